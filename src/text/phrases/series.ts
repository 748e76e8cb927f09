/** Series: noun phrases joined by commas and a last "and". */
import { nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import type { Span } from '../types.ts';
import type { Word } from '../words.ts';
import { isWithin, listedNames, shareHead } from './inside-names.ts';
import { isNamed, itemEnd, joinerAt, phraseEnd, wholeEnd } from './items.ts';
import { firstStart, holdsRole, openingOf } from './openings.ts';
import { isRoleNoun } from './role-nouns.ts';

/** Noun phrases joined by commas and a last "and": where they stand, and the words of the last that all may share. */
export interface Series {
  start: number;
  end: number;
  items: Word[][];
  /** What follows the last item and may be meant for all ("in Nigeria"). */
  own: Word[];
}

const isAdjectival = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.pos === 'ADJ' &&
  /^(?:ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '') &&
  words[at - 1]?.lower !== 'other';

const isMore = (item: readonly Word[]) =>
  /^(?:more|others|etc|beyond|so)$/.test(item.at(-1)?.lower ?? '') && item.length < 3;

/** The comma before `end` that parts two items, -1 where none does. */
const commaBefore = (words: readonly Word[], end: number, locked: readonly Span[]): number =>
  words.findLastIndex((word, i) => i < end && word.text === ',' && !isWithin(word, locked));

/** The series whose last joiner stands at `at`; null when it joins something else. */
function seriesAt(
  words: readonly Word[],
  { at, length }: { at: number; length: number },
  locked: readonly Span[],
): Series | null {
  const from = at + length;
  const core = phraseEnd(words, from);
  if (
    core === from ||
    shareHead(words, at, core) ||
    isAdjectival(words, at) ||
    /^(?:VERB|AUX)$/.test(words[core]?.pos ?? '')
  )
    return null;
  const end = pairEnd(words, wholeEnd(words, core, locked), locked);
  // "the power of working together": whose "of" that is cannot be told
  if (words[end]?.lower === 'of' && words[end + 1]?.pos === 'VERB') return null;
  let stop = words[at - 1]?.text === ',' ? at - 1 : at;
  let comma = commaBefore(words, stop, locked);
  const items: Word[][] = [];
  while (comma > 0 && itemEnd(words, comma + 1) === stop && nounPhraseStart(words, comma) < comma) {
    items.unshift(words.slice(comma + 1, stop));
    stop = comma;
    comma = commaBefore(words, stop, locked);
  }
  const nearest = firstStart(words, stop, holdsRole(words, from) ? 'role' : openingOf(words[from]));
  const start = items.length === 0 ? pairStart(words, nearest, core) : nearest;
  if (start >= stop || !/^(?:VERB|AUX|ADP|ADV)$/.test(words[start - 1]?.pos ?? '')) return null;
  // "in 1972 and four years later"
  if (words[start]?.date !== words[from]?.date) return null;
  if (words[start - 1]?.pos === 'ADP' && goesOnFurtherUp(words, at, start, from)) return null;
  // "in earnings, and the first woman to …": two things take no comma
  const isPair = items.length === 0 && words[at - 1]?.text === ',';
  if (isPair && words[start - 1]?.pos === 'ADP' && openingOf(words[start]) !== openingOf(words[from]))
    return null;
  items.unshift(words.slice(start, stop));
  if (isOneHolder(items, words.slice(from, core)) || isDuration(words, at, core)) return null;
  return lastItem({ words, from, core, end, start, items });
}

/** "Best Actress in Lund and Best Singer in Oslo": each has its own "in", so that the first begins before its own. */
function pairStart(words: readonly Word[], start: number, core: number): number {
  const link = words[start - 1];
  const isAlike = link?.pos === 'ADP' && link.lower === words[core]?.lower && link.lower !== 'of';
  const first = isAlike ? nounPhraseStart(words, start - 1) : start;
  return first < start - 1 ? first : start;
}

/** "as well as his work with genres | and sounds": the last item goes on past a joiner of its own. */
function pairEnd(words: readonly Word[], end: number, locked: readonly Span[]): number {
  const length = joinerAt(words, end);
  const core = length > 0 ? phraseEnd(words, end + length) : end;
  return core > end + length ? wholeEnd(words, core, locked) : end;
}

/** "counts of fraud and one of theft", "$1m in cash and a house": what is joined is not what the preposition brings. */
const goesOnFurtherUp = (words: readonly Word[], joiner: number, start: number, last: number): boolean =>
  // "a demand for the end of the war, as well as the release of Lee"
  (words[start - 1]?.lower === 'of' && words[joiner]?.lower === 'as') ||
  (openingOf(words[last]) === 'a' &&
    words[start - 1]?.lower !== 'by' &&
    (words[joiner - 1]?.text === ',' || isBareNoun(words, start)));

/** "two hours and four minutes". */
const isDuration = (words: readonly Word[], joiner: number, end: number): boolean =>
  TIME_UNIT.test(words[joiner - 1]?.lower ?? '') && TIME_UNIT.test(words[end - 1]?.lower ?? '');

const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/;

/** "his host and counterpart Ann Lee": two posts of one person. */
const isOneHolder = (items: readonly Word[][], last: readonly Word[]): boolean =>
  items.length === 1 &&
  isRoleNoun(items[0]?.at(-1)?.lower ?? '') &&
  items[0]?.every((word) => word.pos !== 'PROPN') === true &&
  last[0]?.pos === 'NOUN' &&
  isRoleNoun(last[0].lower) &&
  isNamed(last);

/** "fraud", "cash": a noun without an article that is not many. */
const isBareNoun = (words: readonly Word[], start: number): boolean => {
  const noun = words[nounPhraseEnd(words, start) - 1];
  return openingOf(words[start]) === 'none' && noun?.pos === 'NOUN' && !noun.lower.endsWith('s');
};

const clauseEnd = (words: readonly Word[], from: number): number => {
  const stop = words.findIndex((word, i) => i > from && word.pos === 'PUNCT');
  return stop < 0 ? words.length : stop;
};

interface Parse {
  words: readonly Word[];
  from: number;
  core: number;
  end: number;
  start: number;
  items: Word[][];
}

/** Adds the last item, with the prepositional parts after it as its own or as what all share. */
function lastItem({ words, from, core, end, start, items }: Parse): Series | null {
  const areNames = items.every(isNamed) && isNamed(words.slice(from, core));
  const isOf = words[core]?.lower === 'of';
  const isBare = openingOf(words[from]) === 'none';
  const haveOwn = items.some((item) => item.some((word) => word.pos === 'ADP'));
  // "skills and knowledge of the trade": the knowledge is of it, the skills may not be
  if (isOf && isBare && !areNames && !haveOwn) return null;
  const isShared = !haveOwn && (areNames ? !isOf : isBare);
  // "his strength and his ability | to adapt": what it is to do is the last one's
  const stop = !areNames && !isShared && words[end]?.lower === 'to' ? clauseEnd(words, end) : end;
  const last = words.slice(from, isShared ? core : stop);
  const all = isMore(last) ? items : [...items, last];
  return { start, end: stop, items: all, own: isShared ? words.slice(core, end) : [] };
}

const HIDES = /^(?:that|which|who|whom|whose|where|not|n['’]t|never|no|without|neither|nor|between)$/;

/** The series of the words, left to right; none behind a "that" or a "not", none inside a name. */
export function findSeries(words: readonly Word[], names: readonly Span[]): Series[] {
  const found: Series[] = [];
  if (!words.some((_, i) => joinerAt(words, i) > 0)) return found;
  const locked = [...names, ...listedNames(words)];
  for (const [i, word] of words.entries()) {
    if (word.pos === 'SCONJ' || HIDES.test(word.lower)) break;
    const length = joinerAt(words, i);
    if (!length || isWithin(word, locked)) continue;
    const series = seriesAt(words, { at: i, length }, locked);
    if (series && series.items.length > 1) found.push(series);
  }
  return found;
}
