/** What a relative clause hangs on. */
import type { Word } from '../words.ts';
import { numberOfVerb } from './finite.ts';
import { fullPhraseStart, nounPhraseStart } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { wordList } from '../word-list.ts';

export const isInstitution = (word: Word): boolean =>
  /^(?:university|college|school|academy|institute|conservatory|conservatoire|club|fc|court|hospital|festival|championships?|games|olympics|conference|studios?|laboratory|company|airport)$/.test(
    word.lower,
  );

/** Is this a plural noun? */
export const isPlural = (word: Word | undefined) =>
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

/** "0.5 million tonnes of waste a year, of which …": where the words before the rate stop. */
const beforeRate = (words: readonly Word[], end: number): number =>
  /^(?:a|per)$/.test(words[end - 2]?.lower ?? '') &&
  /^(?:year|month|week|day|hour)$/.test(words[end - 1]?.lower ?? '') &&
  words[end - 3]?.pos === 'NOUN'
    ? end - 2
    : end;

/** "joined Chelsea in 2003, where …": where the words before a date at the end stop, which is no place and no person. */
function beforeDate(words: readonly Word[], unit: Unit): number {
  const end = beforeRate(words, beforeBracket(words));
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
  const farHead = words.slice(far, near).findLast((word) => word.pos === 'NOUN');
  // "eight albums with the Bergen Philharmonic, which have sold well"
  const isOfMany = number === 'many' && isPlural(farHead);
  const agrees = !number || (head?.pos === 'PROPN' ? !isOfMany : (number === 'many') === isPlural(head));
  if (agrees) return words.slice(near, end);
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
  return (
    isJoined || (!isPersonal(unit) && !isNamedKind(near) && fullPhraseStart(words, at + near.length) < at)
  );
}

/** Is the head of the phrase before a preposition plural, as in "Shares in" at the head of a sentence? */
function isManyBefore(words: readonly Word[]): boolean {
  const nouns = words.filter((word) => /^(?:NOUN|PROPN)$/.test(word.pos));
  const [head, ...others] = nouns;
  return !!head && others.length === 0 && (isPlural(head) || /^\p{Lu}\p{Ll}+[^s]s$/u.test(head.text));
}

/** "his debut album Flockaveli": a name after what it names is what is spoken of. */
const isNamedKind = (near: readonly Word[]): boolean => {
  const name = near.findIndex((word) => word.pos === 'PROPN');
  return name > 0 && near[name - 1]?.pos === 'NOUN' && near.slice(name).every((word) => word.pos === 'PROPN');
};

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
  // "a mother of two who moved"
  const isCount = !unit.comma && near.length === 1 && near[0]?.pos === 'NUM';
  if (isOf && isCount && far < at - 1) return words.slice(far, at + 1);
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
  const isOfPair = unit.mark.length > 2 && /^(?:both|neither)$/.test(unit.mark[0]?.lower ?? '');
  // "its chief and its treasurer, who had both left"
  if (!isOfPair && !unit.words.slice(0, 3).some((word) => word.lower === 'both')) return null;
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
  if (isNamedKind(antecedent)) return true;
  if (first.pos === 'DET') return /^(?:an?|some|several|another)$/.test(first.lower);
  if (first.pos === 'PRON') return false;
  return first.pos === 'PROPN' || first.pos === 'NUM' || isPlural(antecedent.at(-1));
};

/** "the D1 Foundation, a charity that …", "Ana Ruiz, the minister, who …": whom the noun describes, a name right before it; null where none stands there. */
export function namedBefore(words: readonly Word[], antecedent: readonly Word[], unit: Unit): Word[] | null {
  const [first] = antecedent;
  const at = first ? words.indexOf(first) : -1;
  const opens = unit.comma ? /^(?:an?|the|his|her|its|their)$/ : /^an?$/;
  if (at < 2 || !opens.test(first?.lower ?? '') || words[at - 1]?.text !== ',') return null;
  const name = words.slice(nounPhraseStart(words, at - 1), at - 1);
  return name.at(-1)?.pos === 'PROPN' && !name.at(-1)?.date ? name : null;
}
