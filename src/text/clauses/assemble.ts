import type { Word } from '../words.ts';
import { divideClause, isSameTime, isTimeOrPlace, newClause, sharedLead, type Clause } from './clause.ts';
import { closesRelative, isDescription, isShareOfThem } from './attached.ts';
import { numberOfVerb } from './finite.ts';
import { joinVerb } from './joined-verbs.ts';
import { goesOnOutcomes } from './outcomes.ts';
import { joinParticiple, settleWaiting, takeAbsolute, takeParticiple } from './participles.ts';
import { opensSubject, settleKind, takesOverVerb } from './pending.ts';
import {
  addClause,
  awaitsPredicate,
  glue,
  hasVerb,
  newReading,
  openClause,
  openingWords,
  rescueMain,
  takeLead,
  unitWords,
  type Reading,
} from './reading.ts';
import { shareAuxiliary } from './shared-auxiliary.ts';
import { takeRelative } from './take-relative.ts';
import type { Unit } from './unit.ts';
import { wordList } from '../word-list.ts';

/** "The 19th-century painting": a thing, and no time. */
function isDatedNoun(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return words[0]?.pos === 'DET' && last?.pos === 'NOUN' && !isTimeOrPlace([last]);
}

const isLead = (unit: Unit): boolean => {
  const [first, second] = unit.words;
  if (!first || unit.conjunction) return false;
  // "At least 12 workers, including …"
  if (first.lower === 'at' && /^(?:least|most)$/.test(second?.lower ?? '')) return false;
  if (/^(?:ADP|ADV|SCONJ)$/.test(first.pos) || first.date) return true;
  return (
    (first.pos === 'ADJ' && (second?.date ?? false)) ||
    (first.pos === 'PART' && first.lower === 'to') ||
    (isTimeOrPlace(unit.words) && !isDatedNoun(unit.words))
  );
};

const CONCESSION = wordList('despite notwithstanding unlike');

/** "Venezuela, despite its difficulties, is …": what is conceded in passing is not part of what is said of the subject. */
function takeConcession(reading: Reading, unit: Unit): boolean {
  if (!awaitsPredicate(reading) || !CONCESSION.has(unit.words[0]?.lower ?? '')) return false;
  const isGerund = unit.groups[0]?.form === 'gerund' && unit.groups[0].start === unit.start + 1;
  if (isGerund) reading.waiting.push({ ...unit, words: unit.words.slice(1), start: unit.start + 1 });
  return true;
}

/** Does a whole clause follow, so that what comes before it belongs to the lead-in? */
function bringsSubject(reading: Reading): boolean {
  const next = reading.ahead.find((unit) => unit.kind !== 'phrase');
  return next?.kind === 'clause' && !next.conjunction && next.comma !== null;
}

function takePhrase(reading: Reading, unit: Unit): void {
  if (takeConcession(reading, unit)) return;
  // "Mark; Neil, who died in 1998; and Stephen"
  if (unit.comma?.text === ';' && hasVerb(reading.main)) reading.target = reading.main;
  if (closesRelative(reading, unit)) reading.target = reading.main;
  const [waiting] = reading.waiting.slice(-1);
  if (reading.main) glue(reading, unitWords(unit));
  else if (waiting && bringsSubject(reading)) waiting.words = [...waiting.words, ...unitWords(unit)];
  else if (isLead(unit) || (unit.conjunction && reading.lead.length > 0))
    reading.lead.push(...unitWords(unit));
  else openClause(reading, newClause({ lead: closeLead(takeLead(reading), unit), subject: [...unit.words] }));
}

