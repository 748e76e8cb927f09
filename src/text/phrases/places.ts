import type { Mention } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { isPersonal } from './persons.ts';

const isCapital = (word: Word | undefined): boolean => word?.pos === 'PROPN' && !word.date;
const isPlace = (word: Word, names: readonly Mention[]): boolean =>
  names.some((one) => one.kind === 'place' && one.start <= word.start && word.end <= one.end);

/** The run of name words that begins at `start`, its end. */
function runEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (isCapital(words[end])) end++;
  return end;
}

function runStart(words: readonly Word[], end: number): number {
  let start = end;
  while (isCapital(words[start - 1])) start--;
  return words[start - 1]?.lower === 'the' && start < end ? start - 1 : start;
}

/** "in Omaha, Nebraska", "at the Academy in Paris": what lies in which place, where a sentence about a person says so in passing. */
export function findPlaces(
  subject: readonly Word[],
  words: readonly Word[],
  names: readonly Mention[],
): Word[][] {
  if (!isPersonal(subject, names)) return [];
  const places: Word[][] = [];
  for (let i = 2; i < words.length; i++) {
    const word = words[i];
    const left = words[i - 1];
    const isComma = left?.text === ',';
    if (!word || !left || !isCapital(word) || !isPlace(word, names) || !(isComma || left.lower === 'in'))
      continue;
    const start = runStart(words, i - 1);
    const end = runEnd(words, i);
    const isNamed = start < i - 1 && /^(?:ADP|PUNCT)$/.test(words[start - 1]?.pos ?? '');
    const isSaid = isComma
      ? !isList(words, end) && isPlaceOrComma(words, start, names)
      : /^(?:at|from)$/.test(words[start - 1]?.lower ?? '');
    if (!isNamed || !isSaid) continue;
    const link = isComma
      ? [insertWords('is in', { for: left, pos: 'AUX' })]
      : [insertWords('is', { for: left, pos: 'AUX' }), left];
    places.push([...words.slice(start, i - 1), ...link, ...words.slice(i, end)]);
  }
  return places;
}

/** "Oslo, Bergen and Trondheim": do the names go on to a last one? */
function isList(words: readonly Word[], end: number): boolean {
  let at = end;
  while (words[at]?.text === ',' && isCapital(words[at + 1])) at = runEnd(words, at + 1);
  return words[at]?.pos === 'CCONJ' || (words[at]?.text === ',' && words[at + 1]?.pos === 'CCONJ');
}

/** "in Omaha, Nebraska" and not "for Oslo, Bergen …": a preposition of place, or the comma of a place before it. */
const isPlaceOrComma = (words: readonly Word[], start: number, names: readonly Mention[]): boolean => {
  const left = words[start - 1];
  const first = words[start];
  return (
    (left?.text === ',' && !!first && isPlace(first, names)) ||
    /^(?:in|at|near|from|of)$/.test(left?.lower ?? '')
  );
};
