import { changeWord, insertWords, spanOfWords, type Word } from '../words.ts';
import { isRoleNoun } from './role-nouns.ts';
import { wordList } from '../word-list.ts';

/** Somebody or something (`holder`) is said to be something (`role`); `rule` names the construction. */
export interface Role {
  holder: Word[];
  role: Word[];
  article: '' | 'the' | 'a' | 'an';
  rule: string;
}

const HAS_DETERMINER = /^(?:the|an?|his|her|its|their|our|my|one|another)$/;

/** The article a title takes in "X is … Minister", when the text gives none. */
export function articleFor(role: readonly Word[], isTitle: boolean): Role['article'] {
  const [first] = role;
  if (!first || HAS_DETERMINER.test(first.lower) || role.some((word) => /['’]s?$/.test(word.lower)))
    return '';
  if (/^(?:former|ex|retired|fellow)$/.test(first.lower)) return 'a';
  const isRank =
    (role.length === 1 && !/^(?:president|premier|pope|chancellor|queen|king)$/.test(first.lower)) ||
    role.every(({ lower }) => RANKS.has(lower)) ||
    /^(?:laureate|medall?ist)$/.test(role.at(-1)?.lower ?? '');
  if (isTitle && isRank) return indefinite(role);
  const isCommon = role.every((word) => word.text === word.lower);
  if (isTitle && isCommon) return indefinite(role);
  return isTitle ? 'the' : '';
}

const RANKS = wordList(
  'lieutenant major brigadier general colonel admiral vice rear commander captain air marshal sergeant corporal warrant petty officer',
);

/** "a" or "an", as the first word of a role asks. */
export const indefinite = (role: readonly Word[]): 'a' | 'an' =>
  /^(?!(?:us|uk|u\.s\.|u\.k\.|eu|un|euro\w*|uni\w*|use\w*|one)$)[aeiou]/i.test(role[0]?.lower ?? '')
    ? 'an'
    : 'a';

/** "X is the Y": the copula and the article are put in for the words of the role. */
export function roleWords({ holder, role, article }: Role): Word[] {
  const span = spanOfWords(role) ?? spanOfWords(holder) ?? { start: 0, end: 0 };
  const verb = holder.some((word) => word.pos === 'CCONJ') ? 'are' : 'is';
  const copula = insertWords(article ? `${verb} ${article}` : verb, { for: span, pos: 'AUX' });
  return [...holder, copula, ...lowered(role, article)];
}

const OPENS_POST = wordList('former senior lead chief deputy vice assistant acting retired');

/** "Governor Mary Musa" is "a governor", "Chief executive Ann Lee" is "the chief executive": a capital that only the place of the words gave. */
function lowered(role: readonly Word[], article: Role['article']): readonly Word[] {
  const [first, ...rest] = role;
  if (!first || first.insertion || !/^\p{Lu}\p{Ll}/u.test(first.text)) return role;
  const isAlone = rest.length === 0 && /^an?$/.test(article) && isRoleNoun(first.lower);
  const opens = rest.length > 0 && OPENS_POST.has(first.lower) && rest.every(isSmall);
  return isAlone || opens ? [changeWord(first, { text: first.lower }), ...rest] : role;
}

const isSmall = ({ text }: Word): boolean => text === text.toLowerCase();
