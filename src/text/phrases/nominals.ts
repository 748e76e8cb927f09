import { changeClause, mainVerb, newClause, type Clause } from '../clauses/clause.ts';
import { nounPhraseEnd } from '../clauses/noun-phrases.ts';
import { copulaFor } from '../clauses/finite.ts';
import { formOf, isBe } from '../clauses/verb-forms.ts';
import { insertWords, type Word } from '../words.ts';
import type { Mention } from '../types.ts';
import { partNationality } from './nationalities.ts';
import { isPersonal } from './persons.ts';
import { isRoleNoun } from './role-nouns.ts';

/** Where the words after "is", "was", "has been" begin when nothing but that is the predicate; -1 otherwise. */
function nominalStart(predicate: readonly Word[]): number {
  const verb = mainVerb(predicate);
  const head = verb && predicate[verb.head];
  if (!verb || !head || !isBe(head) || verb.finite !== true) return -1;
  let start = verb.end;
  while (predicate[start]?.pos === 'ADV') start++;
  return start;
}

const isJoiner = (word: Word | undefined) => word?.text === ',' || word?.lower === 'and';

/** "an actor, director and producer" as the noun phrases it lists; one when it lists none. */
function listNominals(words: readonly Word[], start: number): { items: Word[][]; end: number } {
  const items: Word[][] = [];
  let at = start;
  let end = start;
  while (at < words.length) {
    const stop = nounPhraseEnd(words, at);
    if (stop === at) break;
    items.push(words.slice(at, stop));
    end = stop;
    if (!isJoiner(words[stop])) break;
    at = stop + 1;
    while (isJoiner(words[at])) at++;
  }
  return { items, end };
}

const isSingleRole = (item: readonly Word[]) =>
  isRoleNoun(item.at(-1)?.lower ?? '') && !item.some((word) => word.pos === 'PRON');
const isDescription = (item: readonly Word[]) =>
  item.at(-1)?.pos === 'NOUN' && !item.some((word) => word.pos === 'PRON');

/** The article of the first item, for the items that share it. */
function withArticle(item: readonly Word[], first: Word | undefined): Word[] {
  const [word] = item;
  if (!word || !first || word.pos === 'DET' || first.pos !== 'DET') return [...item];
  const text = first.lower === 'the' ? 'the' : /^[aeiou]/.test(word.lower) ? 'an' : 'a';
  return [insertWords(text, { for: first, pos: 'DET' }), ...item];
}

const OF_SOMETHING =
  /^(?:(?:co-?)?founder|ceo|cfo|chair(?:man|woman|person)?|president|vice-president|director|head|leader|member|owner|co-owner|editor|creator|co-creator|secretary|treasurer|chief|manager|captain|coach|partner|producer|principal|dean|patron|host|co-host|presenter|executive|singer|guitarist|bassist|drummer|vocalist|frontman|keyboardist)$/;

/** "founder and chairman of the club" shares the club; "poet and professor of law" does not share the law. */
const mayShare = (item: readonly Word[], [next]: readonly Word[]): boolean =>
  next?.lower !== 'of' || OF_SOMETHING.test(item.at(-1)?.lower ?? '');

/** "is an actor, director and producer" is one claim a role; what follows the last belongs to all. */
function spreadRoles(clause: Clause, start: number, isPerson: boolean): Clause[] {
  const { items, end } = listNominals(clause.predicate, start);
  const isOne = isPerson && /^an?$/.test(items[0]?.[0]?.lower ?? '') ? isDescription : isSingleRole;
  if (items.length < 2 || !items.every(isOne)) return [clause];
  const before = clause.predicate.slice(0, start);
  const after = clause.predicate.slice(end);
  const article = items[0]?.[0];
  return items.map((item, i) =>
    changeClause(clause, {
      predicate: [
        ...before,
        ...withArticle(item, article),
        ...(i === items.length - 1 || mayShare(item, after) ? after : []),
      ],
      rules: [...clause.rules, 'list of roles'],
    }),
  );
}

