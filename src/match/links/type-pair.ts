import type { Relation } from '../types.ts';
import type { ClaimComparison } from './compare-claims.ts';
import type { ClaimReading } from './read-claim.ts';
import { isUpdate } from './update.ts';

/** How much of the one claim the other must say to say the same; what the fuller one adds is no disagreement. */
const SAME_STATEMENT = 0.7;
/** So much is enough even where it names someone or somewhere the other does not. */
const SAME_IN_ALL = 0.85;
/** Less is enough where the claim says nothing else, or both give the same figure. */
const SAME_WITHOUT_REST = 0.6;
/** How much of each claim the other must match before a difference is a contradiction. */
const SAME_BUT_FOR_ONE = 0.6;
/** Words up to this weight say next to nothing. */
const LITTLE = 0.4;

/** And so does one common word between claims of one day. */
const ONE_WORD = 0.6;

/** They share a name or a country, or are the same sentence in nearly the same words. */
const isAbout = ({ rarest, sharedWords, coverA, coverB }: ClaimComparison): boolean =>
  rarest > 0 || (sharedWords.length > 0 && Math.min(coverA, coverB) >= 0.4);

/** A meeting is told by who met, a visit by where it went, whatever else is said of it. */
function isOneEvent(
  a: ClaimReading,
  b: ClaimReading,
  { sharedClasses, sharedWords, names, places }: ClaimComparison,
): boolean {
  const isMeeting = a.classes.has('meet') || b.classes.has('meet');
  if (names.length > 1 && isMeeting) return sharedClasses.includes('meet') || sharedWords.length > 0;
  return sharedClasses.includes('visit') && (places === 'agree' || places === 'compatible');
}

const isSaidBy = (
  share: number,
  rest: { words: number; names: number },
  quantities: ClaimComparison['quantities'],
): boolean =>
  share >= SAME_IN_ALL ||
  (rest.names <= LITTLE &&
    (share >= SAME_STATEMENT ||
      (share >= SAME_WITHOUT_REST && (rest.words <= LITTLE || quantities === 'agree'))));

/** The same parties in two deeds; where all else is said or a figure agrees, the verbs may be two words for one. */
const doesOtherwise = ({ verbsDiffer, deedsDiffer, coverA, coverB, quantities }: ClaimComparison): boolean =>
  verbsDiffer && Math.min(coverA, coverB) < SAME_IN_ALL && (deedsDiffer || quantities !== 'agree');

/** People visit and meet again: what was past for the one article, or is counted there, need not be what the other tells. */
const mayBeAnotherTime = ({ isBackground, frequencyDiffers, sharedClasses }: ClaimComparison): boolean =>
  (isBackground || frequencyDiffers) && (sharedClasses.includes('visit') || sharedClasses.includes('meet'));

/** From this weight on a figure of one time is no coincidence. */
const TELLING_FIGURE = 0.8;

/** One exact figure of one thing at one time, whoever is named: "the company", "Rheinchem". */
const isOneFigure = ({ figure, times, sharedWords, namesDiffer, castDiffers }: ClaimComparison): boolean =>
  figure >= TELLING_FIGURE && times === 'agree' && sharedWords.length > 0 && !namesDiffer && !castDiffers;

function saysTheSame(a: ClaimReading, b: ClaimReading, found: ClaimComparison): boolean {
  const isShared = found.sharedClasses.length + found.sharedWords.length > 0;
  const predicate = isShared || found.isConverse || found.quantities === 'agree';
  const isSaid =
    isSaidBy(found.coverA, found.restA, found.quantities) ||
    isSaidBy(found.coverB, found.restB, found.quantities);
  return (
    isAbout(found) &&
    predicate &&
    ((isSaid && !doesOtherwise(found)) || isOneEvent(a, b, found) || isOneFigure(found))
  );
}

