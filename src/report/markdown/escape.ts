/** Text of any origin as Markdown that shows just that text. */

/** Escapes text so that Markdown shows it as it is, wherever on a line it stands: no markup, no HTML, no link. */
export function plain(text: string): string {
  return inline(text)
    .trim()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The same for text that stands within a line, its outer spaces kept. */
export function inline(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&$@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');
}
