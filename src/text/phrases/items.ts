/** The items of a list: where each begins and ends. */
import { nounPhraseEnd } from '../clauses/noun-phrases.ts';
import type { Span } from '../types.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { isWithin, listedNames } from './inside-names.ts';
import { holdsRole, openingOf } from './openings.ts';

const isNameEnd = (word: Word | undefined) => word?.pos === 'PROPN';
/** Is the item a name, with or without a title before it? */
export const isNamed = (item: readonly Word[]): boolean =>
  isNameEnd(item[nounPhraseEnd(item, 0) - 1]) && !item.some((word) => word.date);

/** End of the plain noun phrase at `start`, without a date or a "such as" that follows on it ("Trondheim | next year"). */
export function phraseEnd(words: readonly Word[], start: number): number {
  const end = nounPhraseEnd(words, start);
  for (let i = start + 1; i < end; i++) {
    const left = words[i - 1];
    if (words[i]?.date && !left?.date && left?.pos === 'PROPN') return i;
    if (words[i]?.lower === 'such') return i;
  }
  return end;
}

const ENDS_ITEM = wordList(
  'including like while during since until before after as per via between among through throughout',
);

const isAttachment = (words: readonly Word[], at: number): boolean =>
  (words[at]?.pos === 'ADP' || words[at]?.lower === 'to') &&
  !words[at].date &&
  !ENDS_ITEM.has(words[at].lower) &&
  !words[at + 1]?.date;

/** End of the prepositional parts after a noun phrase that ends at `end` ("commitment | to excellence"). */
export function attachedEnd(words: readonly Word[], end: number): number {
  let stop = end;
  while (isAttachment(words, stop)) {
    const next = phraseEnd(words, stop + 1);
    if (next === stop + 1) break;
    stop = next;
  }
  return stop;
}

/** The same, with what a name goes on with past a joiner of its own ("Director of Health | and Welfare in Oslo"). */
export function wholeEnd(words: readonly Word[], core: number, locked: readonly Span[]): number {
  let end = attachedEnd(words, core);
  for (let joiner = words[end]; joiner && isWithin(joiner, locked); joiner = words[end]) {
    const next = phraseEnd(words, end + 1);
    if (next === end + 1) break;
    end = attachedEnd(words, next);
  }
  return end;
}

export const itemEnd = (words: readonly Word[], start: number): number => {
  const core = phraseEnd(words, start);
  return core === start ? start : attachedEnd(words, core);
};

/** Length of the joiner at `at` ("and", "as well as"), or 0. */
export function joinerAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.pos === 'CCONJ') return /^(?:and|or)$/.test(word.lower) ? 1 : 0;
  return word?.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as' ? 3 : 0;
}

/** "a trio for piano, violin and cello": the bare nouns go on with what the first has after its preposition. */
const isOneThing = ([first = [], ...others]: readonly Word[][]): boolean =>
  openingOf(first[0]) === 'a' &&
  first.some((word) => word.pos === 'ADP') &&
  others.every((item) => openingOf(item[0]) === 'none' && item.length === 1 && item[0]?.pos === 'NOUN');

/** End of the last item of a list, with what it is of: that the others are of it too cannot be told. */
function lastEnd(words: readonly Word[], at: number, locked: readonly Span[]): number {
  const core = phraseEnd(words, at);
  const link = words[core]?.lower;
  return link === 'of' || (link === 'to' && holdsRole(words, at)) ? wholeEnd(words, core, locked) : core;
}

/** The items of a list that begins at `start`, as far as it goes, and where it ends. */
export function itemsFrom(
  words: readonly Word[],
  start: number,
  names: readonly Span[],
): { items: Word[][]; end: number } {
  const locked = [...names, ...listedNames(words)];
  const items: Word[][] = [];
  let at = start;
  for (;;) {
    const core = phraseEnd(words, at);
    if (core === at) break;
    const end = wholeEnd(words, core, locked);
    items.push(words.slice(at, end));
    const joiner = words[end]?.text === ',' ? end + 1 : end;
    const length = joinerAt(words, joiner);
    at = joiner + length;
    const word = words[joiner];
    const isCut = !!word && isWithin(word, locked);
    if (isCut || (length === 0 && joiner === end) || phraseEnd(words, at) === at) return { items, end };
    if (length === 0) continue;
    const last = lastEnd(words, at, locked);
    items.push(words.slice(at, last));
    return isOneThing(items) ? { items: [words.slice(start, last)], end: last } : { items, end: last };
  }
  return { items, end: at };
}
