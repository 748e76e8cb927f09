import type { Line } from './lines.ts';

const WIDER_GAP = 1.35; // of the distance between two lines of a paragraph
const INDENT = 0.8; // of the size of the font
const SHORT = 0.85; // of the width of the lines around it
const VERY_SHORT = 0.6;
const NEAR = 6; // lines before and after
const ENDS_SENTENCE = /[.!?:…]["'”’)\]]*$/;
const SOFT_HYPHEN = '\u00ad';

interface Page {
  lines: readonly Line[];
  /** The distance from one line of a paragraph to the next, in points. */
  pitch: number;
}

/** Most gaps of a page may be those between paragraphs, never the smallest. */
function measure(lines: readonly Line[]): Page {
  const gaps = lines.flatMap((line, i) => {
    const gap = (lines[i - 1]?.y ?? 0) - line.y;
    return gap > line.size / 2 && gap < 3 * line.size ? [gap] : [];
  });
  return { lines, pitch: gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0 };
}

const isOtherSize = (before: Line, line: Line) => Math.abs(line.size - before.size) > 0.1 * before.size;

/** How wide the line is beside the widest near it that begins at the same edge: lines of another column do not. */
function fullness(lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (!line) return 1;
  const near = lines
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter(({ left }) => Math.abs(left - line.left) < 2 * line.size);
  return (line.right - line.left) / Math.max(...near.map(({ left, right }) => right - left));
}

/** Does a paragraph begin with the line at `at`, which follows another on the same page? */
function begins({ lines, pitch }: Page, at: number, before: Line, line: Line): boolean {
  if (isOtherSize(before, line)) return true;
  const gap = before.y - line.y;
  if (gap < -before.size) return ENDS_SENTENCE.test(before.text); // up again: the next column
  if (pitch > 0 && gap > WIDER_GAP * pitch) return true;
  if (/^[•▪●‣·]/.test(line.text)) return true;
  const full = fullness(lines, at - 1);
  if (!ENDS_SENTENCE.test(before.text)) return full < VERY_SHORT && !/^\p{Ll}/u.test(line.text);
  return full < SHORT || line.left - before.left > INDENT * line.size;
}

/** A word that was parted at the end of a line is joined; it keeps its hyphen where the text writes it with one elsewhere. */
function joinLines(lines: readonly string[], compounds: ReadonlySet<string>): string {
  let joined = '';
  for (const line of lines) {
    const left = /(\p{L}+)[-\u2010\u00ad]$/u.exec(joined)?.[1];
    const right = /^\p{Ll}+/u.exec(line)?.[0];
    if (!left || !right) joined += joined === '' || /[-–—/]$/.test(joined) ? line : ` ${line}`;
    else if (compounds.has(`${left}-${right}`.toLowerCase()) || /-\p{L}+-$/u.test(joined)) joined += line;
    else joined = joined.slice(0, -1) + line;
  }
  return joined.replaceAll(SOFT_HYPHEN, '');
}

/** The neighbours in words with a hyphen: "twenty-five" and "five-metre" in "twenty-five-metre". */
function compoundsOf(lines: readonly Line[]): Set<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []);
  const pairs = words.flatMap((word) => {
    const parts = word.split('-');
    return parts.slice(1).map((part, i) => `${parts[i]}-${part}`);
  });
  return new Set(pairs);
}

/** The paragraphs of a document from the lines of its pages. One that goes over the edge of a page is one. */
export function paragraphsOf(pages: readonly Line[][]): string[] {
  const compounds = compoundsOf(pages.flat());
  const paragraphs: string[][] = [];
  let last: Line | null = null;
  for (const page of pages.map(measure))
    for (const [i, line] of page.lines.entries()) {
      const isNew = !last || (i === 0 ? turns(last, line) : begins(page, i, last, line));
      if (isNew) paragraphs.push([line.text]);
      else paragraphs.at(-1)?.push(line.text);
      last = line;
    }
  return paragraphs.map((lines) => joinLines(lines, compounds));
}

/** Does a new paragraph begin with the first line of a page? */
const turns = (before: Line, line: Line): boolean =>
  ENDS_SENTENCE.test(before.text) || isOtherSize(before, line);