/** What happened elsewhere, to others or at another time is another event: it explains any difference. */
const isAnother = (found: ClaimComparison): boolean =>
  found.places === 'differ' ||
  found.settingsDiffer ||
  found.namesDiffer ||
  found.subjectsDiffer ||
  found.castDiffers ||
  found.countriesDiffer ||
  found.ordinalsDiffer;

/** What happens once to a person or a thing: two dates of it do not both hold. */
const ONCE = new Set(['born', 'birth', 'found', 'establish']);

export const happensOnce = ({ sharedWords }: ClaimComparison): boolean =>
  sharedWords.some((word) => ONCE.has(word));

/** Negations and opposites cancel out by twos; who loses to somebody is beaten by them. */
const isTurnedRound = ({ negationDiffers, opposed, isConverse, turn }: ClaimComparison): boolean =>
  negationDiffers !== ((opposed !== null && !isConverse) !== (turn?.of === 'times'));

/** What one person did or suffered on one day: a common word more says little. */
const isOfOneDay = ({ names, times }: Pick<ClaimComparison, 'names' | 'times'>): boolean =>
  names.length > 0 && times === 'agree';

/** What is left of the claims says next to nothing: of one of them, or of both where they share no name. */
function isLittle({ restA, restB, rarest, ...found }: ClaimComparison): boolean {
  const rest = rarest > 0 ? Math.min(restA.words, restB.words) : Math.max(restA.words, restB.words);
  return rest <= (isOfOneDay(found) ? ONE_WORD : LITTLE);
}

/** Two verbs that are no opposites: who did not comment on it may well have announced it. */
const isOtherDeed = ({ verbsDiffer, deniesOtherDeed, opposed }: ClaimComparison): boolean =>
  opposed === null && (verbsDiffer || deniesOtherDeed);

function isContradiction(a: ClaimReading, b: ClaimReading, found: ClaimComparison): boolean {
  const isNearlySame =
    Math.min(found.coverA, found.coverB) >= SAME_BUT_FOR_ONE && isLittle(found) && !isOtherDeed(found);
  const isOnce = happensOnce(found);
  if (
    !isNearlySame ||
    !found.hasOneScope ||
    found.undoingDiffers ||
    found.opennessDiffers ||
    found.standingDiffers ||
    a.isPlanned !== b.isPlanned
  )
    return false;
  if (isOnce && found.names.length > 0 && found.places === 'differ') return true;
  if (isAnother(found)) return false;
  if (found.times === 'differ') return isOnce;
  const countsTheSame = found.restA.names + found.restB.names === 0;
  const figures = found.quantities === 'differ' && countsTheSame && !found.isBackground && !isUpdate(a, b);
  return isTurnedRound(found) !== figures;
}

const isEither = (a: ClaimReading, b: ClaimReading, kind: ClaimReading['kind']): boolean =>
  a.kind === kind || b.kind === kind;

/** Both give figures, and none is of what the other's are. */
const countsApart = (a: ClaimReading, b: ClaimReading, { quantities }: ClaimComparison): boolean =>
  quantities === 'none' && a.quantities.length > 0 && b.quantities.length > 0;

/** Types a pair that is worth showing. Opinions are related at most; what differs in time, place or people is another event. */
export function typePair(
  a: ClaimReading,
  b: ClaimReading,
  found: ClaimComparison,
  isOneOrigin: boolean,
): Relation {
  if (isEither(a, b, 'opinion')) return 'related';
  if (isAbout(found) && isContradiction(a, b, found)) return 'contradicts';
  if (!saysTheSame(a, b, found)) return 'related';
  const differs =
    isAnother(found) ||
    found.isYearsApart ||
    mayBeAnotherTime(found) ||
    found.turn !== null ||
    found.times === 'differ' ||
    isTurnedRound(found) ||
    found.undoingDiffers ||
    found.opennessDiffers ||
    found.standingDiffers ||
    found.quantities === 'differ' ||
    countsApart(a, b, found);
  if (differs) return 'related';
  return isOneOrigin ? 'restates' : 'corroborates';
}
