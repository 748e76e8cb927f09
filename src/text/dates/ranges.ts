import type { ScannedWord } from '../scan-words.ts';
import { civil, dayNumber, months, type Days } from './calendar.ts';
import { isDash } from './lexicon.ts';
import type { DateReading } from './reading.ts';

/**
 * Joins two readings that are the ends of one interval: two days, or two months of which the first leans on the second
 * for its year. Ends that say everything by themselves ("2004 to 2009") stay two dates.
 */
export function joinRange(
  words: readonly ScannedWord[],
  first: DateReading,
  second: DateReading,
): DateReading | null {
  if (first.grain !== second.grain || (first.grain !== 'day' && first.grain !== 'month')) return null;
  const and = words[first.next]?.lower === 'and' && words[first.start - 1]?.lower === 'between';
  if (!isJoint(words, first, second) && !(and && second.start === first.next + 1)) return null;
  if (first.grain === 'month' && !first.yearless) return null;
  const days = first.days && second.days && spanning(first, second);
  return (first.days && second.days && !days) || (first.relative && second.relative)
    ? null
    : { start: first.start, next: second.next, grain: null, days: days ?? null };
}

/** Joins two readings side by side that mean the same day: "Saturday three days from now". */
export function joinSame(first: DateReading, second: DateReading): DateReading | null {
  const same =
    first.days !== null && first.days.from === second.days?.from && first.days.to === second.days.to;
  return same && second.start === first.next ? { ...first, next: second.next } : null;
}

// Neither end has a year: the end is the first such day or month after the beginning.
function fromStart(start: Days, { month, day }: { month: number; day: number | null }): Days {
  const { year } = civil(start.from);
  const ends = [year, year + 1].map((y) => (day === null ? months(y, month).to : dayNumber(y, month, day)));
  return { from: start.from, to: ends.find((end) => end >= start.from) ?? start.to };
}

function isJoint(words: readonly ScannedWord[], first: DateReading, second: DateReading): boolean {
  const joint = words[first.next];
  const the = words[first.next + 1]?.lower === 'the' ? 1 : 0;
  if (second.start !== first.next + 1 + the || !joint) return false;
  return isDash(joint) || /^(?:to|through|until|till|thru)$/.test(joint.lower);
}

// The end lends its year to a beginning that has none; December to January crosses the year.
function spanning(first: DateReading, second: DateReading): Days | null {
  const [start, end] = [first.days, second.days];
  if (!start || !end) return null;
  const { yearless } = first;
  if (yearless && second.yearless) return fromStart(start, second.yearless);
  if (!yearless) return start.from <= end.to ? { from: start.from, to: end.to } : null;
  const { year } = civil(end.to);
  const at = (y: number): number =>
    yearless.day === null ? months(y, yearless.month).from : dayNumber(y, yearless.month, yearless.day);
  const from = at(year) <= end.to ? at(year) : at(year - 1);
  return { from, to: end.to };
}
