import { findDates } from '../dates/find-dates.ts';
import type { Quantity, Span } from '../types.ts';
import { GAP, scanWords, type ScannedWord } from '../scan-words.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { readHedge } from './hedges.ts';
import { CARDINALS, DENOMINATORS, VULGAR } from './number-words.ts';
import { readRank } from './ranks.ts';
import { readQuantity, type QuantityReading } from './read-quantity.ts';

/**
 * Finds the quantities of a text in order: counts, measures, money, percentages, ranges, ranks.
 * A place in an order has the unit `rank`: "top ten" and "10 largest" are 1 to 10, "third-largest" is 3 to 3.
 * Numbers within `dates` (found here if they are not given), times of day, telephone numbers and names of things ("IE6") are none.
 */
export function findQuantities(body: string, dates: Span[] = findDates(body, null)): Quantity[] {
  const words = scanWords(body);
  const found: Quantity[] = [];
  let date = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    while ((dates[date]?.end ?? Infinity) <= word.start) date++;
    const read = isWithin(word, dates[date]) ? null : quantityAt(words, at, dates[date]);
    if (read) found.push(toQuantity(body, words, read));
    at = read ? read.next : at + chainLength(words, at);
  }
  return found;
}

const isWithin = (word: ScannedWord, span: Span | undefined): boolean =>
  span !== undefined && word.start >= span.start;

function toQuantity(
  body: string,
  words: readonly ScannedWord[],
  { start, next, low, high, unit }: QuantityReading,
): Quantity {
  const from = words[start]?.start ?? 0;
  const end = words[next - 1]?.end ?? from;
  return {
    start: from,
    end,
    quote: body.slice(from, end),
    low,
    high,
    unit,
    hedge: readHedge(words, start, next),
  };
}

const STARTS = new Set([
  ...CARDINALS.keys(),
  ...DENOMINATORS.keys(),
  'first',
  'second',
  'a',
  'an',
  'half',
  'quarter',
  'minus',
  'negative',
  'usd',
  'us',
]);

function quantityAt(
  words: readonly ScannedWord[],
  at: number,
  date: Span | undefined,
): QuantityReading | null {
  const word = words[at];
  if (!word || (word.kind === 'letters' && !mayStart(words, at))) return null;
  const rank = readRank(words, at);
  if (rank) return { ...rank, unit: 'rank' };
  if (!opensNumber(words, at) || isLabel(words, at)) return null;
  const read = readQuantity(words, at);
  if (!read || (date && (words[read.next - 1]?.end ?? 0) > date.start)) return null;
  return isPronoun(words, read) || isPartOfWord(words, read) ? null : read;
}

function mayStart(words: readonly ScannedWord[], at: number): boolean {
  const { lower, text } = words[at] as ScannedWord;
  return STARTS.has(lower) || (words[at + 1]?.kind === 'digits' && text.length < 6);
}

// A number may follow a mark or a space, not a letter or another number ("COVID-19", "M5S", "4:3").
function opensNumber(words: readonly ScannedWord[], at: number): boolean {
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

// Clock times, decades, ordinals, "Article 5": digits that count nothing.
function isLabel(words: readonly ScannedWord[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word?.kind !== 'digits') return false;
  if (next?.text === ':' && next.gap === GAP.none && after?.kind === 'digits') return true;
  if (next && next.gap < GAP.line && /^(?:am|pm)$/.test(next.lower)) return true;
  if (next && next.gap < GAP.line && /^[ap]$/.test(next.lower) && after?.text === '.')
    return words[at + 3]?.lower === 'm';
  if (next?.gap === GAP.none && /^(?:st|nd|rd|th|s|D|G)$/.test(next.text)) return true;
  if ((next?.text === '’' || next?.text === "'") && next.gap === GAP.none && after?.lower === 's')
    return true;
  return isCapital(words[at - 1]) && isCapital(words[at - 1]) && isNameNumber(words, at);
}

const isCapital = (word: ScannedWord | undefined): boolean =>
  word?.kind === 'letters' && word.text !== word.lower;

// "Internet Explorer 6", "Article 5,": a number after a name and before no word of its own.
function isNameNumber(words: readonly ScannedWord[], at: number): boolean {
  const before = words[at - 2];
  const opens =
    !before ||
    (before.kind === 'mark' && /^[.!?"“:]$/.test(before.text)) ||
    (words[at - 1]?.gap ?? 3) > GAP.space;
  const next = words[at + 1];
  return (
    !opens &&
    words[at]?.gap === GAP.space &&
    (next === undefined || next.gap >= GAP.line || /^[.;)]$/.test(next.text)) &&
    words[at - 1]?.text.length !== 1
  );
}

const BEFORE_ONE = new Set(
  'the this that which each every any no some another last other only first what whose such little big good old new loved'.split(
    ' ',
  ),
);
const AFTER_ONE = new Set(
  "may can could should would will must might is was has had does who that another of's".split(' '),
);

// "one may ask", "the one you mentioned"
function isPronoun(words: readonly ScannedWord[], { start, next, unit }: QuantityReading): boolean {
  if (next - start > 1 || words[start]?.lower !== 'one' || unit !== '') return false;
  const after = words[next];
  return (
    BEFORE_ONE.has(words[start - 1]?.lower ?? '') ||
    AFTER_ONE.has(after?.lower ?? '') ||
    /^['’]$/.test(after?.text ?? '')
  );
}

// "4chan", "501st", "16-bit" has a unit; "one-off" and "3D" have none.
function isPartOfWord(words: readonly ScannedWord[], { next, unit }: QuantityReading): boolean {
  const after = words[next];
  if (!after || after.gap !== GAP.none || unit !== '') return false;
  if (after.kind === 'letters') return true;
  return /^[_@:]$/.test(after.text) && words[next + 1]?.gap === GAP.none;
}

// A chain such as 123-12-1234 or 1.2.3 is skipped as one.
function chainLength(words: readonly ScannedWord[], at: number): number {
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
