import type { Word } from '../words.ts';
import { changeClause, mainVerb, type Clause } from './clause.ts';
import { wordList } from '../word-list.ts';

const OUTCOME = wordList(
  'dead injured wounded hurt missing homeless displaced trapped stranded hospitalised hospitalized unconscious unaccounted disabled orphaned',
);
const COUNTS = wordList(
  'more fewer at about some around nearly almost over another several many dozens hundreds thousands scores others up roughly',
);

/** "left 24 people dead, | 11 missing and 150 displaced": does what follows go on with the state people were left in? */
export const goesOnOutcomes = ({ predicate }: Clause, verb: Word | undefined): boolean =>
  OUTCOME.has(verb?.lower ?? '') && predicate[mainVerb(predicate)?.head ?? -1]?.lemma === 'leave';

/** Does a count of people open here? */
const opensCount = (word: Word | undefined): boolean =>
  !!word && (word.pos === 'NUM' || COUNTS.has(word.lower));

/** Where each count with its outcome begins and ends ("24 people dead | 11 missing | 150 displaced"). */
function findOutcomes(words: readonly Word[], from: number): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word;
    if (OUTCOME.has(word.lower)) found.push([start, i + 1]);
    const isDone = found.at(-1)?.[1] === i + 1;
    if (!isDone) continue;
    let next = i + 1;
    while (words[next]?.text === ',' || words[next]?.lower === 'and') next++;
    if (next === i + 1 || !opensCount(words[next])) return found;
    start = next;
  }
  return found;
}

/** "left 24 dead, 11 missing and 150 displaced as it came ashore": one claim an outcome, with what follows the last. */
export function partOutcomes(clause: Clause): Clause[] {
  const verb = mainVerb(clause.predicate);
  if (!verb || clause.whole || clause.predicate[verb.head]?.lemma !== 'leave') return [clause];
  const words = clause.predicate;
  const outcomes = findOutcomes(words, verb.end);
  const end = outcomes.at(-1)?.[1] ?? 0;
  if (outcomes.length < 2) return [clause];
  return outcomes.map(([from, to]) =>
    changeClause(clause, {
      predicate: [...words.slice(0, verb.end), ...words.slice(from, to), ...words.slice(end)],
      rules: [...clause.rules, 'outcomes'],
    }),
  );
}
