import { insertWords, joinWords, spanOfWords, type Word } from '../words.ts';
import { changeClause, mainVerb, newClause, sharedLead, type Clause } from './clause.ts';
import { copulaFor, finiteBeing, finiteGerund } from './finite.ts';
import { fullPhraseStart, nounPhraseEnd, nounPhraseStart } from './noun-phrases.ts';
import { addClause, glue, hasVerb, rescueMain, unitWords, type Reading } from './reading.ts';
import type { Unit } from './unit.ts';
import { SUBORDINATORS } from './scan.ts';
import { formOf } from './verb-forms.ts';
import { findVerbGroups, mayState } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

// Their subject is the whole event before them, so they stay with it.
const EVENT_PARTICIPLES = wordList(
  `result cause make mean reflect underscore highlight suggest indicate mark prompt raise bring range depend come allow
use start begin accord compare give base`,
);

/** Is this a verb in -ing? */
export const isGerund = (word: Word | undefined) =>
  !!word && word.pos === 'VERB' && formOf(word) === 'gerund';

/** "criticised the sanctions, calling them unjust": the pronoun right after a participle means the object before it. */
function withObject(words: readonly Word[], host: Clause): Word[] {
  const [pronoun, ...rest] = words;
  const verb = mainVerb(host.predicate);
  if (!pronoun || !verb || !/^(?:it|them)$/.test(pronoun.lower)) return [...words];
  const stop = host.predicate.findIndex(
    (word, i) => i >= verb.end && /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(word.pos) && !/^[-–]$/.test(word.text),
  );
  const object = host.predicate.slice(verb.end, stop < 0 ? host.predicate.length : stop);
  const span = spanOfWords(object);
  const head = object.slice(0, nounPhraseEnd(object, 0)).at(-1);
  const isMany =
    object.some((word) => word.lower === 'and') ||
    (!!head && head.lower.endsWith('s') && head.lemma !== head.lower);
  const isObject = head?.pos === 'NOUN' && isMany === (pronoun.lower === 'them');
  return span && isObject
    ? [insertWords(joinWords(object), { for: span, at: pronoun, pos: 'NOUN' }), ...rest]
    : [...words];
}

/** The words of a participle as a clause of `subject`, in the tense of `host` or of other words; null when there is nothing to say. */
export function participleClause(
  words: readonly Word[],
  host: Clause,
  subject: readonly Word[],
  tense: readonly Word[] = host.predicate,
): Clause | null {
  const at = words.findIndex(
    (word) => word.pos === 'VERB' || word.lower === 'being' || word.lower === 'having',
  );
  const verb = words[at];
  // "There were two teams, one made up of …": "there" is nobody
  if (!verb || !subject.some((word) => word.lower !== 'there')) return null;
  const adverbs = words.slice(0, at);
  const finite =
    verb.lower === 'being'
      ? [finiteBeing(verb, tense, subject), ...adverbs]
      : formOf(verb) === 'gerund'
        ? [...adverbs, ...finiteGerund(verb, tense)]
        : [copulaFor([verb, ...words.slice(at + 1)], tense, subject), ...adverbs, verb];
  return newClause({
    lead: sharedLead(host),
    subject: [...subject],
    predicate: [...finite, ...withObject(words.slice(at + 1), host)],
    rules: [...host.rules, 'participle'],
    // "Born in Leeds, she moved to Oslo in 1990": what was done to the subject was done before.
    time: isGerund(verb) ? [...host.lead, ...host.predicate, ...host.time] : [],
  });
}

function addParticiple(reading: Reading, unit: Unit, host: Clause, subject: readonly Word[]): void {
  const clause = participleClause(unit.words, host, subject, tenseOf(reading, host));
  if (clause) addClause(reading, clause);
}

/** The words that tell the tense of a clause: its predicate, or the verb that is still to come ("Fiat, based in Turin, builds …"). */
function tenseOf({ ahead }: Reading, host: Clause): readonly Word[] {
  if (hasVerb(host)) return host.predicate;
  return (
    ahead.find((unit) => unit.kind === 'verb' && unit.groups.some((one) => one.finite === true))?.words ?? []
  );
}

