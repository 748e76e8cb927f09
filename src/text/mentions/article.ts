import type { Sentence } from '../types.ts';
import type { Article, Opener } from './candidates.ts';
import type { Term } from './terms.ts';

interface Range {
  from: number;
  to: number;
}

/** Reads what naming needs from the whole article: sentence openers with their tags, words also written small, headings. */
export function readArticle(
  body: string,
  terms: Term[],
  sentences: Sentence[],
): Article & { inHeading: (at: number) => boolean } {
  const starts = new Map<number, Opener>();
  const headings = new Uint8Array(terms.length);
  let at = 0;
  for (const sentence of sentences) {
    const range = rangeOf(terms, sentence, at);
    at = range.to;
    addOpeners(terms, sentence, range, starts);
    if (isTitleCase(terms, range)) headings.fill(1, range.from, range.to);
  }
  return { body, terms, starts, small: countSmall(terms), inHeading: (i) => headings[i] === 1 };
}

function rangeOf(terms: Term[], { start, end }: Sentence, at: number): Range {
  let from = at;
  while (from < terms.length && (terms[from]?.start ?? 0) < start) from++;
  let to = from;
  while (to < terms.length && (terms[to]?.start ?? 0) < end) to++;
  return { from, to };
}

// A sentence opens at its first word, and again after a colon, a bullet or an opening quotation mark.
function addOpeners(
  terms: Term[],
  { tokens }: Sentence,
  { from, to }: Range,
  starts: Map<number, Opener>,
): void {
  let opens = true;
  let t = 0;
  for (let at = from; at < to; at++) {
    const term = terms[at] as Term;
    if (term.kind === 'mark') {
      opens ||= /^["“‘«:•*|]$/.test(term.text);
      continue;
    }
    if (opens) {
      while (t < tokens.length && (tokens[t]?.end ?? 0) <= term.start) t++;
      starts.set(at, { own: tokens[t]?.pos ?? 'X', next: tokens[t + 1]?.pos ?? 'PUNCT' });
    }
    opens = false;
  }
}

// Whether a sentence is a heading set in capitals, where a capital says nothing about a word.
function isTitleCase(terms: Term[], { from, to }: Range): boolean {
  let [capital, small] = [0, 0];
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (term?.kind !== 'letters' || term.lower.length < 4) continue;
    if (term.cap) capital++;
    else small++;
  }
  if (/^[.!?”"]$/.test(terms[to - 1]?.text ?? '')) return false;
  return (capital > 1 && small === 0) || capital >= 3 * small + 2;
}

// How often the words that also stand with a capital stand without one.
function countSmall(terms: Term[]): Map<string, number> {
  const small = new Map<string, number>();
  for (const { cap, lower } of terms) if (cap) small.set(lower, 0);
  for (const { cap, text } of terms) {
    const count = cap ? undefined : small.get(text);
    if (count !== undefined) small.set(text, count + 1);
  }
  return small;
}
