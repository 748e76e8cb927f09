import { GAP, type ScannedWord } from '../scan-words.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { VULGAR } from './number-words.ts';
import type { QuantityReading } from './read-quantity.ts';
import { wordList } from '../word-list.ts';

/** Whether a number may begin at a word: not within "COVID-19", "M5S" or "4:3". */
export function opensNumber(words: readonly ScannedWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return true;
  if (word.kind === 'mark')
    return (
      CURRENCY_SIGNS.has(word.text) ||
      VULGAR.has(word.text) ||
      word.gap !== GAP.none ||
      before.kind === 'mark'
    );
  if (word.gap !== GAP.none) return true;
  if (before.kind !== 'mark') return false;
  return !/^[-:/._@#&'’]$/.test(before.text) || before.gap !== GAP.none || words[at - 2] === undefined;
}

/** Whether digits count nothing: clock times, decades, ordinals, telephone numbers, "9/11", "Article 5". */
export function isLabel(words: readonly ScannedWord[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word?.kind !== 'digits') return false;
  if (next?.text === ':' && next.gap === GAP.none && after?.kind === 'digits') return true;
  if (next && next.gap < GAP.line && /^(?:am|pm)$/.test(next.lower)) return true;
  if (next && next.gap < GAP.line && /^[ap]$/.test(next.lower) && after?.text === '.')
    return words[at + 3]?.lower === 'm';
  if (next?.gap === GAP.none && /^(?:st|nd|rd|th|s|D|G)$/.test(next.text)) return true;
  if ((next?.text === '’' || next?.text === "'") && next.gap === GAP.none && after?.lower === 's')
    return true;
  if (word.text.length > 2 && word.text.startsWith('0')) return true;
  return isSlashed(words, at) || (isCapital(words[at - 1]) && isNameNumber(words, at));
}

// "24/7" is no fraction.
const isSlashed = (words: readonly ScannedWord[], at: number): boolean =>
  words[at + 1]?.text === '/' &&
  words[at + 1]?.gap === GAP.none &&
  words[at + 2]?.kind === 'digits' &&
  !(Number(words[at]?.text) < Number(words[at + 2]?.text) && Number(words[at]?.text) !== 9);

const isCapital = (word: ScannedWord | undefined): boolean =>
  word?.kind === 'letters' && word.text !== word.lower;

/** Nouns that number what they name: "a Category 4 hurricane", "Phase 3 trials". */
const NUMBERED =
  /^(?:Amendment|Annex|Apollo|Article|Boeing|Airbus|Category|Channel|Chapter|Class|Clause|Division|Exit|Flight|Formula|Gate|Grade|Group|Highway|Interstate|Level|Lot|Page|Phase|Platform|Proposition|Protocol|Resolution|Room|Route|Runway|Section|Stage|Terminal|Tier|Title|Type|Volume|Ward|Year|Zone)$/;

// "Internet Explorer 6", "Article 5,": a number after a name and before no word of its own.
function isNameNumber(words: readonly ScannedWord[], at: number): boolean {
  if (words[at]?.gap === GAP.space && NUMBERED.test(words[at - 1]?.text ?? '')) return true;
  const before = words[at - 2];
  const opens =
    !before ||
    (before.kind === 'mark' && /^[.!?"“:]$/.test(before.text)) ||
    (words[at - 1]?.gap ?? 3) > GAP.space;
  const next = words[at + 1];
  return (
    !opens &&
    words[at]?.gap === GAP.space &&
    (next === undefined || next.gap >= GAP.line || /^[.,;)]$/.test(next.text)) &&
    words[at - 1]?.text.length !== 1
  );
}

const BEFORE_ONE = wordList(
  'the this that which each every any no some another last other only first what whose such little big good old new loved',
);
const AFTER_ONE = new Set(
  "may can could should would will must might is was has had does who that another of's".split(' '),
);

/** "one may ask", "the one you mentioned" */
export function isPronoun(words: readonly ScannedWord[], { start, next, unit }: QuantityReading): boolean {
  if (next - start > 1 || words[start]?.lower !== 'one' || unit !== '') return false;
  const after = words[next];
  return (
    BEFORE_ONE.has(words[start - 1]?.lower ?? '') ||
    AFTER_ONE.has(after?.lower ?? '') ||
    /^['’]$/.test(after?.text ?? '')
  );
}

/** "4chan" and "3D" hold no number, nor does the score "2-1"; "16-bit" has a unit. */
export function isPartOfWord(words: readonly ScannedWord[], { next, unit }: QuantityReading): boolean {
  const after = words[next];
  if (!after || after.gap !== GAP.none || unit !== '') return false;
  if (after.kind === 'letters') return true;
  const beyond = words[next + 1];
  if (beyond?.gap !== GAP.none) return false;
  return /^[_@:]$/.test(after.text) || (/^[-–]$/.test(after.text) && beyond.kind === 'digits');
}

/** How many words to pass over where no quantity begins: a chain such as 123-12-1234 or 1.2.3 goes as one. */
export function chainLength(words: readonly ScannedWord[], at: number): number {
  if (words[at]?.kind !== 'digits') return 1;
  let next = at + 1;
  while (
    words[next]?.gap === GAP.none &&
    words[next + 1]?.gap === GAP.none &&
    words[next + 1]?.kind === 'digits' &&
    /^[-:./]$/.test(words[next]?.text ?? '')
  )
    next += 2;
  return next - at;
}
