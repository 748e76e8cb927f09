import { CARDINALS } from '../quantities/number-words.ts';
import { GAP, type ScannedWord } from '../scan-words.ts';
import { civil, dayNumber, daysInMonth, months, oneDay } from './calendar.ts';
import { isFuture } from './cues.ts';
import { isCapital, isDash, MONTHS, RECURRING, SHORT_MONTHS, WEEKDAYS } from './lexicon.ts';
import { follows, skip, type Context, type DateReading, type Rule } from './reading.ts';
import { nearestDay, nearestMonth } from './resolve.ts';
import { readOrdinal, readPointedYear, readYear, readYearOf } from './years.ts';
import { wordList } from '../word-list.ts';

interface MonthName {
  month: number;
  next: number;
  short: boolean;
}

/** A month by its name, or its short form with or without a full stop. */
export function readMonthName({ words }: Context, at: number): MonthName | null {
  const word = words[at];
  if (word?.kind !== 'letters') return null;
  const full = MONTHS.get(word.lower);
  if (full) return { month: full, next: at + 1, short: false };
  const short = SHORT_MONTHS.get(word.lower);
  if (!short) return null;
  const dot = words[at + 1]?.text === '.' && words[at + 1]?.gap === GAP.none ? 1 : 0;
  return { month: short, next: at + 1 + dot, short: true };
}

/** "April 18, 2023", "Dec31", "january first", "June the 28th 2020", "September 2010", "Dec/2018", "last" months apart. */
export const monthFirst: Rule = (context, at) => {
  const name = readMonthName(context, at);
  if (!name) return null;
  const day = readDay(context, name.next);
  if (day && day.value <= 31)
    return dated(context, { start: at, month: name.month, day: day.value, next: day.next });
  const year = readYearOf(context, name.next);
  if (year) return { start: at, next: year.next, grain: 'month', days: months(year.year, name.month) };
  return name.short ? null : bareMonth(context, at, name);
};

// The day after a month's name: no clock time, no four digits.
function readDay(context: Context, at: number): { value: number; next: number } | null {
  const { words } = context;
  const from = skip(context, isDash(words[at]) || words[at]?.text === '/' ? at + 1 : at, 'the');
  const word = words[from];
  if (!follows(word)) return null;
  const ordinal = readOrdinal(words, from);
  if (ordinal)
    return ordinal.value > 0 && ordinal.value <= 31 && !isPeriodNoun(words[ordinal.next]) ? ordinal : null;
  if (word.kind === 'digits') return readDayDigits(words, from);
  return readDayWords(context, from);
}

// "January third quarter results" names no day.
const isPeriodNoun = (word: ScannedWord | undefined): boolean =>
  /^(?:quarter|half|week|month|century)$/.test(word?.lower ?? '');

function readDayDigits(words: readonly ScannedWord[], at: number): { value: number; next: number } | null {
  const [word, after, beyond] = [words[at], words[at + 1], words[at + 2]];
  if (!word || word.text.length > 2 || Number(word.text) < 1) return null;
  if (after?.gap === GAP.none && (after.kind === 'letters' || after.text === ':' || after.text === '%'))
    return null;
  if (after?.text === '.' && beyond?.gap === GAP.none && beyond.kind === 'digits' && beyond.text.length !== 4)
    return null;
  return { value: Number(word.text), next: at + 1 };
}

// "January twenty five nineteen eighty six": days in words only with a year after them.
function readDayWords(context: Context, at: number): { value: number; next: number } | null {
  const { words } = context;
  const ten = CARDINALS.get(words[at]?.lower ?? '');
  if (ten === undefined || ten < 1 || ten > 30) return null;
  const unit = ten >= 20 ? CARDINALS.get(words[at + 1]?.lower ?? '') : undefined;
  const day = unit && unit < 10 ? { value: ten + unit, next: at + 2 } : { value: ten, next: at + 1 };
  if (!readYear(context, at) && readYearOf(context, day.next)) return day;
  return null;
}

interface MonthDay {
  start: number;
  month: number;
  day: number;
  next: number;
}

