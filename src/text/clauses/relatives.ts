/** Relative clauses as clauses of their own. */
import { changeWord, insertWords, type Word } from '../words.ts';
import { isInstitution, isPlural } from './antecedents.ts';
import { divideClause, newClause, type Clause } from './clause.ts';
import type { Unit } from './unit.ts';
import { findVerbGroups } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

/** "a law" as "the law": the second time something is named. */
function asKnown(antecedent: readonly Word[]): Word[] {
  const [first, ...rest] = antecedent;
  if (!first || !/^(?:an?|another|some|several)$/.test(first.lower)) return [...antecedent];
  return [insertWords('the', { for: first, at: first, pos: 'DET' }), ...rest];
}

/** "several of | the survivors": the noun that opened the sentence is small after "of". */
function asMany(antecedent: readonly Word[]): Word[] {
  const [first, ...rest] = antecedent;
  const isBare = first?.pos === 'NOUN' || (first?.pos === 'PROPN' && /[a-z][^s]s$/.test(first.text));
  if (!first || !isBare) return asKnown(antecedent);
  const the = insertWords('the', { for: first, pos: 'DET' });
  return [the, first.pos === 'NOUN' ? changeWord(first, { text: first.lower }) : first, ...rest];
}

/** Dates that stand without a preposition: "which it relies on today", but not "which it annexed in 2014". */
const BARE_DATE = wordList('today tonight yesterday tomorrow last this next earlier');

/** Does a preposition lack its noun before this word? */
const leavesStranded = (right: Word | undefined): boolean =>
  !right || right.pos === 'ADP' || right.pos === 'PUNCT' || (right.date && BARE_DATE.has(right.lower));

/** Where the antecedent goes back into an object relative: after a stranded preposition, or after the verb. */
function objectSlot(words: readonly Word[], verbEnd: number): number {
  // "which China had offered to build"
  const to = words[verbEnd]?.lower === 'to' && words[verbEnd + 1]?.pos === 'VERB' ? verbEnd + 2 : verbEnd;
  if (to > verbEnd && leavesStranded(words[to])) return to;
  for (let i = verbEnd; i < words.length; i++) {
    if (words[i]?.pos === 'ADP' && leavesStranded(words[i + 1])) return i + 1;
  }
  return verbEnd;
}

/** "played until 1997 before moving": the place is meant for the first verb, so it stands before what comes later. */
function linkSlot(words: readonly Word[], verbEnd: number, end: number): number {
  const later = words.findIndex(
    (word, i) => i >= verbEnd && /^(?:before|after|until|till|since|while)$/.test(word.lower),
  );
  return later < 0 ? end : later;
}

interface Slot {
  verbStart: number;
  verbEnd: number;
  /** What is named is a club or firm rather than a place. */
  isBody: boolean;
}

const SAYS = /^(?:say|believe|think|claim|allege|suspect|know|fear|hope)$/;

function objectClause(unit: Unit, antecedent: readonly Word[], { verbStart, verbEnd, isBody }: Slot): Clause {
  // "who they said had worked as a guard": the second verb is of whom they speak
  if (
    SAYS.test(unit.words[verbEnd - 1]?.lemma ?? '') &&
    /^(?:AUX|VERB)$/.test(unit.words[verbEnd]?.pos ?? '')
  )
    return newClause({
      lead: unit.words.slice(0, verbEnd),
      subject: [...antecedent],
      predicate: unit.words.slice(verbEnd),
      rules: ['relative clause'],
    });
  const clause = divideClause(unit.words, verbStart, ['relative clause']);
  const [first] = unit.mark;
  const words = unit.words;
  const end = words.findLastIndex((word) => word.pos !== 'PUNCT') + 1;
  const where = unit.mark.at(-1)?.lower === 'where' && first;
  const link = where
    ? [insertWords(isBody || antecedent.some(isInstitution) ? 'at' : 'in', { for: where, pos: 'ADP' })]
    : unit.mark.length === 2 && first
      ? [first]
      : [];
  // "of which only a tenth is recycled"
  if (link[0]?.lower === 'of' && clause.subject.length > 0)
    return { ...clause, subject: [...clause.subject, ...link, ...antecedent] };
  const slot = link.length ? linkSlot(words, verbEnd, end) : objectSlot(words, verbEnd);
  const from = clause.lead.length + clause.subject.length;
  clause.predicate = [...words.slice(from, slot), ...link, ...antecedent, ...words.slice(slot)];
  return clause;
}

/** A relative clause as a clause of its own, with what it hangs on put where the pronoun stood ("at" it, where it is a body); null when it has no verb. */
export function relativeClause(unit: Unit, antecedent: readonly Word[], isBody = false): Clause | null {
  const groups = findVerbGroups(unit.words);
  const verb = groups.find((group) => group.finite !== false) ?? groups[0];
  const known =
    unit.mark.length > 2 ? [...unit.mark.slice(0, 2), ...asMany(antecedent)] : asKnown(antecedent);
  if (!verb || known.length === 0) return null;
  const [mark] = unit.mark;
  const rules = ['relative clause'];
  if (mark?.lower === 'whose') {
    const owner = insertWords(isPlural(known.at(-1)) ? '’' : '’s', { for: mark, at: mark, pos: 'PART' });
    const named = known.map((word) => (word.bracket ? changeWord(word, { bracket: undefined }) : word));
    const subject = [...named, owner, ...unit.words.slice(0, verb.start)];
    return newClause({ subject, predicate: unit.words.slice(verb.start), rules });
  }
  const hasOwnSubject = unit.words
    .slice(0, verb.start)
    .some((word) => !/^(?:ADV|PUNCT|PART)$/.test(word.pos));
  if (!hasOwnSubject) return newClause({ subject: known, predicate: [...unit.words], rules });
  return objectClause(unit, known, { verbStart: verb.start, verbEnd: verb.end, isBody });
}
