import type { Word } from '../words.ts';
import { assembleClauses } from './assemble.ts';
import type { Clause } from './clause.ts';
import { retagVerbs } from './retag.ts';
import { splitUnits } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** The clauses of a sentence, one predicate each; conditionals and comparisons stay whole. */
export function cutClauses(words: readonly Word[]): Clause[] {
  const tagged = retagVerbs(words);
  return assembleClauses(splitUnits(tagged, findVerbGroups(tagged)));
}
