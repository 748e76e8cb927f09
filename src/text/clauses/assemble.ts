import type { Word } from '../words.ts';
import { divideClause, isTimeOrPlace, mainVerb, type Clause } from './clause.ts';
import { copulaFor, finiteGerund } from './finite.ts';
import { joinVerb } from './joined-verbs.ts';
import { nounPhraseStart } from './noun-phrases.ts';
import { antecedentOf, introducesNoun, relativeClause } from './relatives.ts';
import { rescueVerb } from './retag.ts';
import type { Unit } from './units.ts';
import { formOf } from './verb-forms.ts';
import { findVerbGroups } from './verb-groups.ts';

/** The sentence as far as it is read: clauses found, the one being built, and what the next phrase belongs to. */
interface Reading {
  clauses: Clause[];
  main: Clause | null;
  target: Clause | null;
  lead: Word[];
  leadParticiples: Unit[];
  whole: boolean;
}

const CONTRASTS = /^(?:while|whereas|although|though|as)$/;
const CONDITIONS = /^(?:if|unless|provided|once)$/;
// Their subject is the whole event before them, so they stay with it.
const EVENT_PARTICIPLES = new Set(
  `result cause make mean reflect underscore highlight suggest indicate mark prompt raise bring range depend come allow
use start begin accord compare give base`.split(/\s+/),
);

const opened = (unit: Unit): Word[] => [unit.comma, unit.conjunction].filter((word) => word !== null);
const allWords = (unit: Unit): Word[] => [...opened(unit), ...unit.mark, ...unit.words];
const isLead = (unit: Unit): boolean => {
  const [first, second] = unit.words;
  if (!first || unit.conjunction) return false;
  if (first.pos === 'ADP' || first.pos === 'ADV' || first.pos === 'SCONJ' || first.date) return true;
  return (
    (first.pos === 'ADJ' && (second?.date ?? false)) ||
    (first.pos === 'PART' && first.lower === 'to') ||
    isTimeOrPlace(unit.words)
  );
};

function glue(reading: Reading, words: readonly Word[]): void {
  const target = reading.target ?? reading.main;
  if (!target) reading.lead.push(...words);
  else if (target.predicate.length) target.predicate.push(...words);
  else target.subject.push(...words);
}

function open(reading: Reading, clause: Clause): void {
  reading.clauses.push(clause);
  reading.main = clause;
  reading.target = clause;
}

const hasVerb = (clause: Clause | null): clause is Clause => !!clause && clause.predicate.length > 0;

/** A clause the tagger saw no verb in gets its likeliest one before the next clause begins. */
function rescueMain(reading: Reading): void {
  const { main } = reading;
  if (!main || hasVerb(main)) return;
  const rescued = rescueVerb(main.subject);
  const verb = rescued && findVerbGroups(rescued).find((group) => group.start > 0);
  if (!rescued || !verb) return;
  const divided = divideClause(rescued, verb.start, main.rules);
  Object.assign(main, {
    subject: divided.subject,
    predicate: divided.predicate,
    lead: [...main.lead, ...divided.lead],
  });
}

function takePhrase(reading: Reading, unit: Unit): void {
  if (!reading.main && isLead(unit)) reading.lead.push(...allWords(unit));
  else if (!reading.main)
    open(reading, {
      lead: takeLead(reading),
      subject: [...unit.words],
      predicate: [],
      rules: [],
      whole: reading.whole,
    });
  else glue(reading, allWords(unit));
}

function takeLead(reading: Reading): Word[] {
  const lead = reading.lead;
  reading.lead = [];
  return lead;
}

/** Lead-in participles ("Speaking in Caracas, Lavrov vowed") become clauses of the subject that follows. */
function settleLeadParticiples(reading: Reading): void {
  const { main } = reading;
  if (!hasVerb(main)) return;
  for (const unit of reading.leadParticiples) addParticiple(reading, unit, main, main.subject);
  reading.leadParticiples = [];
  reading.target = main;
}

function takeClause(reading: Reading, unit: Unit, rule: string): void {
  const verb = unit.groups.find((group) => group.finite === true);
  const words = unit.words;
  if (reading.main && !hasVerb(reading.main)) {
    rescueMain(reading);
    if (!hasVerb(reading.main))
      return joinSubject(reading, unit, verb ? verb.start - unit.start : words.length);
  }
  const previous = hasVerb(reading.main) ? reading.main : null;
  const clause = divideClause(
    words,
    verb ? verb.start - unit.start : words.length,
    previous ? [...previous.rules, rule] : [],
  );
  const shared = previous && clause.lead.length === 0 && isTimeOrPlace(previous.lead) ? previous.lead : [];
  clause.lead = [...shared, ...takeLead(reading), ...clause.lead];
  clause.whole = reading.whole;
  open(reading, clause);
  settleLeadParticiples(reading);
}

