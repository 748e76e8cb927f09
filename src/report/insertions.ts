/** The words of the source and the words of the machine, told apart. */
import type { ReportClaim } from './model.ts';

/** A stretch of a claim's text. `standsFor`: null for words of the source; else the words it was put in for. */
export interface ClaimWords {
  text: string;
  standsFor: string | null;
}

/** What of a claim says which of its words are whose. */
type AnchoredWords = Pick<ReportClaim, 'text' | 'insertions' | 'quote' | 'start' | 'end'>;

/** Cuts a claim's text at its insertions, in the order they were made; one that a person edited away is left out. */
export function claimWords(claim: AnchoredWords): ClaimWords[] {
  const words: ClaimWords[] = [];
  let at = 0;
  for (const insertion of claim.insertions) {
    const found = claim.text.indexOf(insertion.text, at);
    if (found < 0 || insertion.text === '') continue;
    if (found > at) words.push({ text: claim.text.slice(at, found), standsFor: null });
    words.push({ text: insertion.text, standsFor: replacedWords(claim, insertion.for) });
    at = found + insertion.text.length;
  }
  return at < claim.text.length ? [...words, { text: claim.text.slice(at), standsFor: null }] : words;
}

function replacedWords(
  { quote, start, end }: AnchoredWords,
  replaced: { start: number; end: number },
): string {
  if (replaced.start < start || replaced.end > end)
    return `the words at ${replaced.start} to ${replaced.end}`;
  return `“${quote.slice(replaced.start - start, replaced.end - start)}”`;
}
