import { changeClause, clauseWords, mainVerb, type Clause } from '../clauses/clause.ts';
import { cutAll } from '../clauses/cut-clauses.ts';
import { partAdjuncts } from '../phrases/adjuncts.ts';
import { takeAppositions, type Apposed } from '../phrases/appositions.ts';
import { findPlaces } from '../phrases/places.ts';
import { takeLifeDates } from '../phrases/life-dates.ts';
import { spreadInstances } from '../phrases/instances.ts';
import { spreadNominals } from '../phrases/nominals.ts';
import { spreadObjects, spreadSubjects } from '../phrases/lists.ts';
import { ownRole } from '../phrases/owned-roles.ts';
import { roleWords, type Role } from '../phrases/roles.ts';
import type { Mention, Span } from '../types.ts';
import type { Word } from '../words.ts';
import { wordList } from '../word-list.ts';

/** A claim before it is written out. A role is claimed as the article's own words, whoever speaks. */
export interface Draft {
  words: Word[];
  rules: string[];
  role: Role | null;
  /** Words that may say when, where the claim itself does not. */
  time: Word[];
}

/** What the cutter must know of a sentence: names never cut, and the cues whose clauses only report. */
export interface Locks {
  names: readonly Mention[];
  cues: readonly Span[];
}

/** "the ministry said": the clause that only reports is no claim, its content is. */
function onlyReports(clause: Clause, { cues }: Locks): boolean {
  const last = clause.predicate.findLast(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'that');
  const at = clause.predicate.findIndex((word) => word.pos === 'VERB');
  const verb = clause.predicate[at];
  if (!verb) return false;
  // "quoted the minister as saying"
  const as = /^(?:quote|cite)$/.test(verb.lemma)
    ? clause.predicate.find((_, i) => i > at && clause.predicate[i - 1]?.lower === 'as')
    : undefined;
  // "expressed his hope that …"
  const noun = /^(?:express|voice|reiterate|convey|share|repeat|state)$/.test(verb.lemma) ? last : undefined;
  const told = as ?? noun ?? verb;
  return cues.some((cue) => cue.start <= told.start && told.end <= cue.end);
}

/** A role as a draft of its own. */
export const roleDraft = (role: Role): Draft => ({
  words: roleWords(role),
  rules: [role.rule],
  role,
  time: [],
});

/** "When asked how it works, the minister replied …": what is left of the lead-in says nothing by itself. */
function onlyLeadsIn({ lead, subject, predicate }: Clause): boolean {
  const [first, second] = predicate;
  if (first?.lower === 'if' && predicate.some((word) => word.text === ',')) return false;
  return (
    lead.length + subject.length === 0 &&
    /^(?:when|while|once|as|although|though|if)$/.test(first?.lower ?? '') &&
    second?.pos === 'VERB'
  );
}

/** "Leave a comment", "Thank you": nothing is stated. */
function isBidding({ lead, subject, predicate }: Clause): boolean {
  const [first] = predicate;
  return lead.length + subject.length === 0 && first?.pos === 'VERB' && first.lemma === first.lower;
}

/** "He did not", "My neighbour did": what, only the sentence before says. */
const isElliptic = ({ predicate }: Clause): boolean =>
  predicate.every((word) => /^(?:AUX|PART|ADV|PUNCT)$/.test(word.pos)) &&
  /^(?:do|does|did|will|would|can|could|had|has|have|is|are|was|were)$/.test(predicate[0]?.lower ?? '');

/** A clause as one clause for each name, role or instance it lists. */
function spreadClause(clause: Clause, { names }: Locks): Clause[] {
  const spread: Clause[] = [];
  for (const subject of spreadSubjects(clause, names))
    for (const nominal of spreadNominals(subject, names))
      for (const instance of spreadInstances(nominal, names))
        for (const one of spreadObjects(instance, names)) spread.push(...partAdjuncts(one, names));
  return spread;
}

/** A clause with the roles of its appositions beside what is left of its words. */
interface ApposedClause {
  clause: Clause;
  subject: Apposed;
  predicate: Apposed;
}

const takeApposed = (clause: Clause): ApposedClause => ({
  clause,
  subject: takeAppositions(clause.subject, true),
  predicate: takeAppositions(clause.predicate, false),
});

