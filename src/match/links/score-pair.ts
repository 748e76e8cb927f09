import type { ClaimComparison } from './compare-claims.ts';
import type { ClaimReading } from './read-claim.ts';
import { wordWeight } from './weigh-words.ts';

/** From this score on a pair is worth a reviewer's time. */
const LEAST_SCORE = 0.5;

/** Without a name or a country in common, so much weight of words has to be. */
const LEAST_WORDS = 2;

/** From this cover of both on two claims are one sentence. */
const SAME = 0.95;

/** True if a pair is worth a reviewer's time: a common word or two ("wants") are not. */
export const isWorthShowing = (
  score: number,
  { rarest, sharedWords, sharedClasses, coverA, coverB }: ClaimComparison,
): boolean =>
  score >= LEAST_SCORE &&
  (isOneSentence(sharedWords, coverA, coverB) ||
    (rarest > 0
      ? sharedWords.length + sharedClasses.length > 0 || rarest >= 1
      : sharedWords.reduce((sum, word) => sum + wordWeight(word), 0) >= LEAST_WORDS));

/** The same sentence, however common its words. */
const isOneSentence = (words: readonly string[], ...covers: number[]): boolean =>
  words.length > 1 && Math.min(...covers) >= SAME;

/** What each feature adds to a score; fixed, so that the same pair always has the same score. */
const POINTS = {
  cover: 0.62,
  bestCover: 0.2,
  sharedEvent: 0.12,
  rarestNamed: 0.08,
  sharedCast: 0.12,
  sameRole: 0.15,
  quantitiesAgree: 0.1,
  quantitiesDiffer: -0.15,
  timesMeet: 0.04,
  timesDiffer: -0.12,
  yearsApart: -0.1,
  placesAgree: 0.1,
  placesDiffer: -0.2,
  countriesDiffer: -0.12,
  namesDiffer: -0.1,
  castDiffers: -0.1,
  roleAgainstEvent: -0.25,
  negationDiffers: -0.08,
  opinionBothSides: -0.06,
  opinionAgainstEvent: -0.12,
};

const mean = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const isRole = (a: ClaimReading, b: ClaimReading): boolean => a.kind === 'role' && b.kind === 'role';

/** How much of a role another claim must say to state it in passing. */
const STATED = 0.9;

/** One says who holds an office, the other tells something of the holder and names the office too. */
export const isRoleInPassing = (
  a: ClaimReading,
  b: ClaimReading,
  { names, coverA, coverB }: ClaimComparison,
): boolean =>
  names.length > 0 &&
  ((a.kind === 'role' && b.kind === 'event' && coverA >= STATED) ||
    (b.kind === 'role' && a.kind === 'event' && coverB >= STATED));

/** The score of a pair, 0 to 1, from its features alone. */
export function scorePair(a: ClaimReading, b: ClaimReading, found: ClaimComparison): number {
  const parts = [
    POINTS.cover * mean(found.coverA, found.coverB),
    POINTS.bestCover * Math.max(found.coverA, found.coverB),
    found.sharedClasses.length > 0 && found.rarest > 0 ? POINTS.sharedEvent : 0,
    POINTS.rarestNamed * Math.min(1, found.rarest / 2),
    found.names.length > 1 ? POINTS.sharedCast : 0,
    isRole(a, b) && found.names.length > 0 ? POINTS.sameRole : 0,
    found.quantities === 'agree'
      ? POINTS.quantitiesAgree
      : found.quantities === 'differ'
        ? POINTS.quantitiesDiffer
        : 0,
    found.times === 'differ' ? POINTS.timesDiffer : found.times === 'none' ? 0 : POINTS.timesMeet,
    found.isYearsApart ? POINTS.yearsApart : 0,
    found.places === 'agree' ? POINTS.placesAgree : found.places === 'differ' ? POINTS.placesDiffer : 0,
    found.countriesDiffer ? POINTS.countriesDiffer : 0,
    found.castDiffers ? POINTS.castDiffers : 0,
    (a.kind === 'role') !== (b.kind === 'role') && !isRoleInPassing(a, b, found)
      ? POINTS.roleAgainstEvent
      : 0,
    found.namesDiffer ? POINTS.namesDiffer : 0,
    found.negationDiffers ? POINTS.negationDiffers : 0,
    (a.kind === 'opinion' && b.kind === 'event') || (a.kind === 'event' && b.kind === 'opinion')
      ? POINTS.opinionAgainstEvent
      : 0,
    a.kind === 'opinion' && b.kind === 'opinion' ? POINTS.opinionBothSides : 0,
  ];
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.min(1, Math.max(0, sum));
}
