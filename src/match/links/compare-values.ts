import type { DateInterval, Quantity } from '../../text/types.ts';
import { type Figure, isOfOneUnit } from './figures.ts';

/** What two sides say about one thing: the same, compatible but one less precise, contradictory, or nothing to compare. */
export type Agreement = 'agree' | 'compatible' | 'differ' | 'none';

/** A rounded figure is at most this far from the exact one, as a share of it: 300 is not what anybody makes of 324. */
const ROUNDING = 0.05;
/** How far one may be that is said to be rough. */
const ROUGHNESS = 0.1;

/** 4,000 for 4,012, 100 for 97: the exact figure, written with as few digits, is the round one. */
function isRounded(round: number, exact: number): boolean {
  const digits = Number(round.toExponential().split('e')[0]).toString().replace(/\D/gu, '').length;
  return round !== 0 && Number(exact.toPrecision(digits)) === round;
}

function compareQuantity(a: Quantity, b: Quantity): Agreement {
  if (a.low === b.low && a.high === b.high) return 'agree';
  if (a.low <= b.high && b.low <= a.high) return 'compatible';
  const [less, more] = a.high < b.low ? [a, b] : [b, a];
  if (['at least', 'more than'].includes(less.hedge) || ['at most', 'less than'].includes(more.hedge))
    return 'compatible';
  const gap = (more.low - less.high) / Math.max(Math.abs(more.low), Math.abs(less.high), 1e-9);
  const isRough = a.hedge === 'about' || b.hedge === 'about';
  const isRound = isRounded(a.low, b.low) || isRounded(b.low, a.low);
  return (isRough && gap <= ROUGHNESS) || (isRound && gap <= ROUNDING) ? 'compatible' : 'differ';
}

/** "Two people" and "two of them". */
const isSameFigure = (a: Quantity, b: Quantity): boolean =>
  a.low === b.low && a.high === b.high && (a.unit === b.unit || a.unit === '' || b.unit === '');

/** Compares the figures of one unit on both sides; ranks and bare counts only with their own kind. What one gives besides is no difference. */
export function compareQuantities(a: readonly Figure[], b: readonly Figure[]): Agreement {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  if (fewer.length > 0 && fewer.every((x) => more.some((y) => isSameFigure(x, y)))) return 'agree';
  const best = a.flatMap((x) => {
    const found = b.filter((y) => isOfOneUnit(x, y)).map((y) => compareQuantity(x, y));
    return (['agree', 'compatible', 'differ'] as const).find((agreement) => found.includes(agreement)) ?? [];
  });
  return (['differ', 'agree', 'compatible'] as const).find((agreement) => best.includes(agreement)) ?? 'none';
}

/** Compares two times: one inside the other is less precise, not different. */
export function compareTimes(a: DateInterval | null, b: DateInterval | null): Agreement {
  if (!a || !b) return 'none';
  if (a.start === b.start && a.end === b.end) return 'agree';
  return a.start <= b.end && b.start <= a.end ? 'compatible' : 'differ';
}

const DAY = 86_400_000;
const YEAR = 366;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** What a time is compared by: when it happens, when it is told, and whether it is still to come. */
interface Told {
  when: DateInterval | null;
  published: string | null;
  isPlanned: boolean;
}

const isLongPast = ({ when, published, isPlanned }: Told): boolean =>
  !isPlanned && when !== null && published !== null && daysBetween(when.end, published) > YEAR;

/** So many days before its article an event is no news of it. */
const NEWS = 60;

const isPast = ({ when, published }: Told): boolean =>
  when !== null && published !== null && daysBetween(when.end, published) > NEWS;

/** One tells of what was past when its article came out, the other gives no time: it may be news. */
export const isBackground = (a: Told, b: Told): boolean =>
  (b.when === null && isPast(a)) || (a.when === null && isPast(b));

/** More than a year lies between the two; a plan of unknown date is not fulfilled by what was long past for its own article. */
export function isYearsApart(a: Told, b: Told): boolean {
  if (a.when && b.when)
    return Math.max(daysBetween(a.when.end, b.when.start), daysBetween(b.when.end, a.when.start)) > YEAR;
  return a.isPlanned !== b.isPlanned && (isLongPast(a) || isLongPast(b));
}
