import type { Word } from '../words.ts';
import { fullPhraseStart } from './noun-phrases.ts';
import { pointsBack } from './pointed-time.ts';
import { findPredicateGroups, firstPredicateGroup, trimAdverbs, type VerbGroup } from './verb-groups.ts';

/** A clause in the making: what stands before the subject, the subject, and the rest from the verb on. */
export interface Clause {
  lead: Word[];
  subject: Word[];
  predicate: Word[];
  rules: string[];
  /** Words of the clause it hangs on that may say when, where it does not say so itself. */
  time: Word[];
  /** Nothing may be cut out of it any more (conditionals). */
  whole: boolean;
}

/** A clause of the parts given, the rest empty. */
export const newClause = ({
  lead = [],
  subject = [],
  predicate = [],
  rules = [],
  time = [],
  whole = false,
}: Partial<Clause>): Clause => ({ lead, subject, predicate, rules, time, whole });

/** A clause with some of its parts changed; every clause is made by `newClause`, with its fields in one order. */
export const changeClause = (clause: Clause, changes: Partial<Clause>): Clause =>
  Object.assign(newClause(clause), changes);

/** All words of a clause in their order. */
export const clauseWords = (clause: Clause): Word[] => [
  ...clause.lead,
  ...clause.subject,
  ...clause.predicate,
];

/** The verb group of a predicate that carries its tense, or its first of any kind. */
export function mainVerb(words: readonly Word[]): VerbGroup | null {
  const first = firstPredicateGroup(words);
  if (!first || first.finite) return first;
  return findPredicateGroups(words).find((group) => group.finite === true) ?? first;
}

/** Do both clauses tell of the past, so that a time of the one may hold for the other? */
export const isSameTime = (host: Clause, clause: Clause): boolean =>
  mainVerb(host.predicate)?.past === true && mainVerb(clause.predicate)?.past === true;

const startsLead = (words: readonly Word[]): boolean => {
  const [first, second] = words;
  if (!first) return false;
  if (first.pos === 'ADP' || first.date || pointsBack(words, 0)) return true;
  return first.pos === 'ADV' && !/^(?:NUM|ADJ|DET|SYM)$/.test(second?.pos ?? '');
};

/** Divides the words of a clause at its subject and at its verb. */
export function divideClause(words: readonly Word[], verbStart: number, rules: string[]): Clause {
  const verb = trimAdverbs(words, verbStart);
  const subject = startsLead(words) ? Math.min(fullPhraseStart(words, verb), verb) : 0;
  return newClause({
    lead: words.slice(0, subject),
    subject: words.slice(subject, verb),
    predicate: words.slice(verb),
    rules,
  });
}

const TIME_NOUN =
  /^(?:today|tonight|yesterday|tomorrow|(?:mid)?night|morning|afternoon|evening|noon|days?|weeks?|weekend|months?|years?|decades?|century|centuries|quarters?|hours?|summer|winter|spring|autumn|now|currently|then|later|earlier|previously|recently|meanwhile|afterwards|there|here)$/;

/** Does an adjunct say when or where, so that it holds for every clause of the sentence? */
export const isTimeOrPlace = (words: readonly Word[]): boolean =>
  words.some((word) => word.date || TIME_NOUN.test(word.lower)) ||
  (/^(?:in|at|on|near|across|outside|inside)$/.test(words[0]?.lower ?? '') &&
    words.some((word) => word.pos === 'PROPN'));

const LONGEST_SHARED = 6;

/** The lead-in a clause hands on to the others of its sentence: short, and of time or place. */
export const sharedLead = (clause: Clause): Word[] =>
  clause.lead.length <= LONGEST_SHARED && isTimeOrPlace(clause.lead) ? clause.lead : [];
