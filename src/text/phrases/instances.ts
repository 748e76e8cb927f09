import { changeClause, newClause, type Clause } from '../clauses/clause.ts';
import { nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import type { Mention, Span } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { singularKind } from './kind-nouns.ts';
import { isPersonal } from './persons.ts';
import { isRoleNoun } from './role-nouns.ts';
import { indefinite } from './roles.ts';
import { isNamed, itemsFrom, joinerAt } from './items.ts';
import { wordList } from '../word-list.ts';

interface Instances {
  /** Where the general words ("several films") start, and where they end. */
  kind: number;
  mark: number;
  end: number;
  items: Word[][];
}

const isPlural = (word: Word | undefined): boolean =>
  word?.pos === 'NOUN' && word.lower.endsWith('s') && word.lemma !== word.lower;

/** Length of what announces instances at `i` ("including", "such as", "among them"), or 0. */
function markLength(words: readonly Word[], i: number): number {
  const word = words[i];
  if (word?.lower === 'including' || word?.lower === 'like')
    return /^(?:NOUN|PROPN|PUNCT)$/.test(words[i - 1]?.pos ?? '') ? 1 : 0;
  if (word?.lower === 'among' && words[i - 1]?.text === ',')
    return /^(?:them|which|whom)$/.test(words[i + 1]?.lower ?? '') ? 2 : 0;
  return word?.lower === 'such' && words[i + 1]?.lower === 'as' ? 2 : 0;
}

/** "two books, A and B": a plural of what has a name, and after the comma nothing but names. */
function announcesNames(words: readonly Word[], comma: number): boolean {
  if (comma < 1 || words[comma]?.text !== ',') return false;
  const noun = words[comma - 1];
  return isPlural(noun) && !!noun && singularKind(noun.lower) !== null;
}

/** Start of the general words that end before `mark`: the nearest plural, or the noun that what stands nearest describes. */
function kindStart(words: readonly Word[], mark: number): number {
  let start = nounPhraseStart(words, mark);
  let head = words[mark - 1];
  while (!isPlural(head) && words[start - 1]?.pos === 'ADP') {
    if (head?.pos !== 'NOUN' || /^(?:group|team|band|family|party|company|crowd)$/.test(head.lower))
      return mark;
    head = words[start - 2];
    const left = nounPhraseStart(words, start - 1);
    if (left === start - 1) return mark;
    start = left;
  }
  if (!isPlural(head)) return mark;
  return withBound(words, withOthers(words, ofKind(words, start, head)));
}

/** "books about his experiences, including A": the books are meant, where they are a kind of thing and what follows them is none. */
function ofKind(words: readonly Word[], start: number, head: Word | undefined): number {
  const noun = words[start - 2];
  const isOf = words[start - 1]?.pos === 'ADP' && isPlural(noun) && singularKind(head?.lower ?? '') === null;
  return isOf && noun && singularKind(noun.lower) !== null ? nounPhraseStart(words, start - 1) : start;
}

/** "more than 50 films", "over 50 films": the bound goes with the number. */
function withBound(words: readonly Word[], start: number): number {
  if (words[start]?.pos !== 'NUM') return start;
  const left = words[start - 1]?.lower ?? '';
  if (left === 'than') return start - 2;
  return /^(?:over|under|about|around|nearly|almost|approximately|roughly)$/.test(left) ? start - 1 : start;
}

// "a variety of networks", "some of the best films"
const QUANTITY = wordList(
  `number variety range series handful host hundreds dozens thousands scores string array raft slew list set collection selection
  couple pair some many most several few all none each any one two three four five six seven eight nine ten`,
);

/** "a variety of networks and platforms", "several films": with the nouns joined before, and with "a number of". */
function withOthers(words: readonly Word[], start: number): number {
  const left = words[start - 1];
  if (left?.lower === 'of' && QUANTITY.has(words[start - 2]?.lower ?? ''))
    return Math.min(start - 2, nounPhraseStart(words, start - 1));
  if (left?.pos !== 'CCONJ') return start;
  const end = words[start - 2]?.text === ',' ? start - 2 : start - 1;
  const before = nounPhraseStart(words, end);
  return isPlural(words[end - 1]) && before < end ? withOthers(words, before) : start;
}

const ANNOUNCES = wordList('including like among such ,');

/** Do instances follow on what ends at `end` ("books of poetry and fiction, including A")? They are of all of it. */
export const announcesInstances = (words: readonly Word[], end: number): boolean => {
  const at = words[end]?.text === ',' ? end + 1 : end;
  return markLength(words, at) > 0;
};
const mayAnnounce = (word: Word | undefined): boolean => ANNOUNCES.has(word?.lower ?? '');

function findInstances(words: readonly Word[], locked: readonly Span[], isPerson: boolean): Instances | null {
  for (let i = 0; i < words.length; i++) {
    if (!mayAnnounce(words[i])) continue;
    const length =
      markLength(words, i) || (announcesNames(words, i) && markLength(words, i + 1) === 0 ? 1 : 0);
    if (length === 0) continue;
    const { items, end } = itemsFrom(words, i + length, locked);
    const isBare = words[i]?.text === ',';
    const mayBeThings = isPerson && !isBare && words[i]?.lower !== 'like';
    if (items.length < (isPerson ? 1 : 2) || !(mayBeThings || items.every(isNamed))) continue;
    const mark = words[i - 1]?.text === ',' ? i - 1 : i;
    const kind = kindStart(words, mark);
    if (kind < mark && (!isBare || end >= words.length || items.length > 1))
      return { kind, mark, end, items };
  }
  return null;
}

const VAGUE = wordList(
  'several many numerous various multiple some most all few both other the his her its their such a countless',
);
const isWork = (word: Word) =>
  /^(?:film|movie|show|series|album|song|single|book|novel|play|musical|opera|sitcom|band|game|magazine|newspaper)$/.test(
    singularKind(word.lower) ?? '',
  );

/** "films such as A": A is a film. */
function kindClaims(
  words: readonly Word[],
  { kind, mark, items }: Instances,
  rules: readonly string[],
  isPerson: boolean,
): Clause[] {
  const noun = words[mark - 1];
  const isKnown =
    !!noun &&
    isPlural(noun) &&
    (isPerson ? singularKind(noun.lower) !== null || isRoleNoun(noun.lower) : isWork(noun));
  const isOneKind = !words.slice(kind, mark).some((word) => word.pos === 'CCONJ');
  if (!noun || !isKnown || !isOneKind) return [];
  const start = nounPhraseStart(words, mark, kind);
  // "the world's most renowned musicians": whose they are, the superlative needs
  const owner = words.findLastIndex((word, i) => i < mark && /^['’]s?$/.test(word.lower));
  const described = words
    .slice(Math.max(start, owner + 1), mark - 1)
    .filter((word) => !VAGUE.has(word.lower) && word.pos !== 'NUM' && word.pos !== 'DET');
  const singular = singularKind(noun.lower) ?? noun.lemma;
  const what = [...described, insertWords(singular, { for: noun, at: noun, pos: 'NOUN' })];
  const copula = insertWords(`is ${indefinite(what)}`, { for: noun, pos: 'AUX' });
  return items
    .filter(
      (item) =>
        isNamed(item) &&
        item[0]?.pos !== 'NUM' &&
        !/^an?$/.test(item[0]?.text ?? '') &&
        !item.some((word) => word.pos === 'ADP' || word.lower === singular),
    )
    .map((item) => newClause({ subject: item, predicate: [copula, ...what], rules: [...rules, 'kind'] }));
}

/** "films such as A and B, and shows such as C": where another kind with its instances begins after the first; -1 when none does. */
function nextKind(words: readonly Word[], end: number): number {
  const at = words[end]?.text === ',' ? end + 1 : end;
  const from = at + joinerAt(words, at);
  const such = words.findIndex((word, i) => i > from && word.lower === 'such');
  const noun = Math.min(nounPhraseEnd(words, from), such < 0 ? words.length : such);
  return from > at && noun > from && markLength(words, noun) > 0 ? from : -1;
}

const isPosts = (words: readonly Word[]): boolean =>
  words.some((word) => /^(?:posts|positions|roles|capacities|offices)$/.test(word.lower));

/** "served in various posts, including Mayor" is "served as Mayor", "has held posts" is "has been Mayor". */
function asPost(before: readonly Word[]): Word[] {
  const last = before.at(-1);
  if (!last || !/^(?:in|held)$/.test(last.lower)) return [...before];
  const isPerfect = before.some((word) => /^(?:has|have|had)$/.test(word.lower));
  const [text, pos] =
    last.lower === 'in' ? (['as', 'ADP'] as const) : ([isPerfect ? 'been' : 'was', 'AUX'] as const);
  return [...before.slice(0, -1), insertWords(text, { for: last, at: last, pos })];
}

/** What is said of several named things, said of each; of the kind they belong to; and that they belong to it. */
export function spreadInstances(clause: Clause, names: readonly Mention[]): Clause[] {
  const words = clause.predicate;
  const isPerson = isPersonal(clause.subject, names);
  const found = clause.whole ? null : findInstances(words, names, isPerson);
  // "Law & Order: Special Victims Unit": a name the list does not have whole
  if (
    !found ||
    words[found.end]?.text === ':' ||
    !/^(?:VERB|ADP|AUX)$/.test(words[found.kind - 1]?.pos ?? '')
  )
    return [clause];
  const before = words.slice(0, found.kind);
  const into = isPosts(words.slice(found.kind, found.mark)) ? asPost(before) : before;
  const next = nextKind(words, found.end);
  const after = next < 0 ? words.slice(found.end) : [];
  const rules = [...clause.rules, 'named instances'];
  const others =
    next < 0
      ? []
      : spreadInstances(changeClause(clause, { predicate: [...before, ...words.slice(next)] }), names);
  return [
    changeClause(clause, { predicate: [...before, ...words.slice(found.kind, found.mark), ...after] }),
    ...found.items.map((item) => changeClause(clause, { predicate: [...into, ...item, ...after], rules })),
    ...kindClaims(words, found, clause.rules, isPerson),
    ...others,
  ];
}