/** The drafts of one clause: its own, one for each name of a list, and the roles its appositions state. */
function draftClause({ clause, subject, predicate }: ApposedClause, locks: Locks): Draft[] {
  const owned = predicate.roles.map((role) =>
    ownRole(role, { subject: subject.words, predicate: predicate.words }, locks.names),
  );
  const roles = [...subject.roles, ...owned].map(roleDraft);
  if (
    onlyReports(clause, locks) ||
    onlyLeadsIn(clause) ||
    isBidding(clause) ||
    isElliptic(clause) ||
    clause.predicate.length === 0
  )
    return roles;
  const bare = changeClause(clause, { subject: subject.words, predicate: predicate.words });
  const drafts: Draft[] = [];
  for (const one of spreadClause(bare, locks))
    drafts.push({ words: clauseWords(one), rules: one.rules, role: null, time: one.time });
  for (const place of findPlaces(clause.subject, clause.predicate, locks.names))
    drafts.push({ words: place, rules: ['place'], role: null, time: [] });
  drafts.push(...roles);
  return drafts;
}

const OTHER_TIME = wordList(
  'later then afterwards subsequently eventually earlier previously already since now once',
);

/** "was commissioned in 1992 and served in Mali": no matter of that year. */
const LASTS = wordList('serve work live teach reign rule');

const mainWord = ({ predicate }: Clause): string => predicate[mainVerb(predicate)?.head ?? -1]?.lemma ?? '';

/** "was due to finish in 2022 but was delayed": the date lay ahead. */
const AHEAD = wordList('due scheduled expected planned supposed meant set');

/** Is the second clause a verb joined to the first? */
const isHost = (host: Clause, joined: Clause): boolean =>
  host.rules.length + 1 === joined.rules.length && host.rules.every((rule, k) => rule === joined.rules[k]);

/** "met him on Tuesday and signed": the joined verb tells of the same time, unless it says otherwise. */
export function carryTime(drafted: readonly DraftedClause[]): DraftedClause[] {
  return drafted.map(({ clause, drafts }, i) => {
    const before = drafted.slice(0, i).findLast((one) => isHost(one.clause, clause))?.clause;
    const isJoined =
      !!before &&
      clause.rules.at(-1) === 'joined verbs' &&
      [before, clause].every((one) => mainVerb(one.predicate)?.past === true) &&
      !before.predicate.some((word) => AHEAD.has(word.lower) || word.lower === 'born') &&
      !clause.lead.some((word) => word.date) &&
      !LASTS.has(mainWord(clause)) &&
      !clause.predicate.some((word) => OTHER_TIME.has(word.lower));
    return isJoined
      ? { clause, drafts: drafts.map((draft) => ({ ...draft, time: [...draft.time, ...before.predicate] })) }
      : { clause, drafts };
  });
}

/** A clause with the claims it makes. */
export interface DraftedClause {
  clause: Clause;
  drafts: Draft[];
}

/** Words of one voice in a sentence, with what must not be cut in them. */
export interface Run {
  words: readonly Word[];
  locks: Locks;
}

/** The drafts of runs of words, clause by clause; each step for all runs, so that its code stays near while it runs. */
export function draftAll(runs: readonly Run[]): DraftedClause[][] {
  const bare = runs.map(({ words, locks }) => withoutLives(words, locks));
  const clauses = cutAll(bare.map(({ words }) => words));
  const apposed = clauses.map((all) => all.map(takeApposed));
  const drafted = apposed.map((all, i) =>
    all.map((one) => ({ clause: one.clause, drafts: draftClause(one, (runs[i] as Run).locks) })),
  );
  return drafted.map((all, i) => withLives(all, bare[i]?.lives ?? []));
}

const withoutLives = (words: readonly Word[], { names }: Locks) =>
  words.some((word) => word.bracket) ? takeLifeDates(words, names) : { words, lives: [] };

/** What brackets tell of a life is told with the first clause. */
function withLives(drafted: DraftedClause[], lives: readonly Word[][]): DraftedClause[] {
  const [first, ...others] = drafted;
  if (lives.length === 0 || !first) return drafted;
  const drafts = lives.map((life) => ({ words: life, rules: ['bracket'], role: null, time: [] }));
  return [{ clause: first.clause, drafts: [...first.drafts, ...drafts] }, ...others];
}
