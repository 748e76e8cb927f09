import { readNumber } from '../quantities/read-number.ts';
import {
  civil,
  dayNumber,
  grainOfUnit,
  unitAround,
  weekendOf,
  weekdayOf,
  years,
  type Days,
  type Unit,
} from './calendar.ts';
import { cueAround } from './cues.ts';
import { DAY_PARTS, POINTERS, RECURRING, UNITS } from './lexicon.ts';
import { follows, publishedDay, type Context, type DateReading, type Rule } from './reading.ts';

const NAMED_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const relative = (
  start: number,
  next: number,
  grain: DateReading['grain'],
  days: Days | null,
): DateReading => ({
  start,
  next,
  grain,
  days,
  relative: true,
});

const shifted = (context: Context, by: number): Days | null => {
  const day = publishedDay(context);
  return day === null ? null : { from: day + by, to: day + by };
};

/** "today", "tonight", "yesterday", "tomorrow". */
export const namedDay: Rule = (context, at) => {
  const lower = context.words[at]?.lower ?? '';
  const by = NAMED_DAYS.get(lower);
  if (by === undefined) return null;
  return relative(at, at + 1, lower.startsWith('toni') ? 'time' : 'day', shifted(context, by));
};

/** "the day before yesterday", "the day after tomorrow", "the day before", "the same year", "that year", "the week after next". */
export const namedUnit: Rule = (context, at) => {
  const { words } = context;
  const [lead, word, side, last] = [at, at + 1, at + 2, at + 3].map((i) => words[i]?.lower ?? '');
  if (lead === 'the' && word === 'day' && (side === 'before' || side === 'after'))
    return besideDay(context, at, side, last ?? '');
  if (lead === 'the' && word === 'week' && side === 'after' && last === 'next') {
    const day = publishedDay(context);
    return relative(at, at + 4, 'week', day === null ? null : unitAround(day, 'week', 2));
  }
  if (lead === 'the' && word === 'weekend') return weekend(context, at, at + 2);
  return sameUnit(context, at);
};

function besideDay(context: Context, at: number, side: string, last: string): DateReading | null {
  const by = side === 'before' ? -1 : 1;
  const named = NAMED_DAYS.get(last);
  if (named !== undefined) return relative(at, at + 4, 'day', shifted(context, named + by));
  const after = context.words[at + 3];
  if (after && after.kind !== 'mark') return null;
  const base = context.narrative?.grain === 'day' ? context.narrative.days.to : publishedDay(context);
  return relative(at, at + 3, 'day', base === null ? null : { from: base + by, to: base + by });
}

/** "from this moment on", "since that time": the date the story last named. */
export const thatMoment: Rule = ({ words, narrative }, at) => {
  const isMoment = /^(?:moment|time|day|point)$/.test(words[at + 1]?.lower ?? '');
  if (!narrative || !isMoment || !/^(?:from|since)$/.test(words[at - 1]?.lower ?? '')) return null;
  return { start: at, next: at + 2, grain: narrative.grain, days: narrative.days, relative: true };
};

// "the same day", "that year": what the story last named.
function sameUnit({ words, narrative }: Context, at: number): DateReading | null {
  const that = words[at]?.lower === 'that' || words[at]?.lower === 'same';
  const unit = UNITS.get(words[at + 1]?.lower ?? '');
  if (!that || !unit || !narrative || (unit !== 'year' && unit !== 'day' && unit !== 'month')) return null;
  if (unit === 'day' ? narrative.grain !== 'day' : unit === 'month' && narrative.grain === 'year')
    return null;
  return relative(at, at + 2, unit, unitAround(narrative.days.from, unit, 0));
}

