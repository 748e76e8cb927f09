import type { Span, Token } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { isRoleNoun } from '../phrases/role-nouns.ts';
import { countryAt, type Country } from './countries.ts';
import { NATIONS, nationPhrase, pairPhrase } from './nation-phrases.ts';
import { regionNamed } from './world-regions.ts';

/** A country as it stands in the text; `isNamed` when called by its name, not by its adjective or capital. */
export interface Place {
  country: Country;
  span: Span;
  rank: number;
  isNamed: boolean;
  /** The country is there only in the person of one of its officials. */
  isPerson: boolean;
}

/** How often each country was named so far, with its latest mention. */
export type Tally = Map<string, { place: Place; count: number }>;

/** The countries a sentence speaks of, by name, adjective or capital. */
export function findPlaces(tokens: readonly Token[], rank: number): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < tokens.length; i++) {
    // Every form of a country has a capital.
    const found = tokens[i]?.text === tokens[i]?.lower ? null : countryAt(tokens, i);
    const [first, last] = [tokens[i], tokens[i + (found?.length ?? 1) - 1]];
    if (!found || !first || !last) continue;
    const isNamed = found.country.name.startsWith(first.text);
    places.push({
      country: found.country,
      span: { start: first.start, end: last.end },
      rank,
      isNamed,
      isPerson: false,
    });
    i += found.length - 1;
  }
  return places;
}

/** The country an official is introduced with ("Russian Foreign Minister Sergei Lavrov", "Italy’s president, Ada Neri"). */
export function homeOf(tokens: readonly Token[], person: Span): Country | null {
  let at = tokens.findIndex((token) => token.start >= person.start) - 1;
  let hasRole = false;
  for (let steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const token = tokens[at];
    const found = countryAt(tokens, at);
    if (found) return hasRole ? found.country : null;
    if (!token || !/^(?:PROPN|NOUN|ADJ|PART|PUNCT)$/.test(token.pos) || /^[.;:()]$/.test(token.text))
      return null;
    hasRole ||= isRoleNoun(token.lower);
  }
  return null;
}

/** Counts places by country. */
export function tallyPlaces(tally: Tally, places: readonly Place[]): void {
  for (const place of places) {
    const count = (tally.get(place.country.name)?.count ?? 0) + 1;
    tally.set(place.country.name, { place, count });
  }
}

function tallyOf(places: readonly Place[]): Tally {
  const tally: Tally = new Map();
  tallyPlaces(tally, places);
  return tally;
}

const inOrder = (one: Place, two: Place): [Place, Place] =>
  one.span.start < two.span.start ? [one, two] : [two, one];

/** The only two countries of a tally. */
function onlyPair(tally: Tally): [Place, Place] | null {
  const [first, second, third] = [...tally.values()];
  return first && second && !third ? inOrder(first.place, second.place) : null;
}

/** The two countries that an article is about: each named often, where any third is named in passing. */
function dominantPair(tally: Tally): [Place, Place] | null {
  const [first, second, third] = [...tally.values()].sort((a, b) => b.count - a.count);
  if (!first || !second || second.count < 3 || (third?.count ?? 0) * 3 > second.count) return null;
  return inOrder(first.place, second.place);
}

/** Has another country been named more often in the article than one of the pair? Then that one may be meant. */
const isUpstaged = ([one, two]: [Place, Place], tally: Tally): boolean => {
  const countOf = ({ country }: Place) => tally.get(country.name)?.count ?? 0;
  const least = Math.min(countOf(one), countOf(two));
  return [...tally].some(
    ([name, { count }]) =>
      name !== one.country.name && name !== two.country.name && count > Math.max(least, 2),
  );
};

/** Where "the country" and "the two countries" are looked up: the places of the last sentences, and all before them. */
export interface Atlas {
  places: readonly Place[];
  tally: Tally;
  rank: number;
}

/** The two countries the text speaks of: the only two of the nearest stretch, of this sentence so far and up to two before, that has two. */
function pairBefore({ places, tally, rank }: Atlas, position: number): [Place, Place] | null {
  const before = places.filter((place) => place.span.end <= position);
  for (const from of [rank, rank - 1, rank - 2]) {
    const near = before.filter((place) => place.rank >= from);
    const all = tallyOf(near);
    if (all.size < 2) continue;
    const pair = onlyPair(tallyOf(near.filter((place) => !place.isPerson))) ?? onlyPair(all);
    if (pair) return from > rank - 2 || !isUpstaged(pair, tally) ? pair : null;
    return dominantPair(tally) ?? dominantPair(tallyOf(before));
  }
  return onlyPair(tally) ?? dominantPair(tally);
}

/** What a phrase tells of the country it means ("the island nation", "the West African country"); null when nothing. */
type Fits = ((country: Country) => boolean) | null;