/** "is an actor best known for his role": the participle says something of the subject too. */
function partDescription(clause: Clause, start: number): Clause[] {
  const words = clause.predicate;
  const at = words.findIndex(
    (word, i) => i > start && isParticiple(word) && /^(?:ADP|PART)$/.test(words[i + 1]?.pos ?? ''),
  );
  const verb = words[at];
  const from = words[at - 1]?.pos === 'ADV' ? at - 1 : at;
  const before = words.slice(start, from);
  const isPlain =
    before.length > 0 &&
    before.every((word) => /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|PUNCT|PART)$/.test(word.pos)) &&
    before.at(-1)?.pos === 'NOUN';
  if (!verb || !isPlain || !clause.subject.some(({ lower }) => lower !== 'there')) return [clause];
  const described = joinedParticiples(words.slice(from)).map((part) =>
    newClause({
      subject: clause.subject,
      predicate: [copulaFor(fromVerb(part), words), ...part],
      rules: [...clause.rules, 'participle'],
      time: clause.time,
    }),
  );
  return [changeClause(clause, { predicate: words.slice(0, from) }), ...described];
}

const isParticiple = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' && /^(?:ed|participle)$/.test(formOf(word));

const fromVerb = (words: readonly Word[]): readonly Word[] => words.slice(words.findIndex(isParticiple));

/** "based in Leeds and known for its choir" as what each of the participles says. */
function joinedParticiples(words: readonly Word[]): Word[][] {
  const and = words.findIndex(
    (word, i) =>
      word.lower === 'and' && isParticiple(words[i + 1]) && /^(?:ADP|PART)$/.test(words[i + 2]?.pos ?? ''),
  );
  if (and < 0) return [[...words]];
  const end = words[and - 1]?.text === ',' ? and - 1 : and;
  return [words.slice(0, end), ...joinedParticiples(words.slice(and + 1))];
}

/** "is an advocate for X and a supporter of Y": a second description with its own article is a claim of its own. */
function partNominals(clause: Clause, start: number): Clause[] {
  const words = clause.predicate;
  if (words[start]?.pos !== 'DET' && !isPostSince(words, start)) return [clause];
  const and = words.findIndex((word, i) => i > start && word.lower === 'and' && startsNominal(words, i + 1));
  if (and < 0) return [clause];
  const end = words[and - 1]?.text === ',' ? and - 1 : and;
  const second = changeClause(clause, {
    predicate: [...words.slice(0, start), ...words.slice(and + 1)],
    rules: [...clause.rules, 'list of roles'],
  });
  return [changeClause(clause, { predicate: words.slice(0, end) }), ...partNominals(second, start)];
}

/** "deputy minister since 2011 and the president's envoy since 2014": a post without an article. */
const isPostSince = (words: readonly Word[], start: number): boolean => {
  const end = nounPhraseEnd(words, start);
  return isRoleNoun(words[end - 1]?.lower ?? '') && /^(?:since|from|until)$/.test(words[end]?.lower ?? '');
};

function startsNominal(words: readonly Word[], at: number): boolean {
  const article = words[at]?.lower ?? '';
  if (/^an?$/.test(article)) return true;
  return article === 'the' && isRoleNoun(words[nounPhraseEnd(words, at) - 1]?.lower ?? '');
}

/** What a subject is said to be, one claim a role, with what describes it as a claim of its own. */
export function spreadNominals(clause: Clause, names: readonly Mention[]): Clause[] {
  const start = clause.whole ? -1 : nominalStart(clause.predicate);
  if (start < 0) return [clause];
  const isPerson = isPersonal(clause.subject, names);
  const [main, ...described] = partDescription(clause, start);
  if (!main) return [clause];
  const spread: Clause[] = [];
  for (const nominal of partNominals(main, start))
    for (const role of spreadRoles(nominal, start, isPerson)) {
      const mayHaveNation = isPerson || isSingleRole(role.predicate.slice(start));
      spread.push(...(mayHaveNation ? partNationality(role, start) : [role]));
    }
  return [...spread, ...described];
}
