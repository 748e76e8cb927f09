/** One event with two dates. */
import { findDates } from '../../text/dates/find-dates.ts';
import type { DateInterval } from '../../text/types.ts';
import type { Entry, ScoredPair } from '../links/score-dossier.ts';
import { happensOnce } from '../links/type-pair.ts';
import { type Difference, valueAt } from './value-difference.ts';

/** What recurs may well come again after so many days; a slip is rarely greater. */
const NEAR = 31;
const DAY = 86_400_000;

const gapBetween = (a: DateInterval, b: DateInterval): number =>
  Math.max(Date.parse(b.start) - Date.parse(a.end), Date.parse(a.start) - Date.parse(b.end)) / DAY;

/** The same day and month of two years. */
const isOtherYear = (a: DateInterval, b: DateInterval): boolean =>
  a.start.slice(4) === b.start.slice(4) && a.end.slice(4) === b.end.slice(4) && a.start === a.end;

/** The date a claim itself gives: a day or a month, a year only of what happens once or is planned. */
function datedWords({ claim, article }: Entry, mayBeYear: boolean): { start: number; end: number } | null {
  return (
    findDates(claim.quote, article.published).find(
      ({ from, grain }) => from && (grain === 'day' || grain === 'month' || (mayBeYear && grain === 'year')),
    ) ?? null
  );
}

const isPlan = ({ reading }: Entry): boolean => reading.isPlanned;

/** Both tell of one event, or of one plan; a state may be one side of it ("was in Ankara on Tuesday"). */
function isDatable(a: Entry, b: Entry): boolean {
  const kinds = [a.claim.kind, b.claim.kind];
  if (isPlan(a) && isPlan(b)) return true;
  return kinds.includes('event') && kinds.every((kind) => kind === 'event' || kind === 'fact');
}

/** Two dates near each other, or of what happens once, for what seems one event. */
export function dateDifference({ a, b, found }: ScoredPair): Difference[] {
  const [from, to] = [a.reading.when, b.reading.when];
  if (found.times !== 'differ' || found.places === 'differ' || !from || !to || !isDatable(a, b)) return [];
  const isOnce = happensOnce(found);
  const mayBeYear = isOnce || (isPlan(a) && isPlan(b));
  const [x, y] = [datedWords(a, mayBeYear), datedWords(b, mayBeYear)];
  if (!x || !y || !(isOnce || gapBetween(from, to) <= NEAR || isOtherYear(from, to))) return [];
  const [one, other] = [valueAt(a, x), valueAt(b, y)];
  const reason = isOnce
    ? `${one.form} against ${other.form} for what happens once.`
    : `${one.form} (${from.start}) against ${other.form} (${to.start}): one event with two dates, or two events.`;
  return [{ kind: 'date', class: isOnce ? 'contradiction' : 'unclear', a: one, b: other, reason }];
}
