import type { NameWord, ParsedName } from './parse-name.ts';
import { relateWords, type Slot, type WordPair } from './relate-words.ts';

/** Words of one slot of two names, paired; what is left of each side has no partner. */
export interface Alignment {
  pairs: WordPair[];
  restA: NameWord[];
  restB: NameWord[];
  /** Two equal words stand the other way round. */
  crossed: boolean;
}

/** Pairs the words of one slot, best relation first; a word of man and woman counts as a pair, a contradictory one. */
export function alignWords(
  a: NameWord[],
  b: NameWord[],
  slot: Slot,
  names: [ParsedName, ParsedName],
): Alignment {
  const candidates = a.flatMap((x, i) => b.map((y, j) => ({ i, j, pair: relateWords(x, y, slot, names) })));
  const likely = candidates.filter(({ pair }) => pair.quality > 0);
  likely.sort(
    (x, y) => y.pair.quality - x.pair.quality || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i,
  );
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const places: [number, number][] = [];
  const pairs: WordPair[] = [];
  for (const { i, j, pair } of likely) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    places.push([i, j]);
    pairs.push(pair);
  }
  const crossed = places.some(([i, j]) => places.some(([k, l]) => i < k && j > l));
  return {
    crossed,
    pairs,
    restA: a.filter((_, i) => !usedA.has(i)),
    restB: b.filter((_, j) => !usedB.has(j)),
  };
}