/** "A, B, and C have travelled": the clause brings the last part of a subject begun before. */
function joinSubject(reading: Reading, unit: Unit, verbStart: number): void {
  const { main } = reading;
  if (!main) return;
  const { lead, subject, predicate } = divideClause(unit.words, verbStart, []);
  main.subject.push(...opened(unit), ...lead, ...subject);
  main.predicate.push(...predicate);
  reading.target = main;
  settleLeadParticiples(reading);
}

function takeVerb(reading: Reading, unit: Unit): void {
  if (unit.conjunction) rescueMain(reading);
  const isAside = reading.target !== reading.main && unit.conjunction && !unit.comma;
  if (reading.main && !hasVerb(reading.main) && !isAside) {
    reading.main.predicate.push(...unit.words);
    reading.target = reading.main;
    return settleLeadParticiples(reading);
  }
  const hosts = [reading.target, reading.main].filter((clause) => hasVerb(clause));
  if (unit.comma) hosts.reverse();
  for (const host of hosts) {
    const joined = joinVerb(host, unit.words);
    if (!joined) continue;
    const isMain = host === reading.main;
    reading.clauses.push(joined);
    reading.target = joined;
    if (isMain) reading.main = joined;
    return;
  }
  if (reading.main) glue(reading, allWords(unit));
  else
    open(reading, {
      lead: takeLead(reading),
      subject: [],
      predicate: [...unit.words],
      rules: [],
      whole: reading.whole,
    });
}

function takeRelative(reading: Reading, unit: Unit): void {
  const host = reading.target ?? reading.main;
  const before = host ? (hasVerb(host) ? host.predicate : host.subject) : reading.lead;
  const antecedent = antecedentOf(before, unit);
  const isCut = antecedent.length > 0 && (unit.comma !== null || introducesNoun(antecedent));
  const clause = isCut ? relativeClause(unit, antecedent) : null;
  if (!clause) return glue(reading, allWords(unit));
  reading.clauses.push(clause);
  reading.target = clause;
}

function addParticiple(reading: Reading, unit: Unit, host: Clause, subject: readonly Word[]): void {
  const at = unit.words.findIndex((word) => word.pos === 'VERB');
  const verb = unit.words[at];
  if (!verb || subject.length === 0) return;
  const before = unit.words.slice(0, at);
  const finite =
    formOf(verb) === 'gerund' ? finiteGerund(verb, host.predicate) : [copulaFor(verb, host.predicate), verb];
  const clause = {
    lead: isTimeOrPlace(host.lead) ? host.lead : [],
    subject: [...subject],
    predicate: [...before, ...finite, ...unit.words.slice(at + 1)],
    rules: [...host.rules, 'participle'],
    whole: false,
  };
  reading.clauses.push(clause);
  reading.target = clause;
}

function takeParticiple(reading: Reading, unit: Unit): void {
  const { main } = reading;
  const verb = unit.words.find((word) => word.pos === 'VERB');
  const isGerund = !!verb && formOf(verb) === 'gerund';
  const isEvent =
    isGerund &&
    (EVENT_PARTICIPLES.has(verb.lemma) ||
      (verb.lemma === 'lead' && unit.words.some((w) => w.lower === 'to')));
  if (main && isGerund && !hasVerb(main)) rescueMain(reading);
  if (!main) reading.leadParticiples.push(unit);
  else if (isEvent) glue(reading, allWords(unit));
  else if (isGerund && hasVerb(main)) addParticiple(reading, unit, main, main.subject);
  else {
    const before = hasVerb(main) ? main.predicate : main.subject;
    const near = before.slice(nounPhraseStart(before, before.length));
    addParticiple(reading, unit, main, near);
  }
}

/** "with the minister congratulating Nicaragua" is a clause of its own. */
function takeAbsolute(reading: Reading, unit: Unit): void {
  const at = unit.words.findIndex((word) => word.pos === 'VERB');
  const verb = unit.words[at];
  const host = reading.main;
  if (!verb || !hasVerb(host)) return glue(reading, allWords(unit));
  const subject = unit.words.slice(1, at);
  const lead = isTimeOrPlace(host.lead) ? host.lead : [];
  const predicate = [...finiteGerund(verb, host.predicate), ...unit.words.slice(at + 1)];
  const clause = { lead, subject, predicate, rules: [...host.rules, 'with-clause'], whole: false };
  reading.clauses.push(clause);
  reading.target = clause;
}

