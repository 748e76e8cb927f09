import type { BlockKind, Span } from '../types.ts';

/** A stretch of the body that stands on its own: one line, or the lines of one hard-wrapped paragraph. */
export interface Paragraph extends Span {
  text: string;
}

/** A paragraph or a part of one; `kind` and `rule` once a rule has decided. */
export interface Piece extends Paragraph {
  kind?: BlockKind;
  rule?: string;
}

const LIST_MARK = /^(?:[-–—*•‣▪●·>]|\d{1,2}[.)])\s/;
const ADDRESS = /^(?:https?:|www\.|\S+@\S+$|[\w-]+(?:\.[\w-]+)+\/)/;
const TERMINAL = /[.!?:;…]["'”’)\]]*$/;

/** The non-blank stretches of a body in order; lines broken only to fit a width are joined again. */
export function findParagraphs(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let group: Paragraph[] = [];
  for (const line of findLines(body)) {
    const previous = group.at(-1);
    if (previous && blankBetween(body, previous, line)) {
      paragraphs.push(...unwrap(body, group));
      group = [];
    }
    group.push(line);
  }
  paragraphs.push(...unwrap(body, group));
  return paragraphs;
}

/** Whether a line is an entry of a bullet or numbered list. */
export function isListEntry(text: string): boolean {
  return LIST_MARK.test(text);
}

/** "14:32 Police say …": the time an entry of a live report was made; "10:30 Monday" is a time of its sentence. */
const STAMP =
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|CET|CEST|ET|EDT|EST|PT|IST|SAST|WAT|EAT|AEST|AEDT))?(?: ?[-–—|:])?\s+(?=\p{Lu}(?!(?:on|ues|ednes|hurs|ri|atur|un)day))/u;

/** A text of which the mark or the stamp of an entry at its start is left out: spaces stand in its place. */
export const withoutListMark = (text: string): string =>
  text
    .replace(LIST_MARK, (mark) => ' '.repeat(mark.length))
    .replace(STAMP, (stamp) => ' '.repeat(stamp.length));

/** The part of `body` in [start, end) without white space around it, or null when it is blank. */
export function trimmed(body: string, start: number, end: number): Paragraph | null {
  const raw = body.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + text.length, text };
}

function findLines(body: string): Paragraph[] {
  const lines: Paragraph[] = [];
  for (let start = 0; start < body.length;) {
    const stop = body.indexOf('\n', start);
    const end = stop < 0 ? body.length : stop;
    const line = trimmed(body, start, end);
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function blankBetween(body: string, a: Span, b: Span): boolean {
  return (
    body.indexOf('\n', body.indexOf('\n', a.end) + 1) < b.start &&
    body.slice(a.end, b.start).split('\n').length > 2
  );
}

function unwrap(body: string, group: Paragraph[]): Paragraph[] {
  const filled = isFilled(group);
  const joined: Paragraph[] = [];
  for (const line of group) {
    const previous = joined.at(-1);
    if (!previous || !continues(previous, line, filled)) joined.push(line);
    else
      joined[joined.length - 1] = {
        start: previous.start,
        end: line.end,
        text: body.slice(previous.start, line.end),
      };
  }
  return joined;
}

/** A group of lines of much the same width, some of which go on in the middle of a sentence, was wrapped. */
function isFilled(group: Paragraph[]): boolean {
  if (group.length < 3) return false;
  const widths = group.slice(0, -1).map((line) => line.text.length);
  const widest = Math.max(...widths);
  const even = widest >= 45 && widest <= 110 && widths.every((width) => width >= widest - 22);
  return even && group.slice(1).some((line) => /^\p{Ll}/u.test(line.text));
}

function continues(previous: Paragraph, line: Paragraph, filled: boolean): boolean {
  if (isListEntry(line.text) || ADDRESS.test(line.text)) return false;
  if (filled) return true;
  const lastLine = previous.text.slice(previous.text.lastIndexOf('\n') + 1);
  return lastLine.length >= 40 && !TERMINAL.test(lastLine) && /^\p{Ll}/u.test(line.text);
}
