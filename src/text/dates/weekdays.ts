import { GAP, type ScannedWord } from '../scan-words.ts';
import { civil, daysInMonth, dayNumber, oneDay, weekdayOf, weekOf } from './calendar.ts';
import { cueAround } from './cues.ts';
import { DAY_PARTS, isDash, POINTERS, RECURRING, SHORT_WEEKDAYS, WEEKDAYS } from './lexicon.ts';
import { dayFirst, monthFirst } from './months.ts';
import { numericDate } from './numeric.ts';
import { publishedDay, skip, type Context, type DateReading, type Rule } from './reading.ts';
import { pointed } from './relative.ts';
import { nearestWeekday } from './resolve.ts';
import { readOrdinal } from './years.ts';
import { wordList } from '../word-list.ts';

interface Named {
  weekday: number;
  next: number;
}

const PAPERS = wordList(
  'times mirror telegraph express mail post herald independent sun star world business football league club',
);
const OTHER_DAYS = wordList(
  'black good ash super bloody cyber palm easter shrove maundy giving holy fat whit',
);

function readWeekday({ words }: Context, at: number): Named | null {
  const word = words[at];
  const full = WEEKDAYS.get(word?.lower ?? '');
  if (full !== undefined) return { weekday: full, next: at + 1 };
  const short = SHORT_WEEKDAYS.get(word?.lower ?? '');
  if (short === undefined) return null;
  const dot = words[at + 1]?.text === '.' && words[at + 1]?.gap === GAP.none;
  const led =
    dot ||
    words[at + 1]?.text === ',' ||
    POINTERS.has(words[at - 1]?.lower ?? '') ||
    words[at - 1]?.lower === 'week' ||
    words[at - 1]?.lower === 'on';
  return led ? { weekday: short, next: at + (dot ? 2 : 1) } : null;
}

/** A weekday with whatever fixes it: "Tuesday, April 18, 2023", "last Friday", "Tuesday of next week", "friday the 26th", "Wednesday night". */
export const weekdayFirst: Rule = (context, at) => {
  const { words } = context;
  const named = readWeekday(context, at);
  if (!named || isOtherThing(words, at, named.next)) return null;
  return (
    dateAfter(context, at, named) ??
    weekAfter(context, at, named) ??
    ordinalAfter(context, at, named) ??
    plainWeekday(context, at, named, 'near')
  );
};

// "every Monday", "Friday mornings", "Black Friday", "The Sunday Times"
function isOtherThing(words: readonly ScannedWord[], at: number, next: number): boolean {
  const [before, after] = [words[at - 1]?.lower ?? '', words[next]];
  if (
    RECURRING.has(before) ||
    OTHER_DAYS.has(before) ||
    (before === 'other' && RECURRING.has(words[at - 2]?.lower ?? ''))
  )
    return true;
  if (after && /^(?:mornings|afternoons|evenings|nights)$/.test(after.lower)) return true;
  return (
    after !== undefined && after.text !== after.lower && after.gap === GAP.space && PAPERS.has(after.lower)
  );
}

function dateAfter(context: Context, at: number, { weekday, next }: Named): DateReading | null {
  const { words } = context;
  const part = DAY_PARTS.has(words[next]?.lower ?? '') ? next + 1 : next;
  const glued = isDash(words[part]) && words[part]?.gap === GAP.none ? part + 1 : skip(context, part, ',');
  const from = skip(context, glued, 'the');
  const read = numericDate(context, from) ?? monthFirst(context, from) ?? dayFirst(context, from);
  return read?.grain === 'day' ? { ...read, start: at, days: onWeekday(context, read, weekday) } : null;
}

// A day without a year that stands with its weekday is in the nearest year in which the two agree.
function onWeekday(
  { published }: Context,
  { days, yearless }: DateReading,
  weekday: number,
): DateReading['days'] {
  if (!days || !published || !yearless?.day || weekdayOf(days.from) === weekday) return days;
  const { year } = civil(published.to);
  const { month, day } = yearless;
  const all = [year, year - 1, year + 1].map((y) => dayNumber(y, month, day));
  const found = all.find((d) => weekdayOf(d) === weekday);
  return found === undefined ? days : oneDay(found);
}

