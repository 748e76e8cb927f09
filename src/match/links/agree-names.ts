import { compareNames } from '../names/compare-names.ts';
import { fold } from '../names/fold.ts';
import { wordsOf } from '../names/parse-name.ts';

/** Two names that may mean one person or thing, and how surely, 0 to 1. */
export interface NamePair {
  a: string;
  b: string;
  surety: number;
}

const REMEMBERED_LIMIT = 100_000;
const remembered = new Map<string, number>();

/** How surely two names in two claims mean the same: a bare surname fits its full name here, since an article introduces whom it names. */
function suretyOf(a: string, b: string): number {
  const key = a < b ? `${a}|${b}` : `${b}|${a}`;
  const found = remembered.get(key);
  if (found !== undefined) return found;
  if (remembered.size >= REMEMBERED_LIMIT) remembered.clear();
  const surety = judgeSurety(a, b);
  remembered.set(key, surety);
  return surety;
}

function judgeSurety(a: string, b: string): number {
  if (fold(a) === fold(b)) return 1;
  const { same, kind, score } = compareNames(a, b);
  if (same) return Math.min(0.95, score);
  if (kind === 'conflict') return 0;
  return isTail(a, b) || isTail(b, a) ? 0.9 : isGivenName(a, b) || isGivenName(b, a) ? 0.5 : 0;
}

/** "Venus" and "Venus Williams". */
const isGivenName = (short: string, long: string): boolean =>
  /^\p{L}+$/u.test(short) && fold(long).startsWith(`${fold(short)} `);

/** A slip in a single word may be another surname; what a standard or another language explains is none. */
function isSpelledAlike(a: string, b: string): boolean {
  const { same, kind } = compareNames(a, b);
  return same && (kind !== 'misspelling' || a.includes(' '));
}

/** True if the words of one name end the other: "Lavrov" and "Sergei Lavrov". A slip or a transliteration counts. */
function isTail(short: string, long: string): boolean {
  const [x, y] = [wordsOf(short), wordsOf(long)];
  if (x.length >= y.length) return false;
  const tail = y.slice(-x.length);
  return (
    x.every((word, i) => word.fold === tail[i]!.fold) ||
    isSpelledAlike(short, tail.map(({ text }) => text).join(' '))
  );
}

/** Pairs the names of two claims, surest first, each once. */
export function agreeNames(a: readonly string[], b: readonly string[]): NamePair[] {
  const all = a
    .flatMap((x) => b.map((y) => ({ a: x, b: y, surety: suretyOf(x, y) })))
    .filter(({ surety }) => surety > 0);
  all.sort((x, y) => y.surety - x.surety);
  const [usedA, usedB] = [new Set<string>(), new Set<string>()];
  return all.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
}
