import type { Word } from '../words.ts';
import { formOf, lemmaOfPast } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

const SEGMENT_ENDS = new Set([',', ';', ':']);
const isSegmentEnd = (word: Word | undefined) =>
  !word || SEGMENT_ENDS.has(word.text) || word.pos === 'CCONJ' || word.pos === 'SCONJ';
const isTensed = (words: readonly Word[], i: number) =>
  words[i]?.pos === 'AUX' ||
  (words[i]?.pos === 'VERB' && words[i - 1]?.lower !== 'to' && !words[i]?.lower.endsWith('ing'));

/** Stands a tensed verb in the same stretch of the sentence as word `i`, at `from` or later? */
export function hasTense(words: readonly Word[], i: number, from: number): boolean {
  for (let k = i - 1; k >= from && !isSegmentEnd(words[k]); k--) if (isTensed(words, k)) return true;
  for (let k = i + 1; k < words.length && !isSegmentEnd(words[k]); k++) if (isTensed(words, k)) return true;
  return false;
}

const DETERMINES = wordList('the this his her its their our my');

/** Is the noun at `at` with what opens it all that stands there before a verb ("the couple")? */
function isWholeSubject(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && !isSegmentEnd(words[start - 1])) start--;
  return at === 0 || (at - start < 3 && DETERMINES.has(words[start]?.lower ?? ''));
}

const isImperative = (word: Word): boolean => word.pos === 'VERB' && formOf(word) === 'base';

/** "The band, formed by Ann Lee, split in 2004": a past form after an aside, where nothing else has a tense. */
export function opensAfterAside(words: readonly Word[], i: number): boolean {
  const open = words.findIndex((word) => word.text === ',');
  return open > 0 && open < i - 1 && !words.some((_, k) => (k < open || k > i) && isTensed(words, k));
}

/** "Focus split up in 1978", "both won medals": a past form taken for a noun or adjective where its stretch has no verb. */
export function isMissedPast(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const right = words[i + 1];
  if (!word || (word.pos !== 'NOUN' && word.pos !== 'ADJ') || !lemmaOfPast(word) || right?.lower === 'of')
    return false;
  if (words[i - 1]?.text === ',' && right?.pos === 'ADP') return opensAfterAside(words, i);
  const at = /^(?:both|all|each)$/.test(words[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  const left = words[at];
  const goesOn = /^(?:ADP|DET|PRON|PROPN|NUM|ADV|SYM)$/.test(right?.pos ?? '') || at < i - 1;
  if (!left || left.date || !(goesOn || /^(?:last|earlier)$/.test(right?.lower ?? ''))) return false;
  // A name that opens the sentence and is read as a verb in the imperative: "Focus split up".
  if (at === 0 && isImperative(left)) return right?.pos === 'ADP' && !hasTense(words, i, 1);
  if (hasTense(words, i, 0)) return false;
  if (left.pos === 'PROPN' || /^(?:which|who)$/.test(left.lower)) return true;
  if (left.pos === 'NUM') return at === 0;
  if (left.pos === 'PRON') return !DETERMINES.has(left.lower);
  return left.pos === 'NOUN' && isWholeSubject(words, at);
}