/** A day of a month with the year the text gives, or the year that publication and tense suggest. */
export function dated(context: Context, { start, month, day, next }: MonthDay): DateReading | null {
  if (day < 1 || day > daysInMonth(2000, month)) return null;
  const last = readRangeEnd(context, next, day);
  const end = last?.next ?? next;
  const year = readYearOf(context, end) ?? yearBefore(context, start);
  const until = last && last.value <= daysInMonth(2000, month) ? last.value : day;
  if (year) {
    const from = dayNumber(year.year, month, day);
    const to = dayNumber(year.year, month, until);
    return {
      start: Math.min(start, year.next > start ? start : year.next - 1),
      next: Math.max(end, year.next),
      grain: until > day ? null : 'day',
      days: { from, to },
    };
  }
  const pointed = readPointedYear(context, end) ?? storyYear(context, end);
  const days = pointed
    ? oneDay(dayNumber(pointed.year, month, day))
    : nearestDay(context, month, day, isFuture(context, start, end));
  const to = days && { from: days.from, to: days.from + until - day };
  return { start, next: end, grain: until > day ? null : 'day', days: to, yearless: { month, day } };
}

// "4 March that year": the year the story last named.
function storyYear({ words, narrative }: Context, at: number): { year: number } | null {
  const from = words[at]?.lower === 'of' ? at + 1 : at;
  const that = words[from]?.lower === 'the' ? from + 1 : from;
  const isStory = /^(?:that|same)$/.test(words[that]?.lower ?? '') && words[that + 1]?.lower === 'year';
  return isStory && narrative ? { year: civil(narrative.days.from).year } : null;
}

// "2023 April 18": a year right before.
function yearBefore(context: Context, start: number): { year: number; next: number } | null {
  const read = start > 0 && context.words[start]?.gap !== GAP.paragraph ? readYear(context, start - 1) : null;
  return read?.next === start ? read : null;
}

// "May 3-5", "April 17 to 21": the last day of a range within the month.
function readRangeEnd(context: Context, at: number, first: number): { value: number; next: number } | null {
  const { words } = context;
  const joint = words[at];
  if (!follows(joint) || !(isDash(joint) || /^(?:to|through|until)$/.test(joint.lower))) return null;
  const from = skip(context, at + 1, 'the');
  const last =
    readOrdinal(words, from) ?? (words[from]?.kind === 'digits' ? readDayDigits(words, from) : null);
  if (!last || last.value <= first || last.value > 31) return null;
  const after = words[last.next];
  const clock = after?.text === ':' || /^(?:am|pm)$/.test(after?.lower ?? '');
  return clock || readMonthName(context, skip(context, last.next, 'of')) ? null : last;
}

const BEFORE_MONTH = wordList(
  'in since from to until till by of during before after early late mid between and through for around back this last next on or than every each',
);

// A month alone. "May" and "March" are words too, and "April Jones" is a person.
function bareMonth(context: Context, at: number, { month, next }: MonthName): DateReading | null {
  if (!isBareMonth(context.words, at, next)) return null;
  const pointed = readPointedYear(context, next);
  const days = pointed
    ? months(pointed.year, month)
    : nearestMonth(context, month, isFuture(context, at, next));
  return { start: at, next, grain: 'month', days, yearless: { month, day: null } };
}

function isBareMonth(words: readonly ScannedWord[], at: number, next: number): boolean {
  const [before, word, after] = [words[at - 1], words[at] as ScannedWord, words[next]];
  const lead = before !== undefined && word.gap < GAP.paragraph ? before.lower : '';
  if (RECURRING.has(lead) || /^(?:street|avenue|road|fool|madness)$/.test(after?.lower ?? '')) return false;
  if (word.lower === 'may' || word.lower === 'march')
    return word.text !== word.lower && BEFORE_MONTH.has(lead);
  const named = isCapital(after) && !WEEKDAYS.has(after?.lower ?? '');
  if (!named || !GIVEN.has(word.lower)) return true;
  return BEFORE_MONTH.has(lead) && lead !== 'and' && lead !== 'for';
}

