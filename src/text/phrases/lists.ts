import { changeClause, type Clause } from '../clauses/clause.ts';
import { nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import type { Mention, Span } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { announcesInstances } from './instances.ts';
import { singularKind } from './kind-nouns.ts';
import { isPersonal } from './persons.ts';
import { singularRole } from './role-nouns.ts';
import { openItems } from './openings.ts';
import { isNamed } from './items.ts';
import { findSeries, type Series } from './series.ts';
import { wordList } from '../word-list.ts';

interface NameList {
  start: number;
  end: number;
  items: Word[][];
}

const isHyphen = (word: Word | undefined) => /^[-–]$/.test(word?.text ?? '');

/** Start of the name, with its title and a bracket after it, that ends before `end`; `end` when no name does. */
function nameStart(words: readonly Word[], end: number): number {
  let nameEnd = end;
  if (words[end - 1]?.text === ')') nameEnd = words.findLastIndex((w, i) => i < end && w.text === '(');
  if (nameEnd <= 0 || words[nameEnd - 1]?.pos !== 'PROPN' || words[nameEnd - 1]?.date) return end;
  let start = nounPhraseStart(words, nameEnd);
  if (words[start - 1]?.text === '&') start = nounPhraseStart(words, start - 1);
  return start;
}

/** End of the name that starts at `start`, with a bracket after it. */
function nameEnd(words: readonly Word[], start: number): number {
  let end = start;
  while (
    end < words.length &&
    (/^(?:PROPN|NOUN|ADJ|DET)$/.test(words[end]?.pos ?? '') ||
      isHyphen(words[end]) ||
      words[end]?.text === '&' ||
      /^['’]s$/.test(words[end]?.lower ?? '')) &&
    !words[end]?.date
  )
    end++;
  if (words[end - 1]?.pos !== 'PROPN') return start;
  if (words[end]?.text !== '(') return end;
  const close = words.findIndex((w, i) => i > end && w.text === ')');
  return close > 0 && close - end < 6 ? close + 1 : end;
}

/** The list of names whose last "and" stands at `and`; null when it joins something else. */
function listAt(words: readonly Word[], and: number, locked: readonly Span[]): NameList | null {
  const joiner = words[and];
  if (
    !joiner ||
    !/^(?:and|or)$/.test(joiner.lower) ||
    locked.some((span) => span.start < joiner.start && joiner.end < span.end)
  )
    return null;
  const end = nameEnd(words, and + 1);
  if (end === and + 1) return null;
  const items = [words.slice(and + 1, end)];
  let start = and;
  for (let stop = words[and - 1]?.text === ',' ? and - 1 : and; ;) {
    const from = nameStart(words, stop);
    if (from === stop) break;
    items.unshift(words.slice(from, stop));
    start = from;
    if (words[from - 1]?.text !== ',') break;
    stop = from - 1;
  }
  return items.length > 1 ? { start, end, items } : null;
}

const findList = (words: readonly Word[], locked: readonly Span[]): NameList | null => {
  for (let i = 0; i < words.length; i++) {
    const list = words[i]?.pos === 'CCONJ' ? listAt(words, i, locked) : null;
    if (list) return list;
  }
  return null;
};

const KEEPS_TOGETHER = /^(?:between|among|of|by|for|amongst|alongside|from)$/;
const COLLECTIVE = wordList(
  'sign meet agree discuss talk negotiate form share exchange be clash differ marry merge unite compete fight',
);

const KIN = wordList('son daughter child children stepson stepdaughter grandson granddaughter born');
/** "the daughter of A and B", "born to A and B": of both together. */
const isKin = (words: readonly Word[], at: number): boolean =>
  /^(?:of|to)$/.test(words[at]?.lower ?? '') && KIN.has(words[at - 1]?.lower ?? '');

const NEVER_APART = /^(?:between|among|amongst)$/;
const JOINING = wordList(
  'discuss talk speak say tell stress emphasise emphasize praise condemn criticise criticize blast thank urge call warn accuse blame negotiate agree compare combine mix blend merge balance link connect bridge differ distinguish unite divide exchange reaffirm pledge vow',
);

/** "a trio for piano, violin and cello": all play together. */
const SCORED =
  /^(?:duo|duet|trio|quartet|quintet|sextet|septet|octet|sonata|concerto|suite|fantasy|serenade|divertimento|piece|score|arrangement)s?$/;

/** One marries one at a time: what else stands there tells who that is ("married Jan Berg, Duke of Lund, the only son of …"). */
const OF_ONE = wordList('marry wed divorce');

/** May the predicate be said of each item by itself? What is said of a person may, whatever is listed; else only names. */
function spreads({ predicate, subject }: Clause, series: Series, names: readonly Mention[]): boolean {
  const left = predicate[series.start - 1];
  const isPerson = isPersonal(subject, names);
  const isKnownFor =
    left?.lower === 'for' && /^(?:known|famous|remembered)$/.test(predicate[series.start - 2]?.lower ?? '');
  if (isKin(predicate, series.start - 1) || OF_ONE.has(left?.lemma ?? '')) return false;
  if (left?.lower === 'for' && SCORED.test(predicate[series.start - 2]?.lower ?? '')) return false;
  if (left?.pos === 'ADP' && !isKnownFor && (isPerson ? NEVER_APART : KEEPS_TOGETHER).test(left.lower))
    return false;
  if (series.items.every(isNamed)) return left?.pos === 'VERB' || left?.pos === 'ADP' || isPerson;
  return isPerson && !predicate.some((word) => word.pos === 'VERB' && JOINING.has(word.lemma));
}

/** "presidents A, B and C": each of the names gets the title in the singular. */
function sharedTitle(items: readonly Word[][]): Word[][] {
  const [first = []] = items;
  const at = first.findIndex((word) => (singularRole(word.lower) ?? word.lower) !== word.lower);
  const plural = first[at];
  if (!plural) return items.map((item) => [...item]);
  const title = singularRole(plural.lower) ?? plural.lower;
  const singular = (instead: boolean) =>
    insertWords(title, { for: plural, ...(instead ? { at: plural } : {}), pos: 'NOUN' });
  return items.map((item, i) =>
    i === 0 ? [...first.slice(0, at), singular(true), ...first.slice(at + 1)] : [singular(false), ...item],
  );
}

/** "the films A and B": what they are is a claim of its own. */
function withoutKind(item: Word[]): Word[] {
  const name = item.findIndex((word) => word.pos === 'PROPN');
  const noun = item[name - 1];
  return noun?.pos === 'NOUN' && singularKind(noun.lower) ? item.slice(name) : item;
}

const MOST_CLAIMS = 24;

/** A predicate over a list as one predicate an item, list by list. */
export function spreadObjects(clause: Clause, names: readonly Mention[]): Clause[] {
  const words = clause.predicate;
  const series = clause.whole
    ? undefined
    : findSeries(words, names).find(
        (one) => spreads(clause, one, names) && !announcesInstances(words, one.end),
      );
  if (!series) return [clause];
  const areNames = series.items.every(isNamed);
  const items = areNames ? sharedTitle(series.items.map(withoutKind)) : openItems(series.items);
  const rule = areNames ? 'list of names' : 'list of things';
  const spread = items.flatMap((item) =>
    spreadObjects(
      changeClause(clause, {
        predicate: [...words.slice(0, series.start), ...item, ...series.own, ...words.slice(series.end)],
        rules: [...clause.rules, rule],
      }),
      names,
    ),
  );
  return spread.length > MOST_CLAIMS ? [clause] : spread;
}

const SINGULAR = new Map([
  ['have', 'has'],
  ['are', 'is'],
  ['were', 'was'],
  ['do', 'does'],
]);

/** "Oslo, Bergen and Bodø all have one": of one name alone "all" cannot be said. */
const withoutFloating = (predicate: readonly Word[]): readonly Word[] =>
  /^(?:all|both|each)$/.test(predicate[0]?.lower ?? '') ? predicate.slice(1) : predicate;

/** "were the top losers": none of them was that alone. */
function isMany(predicate: readonly Word[]): boolean {
  // "are acting as guarantors"
  const last = predicate.findLast(({ pos }) => pos !== 'PUNCT');
  const as = predicate.findLastIndex(({ lower }) => lower === 'as');
  if (as > 0 && last?.pos === 'NOUN' && last.lower.endsWith('s') && last.lemma !== last.lower) return true;
  const [verb, article] = predicate;
  const noun = predicate[nounPhraseEnd(predicate, 1) - 1];
  return (
    /^(?:are|were)$/.test(verb?.lower ?? '') &&
    article?.pos === 'DET' &&
    noun?.pos === 'NOUN' &&
    noun.lower.endsWith('s') &&
    noun.lemma !== noun.lower
  );
}

/** Three or more named subjects of one predicate as one clause a name; two act together as often as not and stay. */
export function spreadSubjects(clause: Clause, locked: readonly Span[]): Clause[] {
  const list = clause.whole ? null : findList(clause.subject, locked);
  if (!list) return [clause];
  const [first, ...rest] = withoutFloating(clause.predicate);
  const isCollective = clause.predicate.some((word) => word.pos === 'VERB' && COLLECTIVE.has(word.lemma));
  if (
    !first ||
    list.items.length < 3 ||
    isCollective ||
    isMany(clause.predicate) ||
    list.start > 0 ||
    list.end < clause.subject.length
  )
    return [clause];
  const singular = SINGULAR.get(first.lower);
  const verb = singular ? insertWords(singular, { for: first, at: first, pos: first.pos }) : first;
  return list.items.map((subject) =>
    changeClause(clause, {
      subject,
      predicate: [verb, ...rest],
      rules: [...clause.rules, 'list of names'],
    }),
  );
}
