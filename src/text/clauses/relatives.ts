import { changeWord, insertWords, type Word } from '../words.ts';
import { divideClause, newClause, type Clause } from './clause.ts';
import { numberOfVerb } from './finite.ts';
import { fullPhraseStart, nounPhraseStart } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { findVerbGroups } from './verb-groups.ts';
import { wordList } from '../word-list.ts';

const isPlural = (word: Word | undefined) =>
  !!word && word.lower.endsWith('s') && word.lemma !== word.lower && word.pos === 'NOUN';

/** Where the words before a bracket at the end stop. */
function beforeBracket(words: readonly Word[]): number {
  if (words.at(-1)?.text !== ')') return words.length;
  const open = words.findLastIndex((word) => word.text === '(');
  return open > 0 ? open : words.length;
}

const isPlaceOrPerson = (unit: Unit): boolean =>
  /^(?:where|who|whom|whose)$/.test(unit.mark.at(-1)?.lower ?? '');

const BARE_DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/;

/** "Aho, 46, who …", "a bill Friday that …": where the words stop before such an aside. */
function beforeAside(words: readonly Word[], unit: Unit): number {
  const last = words.at(-1);
  if (last && BARE_DAY.test(last.lower) && /^(?:NOUN|PROPN)$/.test(words.at(-2)?.pos ?? ''))
    return words.length - 1;
  const comma = words.findLastIndex((word) => word.text === ',');
  if (!(isPersonal(unit) || unit.mark[0]?.lower === 'whose') || comma < 1) return words.length;
  const [first, second, ...rest] = words.slice(comma + 1);
  const isAge = [second, ...rest].every((word) => !word || /^(?:NUM|CCONJ)$/.test(word.pos));
  return isAge && (first?.pos === 'NUM' || first?.lower === 'aged') ? comma : words.length;
}

/** "joined Chelsea in 2003, where …": where the words before a date at the end stop, which is no place and no person. */
function beforeDate(words: readonly Word[], unit: Unit): number {
  const end = beforeBracket(words);
  if (!unit.comma || !isPlaceOrPerson(unit) || !words[end - 1]?.date) return end;
  let start = end;
  while (words[start - 1]?.date || words[start - 1]?.pos === 'DET') start--;
  return words[start - 1]?.pos === 'ADP' ? start - 1 : start;
}

/** The noun phrase a relative clause hangs on: the nearest one that agrees with its verb in number. */
function nearestAgreeing(words: readonly Word[], unit: Unit): Word[] {
  const end = beforeDate(words, unit);
  const near = nounPhraseStart(words, end);
  const number = numberOfVerb(unit.words);
  const head = words[end - 1];
  const far = fullPhraseStart(words, end);
  // A name is not narrowed down by "that …": what it narrows is the noun before ("a factory near Warsaw that …").
  if (!unit.comma && head?.pos === 'PROPN' && words[far]?.pos === 'DET' && far < near)
    return words.slice(far, end);
  const agrees = !number || head?.pos === 'PROPN' || (number === 'many') === isPlural(head);
  if (agrees) return words.slice(near, end);
  const farHead = words.slice(far, near).findLast((word) => word.pos === 'NOUN');
  return words.slice(farHead && (number === 'many') === isPlural(farHead) ? far : near, end);
}

const isPersonal = (unit: Unit) => unit.mark.some((word) => /^(?:who|whom)$/.test(word.lower));

/**
 * May what is said be meant of more than the nearest noun ("a blockade against Cuba, which Russia condemned";
 * "Iran, Libya and Yemen, which are covered"), so that the clause is best left where it stands?
 */
function isUnsure(words: readonly Word[], near: readonly Word[], unit: Unit): boolean {
  const at = near[0] ? words.indexOf(near[0]) : -1;
  const left = words[at - 1];
  if (!unit.comma || at < 1 || unit.mark.length !== 1 || unit.mark[0]?.lower === 'where') return false;
  if (/^[-–]$/.test(left?.text ?? '') || words.some(negates)) return true;
  const number = numberOfVerb(unit.words);
  const isJoined = left?.pos === 'CCONJ' && number === 'many';
  // "announced last Friday by the ministry, which …", "told reporters after his hearing, which …"
  if (left?.pos === 'ADP' && (words[at - 2]?.date || /^(?:after|before|during|until)$/.test(left.lower)))
    return false;
  // "Shares in the group, which owns …": one of the two agrees
  const far = fullPhraseStart(words, at + near.length);
  const isOfPronoun = /^(?:which|who)$/.test(unit.mark[0]?.lower ?? '');
  const isParted =
    isOfPronoun &&
    number === 'one' &&
    left?.pos === 'ADP' &&
    !isPlural(near.at(-1)) &&
    isManyBefore(words.slice(far, at));
  if (isParted) return false;
  return isJoined || (!isPersonal(unit) && fullPhraseStart(words, at + near.length) < at);
}

/** Is the head of the phrase before a preposition plural, as in "Shares in" at the head of a sentence? */
function isManyBefore(words: readonly Word[]): boolean {
  const nouns = words.filter((word) => /^(?:NOUN|PROPN)$/.test(word.pos));
  const [head, ...others] = nouns;
  return !!head && others.length === 0 && (isPlural(head) || /^\p{Lu}\p{Ll}+[^s]s$/u.test(head.text));
}

