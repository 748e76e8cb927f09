import type { Word } from '../words.ts';
import { antecedentOf, introducesNoun, namedBefore } from './antecedents.ts';
import { isSameTime, mainVerb, type Clause } from './clause.ts';
import { numberOfVerb } from './finite.ts';
import { addClause, glue, hasVerb, unitWords, type Reading } from './reading.ts';
import { relativeClause } from './relatives.ts';
import type { Unit } from './unit.ts';
import { isBe, isModal } from './verb-forms.ts';

/** "X is a player who …": what is said of the player is said of X. */
function isNominal(host: Clause, antecedent: readonly Word[]): boolean {
  const verb = mainVerb(host.predicate);
  const head = verb && host.predicate[verb.head];
  return (
    !!verb &&
    !!head &&
    isBe(head) &&
    host.subject.length > 0 &&
    host.predicate.length - verb.end === antecedent.length
  );
}

/** "X is a poet and translator who …", "X was a judge, who …": is all that is said of the subject what it is? */
function isDescribed(host: Clause, unit: Unit): boolean {
  const verb = mainVerb(host.predicate);
  const head = verb && host.predicate[verb.head];
  const what = verb ? host.predicate.slice(verb.end) : [];
  return (
    unit.mark.length === 1 &&
    unit.mark[0]?.lower === 'who' &&
    !!head &&
    isBe(head) &&
    host.subject.length > 0 &&
    numberOfVerb(unit.words) !== 'many' &&
    /^an?$/.test(what.find((word) => word.pos !== 'ADV')?.lower ?? '') &&
    what.every((word) => /^(?:ADV|DET|ADJ|NOUN|PROPN|PUNCT|CCONJ|NUM)$/.test(word.pos) && word.lower !== 'or')
  );
}

/** "joined Chelsea, where …": what one joins is a body, whatever place it is called after. */
const isJoining = ({ predicate }: Clause): boolean =>
  predicate.some(
    (word) => word.pos === 'VERB' && /^(?:join|sign|transfer|represent|captain|manage)$/.test(word.lemma),
  );

/** "landlords who fail to register": such landlords, not landlords at large. */
function picksOut([first]: readonly Word[], before: readonly Word[], unit: Unit): boolean {
  if (first && before[before.indexOf(first) - 1]?.pos === 'CCONJ') return false;
  const verb = mainVerb(unit.words);
  const isNow = !verb?.past && !unit.words.slice(0, verb?.end).some(isModal);
  return /^(?:NOUN|ADJ)$/.test(first?.pos ?? '') && (unit.mark.at(-1)?.lower === 'who' || isNow);
}

/** "The boys, aged 15 and 16, who …": the boys are meant, not their age. */
const isAge = (target: Clause | null): boolean => !!target && target.predicate[1]?.lower === 'aged';

/** "married Ann, with whom he had two sons": no matter of that day. */
function lasts({ predicate }: Clause): boolean {
  const verb = mainVerb(predicate);
  const head = verb && predicate[verb.head];
  return (
    !!verb &&
    !!head &&
    verb.end - verb.start === 1 &&
    /^(?:have|own|love|know|live|include|contain)$/.test(head.lemma)
  );
}

/** A relative clause as a clause of its own where it is sure what it hangs on, else as more of the words before it. */
export function takeRelative(reading: Reading, unit: Unit): void {
  const host = isAge(reading.target) ? reading.main : (reading.target ?? reading.main);
  const waiting = host ? undefined : reading.waiting.at(-1);
  const led = waiting?.words ?? reading.lead;
  const before = host ? (hasVerb(host) ? host.predicate : host.subject) : led;
  const isOfSubject = !!host && isDescribed(host, unit);
  const antecedent = antecedentOf(before, unit);
  const isCut =
    antecedent.length > 0 &&
    (isOfSubject ||
      unit.comma !== null ||
      (introducesNoun(antecedent) && !picksOut(antecedent, before, unit)));
  const isOfHost = !!host && (isOfSubject || (!unit.comma && isNominal(host, antecedent)));
  const named = namedBefore(before, antecedent, unit);
  const known = isOfHost ? host.subject : (named ?? antecedent);
  const clause = isCut ? relativeClause(unit, known, !!host && isJoining(host)) : null;
  if (!clause && waiting) waiting.words = [...waiting.words, ...unitWords(unit)];
  else if (!clause) glue(reading, unitWords(unit));
  if (!clause) return;
  if (host && isSameTime(host, clause) && !lasts(clause)) clause.time = [...host.lead, ...host.time];
  addClause(reading, clause);
}
