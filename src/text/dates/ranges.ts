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
  const days =
    first.days && second.days && spanning(first, first.days, second.days, second.yearless !== undefined);
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

function isJoint(words: readonly ScannedWord[], first: DateReading, second: DateReading): boolean {
  const joint = words[first.next];
  const the = words[first.next + 1]?.lower === 'the' ? 1 : 0;
  if (second.start !== first.next + 1 + the || !joint) return false;
  return isDash(joint) || /^(?:to|through|until|till|thru)$/.test(joint.lower);
}

// The end lends its year to a beginning that has none; December to January crosses the year.
function spanning(first: DateReading, start: Days, end: Days, bothBare: boolean): Days | null {
  const { yearless } = first;
  if (!yearless) return start.from <= end.to ? { from: start.from, to: end.to } : null;
  const { year } = civil(end.to);
  const at = (y: number): number =>
    yearless.day === null ? months(y, yearless.month).from : dayNumber(y, yearless.month, yearless.day);
  const from = at(year) <= end.to ? at(year) : at(year - 1);
  return bothBare && end.to - from > 366 ? null : { from, to: end.to };
}
