import { fold } from '../names/fold.ts';
import type { ClaimReading } from './read-claim.ts';

/** How much a shared word, name or country says, about 0.3 to 2.5. */
export interface Weights {
  word: (stem: string) => number;
  name: (name: string) => number;
  country: (country: string) => number;
}

/** Without a dossier: names say most, short words least. */
export const PLAIN_WEIGHTS: Weights = {
  word: (stem) => (/\d/u.test(stem) ? 1.2 : Math.min(1.2, 0.5 + 0.1 * stem.length)),
  name: () => 1.6,
  country: () => 1,
};

/** The last word of a name: what its short forms keep. */
export const nameKey = (name: string): string =>
  fold(name)
    .split(/[\s-]+/u)
    .at(-1) ?? '';

/** As if this many other claims were there, so that a small dossier does not take chance for rarity. */
const PRIOR_CLAIMS = 60;

/** Weights from how rare each thing is among these claims (inverse document frequency, 1 for what stands in about one claim of ten). */
export function weighWords(claims: readonly ClaimReading[]): Weights {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { words, names, countries } of claims) {
    words.forEach((stem) => count(`w ${stem}`));
    new Set(names.map(nameKey)).forEach((key) => count(`n ${key}`));
    countries.forEach((country) => count(`c ${country}`));
  }
  const total = claims.length + PRIOR_CLAIMS;
  const rarity = (key: string): number => Math.log(total / ((counts.get(key) ?? 0) + 1)) / Math.log(10);
  return {
    word: (stem) => Math.max(0.2, rarity(`w ${stem}`)),
    name: (name) => Math.max(0.5, 0.4 + rarity(`n ${nameKey(name)}`)),
    country: (country) => Math.max(0.2, rarity(`c ${country}`)),
  };
}
