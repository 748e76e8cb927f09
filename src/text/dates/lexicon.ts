import type { ScannedWord } from '../scan-words.ts';
import type { Unit } from './calendar.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const DAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

export const MONTHS = new Map(MONTH_NAMES.map((name, i) => [name, i + 1]));

/** Short months need a number beside them: "Jan", "Mar" and "Dec" are names and words too. */
export const SHORT_MONTHS = new Map([
  ...MONTH_NAMES.filter((name) => name.length > 4).map((name): [string, number] => [
    name.slice(0, 3),
    MONTHS.get(name) ?? 0,
  ]),
  ['sept', 9] as [string, number],
  ['jun', 6] as [string, number],
  ['jul', 7] as [string, number],
]);

export const WEEKDAYS = new Map(DAY_NAMES.map((name, i) => [name, i]));

/** Short weekdays need a date, a full stop or a comma beside them. */
export const SHORT_WEEKDAYS = new Map([
  ...DAY_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i]),
  ['tues', 1] as [string, number],
  ['thur', 3] as [string, number],
  ['thurs', 3] as [string, number],
]);

export const UNITS = new Map<string, Unit>(
  (['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const).flatMap(
    (unit): [string, Unit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ],
  ),
);
UNITS.set('century', 'century').set('centuries', 'century');

/** Words that point to the unit before, around or after. */
export const POINTERS = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);

export const DAY_PARTS = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'noon',
  'midnight',
  'am',
  'pm',
]);

/** Before a time expression that recurs: "every Monday", "each week". */
export const RECURRING = new Set(['every', 'each', 'any', 'per', 'alternate', 'most']);

export const isCapital = (word: ScannedWord | undefined): boolean =>
  word?.kind === 'letters' && word.text.charAt(0) !== word.lower.charAt(0);

export const isDash = (word: ScannedWord | undefined): boolean =>
  word !== undefined && (word.text === '-' || word.text === '–' || word.text === '—');
