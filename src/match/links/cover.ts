import { agreeNames, type NamePair } from './agree-names.ts';
import { compareQuantities } from './compare-values.ts';
import { areOpposite } from './lexicon/opposites.ts';
import { wordClass } from './lexicon/word-classes.ts';
import type { ClaimReading } from './read-claim.ts';
import { countryWeight, NAME_WEIGHT, TIME_WEIGHT, VALUE_WEIGHT, wordWeight } from './weigh-words.ts';

/** How much of what one claim says the other says too. */
export interface Cover {
  /** Share of its weight that the other one matches, 0 to 1. */
  share: number;
  /** Weight of the words, names and countries that the other lacks. */
  rest: { words: number; names: number };
  /** Stems that meet their opposite in the other. */
  opposed: string[];
}

/** A word of another form of the same event counts for this share of it. */
const CLASS_SHARE = 0.75;
/** So does a word that begins alike: "opposition" and "opponent". */
const PREFIX_SHARE = 0.6;
const PREFIX = 5;
/** A person one claim names who only speaks in the other counts for this share. */
const SPEAKER_SHARE = 0.5;

const beginsAlike = (a: string, b: string): boolean =>
  a.slice(0, PREFIX) === b.slice(0, PREFIX) &&
  a.length >= PREFIX &&
  Math.min(a.length, b.length) >= 0.6 * Math.max(a.length, b.length);

/** How much of a word the other claim says, 0 to 1: the word, one of its class, or one that begins alike. */
export function wordShare(word: string, other: ClaimReading): number {
  if (other.words.has(word)) return 1;
  const name = wordClass(word);
  if (name !== null && other.classes.has(name)) return CLASS_SHARE;
  return [...other.words].some((found) => beginsAlike(word, found)) ? PREFIX_SHARE : 0;
}

const isSpeaker = (name: string, { speaker }: ClaimReading): boolean =>
  speaker !== null && agreeNames([name], [speaker]).length > 0;

/** What `other` covers of a claim; `surety` says how surely each of its names is one of the other's. */
export function coverOf(
  reading: ClaimReading,
  other: ClaimReading,
  names: NamePair[],
  side: 'a' | 'b',
): Cover {
  const surety = new Map(names.map((pair) => [pair[side], pair.surety]));
  const rest = { words: 0, names: 0 };
  const opposed: string[] = [];
  let [matched, total] = [0, 0];
  const count = (weight: number, share: number): number => {
    total += weight;
    matched += weight * share;
    return share === 0 ? weight : 0;
  };
  const told = new Set<string>();
  for (const word of reading.words) {
    // Ties, relations and friendship say one thing.
    const kind = wordClass(word);
    if (kind !== null && told.has(kind) && other.classes.has(kind) && !other.words.has(word)) continue;
    if (kind !== null) told.add(kind);
    const against = other.words.has(word)
      ? undefined
      : [...other.words].find((found) => areOpposite(word, found));
    if (against) opposed.push(word);
    rest.words += count(wordWeight(word), against ? CLASS_SHARE : wordShare(word, other));
  }
  for (const name of reading.names)
    rest.names += count(NAME_WEIGHT, surety.get(name) ?? (isSpeaker(name, other) ? SPEAKER_SHARE : 0));
  for (const country of reading.countries)
    rest.names += count(countryWeight(country), other.countries.has(country) ? 1 : 0);
  for (const quantity of reading.quantities)
    count(VALUE_WEIGHT, compareQuantities([quantity], other.quantities) === 'none' ? 0 : 1);
  if (reading.when) count(TIME_WEIGHT, other.when ? 1 : 0);
  return { share: total === 0 ? 0 : matched / total, rest, opposed };
}
