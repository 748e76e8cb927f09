const MARK = ';base64,';
const SHORTEST = 100;

/** Takes the content of pictures and fonts out of markup: no text, and seconds of work for whoever resolves their addresses. */
export function withoutEmbeddedFiles(html: string): string {
  const [first = '', ...rest] = html.split(MARK);
  return [first, ...rest.map(withoutLeadingContent)].join(MARK);
}

function withoutLeadingContent(piece: string): string {
  const end = piece.search(/[^A-Za-z0-9+/=]/);
  const length = end < 0 ? piece.length : end;
  return length < SHORTEST ? piece : piece.slice(length);
}
