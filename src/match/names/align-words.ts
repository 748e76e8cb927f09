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

interface Placed {
  i: number;
  j: number;
  pair: WordPair;
}

/** Pairs the words of one slot, best relation first; a word of man and woman counts as a pair, a contradictory one. */
export function alignWords(
  a: NameWord[],
  b: NameWord[],
  slot: Slot,
  names: [ParsedName, ParsedName],
): Alignment {
  if (a.length === 0 || b.length === 0) return { pairs: [], restA: a, restB: b, crossed: false };
  const chosen = bestOf(likelyPairs(a, b, slot, names));
  return {
    crossed: chosen.some((x) => chosen.some((y) => x.i < y.i && x.j > y.j)),
    pairs: chosen.map(({ pair }) => pair),
    restA: a.filter((_, i) => !chosen.some((placed) => placed.i === i)),
    restB: b.filter((_, j) => !chosen.some((placed) => placed.j === j)),
  };
}

function likelyPairs(a: NameWord[], b: NameWord[], slot: Slot, names: [ParsedName, ParsedName]): Placed[] {
  const likely: Placed[] = [];
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      const pair = relateWords(x, y, slot, names);
      if (pair) likely.push({ i, j, pair });
    }
  return likely;
}

/** Each word in one pair at most. */
function bestOf(likely: Placed[]): Placed[] {
  if (likely.length < 2) return likely;
  likely.sort(
    (x, y) => y.pair.quality - x.pair.quality || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i,
  );
  const chosen: Placed[] = [];
  for (const next of likely) if (!chosen.some(({ i, j }) => i === next.i || j === next.j)) chosen.push(next);
  return chosen;
}