function takeClause(reading: Reading, unit: Unit, rule: string): void {
  const verb = unit.groups.find((group) => group.finite === true);
  const verbStart = verb ? verb.start - unit.start : unit.words.length;
  if (awaitsPredicate(reading)) rescueMain(reading);
  if (awaitsPredicate(reading)) return joinSubject(reading, unit, verbStart);
  const previous = hasVerb(reading.main) ? reading.main : null;
  const head = verb?.end === (verb?.start ?? 0) + 1 ? unit.words[verb.head - unit.start] : undefined;
  if (previous && (isDescription(unit, verb) || isShareOfThem(unit) || goesOnOutcomes(previous, head)))
    return glue(reading, unitWords(unit));
  const clause = divideClause(unit.words, verbStart, previous ? [...previous.rules, rule] : []);
  const endsWithVerb = unit.words.at(-1)?.pos === 'VERB';
  if (previous && (unit.conjunction?.lower === 'and' || (unit.comma && endsWithVerb)))
    shareAuxiliary(previous, clause);
  const isFree = clause.lead.length === 0 && !clause.predicate.some((word) => word.date);
  const shared = previous && isFree ? sharedLead(previous) : [];
  clause.lead = [...shared, ...closeLead(takeLead(reading), unit), ...clause.lead];
  if (previous && isSameTime(previous, clause)) clause.time = [...previous.lead, ...previous.time];
  openClause(reading, clause);
  settleWaiting(reading);
}

/** A lead-in keeps the comma that parts it from the subject. */
const closeLead = (lead: Word[], unit: Unit): Word[] =>
  lead.length > 0 && unit.comma ? [...lead, unit.comma] : lead;

/** "A, B, and C have travelled": the clause brings the last part of a subject, or what stood before it was a lead-in. */
function joinSubject(reading: Reading, unit: Unit, verbStart: number): void {
  const { main } = reading;
  if (!main) return;
  const { lead, subject, predicate } = divideClause(unit.words, verbStart, []);
  const isList = unit.conjunction !== null || subject.some((word) => word.lower === 'and');
  if (!isList) {
    main.lead.push(...main.subject, ...openingWords(unit));
    main.subject = [];
  }
  main.subject.push(...(isList ? openingWords(unit) : []), ...lead, ...subject);
  main.predicate.push(...predicate);
  reading.target = main;
  settleWaiting(reading);
}

function takeVerb(reading: Reading, unit: Unit): void {
  if (unit.conjunction) rescueMain(reading);
  const late = unit.groups.find((group, i) => i > 0 && group.finite === true);
  const isPart = unit.conjunction && !unit.comma && unit.groups[0]?.finite !== true;
  if (reading.main && awaitsPredicate(reading) && isPart && late && reading.target === reading.main) {
    reading.main.subject.push(...openingWords(unit), ...unit.words.slice(0, late.start - unit.start));
    reading.main.predicate.push(...unit.words.slice(late.start - unit.start));
    return settleWaiting(reading);
  }
  const isAside = reading.target !== reading.main && unit.conjunction && !unit.comma;
  if (reading.main && awaitsPredicate(reading) && !isAside) {
    if (unit.comma?.text === ',' && reading.main.subject.some((word) => word.text === ','))
      reading.main.subject.push(unit.comma);
    reading.main.predicate.push(...unit.words);
    reading.target = reading.main;
    return settleWaiting(reading);
  }
  if (joinParticiple(reading, unit) || takeJoinedVerb(reading, unit)) return;
  if (reading.main) glue(reading, unitWords(unit));
  else openClause(reading, newClause({ lead: takeLead(reading), predicate: [...unit.words] }));
}

/** "shot a man who had a knife and were searching": the plural verb is not of the one man. */
const disagrees = ({ subject }: Clause, unit: Unit): boolean => {
  const head = subject.at(-1);
  const isOne = /^(?:the|an?|this|that)$/.test(subject[0]?.lower ?? '') && head?.pos === 'NOUN';
  return isOne && head.lemma === head.lower && numberOfVerb(unit.words) === 'many';
};

