import { someBetween, type Word } from '../words.ts';
import { formOf, isBe, isFiniteAuxiliary, isHave, isPastAuxiliary, type VerbForm } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

/**
 * A verb with its auxiliaries, negation and adverbs, as word indexes. `finite` is null where only the
 * neighbours can tell ("and cancelled the order"). `form` is the form of the head.
 */
export interface VerbGroup {
  start: number;
  end: number;
  head: number;
  form: VerbForm;
  finite: boolean | null;
  infinitive: boolean;
  past: boolean;
  passive: boolean;
}

const LIKE_ADVERBS = wordList("not n't n’t never longer");
const isAdverb = (word: Word | undefined) => word?.pos === 'ADV' || LIKE_ADVERBS.has(word?.lower ?? '');
const isVerbal = (word: Word | undefined) => word?.pos === 'AUX' || word?.pos === 'VERB';

function skipAdverbs(words: readonly Word[], from: number): number {
  let i = from;
  while (i - from < 3 && isAdverb(words[i])) i++;
  return i;
}

/** The head of the group whose first verbal word is at `from`. */
function headFrom(words: readonly Word[], from: number): number {
  let head = from;
  while (words[head]?.pos === 'AUX') {
    const next = skipAdverbs(words, head + 1);
    if (!isVerbal(words[next])) break;
    head = next;
  }
  return head;
}

const endsNounPhrase = ({ pos }: Word) =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'SYM';

/** Does a noun phrase end just before `index`, adverbs aside? */
export function nounPhraseEndsBefore(words: readonly Word[], index: number): boolean {
  let i = index - 1;
  while (i >= 0 && isAdverb(words[i])) i--;
  const word = words[i];
  return (
    !!word &&
    (endsNounPhrase(word) ||
      word.text === ')' ||
      /^(?:former|latter|many|others|most|some|rest)$/.test(word.lower))
  );
}

function isFiniteByForm(words: readonly Word[], start: number, form: VerbForm): boolean | null {
  if (form === 'third' || form === 'past' || form === 'modal') return true;
  if (form === 'gerund' || form === 'participle') return false;
  if (form === 'ed') return null;
  return nounPhraseEndsBefore(words, start) ? true : null;
}

function groupAt(words: readonly Word[], start: number): VerbGroup | null {
  const infinitive = words[start]?.pos === 'PART' && words[start]?.lower === 'to';
  const first = infinitive ? skipAdverbs(words, start + 1) : start;
  const word = words[first];
  if (!word || !isVerbal(word)) return null;
  const head = headFrom(words, first);
  const isAlone = head === first;
  const firstForm = formOf(word);
  const finite = infinitive ? false : isFiniteAuxiliary(word) || isFiniteByForm(words, start, firstForm);
  const form = isAlone ? firstForm : formOf(words[head] ?? word);
  const past = isAlone
    ? form === 'past' || form === 'ed' || form === 'bare' || isPastAuxiliary(word)
    : isHave(word) || someBetween(words, first, head, isPastAuxiliary);
  const passive =
    (form === 'ed' || form === 'participle' || form === 'bare') && someBetween(words, first, head, isBe);
  return { start, end: head + 1, head, form, finite, infinitive, past, passive };
}

const TAKES_CLAUSE = wordList(
  'say tell think believe know claim report announce argue suggest insist warn hope fear deny admit confirm state show reveal note add explain',
);
const RELATIVES = wordList('who which that whom whose what how why');
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '--']);
const isBreak = (word: Word | undefined) =>
  !word || BREAKS.has(word.text) || word.pos === 'CCONJ' || word.pos === 'SCONJ' || RELATIVES.has(word.lower);
const STARTS_OBJECT = new Set(['DET', 'PROPN', 'NUM', 'SYM', 'PRON']);

/** Is there a finite verb after `from`, before the clause can have ended? */
function finiteFollows(groups: readonly VerbGroup[], words: readonly Word[], from: number): boolean {
  // "accused of taking bribes and falsifying invoices": gerunds joined by "and" break nothing
  let since = from;
  for (const group of groups) {
    if (group.start <= from) continue;
    if (group.form === 'gerund' && words[group.start - 1]?.pos === 'CCONJ') {
      since = group.start;
      continue;
    }
    if (someBetween(words, since, group.start, isBreak)) return false;
    if (group.finite) return true;
  }
  return false;
}

