import { agreeNames, type NamePair } from './agree-names.ts';
import { coverOf, wordShare, type Cover } from './cover.ts';
import { predicatesIn } from './deeds.ts';
import {
  type Agreement,
  compareQuantities,
  compareTimes,
  isBackground,
  isYearsApart,
} from './compare-values.ts';
import { areTwoSided } from './lexicon/opposites.ts';
import { wordClass } from './lexicon/word-classes.ts';
import type { ClaimReading } from './read-claim.ts';
import { fold } from '../names/fold.ts';
import { sharedFigureWeight } from './shared-figure.ts';
import { stem } from './stem.ts';
import { hasConverse, turnBetween, type Turn } from './turned-order.ts';
import { countryWeight, NAME_WEIGHT, REGIONS } from './weigh-words.ts';

type Rest = Cover['rest'];

/** What two claims have in common and where they part: every score and every reason is made of this. */
export interface ClaimComparison {
  /** Share of each claim's weight that the other one matches, 0 to 1. */
  coverA: number;
  coverB: number;
  /** What each says that the other does not, by weight. */
  restA: Rest;
  restB: Rest;
  /** A stem of each that says the opposite of the other's: "rise" and "fall". */
  opposed: [string, string] | null;
  names: NamePair[];
  /** Both name someone, and none of the names agrees. */
  namesDiffer: boolean;
  /** Each names someone the other does not. */
  castDiffers: boolean;
  /** The opposite of each other, with the parties in exchanged places: who loses to somebody is beaten by them. */
  isConverse: boolean;
  /** What two claims of much the same words have the other way round. */
  turn: Turn | null;
  /** Where one says much of the other: each has a verb that nothing in the other answers. */
  verbsDiffer: boolean;
  /** And these verbs are known to say different things ("kill", "injure"). */
  deedsDiffer: boolean;
  countries: string[];
  /** Each names a country the other does not. */
  countriesDiffer: boolean;
  places: Agreement;
  /** Each says where it happens, and nowhere is the same. */
  settingsDiffer: boolean;
  sharedWords: string[];
  /** Word classes both have a word of ("visit", "meet"). */
  sharedClasses: string[];
  /** Weight of the rarest thing they share: a name, a country, an exact figure of one thing. */
  rarest: number;
  /** Weight of the most telling exact figure they share. */
  figure: number;
  quantities: Agreement;
  times: Agreement;
  isYearsApart: boolean;
  /** One tells of what was past when its article came out, the other gives no time. */
  isBackground: boolean;
  /** One is about the first of several, the other about the second; or they do not narrow alike what they count. */
  ordinalsDiffer: boolean;
  hasOneScope: boolean;
  negationDiffers: boolean;
  /** What the one denies is a deed that the other does not tell of. */
  deniesOtherDeed: boolean;
  /** Only one of them tells of something that was blocked, cancelled or failed. */
  undoingDiffers: boolean;
  /** One is about a relative of somebody, or they are about two ministers without a name in common. */
  subjectsDiffer: boolean;
  /** Only one of them tells how often. */
  frequencyDiffers: boolean;
  /** Only one of them is about a former, acting or deputy holder of an office. */
  standingDiffers: boolean;
  /** Only one of them tells what is; the other what may or should be. */
  opennessDiffers: boolean;
}

/** From this cover on verbs are compared; where both have it, the order of the words too. */
const MUCH_THE_SAME = 0.6;

const without = (set: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...set].some((item) => !other.has(item) && !REGIONS.has(item));

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));

/** One goes without what the other has: "without an agreement". */
const lackDiffers = (a: ClaimReading, b: ClaimReading): boolean =>
  [...a.lacks].some((word) => b.words.has(word) && !b.lacks.has(word)) ||
  [...b.lacks].some((word) => a.words.has(word) && !a.lacks.has(word));

/** A country is not its capital, though what happens in the one happens in the other. */
const areWrittenAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((form) => b.has(form));

/** Where one side says no place, the countries it is about stand for it. */
function comparePlaces(a: ClaimReading, b: ClaimReading): Agreement {
  if (a.places.size + b.places.size === 0) return 'none';
  const [x, y] = [a, b].map(({ places, countries }) =>
    (places.size > 0 ? [...places] : [...countries]).filter((place) => !REGIONS.has(place)),
  );
  if (x!.length === 0 || y!.length === 0) return 'none';
  if (!x!.some((place) => y!.includes(place))) return 'differ';
  return a.places.size > 0 && b.places.size > 0 ? 'agree' : 'compatible';
}

