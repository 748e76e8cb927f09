/** The words of the source and the words of the machine, told apart. */
import type { Insertion, Span } from '../text/types.ts';

/** A stretch of a claim's text. `standsFor`: null for words of the source; else the words it was put in for. */
export interface ClaimWords {
  text: string;
  standsFor: string | null;
}

/** What of a claim is needed; `start` and `end` are those of the quote. */
export interface InsertedInto extends Span {
  text: string;
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
  return at < claim.text.length ? [...words, { text: claim.text.slice(at), standsFor: null }] : words;
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
