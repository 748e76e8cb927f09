import type { Sentence } from '../types.ts';
import type { Term } from './terms.ts';

/** Whether terms [from, to) are a heading set in capitals, where a capital says nothing about a word. */
export function isTitleCase(terms: Term[], from: number, to: number): boolean {
  let [capital, small] = [0, 0];
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.kind === 'mark' || term.lower.length < 4) continue;
    if (term.cap) capital++;
    else if (term.kind === 'letters') small++;
  }
  return capital + small >= 3 && capital >= 3 * small + 2 && !/[.]/.test(terms[to - 1]?.text ?? '');
}

/** The first term of each sentence and the range of terms it covers. */
export function termRanges(terms: Term[], sentences: Sentence[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < terms.length && (terms[at]?.start ?? 0) < sentence.start) at++;
    const from = at;
    while (at < terms.length && (terms[at]?.start ?? 0) < sentence.end) at++;
    if (at > from) ranges.push({ from, to: at });
  }
  return ranges;
}
