/** A figure two claims have in common, as a sign that they are about one thing. */
import type { Quantity } from '../../text/types.ts';
import { fold } from '../names/fold.ts';
import { wordsIn } from './claim-words.ts';
import { wordClass } from './lexicon/word-classes.ts';
import type { ClaimReading } from './read-claim.ts';
import { stem } from './stem.ts';

/** 17 is less telling than 2,620; "a dozen" and "300" tell of anything. */
const WEIGHTS = [0, 0, 0.5, 0.8, 1];
/** How many words after a figure may say what it counts. */
const REACH = 3;

const digitsOf = (value: number): number =>
  Number(value.toExponential().split('e')[0]).toString().replace(/\D/gu, '').length;

/** What a figure counts: the words after it, or the classes of these. */
const countedIn = ({ text }: ClaimReading, { end, unit }: Quantity): string[] => [
  ...(unit ? [unit] : []),
  ...wordsIn(text.slice(end))
    .slice(0, REACH)
    .map((word) => stem(fold(word.text)))
    .map((word) => wordClass(word) ?? word),
];

const isOneFigure = (a: ClaimReading, b: ClaimReading, x: Quantity, y: Quantity): boolean =>
  x.low === x.high &&
  x.low === y.low &&
  y.low === y.high &&
  countedIn(a, x).some((word) => countedIn(b, y).includes(word));

/** The weight of the most telling exact figure that both claims give of one thing. */
export function sharedFigureWeight(a: ClaimReading, b: ClaimReading): number {
  const shared = a.quantities.filter((x) => b.quantities.some((y) => isOneFigure(a, b, x, y)));
  return Math.max(0, ...shared.map(({ low }) => WEIGHTS[Math.min(digitsOf(low), WEIGHTS.length - 1)]!));
}