/** "last week", "this year", "next month", "this morning", "last night", "this past weekend", "the following day". */
export const pointed: Rule = (context, at) => {
  const { words } = context;
  const pointer = readPointer(context, at);
  const word = pointer ? words[pointer.next] : undefined;
  if (!pointer || !follows(word) || RECURRING.has(words[at - 1]?.lower ?? '')) return null;
  if (DAY_PARTS.has(word.lower)) return pointedPart(context, at, pointer.by, pointer.next);
  const unit = UNITS.get(word.lower);
  if (!unit || !isSingular(context, at, pointer.next, unit)) return null;
  if (unit === 'weekend' && pointer.by === 0) return weekend(context, at, pointer.next + 1);
  if (unit === 'day' && pointer.by <= 0 && pointer.word !== 'previous') return null;
  return shiftedUnit(context, at, pointer, unit);
};

interface Pointer {
  by: number;
  word: string;
  next: number;
}

// "this past", "this coming" and "calendar" count as one word with what they stand by.
function readPointer({ words }: Context, at: number): Pointer | null {
  const word = words[at]?.lower ?? '';
  const by = POINTERS.get(word);
  if (by === undefined) return null;
  const second = POINTERS.get(words[at + 1]?.lower ?? '');
  const next = second !== undefined && (word === 'this' || word === 'next') ? at + 2 : at + 1;
  const filler = /^(?:calendar|fiscal|financial)$/.test(words[next]?.lower ?? '') ? 1 : 0;
  return { by: next === at + 2 ? (second ?? by) : by, word, next: next + filler };
}

// "the past year" is a length of time; "last years" is nothing; "this years festival" is a slip for "this year's".
function isSingular({ words }: Context, at: number, unitAt: number, unit: Unit): boolean {
  const word = words[at]?.lower ?? '';
  const isPlural = words[unitAt]?.lower.endsWith('s') ?? false;
  if (isPlural && !(word === 'this' && unit === 'year')) return false;
  const the = words[at - 1]?.lower === 'the' || words[at - 1]?.lower === 'its';
  return !(the && (word === 'past' || (word === 'last' && unit !== 'century' && unit !== 'quarter')));
}

// "following" and "previous" count from the date the story last named, the others from publication.
function shiftedUnit(context: Context, at: number, { by, word, next }: Pointer, unit: Unit): DateReading {
  const inStory = /^(?:following|previous|preceding)$/.test(word) || (unit === 'day' && word === 'next');
  const base = (inStory ? storyBase(context, unit) : null) ?? baseFor(context, unit);
  const days = base === null ? null : unitAround(base, unit, by);
  return { ...relative(at, next + 1, grainOfUnit(unit), days), relative: !inStory };
}

function storyBase({ narrative }: Context, unit: Unit): number | null {
  if (!narrative) return null;
  if (unit === 'year' || unit === 'decade') return narrative.days.from;
  if (unit === 'month') return narrative.grain === 'year' ? null : narrative.days.from;
  return narrative.grain === 'day' || narrative.grain === 'time' ? narrative.days.to : null;
}

// The day of publication as far as a unit needs it.
function baseFor(context: Context, unit: Unit): number | null {
  const { published } = context;
  if (!published) return null;
  if (published.precision === 'day') return published.to;
  if (unit === 'year' || unit === 'decade' || unit === 'century') return published.from;
  return (unit === 'month' || unit === 'quarter') && published.precision === 'month' ? published.from : null;
}

function pointedPart(context: Context, at: number, by: number, partAt: number): DateReading | null {
  if (context.words[partAt]?.lower === 'am' || context.words[partAt]?.lower === 'pm') return null;
  return relative(at, partAt + 1, 'time', shifted(context, by));
}

// "this weekend": the last one begun, or the coming one when it is near or the sentence looks ahead.
function weekend(context: Context, at: number, next: number): DateReading {
  const day = publishedDay(context);
  if (day === null) return relative(at, next, null, null);
  const cue = cueAround(context, at, next);
  const near = weekdayOf(day) === 3 || weekdayOf(day) === 4;
  const ahead = weekdayOf(day) >= 5 || cue === 'future' || (near && cue !== 'past');
  return relative(at, next, null, weekendOf(ahead ? day : day - 7));
}

