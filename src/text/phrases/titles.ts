import type { Mention } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { articleFor, type Role } from './roles.ts';
import { isRoleNoun, singularRole } from './role-nouns.ts';

const isHyphen = (word: Word | undefined) => /^[-–]$/.test(word?.text ?? '');

function belongsToTitle(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.date) return false;
  if (word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ') return true;
  if (word.text === '&' || (word.pos === 'PART' && /^['’]s?$/.test(word.lower))) return true;
  if (isHyphen(word)) return words[i - 1]?.end === word.start;
  return word.pos === 'DET' && words[i - 1]?.text === '&';
}

/** Start of the run of words before `nameStart` that names an office ("Russian Security Council Secretary"); `nameStart` when none does. */
function titleStart(words: readonly Word[], nameStart: number): number {
  const last = words[nameStart - 1];
  const isTitle = last && (last.pos === 'NOUN' || last.pos === 'PROPN') && isRoleNoun(last.lower);
  if (!isTitle) return nameStart;
  let start = nameStart;
  while (start > 0 && belongsToTitle(words, start - 1)) start--;
  return start;
}

function singularTitle(title: readonly Word[]): Word[] {
  return title.map((word, i) => {
    const singular = i === title.length - 1 ? singularRole(word.lower) : null;
    if (!singular || singular === word.lower) return word;
    const text =
      word.text.slice(0, singular.length) === word.text.slice(0, singular.length).toLowerCase()
        ? singular
        : (singular[0]?.toUpperCase() ?? '') + singular.slice(1);
    return insertWords(text, { for: word, at: word, pos: word.pos });
  });
}

/** Names after the first that share its plural title ("presidents A, B and C"). */
function sharedHolders(words: readonly Word[], firstEnd: number, people: readonly Holder[]): Holder[] {
  const holders: Holder[] = [];
  let end = firstEnd;
  for (const holder of people) {
    if (holder.start < end) continue;
    const between = words.slice(end, holder.start);
    if (
      !between.every(
        (w) => w.text === ',' || w.lower === 'and' || w.pos === 'PUNCT' || insideBrackets(between, w),
      )
    )
      break;
    holders.push(holder);
    end = holder.end;
  }
  return holders;
}

function insideBrackets(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  return words.slice(0, at).some((w) => w.text === '(') && words.slice(at).some((w) => w.text === ')');
}

interface Holder {
  start: number;
  end: number;
}

const ALSO_GIVEN_NAMES = /^(?:dean|porter|duke|earl|major|prince|king|marshal|captain|doctor)$/;

/** Where the people of the sentence stand among its words, titles not counted. */
function findHolders(words: readonly Word[], mentions: readonly Mention[]): Holder[] {
  const holders: Holder[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    let start = words.findIndex((w) => w.start >= mention.start);
    const end = words.findLastIndex((w) => w.start >= 0 && w.end <= mention.end) + 1;
    if (start < 0) continue;
    const title = words.findLastIndex((word, i) => i >= start && i < end - 1 && isRoleNoun(word.lower));
    if (title > start || (title === start && !ALSO_GIVEN_NAMES.test(words[title]?.lower ?? '')))
      start = title + 1;
    if (start < end) holders.push({ start, end });
  }
  return holders.sort((a, b) => a.start - b.start);
}

/** "(Brazil)" after a name: the place its holder belongs to. */
function bracketAfter(words: readonly Word[], end: number): Word[] {
  const close = words[end]?.text === '(' ? words.findIndex((w, i) => i > end && w.text === ')') : -1;
  const inside = close > 0 ? words.slice(end + 1, close) : [];
  return inside.length > 0 && inside.every((w) => w.pos === 'PROPN' || w.pos === 'DET' || w.text === '&')
    ? inside
    : [];
}

function roleOf(words: readonly Word[], holder: Holder, title: readonly Word[], isShared: boolean): Role {
  const name = words.slice(holder.start, holder.end);
  const place = bracketAfter(words, holder.end);
  const of = place[0] ? [insertWords('of', { for: place[0], pos: 'ADP' }), ...place] : [];
  const role = [...(isShared ? singularTitle(title) : title), ...of];
  return {
    holder: name,
    role,
    article: of.length ? '' : isShared ? 'a' : articleFor(role, true),
    rule: 'title',
  };
}

/** Roles that titles before names give ("Russian Foreign Minister Sergei Lavrov"). */
export function findTitleRoles(words: readonly Word[], mentions: readonly Mention[]): Role[] {
  const people = findHolders(words, mentions);
  const roles: Role[] = [];
  for (const person of people) {
    const start = titleStart(words, person.start);
    if (start === person.start) continue;
    const title = words.slice(start, person.start);
    const last = title.at(-1)?.lower ?? '';
    const isPlural = singularRole(last) !== last;
    roles.push(roleOf(words, person, title, isPlural));
    if (isPlural)
      for (const other of sharedHolders(words, person.end, people))
        roles.push(roleOf(words, other, title, true));
  }
  return roles;
}
