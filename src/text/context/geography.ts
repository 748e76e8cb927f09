import type { Span, Token } from '../types.ts';
import { insertWords, type Word } from '../words.ts';
import { countryAt, type Country } from './countries.ts';

/** A country as it stands in the text. */
export interface Place {
  country: Country;
  text: string;
  span: Span;
  rank: number;
  /** Called by its name, not by its adjective or capital. */
  isNamed: boolean;
}

/** The countries a sentence speaks of, by name, adjective or capital. */
export function findPlaces(tokens: readonly Token[], rank: number): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = countryAt(tokens, i);
    const [first, last] = [tokens[i], tokens[i + (found?.length ?? 1) - 1]];
    if (!found || !first || !last) continue;
    places.push({
      country: found.country,
      text: found.country.name,
      span: { start: first.start, end: last.end },
      rank,
      isNamed: first.text === found.country.name.split(' ')[0],
    });
    i += found.length - 1;
  }
  return places;
}

const NATION = /^(?:countries|nations|states|sides|governments|capitals|neighbours|neighbors)$/;
const ONE_NATION = /^(?:country|nation|island|republic)$/;

/** The latest mention of each country, the one met first coming first. */
function latest(places: readonly Place[]): Place[] {
  const byName = new Map<string, Place>();
  for (const place of places) byName.set(place.country.name, place);
  return [...byName.values()];
}

/** The two countries that stand out among the places: the only two, or two named often where any third is named in passing. */
function outstandingPair(places: readonly Place[]): Place[] | null {
  const counts = new Map<string, number>();
  for (const { country } of places) counts.set(country.name, (counts.get(country.name) ?? 0) + 1);
  const [, second = 0, third = 0] = [...counts.values()].sort((a, b) => b - a);
  if (second === 0 || (third > 0 && (second < 2 || third * 2 > second))) return null;
  return latest(places).filter((place) => (counts.get(place.country.name) ?? 0) >= second);
}

/** The two countries the text speaks of: in the nearest stretch, of this sentence so far and up to two before, that has two. */
function pairBefore(places: readonly Place[], position: number, rank: number): Place[] | null {
  const before = places.filter((place) => place.span.end <= position);
  for (const from of [rank, rank - 1, rank - 2, 0]) {
    const near = before.filter((place) => place.rank >= from);
    if (latest(near).length >= 2) {
      const pair = outstandingPair(near);
      if (pair?.length === 2) return pair;
    }
  }
  return null;
}

/** "the two governments" are those of the countries, not the countries. */
const pairText = (head: string, names: string) =>
  /^(?:governments|capitals)$/.test(head) ? `the ${head} of ${names}` : names;

function pairWords(words: readonly Word[], pair: readonly Place[]): Word[] {
  const [first, second] = pair;
  const at = { start: words[0]?.start ?? -1, end: words.at(-1)?.end ?? -1 };
  if (!first || !second) return [...words];
  const span = {
    start: Math.min(first.span.start, second.span.start),
    end: Math.max(first.span.end, second.span.end),
  };
  return [
    insertWords(pairText(words.at(-1)?.lower ?? '', `${first.text} and ${second.text}`), {
      for: span,
      at,
      pos: 'PROPN',
    }),
  ];
}

/** Length of "the two countries", "both nations", "the two sides" at `at`; 0 when nothing of the kind stands there. */
function pairPhrase(words: readonly Word[], at: number): number {
  const [first, second, third] = words.slice(at, at + 3);
  if (first?.lower === 'both' && NATION.test(second?.lower ?? '')) return 2;
  if (first?.lower === 'the' && second?.lower === 'two' && NATION.test(third?.lower ?? '')) return 3;
  return 0;
}

/** Length of "the country", "this Caribbean country", "the island nation" at `at`, with whether it asks for an island. */
function nationPhrase(words: readonly Word[], at: number): { length: number; island: boolean } | null {
  if (!/^(?:the|this)$/.test(words[at]?.lower ?? '')) return null;
  for (let length = 2; length <= 4; length++) {
    const head = words[at + length - 1];
    if (!head || !/^(?:NOUN|ADJ|PROPN)$/.test(head.pos)) return null;
    const next = words[at + length];
    const goesOn = next && /^(?:NOUN|PROPN)$/.test(next.pos);
    if (!ONE_NATION.test(head.lower) || goesOn) continue;
    const island = words.slice(at, at + length).some((word) => word.lower === 'island');
    return { length, island };
  }
  return null;
}

/** The country "the country" must mean: the only one of its sentence so far or of the one before. */
function nationBefore(
  places: readonly Place[],
  position: number,
  ask: { rank: number; island: boolean },
): Place | null {
  const before = places.filter(
    (place) => place.span.end <= position && (!ask.island || place.country.isIsland),
  );
  for (const rank of [ask.rank, ask.rank - 1, ask.rank - 2]) {
    const near = latest(before.filter((place) => place.rank === rank));
    const named = near.filter((place) => place.isNamed);
    if (near.length === 1 || named.length === 1) return named[0] ?? near[0] ?? null;
    if (near.length > 1) return null;
  }
  return null;
}

/** Puts the countries in for "the two countries", "both nations" and "the island nation", where it is sure which they are. */
export function resolveNations(
  words: readonly Word[],
  places: readonly Place[],
  rank: number,
): { words: Word[]; ambiguous: Span[] } {
  const resolved: Word[] = [];
  const ambiguous: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = words[i]?.start ?? -1;
    const pair = start < 0 ? 0 : pairPhrase(words, i);
    const nation = start < 0 || pair > 0 ? null : nationPhrase(words, i);
    const length = pair || (nation?.length ?? 0);
    const phrase = words.slice(i, i + Math.max(1, length));
    const end = phrase.at(-1)?.end ?? start;
    const two = pair ? pairBefore(places, start, rank) : null;
    const one = nation ? nationBefore(places, start, { rank, island: nation.island }) : null;
    if (two) resolved.push(...pairWords(phrase, two));
    else if (one) resolved.push(insertWords(one.text, { for: one.span, at: { start, end }, pos: 'PROPN' }));
    else resolved.push(...phrase);
    if (pair && !two) ambiguous.push({ start, end });
    i += phrase.length - 1;
  }
  return { words: resolved, ambiguous };
}
