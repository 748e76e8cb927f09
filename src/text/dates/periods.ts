import { GAP, type ScannedWord } from '../scan-words.ts';
import {
  civil,
  dayNumber,
  isoWeek,
  months,
  oneDay,
  quarter,
  season,
  SEASONS,
  weekdayOf,
  weekOf,
  type Days,
} from './calendar.ts';
import { isFuture } from './cues.ts';
import { HOLIDAYS, HOLIDAY_STARTS } from './holidays.ts';
import { DAY_PARTS, isDash, POINTERS, RECURRING, WEEKDAYS } from './lexicon.ts';
import { monthFirst } from './months.ts';
import { publishedDay, publishedYear, skip, type Context, type DateReading, type Rule } from './reading.ts';
import { pointed } from './relative.ts';
import { readOrdinal, readPointedYear, readYear, readYearOf, type YearReading } from './years.ts';

/** The year after a period: "Q3 2019", "first quarter of last year", "summer of 1946"; or the year of publication for "this". */
function yearAfter(context: Context, at: number): YearReading | null {
  return readYearOf(context, at) ?? readPointedYear(context, skip(context, at, 'of', 'in'));
}

/** "Q1 2019", "2019-Q1", "2019 H2", "q1-2019": the letter and its digit are two words. */
export const lettered: Rule = (context, at) => {
  const { words } = context;
  const first = readYear(context, at) ?? tightYear(words, at);
  const from = first ? (isDash(words[first.next]) ? first.next + 1 : first.next) : at;
  const part = readLetter(words, from);
  if (!part) return null;
  const year = first ?? yearAfter(context, part.next);
  if (year) return spanOf(at, Math.max(part.next, first ? 0 : year.next), part, year.year);
  const published = context.published && context.published.precision !== 'year' ? context.published : null;
  if (part.half || words[at]?.text !== 'Q') return null;
  if (!published) return { start: at, next: part.next, grain: 'quarter', days: null, relative: true };
  return {
    start: at,
    next: part.next,
    grain: 'quarter',
    days: lastQuarter(published.to, part.n),
    relative: true,
  };
};

// "2019-Q1": the dash keeps the year from standing alone.
function tightYear(words: readonly ScannedWord[], at: number): YearReading | null {
  const word = words[at];
  return word?.kind === 'digits' && /^(?:19|20)\d\d$/.test(word.text) && isDash(words[at + 1])
    ? { year: Number(word.text), next: at + 1 }
    : null;
}

interface Part {
  n: number;
  half: boolean;
  next: number;
}

function readLetter(words: readonly ScannedWord[], at: number): Part | null {
  const [letter, digit] = [words[at]?.lower, words[at + 1]];
  if ((letter !== 'q' && letter !== 'h') || digit?.gap !== GAP.none || !/^[1-4]$/.test(digit.text))
    return null;
  const n = Number(digit.text);
  return letter === 'h' && n > 2 ? null : { n, half: letter === 'h', next: at + 2 };
}

function spanOf(
  start: number,
  next: number,
  { n, half }: { n: number; half: boolean },
  year: number,
): DateReading {
  const days = half ? months(year, n * 6 - 5, n * 6) : quarter(year, n);
  return { start, next, grain: half ? null : 'quarter', days };
}

