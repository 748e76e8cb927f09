/** Counts that rise as the news comes in. */
import { type Figure, isOfOneUnit } from './figures.ts';
import type { ClaimReading } from './read-claim.ts';

/** Sums of money, shares of a hundred, ranks and spans of time are what they are from the first day. */
const FIXED = /^(?:[A-Z]{3}|percent|rank|second|minute|hour|day|week|month|year|decade|century)$/u;
/** What is counted anew as the news comes in, even where both sources give the day on which it happened. */
const TALLIED = ['kill', 'injure', 'damage', 'destroy', 'rescue', 'arrest', 'flee', 'kidnap', 'drown'];

const isDay = ({ when }: ClaimReading): boolean => when !== null && when.start === when.end;

/** Both tell of an act of one day that is over: how many it was about is no count that goes on. */
export const isOneAct = (a: ClaimReading, b: ClaimReading): boolean =>
  isDay(a) &&
  isDay(b) &&
  a.when!.start === b.when!.start &&
  !TALLIED.some((kind) => a.classes.has(kind) || b.classes.has(kind));

/** The later article has the higher count of what may well have risen since the earlier one. */
export function isUpdate(
  a: ClaimReading,
  b: ClaimReading,
  ofA: readonly Figure[] = a.quantities,
  ofB: readonly Figure[] = b.quantities,
): boolean {
  if (!a.published || !b.published || a.published === b.published || isOneAct(a, b)) return false;
  const [before, after] = a.published < b.published ? [ofA, ofB] : [ofB, ofA];
  return before.some((old) =>
    after.some((recent) => isOfOneUnit(old, recent) && !FIXED.test(old.unit) && recent.low > old.high),
  );
}