// Months that are given names too.
const GIVEN = new Set(['april', 'june', 'august']);

/** "2017 April", the year first. */
export const yearThenMonth: Rule = (context, at) => {
  const year = readYear(context, at);
  const name = year && context.words[year.next]?.gap === GAP.space ? readMonthName(context, year.next) : null;
  if (!year || !name || isYearOfDay(context, name.next)) return null;
  return { start: at, next: name.next, grain: 'month', days: months(year.year, name.month) };
};

// "in 2017 April 3" goes on, and in "In 2017 March was cold" the month is one of its own.
const isYearOfDay = ({ words }: Context, at: number): boolean =>
  words[at]?.kind === 'digits' || /^(?:was|is|saw|had)$/.test(words[at]?.lower ?? '');

/** "19 April 2023", "04th Jan 2019", "fourth of July", "26th of june of 2020", "17 to 21 April". */
export const dayFirst: Rule = (context, at) => {
  const { words } = context;
  const first = readLeadingDay(context, at);
  if (!first) return null;
  const last = monthFollows(context, first.next) ? null : readRangeTail(context, first.next, first.value);
  const name = monthFollows(context, last?.next ?? first.next);
  if (!name || (name.short && words[at]?.kind === 'letters') || !isMonthHere(words, name.at)) return null;
  const read = dated(context, {
    start: at,
    month: name.month,
    day: last?.value ?? first.value,
    next: name.next,
  });
  if (!read?.days || !last) return read;
  return {
    ...read,
    grain: null,
    days: { from: read.days.from - (last.value - first.value), to: read.days.to },
  };
};

// "may" in lower case after a number is a verb: "the 5 may leave".
const isMonthHere = (words: readonly ScannedWord[], at: number): boolean =>
  !/^(?:may|mar|march|dec|jan)$/.test(words[at]?.text ?? '');

function readLeadingDay(context: Context, at: number): { value: number; next: number } | null {
  const { words } = context;
  const ordinal = readOrdinal(words, at);
  if (ordinal) return ordinal.value > 0 && ordinal.value <= 31 ? ordinal : null;
  if (words[at]?.kind === 'digits') return leadingDigits(words, at);
  const ten = CARDINALS.get(words[at]?.lower ?? '');
  if (ten === undefined || ten < 1 || ten > 30) return null;
  const unit = ten >= 20 ? CARDINALS.get(words[at + 1]?.lower ?? '') : undefined;
  const day = unit && unit < 10 ? { value: ten + unit, next: at + 2 } : { value: ten, next: at + 1 };
  const name = monthFollows(context, day.next);
  return name && readYearOf(context, name.next) ? day : null;
}

function leadingDigits(words: readonly ScannedWord[], at: number): { value: number; next: number } | null {
  const [before, word] = [words[at - 1], words[at]];
  const joined =
    word?.gap === GAP.none &&
    before !== undefined &&
    (before.kind !== 'mark' || /^[.,:$#/]$/.test(before.text));
  const value = Number(word?.text);
  return joined || !word || word.text.length > 2 || value < 1 || value > 31 ? null : { value, next: at + 1 };
}

function readRangeTail(
  { words }: Context,
  at: number,
  first: number,
): { value: number; next: number } | null {
  const joint = words[at];
  if (!isDash(joint) && !/^(?:to|and)$/.test(joint?.lower ?? '')) return null;
  const last = readOrdinal(words, at + 1) ?? leadingTail(words, at + 1);
  return last && last.value > first && last.value <= 31 ? last : null;
}

function leadingTail(words: readonly ScannedWord[], at: number): { value: number; next: number } | null {
  const word = words[at];
  return word?.kind === 'digits' && word.text.length <= 2 ? { value: Number(word.text), next: at + 1 } : null;
}

function monthFollows(context: Context, at: number): (MonthName & { at: number }) | null {
  const { words } = context;
  const glued = isDash(words[at]) || words[at]?.text === '/' ? at + 1 : at;
  const from = skip(context, glued, 'of');
  const word = words[from];
  const name = follows(word) ? readMonthName(context, from) : null;
  return name && { ...name, at: from };
}
