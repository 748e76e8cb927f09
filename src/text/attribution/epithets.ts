import type { Cast, Claimant } from './cast.ts';
import { lowerAt, posAt, type Range, type Reading } from './reading.ts';
import { wordList } from '../word-list.ts';

/** "the 23-year-old". */
export const isAge = (reading: Reading, { from, to }: Range): boolean =>
  posAt(reading, from + 1) === 'NUM' &&
  lowerAt(reading, from + 3) === 'year' &&
  lowerAt(reading, from + 5) === 'old' &&
  (to === from + 6 || lowerAt(reading, from + 6) === ',');

/** What stands before a post and tells how high its holder is. */
export const EPITHETS = wordList('top senior chief veteran leading seasoned');

/** "the senior diplomat". */
export const isEpithet = (reading: Reading, { from, to }: Range): boolean =>
  to - from === 3 && EPITHETS.has(lowerAt(reading, from + 1));

/** The title that other words stand for ("the head of state", "the head of Cuban diplomacy"). */
export function aliasOf(reading: Reading, { from }: Range): string | null {
  if (lowerAt(reading, from + 1) !== 'head' || lowerAt(reading, from + 2) !== 'of') return null;
  if (lowerAt(reading, from + 3) === 'state') return 'president';
  return [from + 3, from + 4].some((i) => lowerAt(reading, i) === 'diplomacy') ? 'foreign' : null;
}

/** The only person called by a title so far. */
export function soleFigure({ figures }: Cast, title: string, at: number): Claimant | null {
  const [one, ...others] = [...figures.values()].filter(
    ({ kind, titles }) => kind === 'person' && titles.has(title),
  );
  return one && others.length === 0 ? { name: one.name, kind: one.kind, at } : null;
}
