import type { Relation } from '../types.ts';
import type { ClaimComparison } from './compare-claims.ts';
import type { ClaimReading } from './read-claim.ts';

/** From this score on a pair is worth a reviewer's time. */
export const LEAST_SCORE = 0.45;
/** How much of each claim the other must match before a difference is a contradiction. */
const SAME_BUT_FOR_ONE = 0.7;

/** They share a name or a country, or are the same sentence in nearly the same words. */
const isAbout = ({ rarest, sharedWords, coverA, coverB }: ClaimComparison): boolean =>
  rarest > 0 || (sharedWords.length > 1 && Math.min(coverA, coverB) >= SAME_BUT_FOR_ONE);

/** Both claims speak of one thing in one way: only then can they contradict or corroborate. */
function isSamePredicate(found: ClaimComparison): boolean {
  return isAbout(found) && found.sharedClasses.length + found.sharedWords.length > 0;
}

/** The rest is the same and the negation or the figure is not. Times and places that differ explain a difference. */
function isContradiction(found: ClaimComparison): boolean {
  const nearlySame = Math.min(found.coverA, found.coverB) >= SAME_BUT_FOR_ONE;
  const elsewhere =
    found.places === 'differ' ||
    found.settingsDiffer ||
    found.times === 'differ' ||
    found.namesDiffer ||
    found.castDiffers ||
    found.countriesDiffer;
  return nearlySame && !elsewhere && (found.negationDiffers || found.quantities === 'differ');
}

const isEither = (a: ClaimReading, b: ClaimReading, kind: ClaimReading['kind']): boolean =>
  a.kind === kind || b.kind === kind;

/** Types a pair that is worth showing. Opinions are related at most; what differs in time, place or people is another event. */
export function typePair(
  a: ClaimReading,
  b: ClaimReading,
  found: ClaimComparison,
  isOneOrigin: boolean,
): Relation {
  if (isEither(a, b, 'opinion') || !isSamePredicate(found)) return 'related';
  if (isContradiction(found)) return 'contradicts';
  const anotherEvent =
    found.places === 'differ' ||
    found.settingsDiffer ||
    found.times === 'differ' ||
    found.namesDiffer ||
    found.countriesDiffer ||
    found.castDiffers;
  if (anotherEvent || found.negationDiffers || found.quantities === 'differ') return 'related';
  return isOneOrigin ? 'restates' : 'corroborates';
}
