import type { Mention } from '../types.ts';
import { changeWord, insertWords, joinWords, spanOfWords, type Word } from '../words.ts';
import { singularKind } from './kind-nouns.ts';
import type { Role } from './roles.ts';
import { isRoleNoun } from './role-nouns.ts';
import { wordList } from '../word-list.ts';

/** Where a name stands among the words of its sentence. */
export interface Holder {
  start: number;
  end: number;
}

/** What may stand before names as their title: how its last word reads in the singular, or null when it is none. */
type Singular = (lower: string) => string | null;

// Words of rank that also begin names ("Dean", "King", "Major").
const ALSO_NAMES = wordList(
  'dean porter duke earl major prince princess king queen marshal captain doctor baron baroness pope judge',
);

const isHyphen = (word: Word | undefined) => /^[-–]$/.test(word?.text ?? '');

function belongsToTitle(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.date) return false;
  if (word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ') return true;
  if (word.pos === 'VERB') return /^(?:managing|acting|founding|sitting|presiding)$/.test(word.lower);
  // "four-time champion"
  if (word.pos === 'NUM') return isHyphen(words[i + 1]) && words[i + 1]?.start === word.end;
  if (word.text === '&' || (word.pos === 'PART' && /^['’]s?$/.test(word.lower))) return true;
  if (isHyphen(word)) return words[i - 1]?.end === word.start;
  return word.pos === 'DET' && words[i - 1]?.text === '&';
}

/** Start of the title before `nameStart` ("Russian Security Council Secretary"); `nameStart` when there is none. */
function titleStart(words: readonly Word[], nameStart: number, singular: Singular): number {
  const last = words[nameStart - 1];
  if (!last || !/^(?:NOUN|PROPN|ADJ)$/.test(last.pos)) return nameStart;
  const head = singular(last.lower) === null ? postWithOf(words, nameStart, singular) : nameStart;
  if (head < 0) return nameStart;
  let start = head;
  while (start > 0 && belongsToTitle(words, start - 1)) start--;
  const isPartOfName = start === nameStart - 1 && last.pos === 'PROPN' && ALSO_NAMES.has(last.lower);
  return isPartOfName ? nameStart : start;
}

const LONGEST_POST = 8;

/** "Secretary of State Ann Lee", "Minister of Trade and Industry Ann Lee": where the noun of such a post stands, or -1. */
function postWithOf(words: readonly Word[], nameStart: number, singular: Singular): number {
  for (let i = nameStart - 1; i >= Math.max(0, nameStart - LONGEST_POST); i--) {
    const word = words[i] as Word;
    if (/^(?:of|for)$/.test(word.lower)) {
      const noun = words[i - 1];
      const isPost =
        !!noun && isRoleNoun(noun.lower) && singular(noun.lower) === noun.lower && /^\p{Lu}/u.test(noun.text);
      return isPost && i < nameStart - 1 ? i - 1 : -1;
    }
    const isPart = word.pos === 'PROPN' || word.lower === 'and' || word.lower === 'the';
    if (!isPart || word.date) return -1;
  }
  return -1;
}

const inCaseOf = (text: string, model: string) =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** A plural title as one of its holders bears it. */
export function oneOf(title: readonly Word[], singular: Singular): Word[] {
  const last = title.at(-1);
  const one = last && singular(last.lower);
  if (!last || !one || one === last.lower) return [...title];
  return [
    ...title.slice(0, -1),
    insertWords(title.length > 1 ? inCaseOf(one, last.text) : one, { for: last, at: last, pos: last.pos }),
  ];
}

const isBetweenNames = (words: readonly Word[]) =>
  words.every((word) => word.text === ',' || word.lower === 'and' || word.lower === 'the') &&
  words.length > 0;

/** The names after `first` that share its plural title ("presidents A, B and C"). */
function sharingHolders(words: readonly Word[], first: Holder, holders: readonly Holder[]): Holder[] {
  const sharing: Holder[] = [];
  let end = first.end;
  for (const holder of holders) {
    if (holder.start < end) continue;
    if (!isBetweenNames(words.slice(end, holder.start))) break;
    sharing.push(holder);
    end = holder.end;
  }
  return sharing;
}

/** Where the name of a mention begins: after the title, when the mention begins with one. */
function nameStart(words: readonly Word[], start: number, end: number): number {
  const title = words.findLastIndex((word, i) => i >= start && i < end - 1 && isRoleNoun(word.lower));
  // "Minister of Foreign | Affairs Ann Lee"
  if (words[start]?.lower === 'affairs') return start + 1;
  const isTitle = title > start || (title === start && !ALSO_NAMES.has(words[title]?.lower ?? ''));
  return isTitle ? title + 1 : start;
}

/** The names of mentions, without the posts that some begin with. */
export function findHolders(words: readonly Word[], mentions: readonly Mention[]): Holder[] {
  const holders: Holder[] = [];
  for (const mention of mentions) {
    const start = words.findIndex((word) => word.start >= mention.start);
    const end = words.findLastIndex((word) => word.start >= 0 && word.end <= mention.end) + 1;
    if (start >= 0 && start < end)
      holders.push({ start: mention.kind === 'person' ? nameStart(words, start, end) : start, end });
  }
  return holders.sort((a, b) => a.start - b.start);
}

// Short for a post or a bond that the text does not spell out ("Chief Jones", "Sister Anne").
const FORM_OF_ADDRESS = wordList('chief sister brother mother father champion hero keeper victim');
const NO_HOLDER =
  /^(?:awards?|prizes?|medals?|trophy|cups?|shows?|films?|series|bowls?|tour|party|day|league)$/;

/** "Team Oslo", "A Rabbi Looks", "the Best Actor Award", "Chief Jones": capitals that are no title of what follows. */
function isPartOfName(title: readonly Word[], holder: readonly Word[]): boolean {
  const [first, second] = title;
  if (!first || /^(?:an?|mr|mrs|ms|miss)\.?$/.test(first.lower) || NO_HOLDER.test(holder.at(-1)?.lower ?? ''))
    return true;
  const isAlone = second === undefined && first.text !== first.lower;
  return isAlone && (singularKind(first.lower) !== null || FORM_OF_ADDRESS.has(first.lower));
}

/** "Special Victims Unit": many of one name are no post of one holder. */
const isPartOfLongerName = (title: readonly Word[]): boolean =>
  title.length > 1 && title.every((word) => /^\p{Lu}/u.test(word.text));

// "her brother David": a brother is somebody's.
const OF_SOMEBODY = wordList(
  'sister brother mother father son daughter wife husband counterpart predecessor successor teammate colleague',
);
const OWNS = wordList('his her their its');

interface Naming {
  holders: readonly Holder[];
  singular: Singular;
  roleOf: (holder: Holder, title: readonly Word[], isShared: boolean) => Role;
}

/** "the bloc's foreign policy chief": the article of a common owner belongs to it. */
const ownedStart = (words: readonly Word[], start: number): number =>
  words[start]?.pos === 'NOUN' &&
  words[start - 1]?.lower === 'the' &&
  /^['’]s?$/.test(words[start + 1]?.lower ?? '')
    ? start - 1
    : start;

/** "Putin and his counterpart": whose counterpart he is, the name before "and" says. */
function ownerBefore(words: readonly Word[], at: number, holders: readonly Holder[]): Word | undefined {
  const his = words[at];
  if (!his || !/^(?:and|with)$/.test(words[at - 1]?.lower ?? '')) return his;
  const named = holders.find(({ end }) => end === at - 1);
  const name = named && bare(words.slice(named.start, named.end));
  const span = name && spanOfWords(name);
  return span ? insertWords(`${joinWords(name)}’s`, { for: span, at: his, pos: 'PROPN' }) : his;
}

/** The roles that what stands before names gives their holders. */
export function findTitled(words: readonly Word[], { holders, singular, roleOf }: Naming): Role[] {
  const roles: Role[] = [];
  for (const holder of holders) {
    const start = titleStart(words, holder.start, singular);
    if (start === holder.start) continue;
    const title = words.slice(ownedStart(words, start), holder.start);
    if (isPartOfName(title, words.slice(holder.start, holder.end))) continue;
    const last = title.at(-1)?.lower ?? '';
    const isPlural = (singular(last) ?? last) !== last;
    const sharing = isPlural ? sharingHolders(words, holder, holders) : [];
    if (isPlural && sharing.length === 0 && isPartOfLongerName(title)) continue;
    const owner = words[start - 1];
    if (!isPlural && OF_SOMEBODY.has(last) && !title.some((word) => /^['’]s?$/.test(word.lower))) {
      const whose = ownerBefore(words, start - 1, holders);
      if (owner && whose && OWNS.has(owner.lower)) roles.push(roleOf(holder, [whose, ...title], false));
      continue;
    }
    roles.push(roleOf(holder, title, isPlural));
    for (const other of sharing) roles.push(roleOf(other, title, true));
  }
  return roles;
}

/** The words of a name without the bracket after it. */
export const bare = (words: readonly Word[]): Word[] =>
  words.map((word) => (word.bracket ? changeWord(word, { bracket: undefined }) : word));