/** "killing 107 and wounding 238", "founded in 1990 and based in Leeds": a further participle joined to one that became a clause. */
export function joinParticiple(reading: Reading, unit: Unit): boolean {
  const { main, target } = reading;
  const isJoined = target?.rules.some((rule) => rule === 'participle' || rule === 'with-clause');
  const verb = unit.words.find((word) => word.pos === 'VERB' || word.pos === 'AUX');
  const isDescribing = !!verb && !hasVerb(main) && /^(?:ed|participle)$/.test(formOf(verb));
  if (!main || !target || !isJoined || !(isGerund(verb) || isDescribing)) return false;
  addParticiple(reading, unit, main, target.subject);
  return true;
}

/** Participles that waited for their subject ("Speaking in Caracas, Lavrov vowed") become clauses of it. */
export function settleWaiting(reading: Reading): void {
  const { main } = reading;
  if (!main || !hasVerb(main)) return;
  if (main.subject.length === 0) main.lead.unshift(...reading.waiting.flatMap(unitWords));
  // "Sentencing, the judge said …": one word says nothing by itself
  else
    for (const unit of reading.waiting)
      if (unit.words.length > 1) addParticiple(reading, unit, main, main.subject);
  reading.waiting = [];
  reading.target = main;
}

/** A participle after a comma: of the subject, of the noun just before it, or of the whole event. */
export function takeParticiple(reading: Reading, unit: Unit): void {
  const { main } = reading;
  const verb = unit.words.find((word) => word.pos === 'VERB');
  const leadsTo = verb?.lemma === 'lead' && unit.words[unit.words.indexOf(verb) + 1]?.lower === 'to';
  if (main && isGerund(verb) && !hasVerb(main)) rescueMain(reading);
  // "During the meeting, held in Oslo, both leaders agreed": the meeting was held
  if (!main && !isGerund(verb) && !COMPANY.has(verb?.lower ?? '') && leadsWithEvent(reading.lead))
    reading.lead.push(...unitWords(unit));
  else if (!main) reading.waiting.push(unit);
  // "lost $1bn, compared with a profit of $300m"
  else if (verb?.lower === 'compared') glue(reading, unitWords(unit));
  else if (isGerund(verb) && (leadsTo || EVENT_PARTICIPLES.has(verb?.lemma ?? '')))
    glue(reading, unitWords(unit));
  else if (isGerund(verb) && hasVerb(main))
    if (mayMeanAnother(main.predicate)) glue(reading, unitWords(unit));
    else addParticiple(reading, unit, main, main.subject);
  else {
    if (isAwaited(main.predicate, unit)) return glue(reading, unitWords(unit));
    const isBlow = hasVerb(main) && verb && formOf(verb) === 'bare';
    const described = (verb && describedBefore(main, verb)) ?? (isBlow ? main.subject : null);
    if (described) addParticiple(reading, unit, main, described);
    else glue(reading, unitWords(unit));
  }
}

/** Does a lead-in end with a thing of its own ("During the meeting")? */
const leadsWithEvent = (lead: readonly Word[]): boolean =>
  /^(?:during|at|after|before|following|under|in)$/.test(lead[0]?.lower ?? '') &&
  lead[1]?.pos === 'DET' &&
  lead.at(-1)?.pos === 'NOUN' &&
  !lead.at(-1)?.date;

/** "after talks with the owner, Fiat, collapsed": the verb a side clause waits for. */
function isAwaited(predicate: readonly Word[], { words }: Unit): boolean {
  if (words.filter((word) => word.pos !== 'PUNCT').length > 1) return false;
  const mark = predicate.findLastIndex((word) => SUBORDINATORS.has(word.lower));
  return mark > 0 && !mayState(predicate.slice(mark + 1));
}

const ORDERS = wordList(
  'require ask tell order allow force urge persuade want invite expect enable permit help',
);

