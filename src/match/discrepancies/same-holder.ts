import { compareNames } from '../names/compare-names.ts';

/** True if two names may be one person's: a bare surname fits the full name. */
export function isSameHolder(a: string, b: string): boolean {
  const { same, kind } = compareNames(a, b);
  return same || kind === 'short form';
}