/** Joins a verb to the clause before it; without a comma the nearest one, with a comma the main one first. */
function takeJoinedVerb(reading: Reading, unit: Unit): boolean {
  const hosts = unit.comma ? [reading.main, reading.target] : [reading.target, reading.main];
  for (const host of hosts) {
    if (host !== reading.main && host && disagrees(host, unit)) continue;
    const joined = host && hasVerb(host) ? joinVerb(host, unit.words, unit.conjunction?.lower ?? null) : null;
    if (!joined) continue;
    if (host === reading.main) openClause(reading, joined);
    else addClause(reading, joined);
    return true;
  }
  return false;
}

const CONTRASTS = wordList('while whereas although though as');

function takeAdverbial(reading: Reading, unit: Unit): void {
  const mark = unit.mark.at(-1)?.lower ?? '';
  const isAfterDate = mark === 'when' && unit.comma !== null && hasVerb(reading.main);
  // "and not, as they had claimed, from a drink"
  if (unit.comma && reading.target?.predicate.at(-1)?.lower === 'not') glue(reading, unitWords(unit));
  else if (CONTRASTS.has(mark) || isAfterDate) takeOwnAdverbial(reading, unit, isAfterDate);
  else if (reading.main) glue(reading, unitWords(unit));
  else reading.lead.push(...unitWords(unit));
}

/** "while …", "although …", "as …": a clause that stands for itself. */
function takeOwnAdverbial(reading: Reading, unit: Unit, isTime: boolean): void {
  const lead = takeLead(reading);
  if (awaitsPredicate(reading)) rescueMain(reading);
  const host = reading.main;
  reading.main = null;
  takeClause(reading, unit, 'contrast');
  const clause = reading.main as Clause | null;
  clause?.rules.push(isTime ? 'time clause' : 'contrast');
  if (clause && isTime && host)
    clause.time = host.predicate.slice(-3).filter(({ lower }) => lower !== 'since');
  // One that opens the sentence or breaks into a subject gives way to what comes after it.
  if (!host || !hasVerb(host)) reading.main = host;
  reading.lead = lead;
}

/** Begins the clause of a subject whose verb comes after an aside. */
function takeSubject(reading: Reading, unit: Unit): void {
  const subject = unit.conjunction ? [...unit.words] : unit.words.slice(1);
  openClause(reading, newClause({ subject, rules: [unit.conjunction ? 'joined clauses' : 'contrast'] }));
}

/** What was read as the verb of the clause described its subject; this unit has the verb. */
function takeOver(reading: Reading, unit: Unit): void {
  const { main } = reading;
  if (!main) return;
  main.subject.push(...main.predicate);
  main.predicate = [...unit.words];
}

function take(reading: Reading, unit: Unit): void {
  switch (unit.kind) {
    case 'phrase':
      return takePhrase(reading, unit);
    case 'clause':
      return takeClause(reading, unit, unit.comma?.text === ';' ? 'semicolon' : 'joined clauses');
    case 'verb':
      return takeVerb(reading, unit);
    case 'relative':
      return takeRelative(reading, unit);
    case 'participle':
      return takeParticiple(reading, unit);
    case 'absolute':
      return takeAbsolute(reading, unit);
    case 'adverbial':
      return takeAdverbial(reading, unit);
  }
}

/** The clauses the units of one sentence make, each with its own subject. */
export function assembleClauses(units: readonly Unit[]): Clause[] {
  const reading = newReading();
  for (const k of units.keys()) {
    const unit = settleKind(reading, units, k);
    if (!unit) continue;
    reading.ahead = units.slice(k + 1);
    if (takesOverVerb(reading, units, k)) takeOver(reading, unit);
    else if (opensSubject(reading, units, k)) takeSubject(reading, unit);
    else take(reading, unit);
  }
  if (!reading.main && reading.lead.length > 0)
    openClause(reading, newClause({ subject: takeLead(reading) }));
  rescueMain(reading);
  settleWaiting(reading);
  return reading.clauses;
}
