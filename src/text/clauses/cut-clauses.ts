import type { Word } from '../words.ts';
import { assembleClauses } from './assemble.ts';
import { changeClause, newClause, type Clause } from './clause.ts';
import { partAdjunct } from './adjunct-clauses.ts';
import { partOutcomes } from './outcomes.ts';
import { retagVerbs } from './retag.ts';
import { partSharedObject } from './shared-objects.ts';
import { splitUnits } from './units.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

/** Does a condition open the sentence ("If …", "Had it not been for …")? Then all of it is one claim. */
function opensCondition(words: readonly Word[]): boolean {
  const [first, second] = words[0]?.pos === 'CCONJ' ? words.slice(1) : words;
  if (/^(?:if|unless)$/.test(first?.lower ?? '')) return true;
  return (
    /^(?:had|were|should)$/.test(first?.lower ?? '') &&
    first?.pos === 'AUX' &&
    /^(?:PRON|DET|PROPN)$/.test(second?.pos ?? '')
  );
}

interface Cleft {
  focus: Word[];
  rest: Word[];
}

/** "It was X that …": what is picked out, and the rest. */
function findCleft(words: readonly Word[]): Cleft | null {
  const start = words[0]?.pos === 'CCONJ' ? 1 : 0;
  if (words[start]?.lower !== 'it' || !/^(?:is|was|['’]s)$/.test(words[start + 1]?.lower ?? '')) return null;
  const that = words.findIndex((word, i) => i > start + 2 && /^(?:that|who|which)$/.test(word.lower));
  const focus = words.slice(start + 2, that);
  const isPhrase = focus[0]?.pos === 'ADP' || /^(?:NOUN|PROPN)$/.test(focus.at(-1)?.pos ?? '');
  if (that < 0 || !isPhrase || focus.some((word) => word.pos === 'PUNCT' || word.lower === 'not'))
    return null;
  const rest = words.slice(that + 1);
  const isVerbFirst = /^(?:VERB|AUX)$/.test(rest[0]?.pos ?? '');
  return (focus[0]?.pos === 'ADP') === isVerbFirst ? null : { focus, rest };
}

function cutCleft({ focus, rest }: Cleft): Clause[] {
  if (focus[0]?.pos !== 'ADP') return cutClauses([...focus, ...rest]);
  const [first, ...others] = cutClauses(rest);
  return first
    ? [changeClause(first, { lead: [...focus, ...first.lead], rules: [...first.rules, 'cleft'] }), ...others]
    : [];
}

const isRelative = (word: Word | undefined) => word?.lower === 'who' || word?.lower === 'which';
const BRINGS_CLAUSE = wordList('before after when while until as');

/** ", Aslef,": nothing but a name between two commas. */
function isNameAside(words: readonly Word[], comma: number): boolean {
  let end = comma + 1;
  while (words[end]?.pos === 'PROPN' && !words[end]?.date) end++;
  return end > comma + 1 && words[end]?.text === ',' && words[comma - 1]?.pos === 'NOUN';
}

/** "… before Lee, who made 69, added 190": the last verb is of a subject that an aside parts from it, and of nothing before. */
function hidesSubject(words: readonly Word[]): boolean {
  // "before Lee, who …", "after protesters, most of them young, …", "after their union, Aslef, …"
  const opensAside = (word: Word, at: number) =>
    word.text === ',' &&
    (isRelative(words[at + 1]) ||
      (words[at + 2]?.lower === 'of' && words[at + 3]?.lower === 'them') ||
      isNameAside(words, at));
  for (let i = 1, last = words.findLastIndex(opensAside); i < last; i++) {
    if (!BRINGS_CLAUSE.has(words[i]?.lower ?? '')) continue;
    const who = words.findIndex((word, k) => k > i && opensAside(word, k));
    const isPlain =
      who > i &&
      words.slice(i + 1, who).every((word) => /^(?:DET|PRON|ADJ|NOUN|PROPN|CCONJ|PART)$/.test(word.pos));
    const close = isPlain ? words.findIndex((word, k) => k > who + 1 && word.text === ',') : -1;
    if (
      close > 0 &&
      /^(?:VERB|AUX)$/.test(words[close + 1]?.pos ?? '') &&
      !words[close + 1]?.lower.endsWith('ing')
    )
      return true;
  }
  return false;
}

/** "has not only been X" says that it has been X. */
function dropNotOnly(clause: Clause): Clause {
  const at = clause.predicate.findIndex(
    (word, i) => word.lower === 'not' && clause.predicate[i + 1]?.lower === 'only',
  );
  return at < 0 || at > 3
    ? clause
    : changeClause(clause, { predicate: clause.predicate.filter((_, i) => i !== at && i !== at + 1) });
}

/** Is there a verb among the words that no clause has as its own ("Before joining Roma he played …")? */
const losesVerb = ({ subject, predicate }: Clause): boolean =>
  predicate.length === 0 && findVerbGroups(subject).some((group) => group.finite === true);

const holdsCondition = ({ predicate }: Clause) =>
  predicate.some((word) => word.lower === 'unless' || (word.lower === 'if' && word.pos !== 'NOUN'));
const isProspective = ({ predicate }: Clause): boolean =>
  predicate.slice(0, 3).some((word) => /^(?:will|would|could|may|might)$/.test(word.lower));

/** "A will fall and B will be held if …": the condition may be meant for both. */
const losesCondition = (clauses: readonly Clause[]): boolean =>
  clauses.length > 1 &&
  clauses.some((clause) => holdsCondition(clause) && isProspective(clause)) &&
  clauses.some((clause) => !holdsCondition(clause) && isProspective(clause));

/** "… had sided with Smith, and so did the society": of whom the same is said. */
function sameOf(words: readonly Word[]): { before: Word[]; subject: Word[] } | null {
  const so = words.findIndex(
    (word, i) => word.lower === 'so' && words[i - 1]?.lower === 'and' && words[i + 1]?.pos === 'AUX',
  );
  const rest = words.slice(so + 2).filter((word, i, all) => i < all.length - 1 || word.text !== '.');
  const isNoun =
    rest.length > 0 && rest.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'PUNCT');
  if (so < 2 || !isNoun) return null;
  const end = words[so - 2]?.text === ',' ? so - 2 : so - 1;
  return { before: words.slice(0, end), subject: rest };
}

function withSame(clauses: readonly Clause[], subject: Word[]): Clause[] {
  const host = clauses.findLast((clause) => clause.subject.length > 0 && clause.predicate.length > 0);
  return host
    ? [...clauses, changeClause(host, { subject, rules: [...host.rules, 'so did'] })]
    : [...clauses];
}

/** What is not cut as sentences mostly are: what is said of others as well, conditions, clefts; null for most. */
function cutOtherwise(words: readonly Word[]): Clause[] | null {
  const also = sameOf(words);
  if (also) return withSame(cutClauses(also.before), also.subject);
  if (opensCondition(words)) return [newClause({ predicate: [...words], rules: ['condition'], whole: true })];
  if (hidesSubject(words)) return [newClause({ predicate: [...words] })];
  const cleft = findCleft(words);
  return cleft && cutCleft(cleft);
}

/** Clauses as they are told; the words as they stand where cutting them would lose something. */
function settled(words: Word[], groups: readonly VerbGroup[], clauses: readonly Clause[]): Clause[] {
  // Better the sentence as it stands than no claim from it.
  if (!clauses.some((clause) => clause.predicate.length > 0) && groups.some((group) => group.finite === true))
    return [newClause({ predicate: words })];
  if (clauses.some(losesVerb)) return [newClause({ predicate: words })];
  if (losesCondition(clauses)) return [newClause({ predicate: words, rules: ['condition'] })];
  const parted: Clause[] = [];
  for (const clause of clauses)
    for (const part of partAdjunct(clause))
      for (const one of partSharedObject(dropNotOnly(part))) parted.push(...partOutcomes(one));
  return parted;
}

/** The clauses of sentences, one predicate each; conditionals and comparisons stay whole. Each step for all of them. */
export function cutAll(sentences: readonly (readonly Word[])[]): Clause[][] {
  const tagged = sentences.map((words) => retagVerbs(words));
  const others = tagged.map((words) => cutOtherwise(words));
  const groups = tagged.map((words, i) => (others[i] ? [] : findVerbGroups(words)));
  const units = tagged.map((words, i) => (others[i] ? [] : splitUnits(words, groups[i] ?? [])));
  const clauses = units.map((all, i) => others[i] ?? assembleClauses(all));
  return tagged.map((words, i) => others[i] ?? settled(words, groups[i] ?? [], clauses[i] ?? []));
}

/** The clauses of one sentence. */
export const cutClauses = (words: readonly Word[]): Clause[] => cutAll([words])[0] ?? [];