/** "evacuated residents after a tanker overturned, spilling its load": is there another who may have done it? */
function mayMeanAnother(predicate: readonly Word[]): boolean {
  const groups = findVerbGroups(predicate);
  const main = mainVerb(predicate);
  const isOrder = ORDERS.has(predicate[main?.head ?? -1]?.lemma ?? '');
  if (isOrder && groups.some((group) => group.infinitive)) return true;
  return predicate.some(
    (word, i) =>
      i > 0 &&
      (SUBORDINATORS.has(word.lower) || /^(?:that|who|which)$/.test(word.lower)) &&
      groups.some((group) => group.start > i && group.finite === true),
  );
}

const COMPANY = wordList(
  'flanked accompanied surrounded joined greeted cheered backed dressed clad escorted',
);

const LEADS = wordList('lead head chair direct conduct author fund commission accompany');

const COUNTS = wordList(
  'hundreds thousands millions dozens scores tens group groups team number majority crowd crowds pair series most some many all both one each',
);

/** What a participle after a comma describes: a name or noun that ends right there, or the subject before it; null when that is not sure. */
function describedBefore(main: Clause, verb: Word): Word[] | null {
  const isInside = !hasVerb(main);
  const before = isInside ? main.subject : main.predicate;
  const near = nounPhraseStart(before, before.length);
  // "Researchers at the university in Lund, Sweden, led by Dr Holm": no country is led
  if (isInside && before[near - 1]?.text === ',' && LEADS.has(verb.lemma)) return main.subject;
  // "arrived in the capital, Accra, flanked by his wife": no place is flanked
  if (!isInside && COMPANY.has(verb.lower)) return main.subject;
  const far = fullPhraseStart(before, before.length);
  if (COUNTS.has(before.slice(far, near).findLast((word) => word.pos !== 'ADP')?.lower ?? ''))
    return before.slice(far);
  const isNumberOf = before[near - 1]?.lower === 'of' && before[near]?.pos === 'NUM';
  if (isInside && before[near - 1]?.date) return before; // "The 19th-century painting, thought …"
  if (isInside) return before.slice(isNumberOf ? far : near);
  // "firmed on Wednesday, helped by a weak dollar": no day is helped
  if (before.at(-1)?.date) return verb.lower.endsWith('ed') ? main.subject : null;
  return near === far && before.at(-1)?.pos === 'PROPN' ? before.slice(near) : null;
}

/** Where another "NP doing" begins in a with-clause ("A scoring twice and B adding a third"), or -1. */
const nextAbsolute = (words: readonly Word[]): number =>
  words.findIndex((word, i) => {
    if (word.pos !== 'CCONJ') return false;
    const verb = words.findIndex((later, k) => k > i && (later.pos === 'VERB' || later.pos === 'CCONJ'));
    return (
      verb > i + 1 && isGerund(words[verb]) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(words[verb - 1]?.pos ?? '')
    );
  });

const EXPECTS = wordList('expect forecast predict hope fear want plan envisage project foresee');

/** "with the minister congratulating Nicaragua" is a clause of its own. */
export function takeAbsolute(reading: Reading, unit: Unit): void {
  const host = reading.main;
  let words = unit.words[0]?.lower === 'with' ? unit.words.slice(1) : unit.words;
  const verb = host && mainVerb(host.predicate);
  // "expect it to ease, with temperatures falling": they are expected to fall
  if (!host || !verb || EXPECTS.has(host.predicate[verb.head]?.lemma ?? ''))
    return glue(reading, unitWords(unit));
  while (words.length > 0) {
    const next = nextAbsolute(words);
    const part = next < 0 ? words : words.slice(0, next);
    const verb = part.findIndex(
      (word) => isGerund(word) || word.lower === 'being' || word.lower === 'having',
    );
    const clause = verb > 0 ? participleClause(part.slice(verb), host, part.slice(0, verb)) : null;
    if (clause) addClause(reading, changeClause(clause, { rules: [...host.rules, 'with-clause'] }));
    words = next < 0 ? [] : words.slice(next + 1);
  }
}
