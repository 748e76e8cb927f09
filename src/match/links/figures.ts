/** The figures of a text with what they count. */
import { findQuantities } from '../../text/quantities/find-quantities.ts';
import type { Quantity } from '../../text/types.ts';
import { fold } from '../names/fold.ts';
import { wordsIn } from './claim-words.ts';
import { STOP_WORDS, wordClass } from './lexicon/word-classes.ts';
import { stem } from './stem.ts';
import { NUMBER_WORD } from './take-apart.ts';

export interface Figure extends Quantity {
  /** Stems of the words after it, or their classes: one of them is what it counts. */
  counted: readonly string[];
}

/** How many words after a figure may say what it counts. */
const REACH = 3;

/** Before a figure: it is the whole of which another one is a part. */
const OUT_OF = /([\p{L}\p{N}]+) (?:out )?of (?:the |its |their )?$/u;
const isPartOf = (before: string): boolean => {
  const part = fold(OUT_OF.exec(before)?.[1] ?? '');
  return /^(?:\d+|most|many|some|half)$/u.test(part) || NUMBER_WORD.test(part);
};
/** After a figure: of whom it is a part. */
const OF_THEM = /^\s+of (?:the |its |their )?/u;

function countedAfter(text: string, end: number): string[] {
  const after = text.slice(end, end + 80).replace(OF_THEM, '');
  const words = wordsIn(after).map((word) => fold(word.text));
  const stop = words.findIndex((word) => STOP_WORDS.has(word));
  return words
    .slice(0, Math.min(REACH, stop < 0 ? REACH : stop))
    .map(stem)
    .map((word) => wordClass(word) ?? word);
}

/** Finds the figures of a text; of "ten of the 12 hostages" the ten. */
export const findFigures = (text: string): Figure[] =>
  findQuantities(text)
    .filter(({ start }) => !isPartOf(text.slice(Math.max(0, start - 30), start)))
    .map((quantity) => ({ ...quantity, counted: countedAfter(text, quantity.end) }));

/** Two figures may count the same: one unit, or bare counts of one thing as far as both say of what. */
export const isOfOneUnit = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  (a.unit !== '' ||
    a.counted.length === 0 ||
    b.counted.length === 0 ||
    a.counted.some((word) => b.counted.includes(word)));