const negates = (word: Word) => /^(?:not|n['’]t|never|no)$/.test(word.lower);

/** "Reed, of the University of Oslo, who": the name before the aside; null where no such aside holds the word at `at`. */
function holderOfAside(words: readonly Word[], at: number): Word[] | null {
  const comma = words.findLastIndex((word, i) => i < at && word.text === ',');
  const aside = words.slice(comma + 1);
  const isAside =
    comma > 0 &&
    aside[0]?.pos === 'ADP' &&
    aside.some(isInstitution) &&
    aside.every(({ pos }) => pos !== 'VERB');
  const holder = isAside ? words.slice(nounPhraseStart(words, comma), comma) : [];
  return holder.at(-1)?.pos === 'PROPN' ? holder : null;
}

/** "members of the Church, who left": people are meant, not what they belong to. */
function peopleBefore(words: readonly Word[], near: readonly Word[], unit: Unit): Word[] {
  const at = near[0] ? words.indexOf(near[0]) : -1;
  const holder = holderOfAside(words, at);
  if (holder && isPersonal(unit)) return holder;
  const far = fullPhraseStart(words, at + near.length);
  const isOf = at > 0 && words[at - 1]?.pos === 'ADP' && isPersonal(unit);
  // "Lee of the University of Oslo, who": no university is a "who"
  if (isOf && far < at - 1 && near.some(isInstitution)) return words.slice(far, at - 1);
  const head = words.slice(far, at).findLast((word) => word.pos === 'NOUN');
  // "Residents of the Ninth Ward, most of whom": the capital of a sentence makes no name
  if (isOf && !head && /[a-z][^s]s$/.test(words[0]?.text ?? '') && far === 0) return [];
  return isOf && isPlural(head) && far < at ? words.slice(far, at + near.length) : [...near];
}

/** "Brazil, Cuba and Peru, which we will visit": all names of the list are meant, unless the verb is singular. */
function listBefore(words: readonly Word[], near: readonly Word[], unit: Unit): Word[] | null {
  let at = near[0] ? words.indexOf(near[0]) : -1;
  const isObject = unit.groups.some((group) => group.start > unit.start && group.finite === true);
  if (!unit.comma || words[at - 1]?.lower !== 'and' || !isObject || isPersonal(unit)) return null;
  for (let left = at - 2; left >= 0 && words[left]?.pos === 'PROPN'; left = at - 2) {
    at = nounPhraseStart(words, left + 1);
    if (words[at - 1]?.text !== ',') break;
  }
  const list = words.slice(at);
  return list.every((word) => /^(?:PROPN|CCONJ|PUNCT)$/.test(word.pos)) ? list : null;
}

/** "Lithuania and Poland, both of which border Belarus": the pair. */
function pairBefore(words: readonly Word[], near: readonly Word[], unit: Unit): Word[] | null {
  const at = near[0] ? words.indexOf(near[0]) : -1;
  if (unit.mark.length < 3 || !/^(?:both|neither)$/.test(unit.mark[0]?.lower ?? '')) return null;
  return words[at - 1]?.lower === 'and' ? words.slice(nounPhraseStart(words, at - 1)) : null;
}

/** "the University of Hawaii at Manoa, where …": the institution is meant, not where it lies. */
function institutionBefore(words: readonly Word[], unit: Unit): Word[] | null {
  if (!unit.comma || unit.mark.at(-1)?.lower !== 'where') return null;
  const end = beforeDate(words, unit);
  const start = fullPhraseStart(words, end);
  const at = words.findLastIndex(
    (word, i) => i >= start && i < end && word.pos === 'PROPN' && isInstitution(word),
  );
  const whole = at < 0 ? [] : words.slice(nounPhraseStart(words, at + 1), end);
  return whole.length > 0 && whole.every((word) => /^(?:PROPN|DET|ADP|PUNCT)$/.test(word.pos)) ? whole : null;
}

/** The noun phrase a relative clause hangs on; none where that is not sure. */
export function antecedentOf(words: readonly Word[], unit: Unit): Word[] {
  const before = words.slice(0, beforeAside(words, unit));
  const near = institutionBefore(before, unit) ?? nearestAgreeing(before, unit);
  return antecedentNear(before, near, unit);
}

function antecedentNear(words: readonly Word[], near: Word[], unit: Unit): Word[] {
  const list = listBefore(words, near, unit) ?? pairBefore(words, near, unit);
  return list ?? (isUnsure(words, near, unit) ? [] : peopleBefore(words, near, unit));
}

const VAGUE = wordList(
  'those anyone anybody everyone everybody someone people one all anything everything something nothing nobody evidence no any whoever every each',
);

/** May a relative clause without a comma be cut out: is its noun new ("a law that bans"), not picked out by it ("the man who")? */
export const introducesNoun = (antecedent: readonly Word[]): boolean => {
  const [first] = antecedent;
  if (!first || antecedent.some((word) => VAGUE.has(word.lower))) return false;
  if (first.pos === 'DET') return /^(?:an?|some|several|another)$/.test(first.lower);
  if (first.pos === 'PRON') return false;
  return first.pos === 'PROPN' || first.pos === 'NUM' || isPlural(antecedent.at(-1));
};

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
  for (let i = verbEnd; i < words.length; i++) {
    if (words[i]?.pos === 'ADP' && leavesStranded(words[i + 1])) return i + 1;
  }
  return verbEnd;
}

const isInstitution = (word: Word): boolean =>
  /^(?:university|college|school|academy|institute|conservatory|conservatoire|club|fc|court|hospital|festival|championships?|games|olympics|conference|studios?|laboratory|company|airport)$/.test(
    word.lower,
  );

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
