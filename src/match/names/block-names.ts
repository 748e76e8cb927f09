import { groupBy } from '../group-by.ts';
import { LOOSE_PARTICLES } from './lexicon/name-words.ts';
import { wordsOf } from './parse-name.ts';
import { romanise } from './romanise.ts';

/** More forms than this under one key say that the key is too common to propose pairs. */
const BLOCK_LIMIT = 60;

/** What a form is found by: its words, their consonants, its consonants with its initials, its letters, its initials. */
function keysOf(form: string): string[] {
  const words = wordsOf(form).filter((word) => !LOOSE_PARTICLES.has(word.fold));
  const skeletons = words.map((word) => romanise(word.fold)).filter((skeleton) => skeleton.length > 1);
  const initials = words.map((word) => word.fold.charAt(0)).sort();
  const pairs = skeletons.flatMap((x, i) => skeletons.slice(i + 1).map((y) => [x, y].sort().join('+')));
  const withInitials = skeletons.flatMap((skeleton) => initials.map((initial) => `${skeleton}/${initial}`));
  return [
    ...words.map((word) => word.fold),
    ...skeletons.map((skeleton) => `~${skeleton}`),
    ...pairs,
    ...withInitials,
    `=${words.map((word) => word.fold).join('')}`,
    `#${words.length > 2 ? words.map((word) => word.fold.charAt(0)).join('') : words.map((word) => word.fold).join('')}`,
  ];
}

/** Pairs of forms (by index, lower first) worth comparing: those that share a key that is not too common. Far from all pairs. */
export function candidatePairs(forms: readonly string[]): [number, number][] {
  const entries = forms.flatMap((form, index) => [...new Set(keysOf(form))].map((key) => ({ key, index })));
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const block of groupBy(entries, ({ key }) => key).values()) {
    if (block.length > BLOCK_LIMIT) continue;
    for (const [i, { index: a }] of block.entries())
      for (const { index: b } of block.slice(i + 1)) {
        const pair = a * forms.length + b;
        if (a === b || seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([a, b]);
      }
  }
  return pairs;
}
