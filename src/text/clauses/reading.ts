import type { Word } from '../words.ts';
import { divideClause, type Clause } from './clause.ts';
import { rescueVerb } from './rescue-verb.ts';
import type { Unit } from './unit.ts';
import { findVerbGroups } from './verb-groups.ts';

/** The sentence as far as it is read: clauses found, the one being built, and what the next phrase belongs to. */
export interface Reading {
  clauses: Clause[];
  main: Clause | null;
  target: Clause | null;
  lead: Word[];
  /** Participles that wait for the subject of the clause after or around them. */
  waiting: Unit[];
  /** The units still to come. */
  ahead: Unit[];
}

/** The state before the first unit. */
export const newReading = (): Reading => ({
  clauses: [],
  main: null,
  target: null,
  lead: [],
  waiting: [],
  ahead: [],
});

/** The comma and conjunction a unit opens with. */
export const openingWords = (unit: Unit): Word[] =>
  [unit.comma, unit.conjunction].filter((word) => word !== null);

/** All words of a unit, its opening and mark included. */
export const unitWords = (unit: Unit): Word[] => [...openingWords(unit), ...unit.mark, ...unit.words];

/** Has the clause its verb yet? */
export const hasVerb = (clause: Clause | null): boolean => !!clause && clause.predicate.length > 0;

/** Is there a subject that still waits for its verb? */
export const awaitsPredicate = (reading: Reading): boolean => !!reading.main && !hasVerb(reading.main);

/** Adds words to what is being read. */
export function glue(reading: Reading, words: readonly Word[]): void {
  const target = reading.target ?? reading.main;
  if (!target) reading.lead.push(...words);
  else if (target.predicate.length) target.predicate.push(...words);
  else target.subject.push(...words);
}

/** Begins a main clause. */
export function openClause(reading: Reading, clause: Clause): void {
  reading.clauses.push(clause);
  reading.main = clause;
  reading.target = clause;
}

/** Adds a clause that hangs on the main one. */
export function addClause(reading: Reading, clause: Clause): void {
  reading.clauses.push(clause);
  reading.target = clause;
}

/** The lead-in read so far, for the clause it belongs to. */
export function takeLead(reading: Reading): Word[] {
  const lead = reading.lead;
  reading.lead = [];
  return lead;
}

/** Gives a main clause in which the tagger saw no verb its likeliest one. */
export function rescueMain(reading: Reading): void {
  const { main } = reading;
  if (!main || hasVerb(main)) return;
  const rescued = rescueVerb(main.subject);
  const verb = rescued && findVerbGroups(rescued).find((group) => group.start > 0);
  if (!rescued || !verb) return;
  const { lead, subject, predicate } = divideClause(rescued, verb.start, main.rules);
  Object.assign(main, { subject, predicate, lead: [...main.lead, ...lead] });
}
