import { spellingOf } from './spellings.ts';
import type { Span } from './types.ts';

/** What stands between a word and the one before it, in rising order. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A run of letters, a run of digits, or one other character, as it stands in the text. White space is no word. */
export interface ScannedWord extends Span {
  text: string;
  lower: string;
  kind: 'letters' | 'digits' | 'mark';
  gap: Gap;
}

const LETTERS = 0;
const DIGITS = 1;
const SPACE = 2;
const LINE = 3;
const MARK = 4;

// Beyond ASCII whole ranges are letters: exact properties cost more than they are worth for finding names and numbers.
function classOf(code: number): number {
  if (code < 0x80) return asciiClass[code] ?? MARK;
  if (code < 0xc0) return code === 0xa0 ? SPACE : MARK;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 || code === 0x1680 ? MARK : LETTERS;
  if (code < 0x2c00) return beyondLatin(code);
  return (code >= 0x3000 && code < 0x3040) || (code >= 0xd800 && code < 0xf900) || code >= 0xfe00
    ? MARK
    : LETTERS;
}

function beyondLatin(code: number): number {
  if (code === 0x2028 || code === 0x2029) return LINE;
  return code <= 0x200a || code === 0x202f || code === 0x205f ? SPACE : MARK;
}

const asciiClass = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return LETTERS;
  if (/\d/.test(char)) return DIGITS;
  if (char === '\n') return LINE;
  return /\s/.test(char) ? SPACE : MARK;
});

const KINDS = ['letters', 'digits', 'mark', 'mark', 'mark'] as const;

// Dates, quantities and mentions read the same text one after the other: the last scan is kept for the next of them.
let last: { body: string; words: readonly ScannedWord[] } = { body: '', words: [] };

/** Reads a text into words in one pass, linear in its length. */
export function scanWords(body: string): readonly ScannedWord[] {
  if (last.body !== body) last = { body, words: scan(body) };
  return last.words;
}

function scan(body: string): ScannedWord[] {
  const words: ScannedWord[] = [];
  let at = 0;
  let gap: Gap = GAP.paragraph;
  while (at < body.length) {
    const start = at;
    const group = classOf(body.charCodeAt(at++));
    if (group === SPACE) gap = gap === GAP.none ? GAP.space : gap;
    else if (group === LINE) gap = gap >= GAP.line ? GAP.paragraph : GAP.line;
    else {
      if (group !== MARK) while (at < body.length && classOf(body.charCodeAt(at)) === group) at++;
      const { text, lower } = spellingOf(body.slice(start, at));
      words.push({ text, lower, kind: KINDS[group] ?? 'mark', gap, start, end: at });
      gap = GAP.none;
    }
  }
  return words;
}