/** "first quarter of 2019", "second half of April", "third month of 2021", "15th day of next month", "first Monday of next month". */
export const ordinalPart: Rule = (context, at) => {
  const { words } = context;
  const ordinal = words[at]?.lower === 'last' || words[at]?.lower === 'final' ? null : readOrdinal(words, at);
  if (!ordinal || ordinal.value < 1) return null;
  const from = isDash(words[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  const unit = words[from]?.lower ?? '';
  if (WEEKDAYS.has(unit)) return nthWeekday(context, at, ordinal.value, from);
  const whole = /^(?:quarter|half|month|day)$/.test(unit) ? readWhole(context, from + 1) : null;
  if (!whole && unit === 'quarter') return bareQuarter(context, at, ordinal.value, from + 1);
  const days = whole?.days && partOf(whole.days, whole.grain, ordinal.value, unit);
  if (!whole || (whole.days && !days)) return null;
  const grain =
    unit === 'half' ? (whole.grain === 'month' ? 'month' : null) : (unit as 'quarter' | 'month' | 'day');
  return { start: at, next: whole.next, grain, days: days ?? null, relative: whole.relative ?? false };
};

const MONEY =
  /^(?:revenues?|sales|profits?|earnings|income|gdp|growth|econom\p{L}+|output|loss(?:es)?|exports|imports|deliveries|turnover|shipments|results|dividend|margins?|costs|inflation|investment|spending|subscribers|lending|prices|recessions?|billion|million|bn)$/u;
const MONEY_REACH = 18;

/** "Revenue fell in the first quarter": the quarter of accounts last begun; one of a game has no date. */
function bareQuarter(context: Context, at: number, n: number, next: number): DateReading | null {
  const { words } = context;
  const published = context.published?.precision === 'year' ? null : context.published;
  const isNamed = words[at - 1]?.lower === 'the' || isDash(words[next - 2]);
  // Without a day to count from it stays a number, which tells it from the next quarter.
  if (!isNamed || n > 4 || !published) return null;
  let isOfMoney = false;
  for (let i = at - MONEY_REACH; i < next + MONEY_REACH; i++) isOfMoney ||= MONEY.test(words[i]?.lower ?? '');
  const days = lastQuarter(published.to, n);
  return isOfMoney ? { start: at, next, grain: 'quarter', days, relative: true } : null;
}

function lastQuarter(published: number, n: number): Days {
  const { year } = civil(published);
  const here = quarter(year, n);
  return here.from <= published ? here : quarter(year - 1, n);
}

// The year or month a part is of. A bare year needs "of" before it, "of the year" is the year of publication.
function readWhole(context: Context, at: number): DateReading | null {
  const of = skip(context, at, 'of', 'in', ',');
  const year = readYear(context, of);
  if (year)
    return {
      start: of,
      next: year.next,
      grain: 'year',
      days: { from: dayNumber(year.year, 1, 1), to: dayNumber(year.year, 12, 31) },
    };
  if (of === at) return null;
  return pointed(context, of) ?? monthFirst(context, of);
}

function partOf({ from }: Days, grain: DateReading['grain'], n: number, unit: string): Days | null {
  const { year, month } = civil(from);
  if (grain === 'year') {
    if (unit === 'quarter') return n <= 4 ? quarter(year, n) : null;
    if (unit === 'half') return n <= 2 ? months(year, n * 6 - 5, n * 6) : null;
    return unit === 'month' && n <= 12 ? months(year, n) : null;
  }
  if (grain !== 'month' || n > 31) return null;
  const whole = months(year, month);
  if (unit === 'day') return from + n - 1 <= whole.to ? oneDay(from + n - 1) : null;
  if (unit !== 'half' || n > 2) return null;
  return n === 1 ? { from, to: from + 14 } : { from: from + 15, to: whole.to };
}

function nthWeekday(context: Context, at: number, n: number, weekdayAt: number): DateReading | null {
  const { words } = context;
  const part = DAY_PARTS.has(words[weekdayAt + 1]?.lower ?? '') ? 1 : 0;
  const clock = clockEnd(words, weekdayAt + 1 + part);
  const whole =
    words[clock]?.lower === 'of' || words[clock]?.lower === 'in' ? readWhole(context, clock) : null;
  if (whole?.grain !== 'month' || n > 5) return null;
  const weekday = WEEKDAYS.get(words[weekdayAt]?.lower ?? '') ?? 0;
  const days =
    whole.days && oneDay(whole.days.from + ((weekday - weekdayOf(whole.days.from) + 7) % 7) + (n - 1) * 7);
  return { start: at, next: whole.next, grain: part || clock > weekdayAt + 1 ? 'time' : 'day', days };
}

// "1pm to 3pm" between the weekday and its month.
function clockEnd(words: readonly ScannedWord[], at: number): number {
  let next = at;
  while (next < at + 8 && /^(?:\d{1,2}|am|pm|to|[-–:])$/.test(words[next]?.lower ?? '')) next++;
  return next;
}

/** "week 31", "week 3 of 2027", "the week of March 3"; "second half" is a part, see `ordinalPart`. */
export const numberedWeek: Rule = (context, at) => {
  const { words } = context;
  if (words[at]?.lower !== 'week') return null;
  const number = words[at + 1];
  if (number?.kind === 'digits' && number.text.length <= 2)
    return weekNumber(context, at, Number(number.text));
  if (!/^(?:of|ending|ended|beginning|starting)$/.test(number?.lower ?? '')) return null;
  const read = monthFirst(context, at + 2);
  return read?.grain === 'day'
    ? { ...read, start: at, grain: 'week', days: read.days && weekOf(read.days.from) }
    : null;
};

function weekNumber(context: Context, at: number, n: number): DateReading | null {
  if (n < 1 || n > 53) return null;
  const given = yearAfter(context, at + 2);
  const year = given?.year ?? publishedYear(context);
  return {
    start: at,
    next: given?.next ?? at + 2,
    grain: 'week',
    days: year === null ? null : isoWeek(year, n),
    relative: given === null,
  };
}

/** "last summer", "this spring", "winter 2019", "the summer of 1969". A bare "in the summer" is any summer. */
export const seasonal: Rule = (context, at) => {
  const { words } = context;
  const pointer = POINTERS.get(words[at]?.lower ?? '');
  const nameAt = pointer === undefined ? at : at + 1;
  const first = SEASONS.get(words[nameAt]?.lower ?? '');
  if (first === undefined || RECURRING.has(words[at - 1]?.lower ?? '')) return null;
  if (pointer !== undefined)
    return {
      start: at,
      next: nameAt + 1,
      grain: null,
      days: pointedSeason(context, first, pointer),
      relative: true,
    };
  const year = readYearOf(context, nameAt + 1);
  return year && { start: at, next: year.next, grain: null, days: season(year.year, first) };
};

// "last summer" is the last that has ended; "this summer" the one of the year.
function pointedSeason(context: Context, first: number, by: number): Days | null {
  const day = publishedDay(context) ?? context.published?.to ?? null;
  if (day === null) return null;
  const { year } = civil(day);
  const all = [year - 2, year - 1, year, year + 1].map((y) => season(y, first));
  if (by < 0) return all.filter((days) => days.to < day).at(-1) ?? null;
  if (by > 0) return all.find((days) => days.from > day) ?? null;
  return all.find((days) => days.from <= day && day <= days.to) ?? season(year, first);
}

/** Holidays with a year, with "last" or "next", or alone where the name can mean nothing else. */
export const holiday: Rule = (context, at) => {
  const pointer = POINTERS.get(context.words[at]?.lower ?? '');
  const from = pointer === undefined ? at : at + 1;
  if (!HOLIDAY_STARTS.has(context.words[from]?.lower ?? '')) return null;
  const name = readHoliday(context.words, from);
  if (!name) return null;
  const weekend = context.words[name.next]?.lower === 'weekend' ? 1 : 0;
  const next = name.next + weekend;
  const year = yearAfter(context, next);
  const day = year ? name.dayOf(year.year) : holidayNear(context, name.dayOf, pointer, at, next);
  if (!year && pointer === undefined && !name.sure) return null;
  const days =
    day === null
      ? null
      : weekend
        ? { from: day - weekdayOf(day) + 5, to: day - weekdayOf(day) + 6 }
        : oneDay(day);
  return {
    start: at,
    next: year?.next ?? next,
    grain: weekend ? null : 'day',
    days,
    relative: year === null,
  };
};

interface HolidayName {
  dayOf: (year: number) => number;
  next: number;
  sure: boolean;
}

const SURE = /(?: day| eve)$|^(?:easter|good|black|cyber|ash|palm|boxing) /;

function readHoliday(words: readonly ScannedWord[], at: number): HolidayName | null {
  let found: HolidayName | null = null;
  let name = '';
  for (let i = at; i < at + 7; i++) {
    const word = words[i];
    if (!word || (i > at && word.gap >= GAP.line)) break;
    if (/^['’.]$/.test(word.text)) continue;
    name += (name && (word.gap !== GAP.none || words[i - 1]?.text === '.') ? ' ' : '') + word.lower;
    const dayOf = HOLIDAYS.get(name);
    if (dayOf) found = { dayOf, next: i + 1, sure: SURE.test(name) && /^[A-Z]/.test(words[at]?.text ?? '') };
  }
  return found;
}

function holidayNear(
  context: Context,
  dayOf: (year: number) => number,
  pointer: number | undefined,
  start: number,
  next: number,
): number | null {
  const day = publishedDay(context);
  if (day === null) return null;
  const { year } = civil(day);
  const all = [year - 1, year, year + 1].map(dayOf);
  const ahead = pointer === undefined ? isFuture(context, start, next) : pointer > 0;
  if (pointer === 0) return dayOf(year);
  if (ahead) return all.find((d) => (pointer === undefined ? d >= day : d > day)) ?? null;
  return all.filter((d) => (pointer === undefined ? d <= day : d < day)).at(-1) ?? null;
}

/** "last November", "next May", "this September". */
export const pointedMonth: Rule = (context, at) => {
  const by = POINTERS.get(context.words[at]?.lower ?? '');
  if (by === undefined || RECURRING.has(context.words[at - 1]?.lower ?? '')) return null;
  const read = monthFirst(context, at + 1);
  if (!read?.yearless || !context.published || context.published.precision === 'year')
    return read?.yearless ? { ...read, start: at } : null;
  if (read.yearless.day !== null) return { ...read, start: at };
  const { year, month } = civil(context.published.to);
  const named = read.yearless.month;
  const of = by === 0 ? year : by < 0 ? (named < month ? year : year - 1) : named > month ? year : year + 1;
  return { start: at, next: read.next, grain: 'month', days: months(of, named), relative: true };
};