function fitting(phrase: readonly Word[]): Fits {
  const region = regionNamed(phrase.slice(1, -1));
  if (region) return (country) => region.has(country.name);
  return phrase.some((word) => word.lower === 'island') ? (country) => country.isIsland : null;
}

/**
 * The country "the country" must mean: the only one of the nearest sentence that has any, of this one so far and two
 * before; one that is described may stand further back, where no other so far fits.
 */
function nationBefore({ places, tally, rank }: Atlas, position: number, fits: Fits): Place | null {
  const before = places.filter(
    (place) => place.span.end <= position && !place.isPerson && (!fits || fits(place.country)),
  );
  for (const at of [rank, rank - 1, rank - 2]) {
    const here = before.filter((place) => place.rank === at);
    // "Russian President Putin visited Cuba, … the country": the adjective before a title is not spoken of
    const named = at === rank ? here.filter((place) => place.isNamed) : [];
    const all = new Map((named.length > 0 ? named : here).map((place) => [place.country.name, place]));
    if (all.size > 0) return all.size === 1 ? ([...all.values()][0] ?? null) : null;
  }
  const known = fits ? [...tally.values()].filter(({ place }) => fits(place.country)) : [];
  return known.length === 1 ? (known[0]?.place ?? null) : null;
}

/** "the two governments" are those of the countries, not the countries. */
function pairWord(phrase: readonly Word[], [one, two]: [Place, Place], at: Span): Word {
  const names = `${one.country.name} and ${two.country.name}`;
  const head = phrase.find((word) => NATIONS.test(word.lower))?.lower ?? '';
  const text = /^(?:governments|capitals)$/.test(head) ? `the ${head} of ${names}` : names;
  const owned = isBareMark(phrase.at(-1)) ? `${text}’s` : text;
  return insertWords(owned, { for: { start: one.span.start, end: two.span.end }, at, pos: 'PROPN' });
}

const isBareMark = (word: Word | undefined) => /^['’]$/.test(word?.text ?? '');

interface Reference {
  length: number;
  word: Word | null;
}

const opensReference = ({ lower }: Word): boolean => lower === 'the' || lower === 'this' || lower === 'both';

/** The country or pair of countries that a phrase at `at` stands for; null when none stands there. */
function referenceAt(words: readonly Word[], at: number, map: Atlas): Reference | null {
  const first = words[at];
  if (!first || first.start < 0 || !opensReference(first)) return null;
  const pairLength = pairPhrase(words, at);
  const length = pairLength || (first.lower === 'both' ? 0 : nationPhrase(words, at));
  if (length === 0) return null;
  if (pairLength) return pairAt(words, at, length, map);
  const found = nationAt(words.slice(at, at + length), first, map);
  const named = found.word?.insertion?.for;
  const owner = named && named.start >= (words[0]?.start ?? 0) ? named.end : first.start;
  // "thanked Fiji for its support for the island": not Fiji
  const isOwner = words.slice(0, at).some((word) => word.lower === 'its' && word.start >= owner);
  return isOwner ? { ...found, word: null } : found;
}

const spanOfPhrase = (phrase: readonly Word[], first: Word): Span => ({
  start: first.start,
  end: phrase.at(-1)?.end ?? first.end,
});

function pairAt(words: readonly Word[], at: number, length: number, map: Atlas): Reference {
  const all = isBareMark(words[at + length]) ? length + 1 : length;
  const phrase = words.slice(at, at + all);
  const first = words[at] as Word;
  const pair = pairBefore(map, first.start);
  return { length: all, word: pair && pairWord(phrase, pair, spanOfPhrase(phrase, first)) };
}

function nationAt(phrase: readonly Word[], first: Word, map: Atlas): Reference {
  const nation = nationBefore(map, first.start, fitting(phrase));
  const meaning = nation && { for: nation.span, at: spanOfPhrase(phrase, first), pos: 'PROPN' as const };
  return { length: phrase.length, word: meaning && insertWords(nation.country.name, meaning) };
}

/** Puts the countries in for "the two countries", "both nations" and "the island nation", where it is sure which they are. */
export function resolveNations(words: readonly Word[], map: Atlas): { words: Word[]; ambiguous: Span[] } {
  const resolved: Word[] = [];
  const ambiguous: Span[] = [];
  for (let i = 0; i < words.length;) {
    const reference = referenceAt(words, i, map);
    const end = i + (reference?.length ?? 1);
    if (reference?.word) resolved.push(reference.word);
    else for (let k = i; k < end; k++) resolved.push(words[k] as Word);
    const [first, last] = [words[i], words[end - 1]];
    if (reference && !reference.word && first && last) ambiguous.push({ start: first.start, end: last.end });
    i = end;
  }
  return { words: resolved, ambiguous };
}
