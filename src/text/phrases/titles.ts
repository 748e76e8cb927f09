import type { Mention } from '../types.ts';
import { changeWord, insertWords, type Word } from '../words.ts';
import { affiliationAt } from './affiliations.ts';
import { singularKind } from './kind-nouns.ts';
import { articleFor, indefinite, type Role } from './roles.ts';
import { isRoleNoun, singularRole } from './role-nouns.ts';

/** Where a name stands among the words of its sentence. */
interface Holder {
  start: number;
  end: number;
}

/** What may stand before names as their title: how its last word reads in the singular, or null when it is none. */
type Singular = (lower: string) => string | null;

// Words of rank that also begin names ("Dean", "King", "Major").
const ALSO_NAMES =
  /^(?:dean|porter|duke|earl|major|prince|princess|king|queen|marshal|captain|doctor|baron|baroness|pope|judge)$/;

const isHyphen = (word: Word | undefined) => /^[-–]$/.test(word?.text ?? '');

function belongsToTitle(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.date) return false;
  if (word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ') return true;
  if (word.text === '&' || (word.pos === 'PART' && /^['’]s?$/.test(word.lower))) return true;
  if (isHyphen(word)) return words[i - 1]?.end === word.start;
  return word.pos === 'DET' && words[i - 1]?.text === '&';
}

/** Start of the title before `nameStart` ("Russian Security Council Secretary"); `nameStart` when there is none. */
function titleStart(words: readonly Word[], nameStart: number, singular: Singular): number {
  const last = words[nameStart - 1];
  if (!last || !/^(?:NOUN|PROPN)$/.test(last.pos) || singular(last.lower) === null) return nameStart;
  let start = nameStart;
  while (start > 0 && belongsToTitle(words, start - 1)) start--;
  const isPartOfName = start === nameStart - 1 && last.pos === 'PROPN' && ALSO_NAMES.test(last.lower);
  return isPartOfName ? nameStart : start;
}

const inCaseOf = (text: string, model: string) =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** A plural title as one of its holders bears it. */
function oneOf(title: readonly Word[], singular: Singular): Word[] {
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
  const isTitle = title > start || (title === start && !ALSO_NAMES.test(words[title]?.lower ?? ''));
  return isTitle ? title + 1 : start;
}

function findHolders(words: readonly Word[], mentions: readonly Mention[]): Holder[] {
  const holders: Holder[] = [];
  for (const mention of mentions) {
    const start = words.findIndex((word) => word.start >= mention.start);
    const end = words.findLastIndex((word) => word.start >= 0 && word.end <= mention.end) + 1;
    if (start >= 0 && start < end)
      holders.push({ start: mention.kind === 'person' ? nameStart(words, start, end) : start, end });
  }
  return holders.sort((a, b) => a.start - b.start);
}

/** "(Brazil)" after a name: the place its holder belongs to. */
function placeOf(words: readonly Word[], holder: Holder): Word[] {
  const inside = words[holder.end - 1]?.bracket?.slice(1, -1) ?? [];
  const isPlace =
    inside.length > 0 &&
    inside.length < 5 &&
    inside.every((word) => word.pos === 'PROPN' || word.text === '&');
  return isPlace ? inside : [];
}

const bare = (words: readonly Word[]): Word[] =>
  words.map((word) => (word.bracket ? changeWord(word, { bracket: undefined }) : word));

function personRole(words: readonly Word[], holder: Holder, title: readonly Word[], isShared: boolean): Role {
  const place = placeOf(words, holder);
  const of = place[0]
    ? [insertWords('of', { for: place[0], pos: 'ADP' }), ...place]
    : affiliationAt(words, holder.end);
  const role = [...(isShared ? oneOf(title, singularRole) : title), ...of];
  const article = place.length ? '' : isShared ? indefinite(role) : articleFor(title, true);
  return { holder: bare(words.slice(holder.start, holder.end)), role, article, rule: 'title' };
}

function kindRole(words: readonly Word[], holder: Holder, title: readonly Word[]): Role {
  const role = oneOf(title, singularKind);
  const isOwned = role.some((word) => /^['’]s?$/.test(word.lower));
  return {
    holder: bare(words.slice(holder.start, holder.end)),
    role,
    article: isOwned ? '' : indefinite(role),
    rule: 'kind',
  };
}

// Short for a post or a bond that the text does not spell out ("Chief Jones", "Sister Anne").
const FORM_OF_ADDRESS = /^(?:chief|sister|brother|mother|father|champion|hero|keeper|victim)$/;
const NO_HOLDER =
  /^(?:awards?|prizes?|medals?|trophy|cups?|shows?|films?|series|bowls?|tour|party|day|league)$/;

/** "Team Oslo", "A Rabbi Looks", "the Best Actor Award", "Chief Jones": capitals that are no title of what follows. */
function isPartOfName(title: readonly Word[], holder: readonly Word[]): boolean {
  const [first, second] = title;
  if (!first || /^(?:an?|mr|mrs|ms|miss)\.?$/.test(first.lower) || NO_HOLDER.test(holder.at(-1)?.lower ?? ''))
    return true;
  const isAlone = second === undefined && first.text !== first.lower;
  return isAlone && (singularKind(first.lower) !== null || FORM_OF_ADDRESS.test(first.lower));
}

// "her brother David": a brother is somebody's.
const OF_SOMEBODY =
  /^(?:sister|brother|mother|father|son|daughter|wife|husband|counterpart|predecessor|successor|teammate|colleague)$/;
const OWNS = /^(?:his|her|their|its)$/;

interface Naming {
  holders: readonly Holder[];
  singular: Singular;
  roleOf: (holder: Holder, title: readonly Word[], isShared: boolean) => Role;
}

function findTitled(words: readonly Word[], { holders, singular, roleOf }: Naming): Role[] {
  const roles: Role[] = [];
  for (const holder of holders) {
    const start = titleStart(words, holder.start, singular);
    if (start === holder.start) continue;
    const title = words.slice(start, holder.start);
    if (isPartOfName(title, words.slice(holder.start, holder.end))) continue;
    const last = title.at(-1)?.lower ?? '';
    const isPlural = singular(last) !== last;
    const owner = words[start - 1];
    if (!isPlural && OF_SOMEBODY.test(last) && !title.some((word) => /^['’]s?$/.test(word.lower))) {
      if (owner && OWNS.test(owner.lower)) roles.push(roleOf(holder, [owner, ...title], false));
      continue;
    }
    roles.push(roleOf(holder, title, isPlural));
    if (isPlural)
      for (const other of sharingHolders(words, holder, holders)) roles.push(roleOf(other, title, true));
  }
  return roles;
}

/** Roles that titles before names of people give ("Russian Foreign Minister Sergei Lavrov"). */
export function findTitleRoles(words: readonly Word[], mentions: readonly Mention[]): Role[] {
  const holders = findHolders(
    words,
    mentions.filter((mention) => mention.kind === 'person'),
  );
  return findTitled(words, {
    holders,
    singular: singularRole,
    roleOf: (holder, title, isShared) => personRole(words, holder, title, isShared),
  });
}

/** Names that follow on a word that says what they are ("the sitcom Taxi"), whether they were found as mentions or not. */
function findNamedKinds(words: readonly Word[]): Holder[] {
  const holders: Holder[] = [];
  for (let i = 1; i < words.length; i++) {
    const noun = words[i - 1];
    if (
      noun?.pos !== 'NOUN' ||
      words[i]?.pos !== 'PROPN' ||
      words[i]?.date ||
      singularKind(noun.lower) === null
    )
      continue;
    let end = i;
    while (words[end]?.pos === 'PROPN' || (words[end]?.text === '&' && words[end + 1]?.pos === 'PROPN'))
      end++;
    holders.push({ start: i, end });
  }
  return holders;
}

/** What common nouns before other names say they are ("the oil company Rosneft", "the films A and B"). */
export function findKindRoles(words: readonly Word[], mentions: readonly Mention[]): Role[] {
  const named = findNamedKinds(words);
  const others = findHolders(
    words,
    mentions.filter((mention) => mention.kind !== 'person'),
  ).filter((one) => !named.some((kind) => kind.start < one.end && one.start < kind.end));
  return findTitled(words, {
    holders: [...named, ...others].sort((a, b) => a.start - b.start),
    singular: singularKind,
    roleOf: (holder, title) => kindRole(words, holder, title),
  });
}
