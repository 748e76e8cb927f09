import { GAP, type ScannedWord } from '../scan-words.ts';
import { CENTS, CURRENCY_SIGNS, currencyCode, dollarOf } from './currencies.ts';
import { countsNoun, readAmount, type Amount } from './read-amount.ts';
import { readNumber } from './read-number.ts';
import { readUnit, scaleCode } from './read-unit.ts';

/** A quantity in words[start..next). */
export interface QuantityReading {
  start: number;
  next: number;
  low: number;
  high: number;
  unit: string;
}

/** Reads the quantity that starts at a word, currency signs and codes before the number included. */
export function readQuantity(words: readonly ScannedWord[], at: number): QuantityReading | null {
  return readMoney(words, at) ?? readMeasured(words, at);
}

// "$3-4bn", "US$ 150 million", "USD 22.5 million", "MAUD 60"
function readMoney(words: readonly ScannedWord[], at: number): QuantityReading | null {
  const money = readMoneyMark(words, at);
  if (!money || words[money.next]?.gap === GAP.paragraph) return null;
  const amount = readAmount(words, money.next, money.start);
  if (!amount) return null;
  const factor = money.factor;
  return {
    start: money.start,
    next: amount.next,
    low: amount.low * factor,
    high: amount.high * factor,
    unit: money.unit,
  };
}

function readMoneyMark(
  words: readonly ScannedWord[],
  at: number,
): { start: number; next: number; unit: string; factor: number } | null {
  const word = words[at];
  if (!word) return null;
  const sign = CURRENCY_SIGNS.get(word.text);
  if (sign) return withLetters(words, at, sign);
  if (word.kind !== 'letters' || words[at + 1]?.kind !== 'digits') return null;
  const code = currencyCode(word.text) ?? LETTER_SIGNS.get(word.text);
  if (code) return { start: at, next: at + 1, unit: code, factor: 1 };
  const scaled = scaleCode(word.text);
  return scaled && { start: at, next: at + 1, ...scaled };
}

const LETTER_SIGNS = new Map([
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
]);

// The letters before "$" belong to it: US$, C $, u.s $.
function withLetters(
  words: readonly ScannedWord[],
  at: number,
  sign: string,
): { start: number; next: number; unit: string; factor: number } {
  const plain = { start: at, next: at + 1, unit: sign, factor: 1 };
  if (words[at]?.text !== '$' || (words[at]?.gap ?? 2) > GAP.space) return plain;
  const dotted = dottedUs(words, at);
  if (dotted !== null) return { ...plain, start: dotted, unit: 'USD' };
  const before = words[at - 1];
  const single = before?.text.length === 1 && words[at]?.gap !== GAP.none && before.lower !== 'c';
  const dollar = before?.kind === 'letters' && !single ? dollarOf(before.text) : null;
  return dollar ? { ...plain, start: at - 1, unit: dollar } : plain;
}

function dottedUs(words: readonly ScannedWord[], at: number): number | null {
  const end = words[at - 1]?.text === '.' ? at - 2 : at - 1;
  const isUs = words[end]?.lower === 's' && words[end - 1]?.text === '.' && words[end - 2]?.lower === 'u';
  return isUs ? end - 2 : null;
}

function readMeasured(words: readonly ScannedWord[], at: number): QuantityReading | null {
  const couple = readCouple(words, at);
  const amount = couple ?? readAmount(words, at, null);
  if (!amount) return null;
  const read = readUnit(words, amount);
  if (!read)
    return isBareRange(words, amount) ? firstOnly(words, at) : { start: at, ...bare(amount), unit: '' };
  const whole = {
    start: at,
    next: read.next,
    low: amount.low * read.factor,
    high: amount.high * read.factor,
    unit: read.unit,
  };
  return withParts(words, whole);
}

const bare = ({ low, high, next }: Amount): { low: number; high: number; next: number } => ({
  low,
  high,
  next,
});

// "2-1" and "1 – 2 England" are scores or labels: a dash makes a range only of what is counted.
const isBareRange = (words: readonly ScannedWord[], amount: Amount): boolean =>
  amount.dashed && !amount.scaled && !countsNoun(words[amount.next]) && amount.high < 1000;

function firstOnly(words: readonly ScannedWord[], at: number): QuantityReading | null {
  const first = readNumber(words, at);
  return first && { start: at, next: first.next, low: first.value, high: first.value, unit: '' };
}

// "a couple", "a couple of hundred"
function readCouple(words: readonly ScannedWord[], at: number): Amount | null {
  if (words[at]?.lower !== 'a' || words[at + 1]?.lower !== 'couple') return null;
  const of = words[at + 2]?.lower === 'of' ? at + 3 : at + 2;
  const scale = readNumber([{ ...blank, text: 'one', lower: 'one' }, ...words.slice(of, of + 2)], 0);
  const scaled = scale !== null && scale.next > 1;
  const value = 2 * (scaled ? scale.value : 1);
  return { low: value, high: value, next: scaled ? of + scale.next - 1 : of, scaled, dashed: false };
}

const blank: ScannedWord = { text: '', lower: '', kind: 'letters', gap: GAP.space, start: 0, end: 0 };

// "3 dollars 50 cents", "15 dollars and 50", "5 feet 2 inches"
function withParts(words: readonly ScannedWord[], whole: QuantityReading): QuantityReading {
  if (whole.low !== whole.high || !Number.isInteger(whole.low)) return whole;
  const from = words[whole.next]?.lower === 'and' ? whole.next + 1 : whole.next;
  const part = (words[from]?.gap ?? 3) < GAP.line ? readNumber(words, from) : null;
  if (!part) return whole;
  const share = whole.unit === 'foot' ? inches(words, part.next) : cents(words, whole, part.next, part.value);
  if (!share || part.value < 0) return whole;
  const value = whole.low + part.value / share.of;
  return { ...whole, next: share.next, low: value, high: value };
}

function inches(words: readonly ScannedWord[], at: number): { of: number; next: number } | null {
  return /^(?:in|inch|inches)$/.test(words[at]?.lower ?? '') ? { of: 12, next: at + 1 } : null;
}

function cents(
  words: readonly ScannedWord[],
  whole: QuantityReading,
  at: number,
  value: number,
): { of: number; next: number } | null {
  if (!/^[A-Z]{3}$/.test(whole.unit) || value >= 100 || words[whole.next - 1]?.kind !== 'letters')
    return null;
  const next = words[at];
  if (next && CENTS.has(next.lower)) return { of: 100, next: at + 1 };
  return !next || next.kind === 'mark' ? { of: 100, next: at } : null;
}
