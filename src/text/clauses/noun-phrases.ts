import type { Word } from '../words.ts';
import { pointsBack } from './pointed-time.ts';
import { wordList } from '../word-list.ts';

const isInPhrase = ({ pos }: Word): boolean =>
  pos === 'NOUN' ||
  pos === 'PROPN' ||
  pos === 'ADJ' ||
  pos === 'DET' ||
  pos === 'NUM' ||
  pos === 'PRON' ||
  pos === 'SYM';
const SUBJECT_PRONOUNS = wordList(
  'he she it they we i you who there this these those that everyone everybody someone nobody anyone',
);
const isHyphen = ({ text }: Word) => text === '-' || text === '–' || text === '/';

function joinsInside(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const left = words[i - 1];
  const right = words[i + 1];
  if (!word || !left) return false;
  if (isHyphen(word)) return left.end === word.start && word.end === right?.start;
  if (word.pos === 'PART') return /^['’]s?$/.test(word.lower);
  if (word.text === '&') return true;
  if (word.pos === 'ADV') return right?.pos === 'ADJ' || right?.pos === 'NUM';
  return word.pos === 'CCONJ' && /^(?:ADJ|NUM)$/.test(left.pos) && /^(?:ADJ|NOUN)$/.test(right?.pos ?? '');
}

/** "the 1954 musical": a year between an article and its noun. */
const isOfYear = (words: readonly Word[], i: number): boolean =>
  /^(?:NOUN|ADJ)$/.test(words[i]?.pos ?? '') &&
  /^(?:1[5-9]|20)\d\ds?$/.test(words[i - 1]?.text ?? '') &&
  words[i - 2]?.pos === 'DET' &&
  !words[i - 2]?.date;

/** A new phrase begins at `i`, although the word before could belong to the same one ("In 2014 | Russia", "before that | Kiel"). */
const breaksBefore = (words: readonly Word[], i: number): boolean =>
  ((words[i - 1]?.date ?? false) &&
    !words[i]?.date &&
    !/^['’]s?$/.test(words[i]?.lower ?? '') &&
    !isOfYear(words, i)) ||
  pointsBack(words, i - 2);

/** Start of the plain noun phrase (no prepositions) that ends before `end`; `end` itself when there is none. */
export function nounPhraseStart(words: readonly Word[], end: number, limit = 0): number {
  let start = end;
  for (let i = end - 1; i >= limit; i--) {
    const word = words[i];
    if (!word || (start < end && breaksBefore(words, start))) break;
    const isNext = SUBJECT_PRONOUNS.has(word.lower)
      ? start === end || word.pos === 'DET'
      : isInPhrase(word) || joinsInside(words, i);
    if (!isNext) break;
    if (start === end && word.pos === 'DET' && !SUBJECT_PRONOUNS.has(word.lower)) break;
    start = i;
    if (
      (word.pos === 'DET' || word.pos === 'PRON') &&
      !/^(?:all|both|half|such)$/.test(words[i - 1]?.lower ?? '')
    )
      break;
  }
  return opensWithBound(words, start, end, limit) ? start - 1 : start;
}

/** "at | least 17 people": the whole of it bounds the number. */
const opensWithBound = (words: readonly Word[], start: number, end: number, limit: number): boolean =>
  start > limit &&
  end - start > 1 &&
  /^(?:least|most)$/.test(words[start]?.lower ?? '') &&
  words[start + 1]?.pos === 'NUM' &&
  words[start - 1]?.lower === 'at';

const isPreposition = (word: Word | undefined) => word?.pos === 'ADP' && !word.date;

/** Start of the noun phrase with its prepositional parts ("the head of the Chamber of Commerce") that ends before `end`. */
export function fullPhraseStart(words: readonly Word[], end: number, limit = 0): number {
  let start = nounPhraseStart(words, end, limit);
  while (start < end && start - 1 > limit) {
    const joiner = words[start - 1];
    const joins = isPreposition(joiner) || (joiner?.pos === 'CCONJ' && /^(?:and|or)$/.test(joiner.lower));
    if (!joins) break;
    const left = nounPhraseStart(words, start - 1, limit);
    if (left === start - 1) break;
    start = left;
  }
  return start;
}

/** End of the plain noun phrase that starts at `start`; `start` itself when there is none. */
export function nounPhraseEnd(words: readonly Word[], start: number, limit = words.length): number {
  let end = start;
  for (let i = start; i < limit; i++) {
    const word = words[i];
    if (!word || (i > start && breaksBefore(words, i))) break;
    if (
      i > start &&
      (word.pos === 'DET' || word.pos === 'PRON') &&
      !/^(?:all|both|half|such)$/.test(words[i - 1]?.lower ?? '')
    )
      break;
    if (!isInPhrase(word) && !(i > start && joinsInside(words, i)) && !(i === start && word.pos === 'ADV'))
      break;
    if (word.pos !== 'DET' && word.pos !== 'ADV') end = i + 1;
  }
  return end;
}

/** Does the run contain a noun, name or pronoun? */
export const hasNoun = (words: readonly Word[]): boolean =>
  words.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM');
