import type { Span } from './types.ts';

/** Marks that open and close something inside a line; the groups are what opens it, its words and what closes it. */
const PAIRS = [
  /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,600})(?<=\S)(\1)(?![\p{L}\p{N}*])/gu, // **strong**, *stressed*
  /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_\n]{1,600})(?<=\S)(\1)(?![\p{L}\p{N}_])/gu, // __strong__, _stressed_
  /(?<!`)(`)([^`\n]{1,200})(`)(?!`)/gu, // `code`
  /(!?\[)([^[\]\n]{1,300})(\]\((?:https?:\/\/|\/|#|mailto:|www\.)[^\s()]{0,500}(?:\s"[^"\n]{0,200}")?\))/gu, // [words](address)
];

/** The marks of a heading at the start of its line. */
const HEADING = /^([ \t]*#{1,6}[ \t]+)(?=\S)/gmu;

/** A text with the marks of Markdown in its lines as spaces: every word keeps its place. */
export function withoutMarkdown(body: string): string {
  if (!/[*_`#]|\]\(/.test(body)) return body;
  const marks = findMarks(body).sort((a, b) => a.start - b.start);
  let text = '';
  for (const { start, end } of marks) {
    if (end <= text.length) continue;
    text += body.slice(text.length, Math.max(start, text.length));
    text += ' '.repeat(end - text.length);
  }
  return text + body.slice(text.length);
}

function findMarks(body: string): Span[] {
  const marks: Span[] = [];
  for (const { index, 0: mark } of body.matchAll(HEADING))
    marks.push({ start: index, end: index + mark.length });
  for (const form of PAIRS)
    for (const { index, 0: all, 1: open = '', 3: close = '' } of body.matchAll(form)) {
      const end = index + all.length;
      marks.push({ start: index, end: index + open.length }, { start: end - close.length, end });
    }
  return marks;
}

/** What the marks directly around a stretch of the text make of it; null where they make nothing of it. */
export function markedAs(body: string, { start, end }: Span): 'heading' | 'picture' | 'link' | null {
  const before = body.slice(Math.max(0, start - 12), start);
  if (/#{1,6}[ \t][ \t*_`[]*$/.test(before)) return 'heading';
  if (!/^[*_]{0,3}\]\(/.test(body.slice(end, end + 5))) return null;
  if (/!\[[*_]{0,3}$/.test(before)) return 'picture';
  return /\[[*_]{0,3}$/.test(before) ? 'link' : null;
}