function takeAdverbial(reading: Reading, unit: Unit): void {
  const mark = unit.mark.at(-1)?.lower ?? '';
  if (CONDITIONS.test(mark)) reading.whole = true;
  if (!CONTRASTS.test(mark) || reading.whole) return glueAdverbial(reading, unit);
  const saved = { main: reading.main, lead: takeLead(reading) };
  if (saved.main && !hasVerb(saved.main)) rescueMain(reading);
  const pending = saved.main && !hasVerb(saved.main) ? saved.main : null;
  reading.main = null;
  takeClause(reading, unit, 'contrasting clause');
  reading.main?.rules.push('contrasting clause');
  // A clause that opens the sentence gives way to the one after it; one that follows becomes the one to go on from.
  if (!saved.main || pending) reading.main = pending;
  reading.lead = saved.lead;
}

function glueAdverbial(reading: Reading, unit: Unit): void {
  if (!reading.main) reading.lead.push(...allWords(unit));
  else glue(reading, allWords(unit));
}

function take(reading: Reading, unit: Unit): void {
  if (reading.whole && hasVerb(reading.main)) return glue(reading, allWords(unit));
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

const hasPendingSubject = (reading: Reading) => !!reading.main && !hasVerb(reading.main);

/** An -ed unit after a comma: the verb the subject waits for, or a description of it ("founded in 1990")? */
function isAwaitedVerb(units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  const group = unit?.groups[0];
  if (!unit || !group || group.form === 'gerund' || group.form === 'participle') return false;
  const object = unit.words[group.end - unit.start];
  if (object && /^(?:DET|PRON|PROPN|NUM|SYM)$/.test(object.pos) && !object.date) return true;
  return !units
    .slice(k + 1)
    .some(
      (later) => later.comma && !later.conjunction && (later.kind === 'verb' || later.kind === 'participle'),
    );
}

/** An -ed unit after a comma that goes on with the verbs of the clause ("blocked deliveries and cancelled the purchase"). */
function continuesVerbs(reading: Reading, unit: Unit): boolean {
  const group = unit.groups[0];
  if (!group || group.form !== 'ed' || !hasVerb(reading.main)) return false;
  const verb = mainVerb(reading.main.predicate);
  const object = unit.words[group.end - unit.start];
  return (
    !!verb?.past && !verb.passive && !!object && /^(?:DET|PRON|PROPN|NUM|SYM|NOUN|ADJ)$/.test(object.pos)
  );
}

/** "while Havana, despite …, defended": a subject whose verb comes after an aside. */
function awaitsVerb(reading: Reading, units: readonly Unit[], k: number): boolean {
  const unit = units[k];
  const contrast = /^(?:while|whereas|although|though)$/.test(unit?.words[0]?.lower ?? '');
  if (!unit?.comma || (!unit.conjunction && !contrast) || !hasVerb(reading.main)) return false;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(unit.words.at(-1)?.pos ?? '')) return false;
  const [aside, next] = [units[k + 1], units[k + 2]];
  const isVerb =
    next?.comma &&
    !next.conjunction &&
    (next.kind === 'verb' || (next.kind === 'participle' && next.groups[0]?.form === 'ed'));
  return (
    !!isVerb && !!aside?.comma && !aside.conjunction && (aside.kind === 'phrase' || aside.kind === 'relative')
  );
}

function takeAwaiting(reading: Reading, unit: Unit): void {
  const subject = unit.conjunction ? [...unit.words] : unit.words.slice(1);
  open(reading, { lead: [], subject, predicate: [], rules: ['joined clauses'], whole: false });
}

function kindNow(reading: Reading, units: readonly Unit[], k: number): Unit {
  const unit = units[k]!;
  if (unit.kind !== 'participle') return unit;
  const isVerb = hasPendingSubject(reading) ? isAwaitedVerb(units, k) : continuesVerbs(reading, unit);
  return isVerb ? { ...unit, kind: 'verb' } : unit;
}

/** The clauses the units of one sentence make, each with its own subject; in the order of the sentence. */
export function assembleClauses(units: readonly Unit[]): Clause[] {
  const reading: Reading = {
    clauses: [],
    main: null,
    target: null,
    lead: [],
    leadParticiples: [],
    whole: false,
  };
  for (const k of units.keys()) {
    const unit = kindNow(reading, units, k);
    if (unit.kind === 'phrase' && awaitsVerb(reading, units, k)) takeAwaiting(reading, unit);
    else take(reading, unit);
  }
  rescueMain(reading);
  settleLeadParticiples(reading);
  return reading.clauses;
}
