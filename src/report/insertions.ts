/** The words of the source and the words of the machine, told apart. */
import type { Insertion, Span } from '../text/types.ts';

/** A stretch of a claim's text. `standsFor`: null for words of the source, '' for a reviewer's own; else the words it was put in for. */
export interface ClaimWords {
  text: string;
  standsFor: string | null;
}

/** What of a claim is needed; `start` and `end` are those of the quote. */
export interface InsertedInto extends Span {
  text: string;
  /** What the machine proposed; null for a claim written by a person. */
  machineText: string | null;
  quote: string;
  insertions: Insertion[];
}

/** Cuts a claim's text at its insertions, in the order they were made; one that a person edited away is left out. */
export function claimWords(claim: InsertedInto): ClaimWords[] {
  const words: ClaimWords[] = [];
  let at = 0;
  for (const insertion of claim.insertions) {
    const found = placeOf(insertion.text, claim, at);
    if (found === undefined) continue;
    if (found > at) words.push({ text: claim.text.slice(at, found), standsFor: null });
    words.push({ text: insertion.text, standsFor: replacedWords(claim, insertion.for) });
    at = found + insertion.text.length;
  }
  if (at < claim.text.length) words.push({ text: claim.text.slice(at), standsFor: null });
  return claim.machineText === claim.text
    ? words
    : words.flatMap((stretch) => withReviewersWords(stretch, claim));
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Of a claim that a person worded, the words that neither the article nor the machine has. */
function withReviewersWords(stretch: ClaimWords, { quote, machineText }: InsertedInto): ClaimWords[] {
  if (stretch.standsFor !== null) return [stretch];
  const known = new Set(wordsIn(`${quote} ${machineText ?? ''}`));
  const { text } = stretch;
  const cut: ClaimWords[] = [];
  let at = 0;
  for (const { start, end } of runsOf(text, (word) => !known.has(word.toLowerCase()))) {
    if (start > at) cut.push({ text: text.slice(at, start), standsFor: null });
    cut.push({ text: text.slice(start, end), standsFor: '' });
    at = end;
  }
  return at < text.length ? [...cut, { text: text.slice(at), standsFor: null }] : cut;
}

/** Words that follow one another and are all wanted. */
function runsOf(text: string, isWanted: (word: string) => boolean): Span[] {
  const runs: Span[] = [];
  let isOpen = false;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const run = runs.at(-1);
    const end = index + word.length;
    if (!isWanted(word)) isOpen = false;
    else if (isOpen && run) run.end = end;
    else {
      runs.push({ start: index, end });
      isOpen = true;
    }
  }
  return runs;
}

/** The words of a claim that lean on something the machine could not resolve surely, and that still stand in it. */
export function unclearWords(claim: InsertedInto & { ambiguous: Span[] }): string[] {
  const { quote, start, end, text } = claim;
  const inQuote = claim.ambiguous.filter((span) => start <= span.start && span.end <= end);
  const words = inQuote.map((span) => quote.slice(span.start - start, span.end - start));
  return [...new Set(words)].filter((word) => wholeWord(text, word) !== null);
}

/** Where a word stands in a text by itself, in whatever case; null where it does not. */
export function wholeWord(text: string, word: string): Span | null {
  const [lowText, lowWord] = [text.toLowerCase(), word.toLowerCase()];
  for (let at = 0; lowWord !== '' && (at = lowText.indexOf(lowWord, at)) >= 0; at += 1)
    if (isWhole(text, at, at + word.length)) return { start: at, end: at + word.length };
  return null;
}

/** Where inserted words stand. The same words may stand in the text as the source's own: there the quote has them too. */
function placeOf(inserted: string, { text, quote }: InsertedInto, from: number): number | undefined {
  const places: number[] = [];
  for (let at = from; inserted !== '' && (at = text.indexOf(inserted, at)) >= 0; at += 1) {
    if (isWhole(text, at, at + inserted.length)) places.push(at);
  }
  const isOwn = (at: number) =>
    neighboursOf(text, at, at + inserted.length).some((words) => quote.includes(words));
  return places.find((at) => !isOwn(at)) ?? places[0];
}

/** Not the "is" of "this". */
function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
}

/** A stretch with the word before it, and with the word after it. */
function neighboursOf(text: string, start: number, end: number): string[] {
  const [before] = /\S+\s+$/.exec(text.slice(0, start)) ?? [];
  const [after] = /^\s+\S+/.exec(text.slice(end)) ?? [];
  const stretch = text.slice(start, end);
  return [...(before ? [before + stretch] : []), ...(after ? [stretch + after] : [])];
}

function replacedWords({ quote, start, end }: InsertedInto, replaced: Span): string {
  if (replaced.start < start || replaced.end > end)
    return `the words at ${replaced.start} to ${replaced.end}`;
  return `“${quote.slice(replaced.start - start, replaced.end - start)}”`;
}
