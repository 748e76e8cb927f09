import { findDates } from '../dates/find-dates.ts';
import type { Quantity, Span } from '../types.ts';
import { scanWords, type ScannedWord } from '../scan-words.ts';
import { readHedge } from './hedges.ts';
import { chainLength, isLabel, isPartOfWord, isPronoun, opensNumber } from './labels.ts';
import { CARDINALS, DENOMINATORS } from './number-words.ts';
import { readRank } from './ranks.ts';
import { readQuantity, type QuantityReading } from './read-quantity.ts';
import { WordList } from '../word-list.ts';

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

const STARTS = new WordList([
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
  if (!read || !Number.isFinite(read.high) || (date && (words[read.next - 1]?.end ?? 0) > date.start))
    return null;
  return isPronoun(words, read) || isPartOfWord(words, read) ? null : read;
}

function mayStart(words: readonly ScannedWord[], at: number): boolean {
  const { lower, text } = words[at] as ScannedWord;
  return STARTS.has(lower) || (words[at + 1]?.kind === 'digits' && text.length < 6);
}
