import type { Span, Token } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { countryAt, type Country } from './countries.ts';

/** A country as it stands in the text; `isNamed` when called by its name, not by its adjective or capital. */
export interface Place {
  country: Country;
  span: Span;
  rank: number;
  isNamed: boolean;
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
    places.push({ country: found.country, span: { start: first.start, end: last.end }, rank, isNamed });
    i += found.length - 1;
  }
  return places;
}

/** Counts places by country. */
export function tallyPlaces(tally: Tally, places: readonly Place[]): void {
  for (const place of places) {
    const count = (tally.get(place.country.name)?.count ?? 0) + 1;
    tally.set(place.country.name, { place, count });
  }
}

/** The two countries that stand out: the only two, or two named often where any third is named in passing. */
function outstandingPair(tally: Tally): [Place, Place] | null {
  const [first, second, third] = [...tally.values()].sort((a, b) => b.count - a.count);
  if (!first || !second) return null;
  if (third && (second.count < 2 || third.count * 2 > second.count)) return null;
  const [one, two] = [first.place, second.place].sort((a, b) => a.span.start - b.span.start);
  return one && two ? [one, two] : null;
}

/** Where "the country" and "the two countries" are looked up: the places of the last sentences, and all before them. */
export interface Atlas {
  places: readonly Place[];
  tally: Tally;
  rank: number;
}

/** The two countries the text speaks of: in the nearest stretch, of this sentence so far and up to two before, that has two. */
function pairBefore({ places, tally, rank }: Atlas, position: number): [Place, Place] | null {
  const before = places.filter((place) => place.span.end <= position);
  for (const from of [rank, rank - 1, rank - 2]) {
    const near: Tally = new Map();
    tallyPlaces(
      near,
      before.filter((place) => place.rank >= from),
    );
    const pair = outstandingPair(near);
    if (pair) return pair;
  }
  return outstandingPair(tally);
}

/** The country "the country" must mean: the only one of its sentence so far, or of one of the two before. */
function nationBefore({ places, rank }: Atlas, position: number, isIsland: boolean): Place | null {
  const before = places.filter(
    (place) => place.span.end <= position && (!isIsland || place.country.isIsland),
  );
  for (const at of [rank, rank - 1, rank - 2]) {
    const near = new Map(
      before.filter((place) => place.rank === at).map((place) => [place.country.name, place]),
    );
    const all = [...near.values()];
    const named = all.filter((place) => place.isNamed);
    if (all.length === 1 || named.length === 1) return named[0] ?? all[0] ?? null;
    if (all.length > 1) return null;
  }
  return null;
}

const NATIONS = /^(?:countries|nations|states|sides|governments|capitals|neighbours|neighbors)$/;
const NATION = /^(?:country|nation|island|republic)$/;

/** Length of "the two countries", "both nations", "the two sides" at `at`; 0 when nothing of the kind stands there. */
function pairPhrase(words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at]?.lower, words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (first === 'both' && NATIONS.test(second)) return 2;
  return first === 'the' && second === 'two' && NATIONS.test(third) ? 3 : 0;
}

/** Length of "the country", "this Caribbean country", "the island nation" at `at`; 0 when nothing of the kind stands there. */
function nationPhrase(words: readonly Word[], at: number): number {
  for (let length = 2; length <= 4; length++) {
    const head = words[at + length - 1];
    if (!head || !/^(?:NOUN|ADJ|PROPN)$/.test(head.pos)) return 0;
    const isLast = !/^(?:NOUN|PROPN)$/.test(words[at + length]?.pos ?? '');
    if (NATION.test(head.lower) && isLast) return length;
  }
  return 0;
}

/** "the two governments" are those of the countries, not the countries. */
function pairWord(phrase: readonly Word[], [one, two]: [Place, Place], at: Span): Word {
  const names = `${one.country.name} and ${two.country.name}`;
  const head = phrase.at(-1)?.lower ?? '';
  const text = /^(?:governments|capitals)$/.test(head) ? `the ${head} of ${names}` : names;
  return insertWords(text, { for: { start: one.span.start, end: two.span.end }, at, pos: 'PROPN' });
}

interface Reference {
  length: number;
  word: Word | null;
  isOpen: boolean;
}

/** The country or pair of countries that a phrase at `at` stands for; null when none stands there. */
function referenceAt(words: readonly Word[], at: number, map: Atlas): Reference | null {
  const first = words[at];
  if (!first || first.start < 0 || !/^(?:both|the|this)$/.test(first.lower)) return null;
  const pairLength = pairPhrase(words, at);
  const length = pairLength || (first.lower === 'both' ? 0 : nationPhrase(words, at));
  if (length === 0) return null;
  const phrase = words.slice(at, at + length);
  const span = { start: first.start, end: phrase.at(-1)?.end ?? first.end };
  if (pairLength) {
    const pair = pairBefore(map, first.start);
    return { length, word: pair && pairWord(phrase, pair, span), isOpen: !pair };
  }
  const nation = nationBefore(
    map,
    first.start,
    phrase.some((word) => word.lower === 'island'),
  );
  const word = nation && insertWords(nation.country.name, { for: nation.span, at: span, pos: 'PROPN' });
  return { length, word, isOpen: false };
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
    if (reference?.isOpen && first && last) ambiguous.push({ start: first.start, end: last.end });
    i = end;
  }
  return { words: resolved, ambiguous };
}