/** Names in the other order: "A beat B" and "B beat A". */
function isTurned(a: ClaimReading, b: ClaimReading, names: NamePair[]): boolean {
  const [first, second] = a.names.flatMap((name) => names.find((pair) => pair.a === name) ?? []);
  return first !== undefined && second !== undefined && b.names.indexOf(second.b) < b.names.indexOf(first.b);
}

/** The verbs of the claim that the other says in no form. */
const ownVerbs = ({ text, words }: ClaimReading, other: ClaimReading): string[] =>
  [...predicatesIn(text).verbs].filter((verb) => words.has(verb) && wordShare(verb, other) === 0);

/** A first word that the other has in small letters was no name. */
function withoutFalseName(reading: ClaimReading, other: ClaimReading): ClaimReading {
  const { opener } = reading;
  const word = opener === null ? '' : stem(fold(opener));
  return opener !== null && other.words.has(word)
    ? {
        ...reading,
        names: reading.names.filter((name) => name !== opener),
        words: new Set([word, ...reading.words]),
      }
    : reading;
}

/** Compares two claims. The outcome hangs on the two alone, so that a pair is judged alike wherever and whenever it is met. */
export function compareClaims(one: ClaimReading, other: ClaimReading): ClaimComparison {
  const [a, b] = [withoutFalseName(one, other), withoutFalseName(other, one)];
  const names = agreeNames(a.names, b.names);
  const countries = [...a.countries].filter((country) => b.countries.has(country));
  const [coverA, coverB] = [coverOf(a, b, names, 'a'), coverOf(b, a, names, 'b')];
  const isAlike = Math.min(coverA.share, coverB.share) >= MUCH_THE_SAME;
  const named = [...names.map(({ surety }) => NAME_WEIGHT * surety), ...countries.map(countryWeight)];
  const opposed: [string, string] | null =
    coverA.opposed.length > 0 && coverB.opposed.length > 0 ? [coverA.opposed[0]!, coverB.opposed[0]!] : null;
  const figure = sharedFigureWeight(a, b);
  const mayBeSaid = Math.max(coverA.share, coverB.share) >= MUCH_THE_SAME;
  const [verbsA, verbsB] = mayBeSaid ? [ownVerbs(a, b), ownVerbs(b, a)] : [[], []];
  const isConverse =
    opposed !== null && areTwoSided(...opposed) && (isTurned(a, b, names) || hasConverse(a.text, b.text));
  return {
    coverA: coverA.share,
    coverB: coverB.share,
    restA: coverA.rest,
    restB: coverB.rest,
    opposed,
    names,
    namesDiffer: a.names.length > 0 && b.names.length > 0 && names.length === 0,
    castDiffers: a.names.length > names.length && b.names.length > names.length,
    isConverse,
    turn: isAlike ? turnBetween(a.text, b.text) : null,
    verbsDiffer: !isConverse && verbsA.length > 0 && verbsB.length > 0,
    deedsDiffer: [verbsA, verbsB].every((verbs) => verbs.some((verb) => wordClass(verb) !== null)),
    countries,
    countriesDiffer: without(a.countries, b.countries) && without(b.countries, a.countries),
    places: comparePlaces(a, b),
    settingsDiffer: areApart(a.settings, b.settings),
    sharedWords: [...a.words].filter((word) => b.words.has(word)),
    sharedClasses: [...a.classes].filter((name) => b.classes.has(name)),
    rarest: Math.max(figure, ...named),
    figure,
    quantities: compareQuantities(a.quantities, b.quantities),
    times: compareTimes(a.when, b.when),
    isYearsApart: isYearsApart(a, b),
    isBackground: isBackground(a, b),
    ordinalsDiffer: without(a.ordinals, b.ordinals) && without(b.ordinals, a.ordinals),
    hasOneScope:
      isSameSet(a.ordinals, b.ordinals) &&
      isSameSet(a.scopes, b.scopes) &&
      (comparePlaces(a, b) !== 'agree' || areWrittenAlike(a.placeForms, b.placeForms)),
    negationDiffers: (a.isNegated !== b.isNegated) !== lackDiffers(a, b),
    deniesOtherDeed: a.isNegated !== b.isNegated && (a.isNegated ? verbsA : verbsB).length > 0,
    undoingDiffers: a.isUndone !== b.isUndone,
    subjectsDiffer:
      !isSameSet(a.relatives, b.relatives) || (names.length === 0 && areApart(a.posts, b.posts)),
    frequencyDiffers: a.isRepeated !== b.isRepeated,
    standingDiffers: (a.isRole || b.isRole) && !isSameSet(a.standing, b.standing),
    opennessDiffers: a.isOpen !== b.isOpen,
  };
}
