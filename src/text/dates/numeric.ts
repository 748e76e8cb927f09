import { GAP, type ScannedWord } from '../scan-words.ts';
import { dayNumber, daysInMonth, months, oneDay } from './calendar.ts';
import { MONTHS, SHORT_MONTHS } from './lexicon.ts';
import type { DateReading, Rule } from './reading.ts';
import { fullYear } from './years.ts';

/** Dates of digits: 2016-11-07, 01/22/2016, 19.04.2023, 2015-3, 2019-aug-1, and "2016 10 16". */
export const numericDate: Rule = ({ words }, at) => {
  const parts = readParts(words, at);
  if (!parts || isChained(words, at, parts.next)) return null;
  const day = parts.numbers.length === 3 ? dayOf(parts) : null;
  if (day !== null) return { start: at, next: parts.next, grain: 'day', days: oneDay(day) };
  return parts.numbers.length === 2 ? monthOf(at, parts) : null;
};

interface Parts {
  numbers: number[];
  /** How many digits each had; 0 for a month's name. */
  sizes: number[];
  mark: string;
  next: number;
}

// Two or three numbers with one and the same mark between, tight; or, year first, with spaces.
function readParts(words: readonly ScannedWord[], at: number): Parts | null {
  const first = words[at];
  const joint = words[at + 1];
  if (!first || !joint) return null;
  const spaced = first.text.length === 4 && joint.kind === 'digits' && joint.gap === GAP.space;
  const mark = spaced ? ' ' : joint.text;
  if (!/^[-/. ]$/.test(mark) || partValue(first) === null) return null;
  const parts: Parts = { numbers: [], sizes: [], mark, next: at };
  const step = spaced ? 1 : 2;
  for (let i = at; parts.numbers.length < 3; i += step) {
    const word = words[i];
    const value = word ? partValue(word) : null;
    if (value === null || (i > at && !isJoined(words, i, mark))) break;
    parts.numbers.push(value);
    parts.sizes.push(word?.kind === 'digits' ? word.text.length : 0);
    parts.next = i + 1;
  }
  return parts.numbers.length > (spaced ? 2 : 1) ? parts : null;
}

function partValue(word: ScannedWord): number | null {
  if (word.kind === 'digits')
    return word.text.length <= 2 || word.text.length === 4 ? Number(word.text) : null;
  return MONTHS.get(word.lower) ?? SHORT_MONTHS.get(word.lower) ?? null;
}

function isJoined(words: readonly ScannedWord[], at: number, mark: string): boolean {
  if (mark === ' ') return words[at]?.gap === GAP.space && (words[at]?.text.length ?? 0) <= 2;
  return words[at]?.gap === GAP.none && words[at - 1]?.gap === GAP.none && words[at - 1]?.text === mark;
}

// Something tight before or after makes it a telephone number, a code or an address.
function isChained(words: readonly ScannedWord[], at: number, next: number): boolean {
  const [first, before, after, beyond] = [words[at], words[at - 1], words[next], words[next + 1]];
  if (first?.gap === GAP.none && before && !/^[("'“‘=[~–—]$/.test(before.text)) return true;
  if (after?.gap !== GAP.none) return false;
  if (after.kind !== 'mark') return !/^T\d?/.test(after.text);
  return /^[-/.:]$/.test(after.text) && beyond?.gap === GAP.none && beyond.kind !== 'mark';
}

function dayOf({ numbers, sizes, mark }: Parts): number | null {
  const [a = 0, b = 0, c = 0] = numbers;
  if (sizes[0] === 4) return valid(a, b, c);
  if (mark === ' ') return null;
  const year = sizes[2] === 4 ? c : sizes[2] === 2 && mark === '/' ? fullYear(c) : null;
  if (year === null) return null;
  if (sizes[1] === 0) return valid(year, b, a);
  if (sizes[0] === 0) return valid(year, a, b);
  // A point is European; a slash is read month first, where that gives a day.
  return mark === '.' ? valid(year, b, a) : (valid(year, a, b) ?? valid(year, b, a));
}

const valid = (year: number, month: number, day: number): number | null =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayNumber(year, month, day)
    : null;

// "2015-3", "12-2015", "Dec/2018"; with a point or a space it would be a decimal or two numbers.
function monthOf(at: number, { numbers, sizes, mark, next }: Parts): DateReading | null {
  if (mark !== '-' && mark !== '/') return null;
  const yearFirst = sizes[0] === 4;
  const [year = 0, month = 0] = yearFirst ? numbers : [...numbers].reverse();
  const four = yearFirst ? sizes[0] : sizes[1];
  if (four !== 4 || year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  return { start: at, next, grain: 'month', days: months(year, month) };
}