/** "two years ago", "a decade ago", "three days later", "a year before that", "two days from today", "in three weeks' time". */
export const counted: Rule = (context, at) => {
  const amount = readCount(context, at);
  const unit = amount && UNITS.get(context.words[amount.next]?.lower ?? '');
  if (!amount || !unit || unit === 'weekend' || unit === 'quarter') return null;
  const side = readSide(context, at, amount.next + 1);
  if (!side) return null;
  const base = side.base === 'story' ? countBase(context, unit, side.by) : baseFor(context, unit);
  const days = base === null ? null : shiftBy(base + side.offset, unit, side.by * amount.value);
  const grain = unit === 'decade' || unit === 'century' ? 'year' : unit;
  return { ...relative(side.start, side.next, grain, days), relative: side.base === 'published' };
};

function readCount({ words }: Context, at: number): { value: number; next: number } | null {
  const article = /^(?:a|an)$/.test(words[at]?.lower ?? '') && UNITS.has(words[at + 1]?.lower ?? '');
  const read = article ? { value: 1, next: at + 1 } : readNumber(words, at);
  if (!read || !Number.isInteger(read.value) || read.value < 0 || read.value > 3000) return null;
  return words[read.next]?.text === ']' ? { ...read, next: read.next + 1 } : read;
}

interface Side {
  start: number;
  next: number;
  by: 1 | -1;
  base: 'published' | 'story';
  /** Days between publication and the named day that is counted from. */
  offset: number;
}

function readSide(context: Context, at: number, after: number): Side | null {
  const { words } = context;
  const from = /^['’]$/.test(words[after]?.text ?? '') ? after + 1 : after;
  const side = words[from];
  if (!follows(side)) return null;
  const plain = { start: at, next: from + 1, offset: 0 };
  if (side.lower === 'ago') return { ...plain, by: -1, base: 'published' };
  if (side.lower === 'later') return { ...plain, by: 1, base: 'story' };
  if (side.lower === 'earlier') return { ...plain, by: -1, base: 'story' };
  if (side.lower === 'time' && words[at - 1]?.lower === 'in')
    return { ...plain, start: at - 1, by: 1, base: 'published' };
  return fromNamedDay(context, plain, from) ?? aheadOf(context, plain, from);
}

// "two days before yesterday", "from now", "before that"
function fromNamedDay(
  { words }: Context,
  plain: { start: number; next: number; offset: number },
  at: number,
): Side | null {
  const side = words[at]?.lower ?? '';
  if (!/^(?:before|after|from)$/.test(side)) return null;
  const last = words[at + 1]?.lower ?? '';
  const by = side === 'before' ? -1 : 1;
  const named = last === 'now' ? 0 : NAMED_DAYS.get(last);
  if (named !== undefined) return { ...plain, next: at + 2, by, base: 'published', offset: named };
  const ends = words[at + 2];
  return last === 'that' && side !== 'from' && (!ends || ends.kind === 'mark')
    ? { ...plain, next: at + 2, by, base: 'story' }
    : null;
}

// "in three days on Friday": ahead only where the clause says so; "the first in 10 years" looks back.
function aheadOf(
  context: Context,
  plain: { start: number; next: number; offset: number },
  at: number,
): Side | null {
  const { words } = context;
  if (words[plain.start - 1]?.lower !== 'in' || !/^(?:on|at)$/.test(words[at]?.lower ?? '')) return null;
  return cueAround(context, plain.start, at) === 'future'
    ? { ...plain, start: plain.start - 1, next: at, by: 1, base: 'published' }
    : null;
}

// "Later" needs a date in the story; "earlier" may count from publication.
function countBase(context: Context, unit: Unit, by: 1 | -1): number | null {
  const story = storyBase(context, unit === 'century' ? 'year' : unit === 'week' ? 'day' : unit);
  return story ?? (by === -1 && !context.narrative ? baseFor(context, unit) : null);
}

function shiftBy(base: number, unit: Unit, n: number): Days {
  const { year, month, day } = civil(base);
  if (unit === 'year' || unit === 'decade' || unit === 'century')
    return years(year + n * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100));
  if (unit === 'month') return unitAround(dayNumber(year, month, Math.min(day, 28)), 'month', n);
  return unitAround(base, unit, n);
}
