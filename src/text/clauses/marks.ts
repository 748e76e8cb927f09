import type { Word } from '../words.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { pointsBack } from './pointed-time.ts';
import { clauseVerb, endsNoun, RELATIVES, SUBORDINATORS, verbAt, type Scan } from './scan.ts';
import { wordList } from '../word-list.ts';

const QUANTIFIER = wordList('many some most all both several none one two three half each few');

/** Is this a relative pronoun that a preposition may stand before? */
export const isObjectRelative = (word: Word | undefined) => word?.lower === 'whom' || word?.lower === 'which';

/** Words of a relative mark before its pronoun: "with | whom", "many of | which". */
function marksBefore(words: readonly Word[], i: number): number {
  if (QUANTIFIER.has(words[i]?.lower ?? '') && words[i + 1]?.lower === 'of' && isObjectRelative(words[i + 2]))
    return 2;
  return words[i]?.pos === 'ADP' && isObjectRelative(words[i + 1]) ? 1 : 0;
}

/** Length of the relative mark at `i` ("which", "with whom"), or 0. */
export function relativeMark(scan: Scan, i: number, afterComma: boolean): number {
  const { words } = scan;
  const at = i + marksBefore(words, i);
  const word = words[at];
  const last = afterComma ? i - 2 : i - 1;
  if (!word || !RELATIVES.has(word.lower) || !endsNoun(words[last])) return 0;
  if (word.lower === 'that' && (afterComma || !verbAt(scan, at + 1)?.finite)) return 0;
  const hasVerb = verbAt(scan, at + 1)?.finite !== undefined || clauseVerb(scan, at + 1);
  return hasVerb ? at + 1 - i : 0;
}

/** Length of the subordinator at `i` ("even as"), or 0. */
export function subordinatorMark(scan: Scan, i: number): number {
  const { words } = scan;
  const at = /^(?:even|just|only)$/.test(words[i]?.lower ?? '') ? i + 1 : i;
  const word = words[at];
  if (!word || !SUBORDINATORS.has(word.lower) || word.pos === 'VERB') return 0;
  if (pointsBack(words, at)) return 0;
  if (
    word.lower === 'as' &&
    /^(?:as|such|same|well|soon|long|far|many|much|few|little)$/.test(words[at - 1]?.lower ?? '')
  )
    return 0;
  if (word.lower === 'as' && /^an?$/.test(words[at + 1]?.lower ?? '') && !directVerb(scan, at + 1)) return 0;
  if (word.lower === 'as' && (words[at - 1]?.pos === 'VERB' || words[at + 1]?.pos === 'ADP')) return 0;
  if (word.lower === 'if' && /^(?:any|not|so|possible|necessary|anything)$/.test(words[at + 1]?.lower ?? ''))
    return 0;
  // "as many as 1,200 jobs"
  if (word.lower === 'as' && words[at + 2]?.lower === 'as') return 0;
  if (word.lower === 'so' && words[at + 1]?.lower !== 'that' && words[i - 1]?.text !== ',') return 0;
  const verb = clauseVerb(scan, at + 1);
  return verb && !bringsOwnSubject(words, at + 1, verb.start) ? at + 1 - i : 0;
}

/** "After leaving the navy he worked …": the verb is of the pronoun right before it, and no verb of the lead-in. */
const bringsOwnSubject = (words: readonly Word[], from: number, verb: number): boolean =>
  words[from]?.pos === 'VERB' &&
  words[from].lower.endsWith('ing') &&
  /^(?:he|she|they|we|it|i)$/.test(words[verb - 1]?.lower ?? '');

/** Does the verb follow right on the plain noun phrase at `from` ("as a storm hit")? */
function directVerb(scan: Scan, from: number): boolean {
  const end = nounPhraseEnd(scan.words, from);
  return clauseVerb(scan, from)?.start === end;
}
