import { fold } from '../names/fold.ts';
import { commonness } from './lexicon/common-words.ts';

const COMMON_WEIGHTS = { everywhere: 0.3, common: 0.6 };

/**
 * How much a shared stem says. The weights are the same in every dossier and at every time, so that a pair has one score
 * whenever and wherever it is compared, whatever articles came before it.
 */
export function wordWeight(word: string): number {
  const found = commonness(word);
  return found === 'rare' ? Math.min(1.2, 0.5 + 0.1 * word.length) : COMMON_WEIGHTS[found];
}

/** A name says most. */
export const NAME_WEIGHT = 1.6;
/** The articles of a dossier are about the same few countries. */
export const COUNTRY_WEIGHT = 0.5;
/** A region says less than a country. */
const REGION_WEIGHT = 0.2;
/** A figure. */
export const VALUE_WEIGHT = 0.7;
/** A time: two claims of one event often give it once. */
export const TIME_WEIGHT = 0.3;

export const REGIONS: ReadonlySet<string> = new Set([
  'latin america',
  'caribbean',
  'africa',
  'asia',
  'europe',
]);

/** How much a shared country says. */
export const countryWeight = (country: string): number =>
  REGIONS.has(country) ? REGION_WEIGHT : COUNTRY_WEIGHT;

/** The last word of a name: what its short forms keep. */
export const nameKey = (name: string): string =>
  fold(name)
    .split(/[\s-]+/u)
    .at(-1) ?? '';
