import { groupBy } from '../group-by.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { LOOSE_PARTICLES } from './lexicon/name-words.ts';
import { type NameWord, wordsOf } from './parse-name.ts';
import { romanise } from './romanise.ts';

/** More forms than this under one key say that the key is too common to propose pairs. */
const BLOCK_LIMIT = 60;

/** The words that tell people apart: not those that are given names, unless all are. */
function tellingWords(words: NameWord[]): NameWord[] {
  const rest = words.filter((word) => !GIVEN_NAMES.has(word.fold));
  return rest.length > 0 ? rest : words;
}

/** What a form is found by: its telling words, their consonants with its initials, its consonants by pairs, its letters, its initials. */
function keysOf(form: string): string[] {
  const words = wordsOf(form).filter((word) => !LOOSE_PARTICLES.has(word.fold));
  const skeletonOf = (word: NameWord): string => romanise(word.fold);
  const skeletons = words.map(skeletonOf).filter((skeleton) => skeleton.length > 1);
  const initials = words.map((word) => word.fold.charAt(0));
  const telling = tellingWords(words);
  const pairs = skeletons.flatMap((x, i) => skeletons.slice(i + 1).map((y) => [x, y].sort().join('+')));
  const withInitials = telling.flatMap((word) => initials.map((initial) => `${skeletonOf(word)}/${initial}`));
  const letters = words.map((word) => word.fold).join('');
  return [
    ...telling.map((word) => word.fold),
    ...pairs,
    ...withInitials,
    `=${letters}`,
    `#${words.length > 2 ? initials.join('') : letters}`,
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
