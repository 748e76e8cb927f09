import { agreeNames, type NamePair } from './agree-names.ts';
import { type Agreement, compareQuantities, compareTimes } from './compare-values.ts';
import { wordClass } from './lexicon/word-classes.ts';
import type { ClaimReading } from './read-claim.ts';
import type { Weights } from './weigh-words.ts';

/** What two claims have in common and where they part: every score and every reason is made of this. */
export interface ClaimComparison {
  /** Share of each claim's weight that the other one matches, 0 to 1. */
  coverA: number;
  coverB: number;
  names: NamePair[];
  /** Both name someone, and none of the names agrees. */
  namesDiffer: boolean;
  /** Each names someone the other does not. */
  castDiffers: boolean;
  countries: string[];
  /** Each names a country the other does not. */
  countriesDiffer: boolean;
  places: Agreement;
  /** Each says where it happens, and nowhere is the same. */
  settingsDiffer: boolean;
  sharedWords: string[];
  /** Word classes both have a word of ("visit", "meet"). */
  sharedClasses: string[];
  /** Weight of the rarest thing they share by name: a name or a country. */
  rarest: number;
  quantities: Agreement;
  times: Agreement;
  negationDiffers: boolean;
}

/** A word of another form of the same event counts for this share of it. */
const CLASS_SHARE = 0.75;
/** A person one claim names who only speaks in the other counts for this share. */
const SPEAKER_SHARE = 0.5;
/** A region says less than a country. */
const REGION_SHARE = 0.4;
const REGIONS = new Set(['latin america', 'caribbean', 'africa', 'asia', 'europe']);

function coverOf(
  reading: ClaimReading,
  other: ClaimReading,
  agreed: Map<string, number>,
  weights: Weights,
): number {
  let [matched, total] = [0, 0];
  const count = (weight: number, share: number): void => {
    total += weight;
    matched += weight * share;
  };
  for (const word of reading.words) count(weights.word(word), wordShare(word, other));
  for (const name of reading.names) count(weights.name(name), agreed.get(name) ?? speakerShare(name, other));
  for (const country of reading.countries)
    count(
      weights.country(country) * (REGIONS.has(country) ? REGION_SHARE : 1),
      other.countries.has(country) ? 1 : 0,
    );
  return total === 0 ? 0 : matched / total;
}

const speakerShare = (name: string, { speaker }: ClaimReading): number =>
  speaker && agreeNames([name], [speaker]).length > 0 ? SPEAKER_SHARE : 0;

const without = (set: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...set].some((item) => !other.has(item) && !REGIONS.has(item));

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

function wordShare(word: string, other: ClaimReading): number {
  if (other.words.has(word)) return 1;
  const name = wordClass(word);
  return name !== null && other.classes.has(name) ? CLASS_SHARE : 0;
}

/** Compares two claims; `weights` say what is rare where they come from. */
export function compareClaims(a: ClaimReading, b: ClaimReading, weights: Weights): ClaimComparison {
  const names = agreeNames(a.names, b.names);
  const countries = [...a.countries].filter((country) => b.countries.has(country));
  const named = [
    ...names.map((pair) => Math.min(weights.name(pair.a), weights.name(pair.b)) * pair.surety),
    ...countries.map((country) => weights.country(country)),
  ];
  return {
    coverA: coverOf(a, b, new Map(names.map((pair) => [pair.a, pair.surety])), weights),
    coverB: coverOf(b, a, new Map(names.map((pair) => [pair.b, pair.surety])), weights),
    names,
    namesDiffer: a.names.length > 0 && b.names.length > 0 && names.length === 0,
    castDiffers: a.names.length > names.length && b.names.length > names.length,
    countries,
    countriesDiffer: without(a.countries, b.countries) && without(b.countries, a.countries),
    places: comparePlaces(a, b),
    settingsDiffer:
      a.settings.size > 0 &&
      b.settings.size > 0 &&
      ![...a.settings].some((setting) => b.settings.has(setting)),
    sharedWords: [...a.words].filter((word) => b.words.has(word)),
    sharedClasses: [...a.classes].filter((name) => b.classes.has(name)),
    rarest: Math.max(0, ...named),
    quantities: compareQuantities(a.quantities, b.quantities),
    times: compareTimes(a.when, b.when),
    negationDiffers: a.isNegated !== b.isNegated,
  };
}