/** Does an -ed form after its noun carry the tense ("the court rejected it") or only describe it ("oil shipped by sea")? */
function resolveEd(words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean | null {
  const group = groups[at];
  if (!group || group.start === 0) return null;
  const left = words[skipBack(words, group.start)];
  if (isBreak(left)) return left && /^(?:who|which|that)$/.test(left.lower) ? true : null;
  if (!nounPhraseEndsBefore(words, group.start)) return false;
  if (words[group.start - 1]?.lower === 'not') return false;
  if (/^(?:he|she|they|we|i|it|you)$/.test(left?.lower ?? '')) return true;
  const next = words[group.end];
  // "provided by the state" is passive; "replied by closing the border" is not
  const method = words[group.end + 1];
  if (next?.lower === 'by' && !(method && formOf(method) === 'gerund')) return false;
  if (finiteSince(words, groups, at)) return false;
  if (isBareAfterAnd(words, group.start) && next?.pos === 'ADP') return false;
  if (goesOnPassive(words, groups, at)) return true;
  return STARTS_OBJECT.has(next?.pos ?? '') || !finiteFollows(groups, words, group.end);
}

/** "ten were killed and dozens more | injured": does the -ed form go on with the passive before "and"? */
export function goesOnPassive(words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean {
  const [host, group] = [groups[at - 1], groups[at]];
  const and = words.findIndex((word, i) => i >= (host?.end ?? 0) && word.pos === 'CCONJ');
  if (!host?.passive || !host.finite || !group || words[and]?.lower !== 'and' || and > group.start - 2)
    return false;
  for (let i = host.end; i < group.start; i++)
    if (i !== and && !GAPPED.has(words[i]?.pos ?? 'X')) return false;
  return true;
}

const GAPPED = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'ADV', 'DET', 'SYM', 'ADP']);

/** "a director and photographer | based in Oslo": a singular without an article right after "and" opens no clause. */
function isBareAfterAnd(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1];
  return noun?.pos === 'NOUN' && noun.lemma === noun.lower && words[at - 2]?.pos === 'CCONJ' && at > 2;
}

function skipBack(words: readonly Word[], index: number): number {
  let i = index - 1;
  while (i >= 0 && isAdverb(words[i])) i--;
  return i;
}

/** Has this clause its finite verb already, before group `at`? */
function finiteSince(words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean {
  const start = groups[at]?.start ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const group = groups[i];
    if (!group || someBetween(words, group.end, start, isBreak)) return false;
    if (group.finite) return !TAKES_CLAUSE.has(words[group.head]?.lemma ?? '');
  }
  return false;
}

/** All verb groups of the words, left to right. */
export const findVerbGroups = (words: readonly Word[]): VerbGroup[] => findGroups(words, false);

function findGroups(words: readonly Word[], opensWithTense: boolean): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const group = groupAt(words, i);
    if (!group) continue;
    groups.push(group);
    i = group.end - 1;
  }
  const [first] = groups;
  if (opensWithTense && first && first.finite === null) first.finite = true;
  for (const [at, group] of groups.entries())
    if (group.finite === null && group.form === 'ed') group.finite = resolveEd(words, groups, at);
  return groups;
}

/** Is there a verb that can carry a statement? "The support provided by the state" has none. */
export function mayState(words: readonly Word[]): boolean {
  let isOpen = false;
  for (let i = 0; i < words.length; i++) {
    const group = groupAt(words, i);
    if (!group) continue;
    if (group.finite === true) return true;
    isOpen ||= group.finite === null;
    i = group.end - 1;
  }
  return isOpen && findVerbGroups(words).some((group) => group.finite !== false);
}

/** The first verb group of a predicate; it carries the tense whatever its form, where it can. */
export function firstPredicateGroup(words: readonly Word[]): VerbGroup | null {
  for (let i = 0; i < words.length; i++) {
    const group = groupAt(words, i);
    if (!group) continue;
    group.finite ??= true;
    return group;
  }
  return null;
}

/** The verb groups of a predicate, whose first verb carries the tense whatever its form. */
export function findPredicateGroups(words: readonly Word[]): VerbGroup[] {
  return findGroups(words, true);
}

/** "both", "all", "each" between a subject and its verb. */
const floats = (words: readonly Word[], i: number) =>
  (/^(?:both|all|each)$/.test(words[i]?.lower ?? '') ||
    (words[i]?.lower === 'no' && words[i + 1]?.lower === 'longer')) &&
  /^(?:NOUN|PROPN|PRON)$/.test(words[i - 1]?.pos ?? '');

/** The index before `end` without the adverbs that end there. */
export function trimAdverbs(words: readonly Word[], end: number): number {
  let i = end;
  while (i > 0 && (isAdverb(words[i - 1]) || floats(words, i - 1))) i--;
  return i;
}