// "Tuesday of next week", "Wednesday evening next week"
function weekAfter(context: Context, at: number, { weekday, next }: Named): DateReading | null {
  const { words } = context;
  const part = DAY_PARTS.has(words[next]?.lower ?? '') ? 1 : 0;
  const read = pointed(context, skip(context, next + part, 'of'));
  if (read?.grain !== 'week') return null;
  return {
    start: at,
    next: read.next,
    grain: part ? 'time' : 'day',
    days: read.days && oneDay(read.days.from + weekday),
    relative: true,
  };
}

// "friday the 26th", "Monday 21": the day of this month or the nearest that falls on that weekday.
function ordinalAfter(context: Context, at: number, { weekday, next }: Named): DateReading | null {
  const { words } = context;
  const from = skip(context, next, 'the');
  const digits = words[from];
  const bare =
    from === next &&
    digits?.kind === 'digits' &&
    digits.text.length <= 2 &&
    /^[.,!?;]?$/.test(words[from + 1]?.text ?? '');
  const ordinal =
    from > next ? readOrdinal(words, from) : bare ? { value: Number(digits.text), next: from + 1 } : null;
  const day = publishedDay(context);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  const found = day === null ? null : matchingDay(day, weekday, ordinal.value);
  return day !== null && found === null
    ? null
    : {
        start: at,
        next: ordinal.next,
        grain: 'day',
        days: found === null ? null : oneDay(found),
        relative: true,
      };
}

function matchingDay(day: number, weekday: number, ofMonth: number): number | null {
  const { year, month } = civil(day);
  for (const shift of [0, 1, -1, 2, -2]) {
    const first = civil(dayNumber(year, month + shift, 1));
    if (ofMonth > daysInMonth(first.year, first.month)) continue;
    const found = dayNumber(first.year, first.month, ofMonth);
    if (weekdayOf(found) === weekday) return found;
  }
  return null;
}

type Sense = 'near' | 'last' | 'this' | 'next';

function plainWeekday(context: Context, start: number, { weekday, next }: Named, sense: Sense): DateReading {
  const part = DAY_PARTS.has(context.words[next]?.lower ?? '') ? 1 : 0;
  const day = weekdayIn(context, start, next + part, weekday, sense);
  return {
    start,
    next: next + part,
    grain: part ? 'time' : 'day',
    days: day === null ? null : oneDay(day),
    relative: true,
  };
}

function weekdayIn(
  context: Context,
  start: number,
  next: number,
  weekday: number,
  sense: Sense,
): number | null {
  const day = publishedDay(context);
  if (day === null) return null;
  if (sense === 'this') return weekOf(day).from + weekday;
  if (sense === 'near') return nearestWeekday(context, weekday, cueAround(context, start, next) === 'future');
  const near = nearestWeekday(context, weekday, sense === 'next') ?? day;
  if (near !== day) return near;
  return sense === 'next' ? day + 7 : day - 7;
}

/** "last Friday", "this upcoming Friday", "next week Wednesday", "previous week - Monday". */
export const pointedWeekday: Rule = (context, at) => {
  const { words } = context;
  const pointer = POINTERS.get(words[at]?.lower ?? '');
  if (pointer === undefined || RECURRING.has(words[at - 1]?.lower ?? '')) return null;
  const second = POINTERS.get(words[at + 1]?.lower ?? '');
  const named = readWeekday(context, second === undefined ? at + 1 : at + 2);
  if (!named) return inPointedWeek(context, at);
  if (isOtherThing(words, named.next - 1, named.next)) return null;
  const full = dateAfter(context, at, named);
  const by = second ?? pointer;
  return full ?? plainWeekday(context, at, named, by < 0 ? 'last' : by > 0 ? 'next' : 'this');
};

function inPointedWeek(context: Context, at: number): DateReading | null {
  if (context.words[at + 1]?.lower !== 'week') return null;
  const week = pointed(context, at);
  if (week?.grain !== 'week') return null;
  const from = isDash(context.words[week.next]) ? week.next + 1 : week.next;
  const named = readWeekday(context, from);
  if (!named) return null;
  const part = DAY_PARTS.has(context.words[named.next]?.lower ?? '') ? 1 : 0;
  return {
    ...week,
    next: named.next + part,
    grain: part ? 'time' : 'day',
    days: week.days && oneDay(week.days.from + named.weekday),
  };
}
