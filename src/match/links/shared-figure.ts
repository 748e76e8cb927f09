/** A figure two claims have in common, as a sign that they are about one thing. */
import type { Figure } from './figures.ts';
import type { ClaimReading } from './read-claim.ts';

/** 17 is less telling than 2,620; "a dozen" and "300" tell of anything. */
const WEIGHTS = [0, 0, 0.5, 0.8, 1];
const digitsOf = (value: number): number =>
  Number(value.toExponential().split('e')[0]).toString().replace(/\D/gu, '').length;

/** An exact figure that counts the same in both. */
const isOneFigure = (a: Figure, b: Figure): boolean =>
  a.low === a.high &&
  a.low === b.low &&
  b.low === b.high &&
  ((a.unit !== '' && a.unit === b.unit) || a.counted.some((word) => b.counted.includes(word)));

/** The weight of the most telling exact figure that both claims give of one thing. */
export function sharedFigureWeight(a: ClaimReading, b: ClaimReading): number {
  const shared = a.quantities.filter((x) => b.quantities.some((y) => isOneFigure(x, y)));
  return Math.max(0, ...shared.map(({ low }) => WEIGHTS[Math.min(digitsOf(low), WEIGHTS.length - 1)]!));
}
