import { namesOfCountry } from './lexicon/countries.ts';
import { type ClaimText, readClaim } from './read-claim.ts';
import { formsOf } from './stem.ts';
import { nameKey, wordWeight } from './weigh-words.ts';

/** Words too frequent to look a claim up by. */
const TELLING = 0.5;

/** The words by which claims like this one are found: for each name, country and telling word the beginnings of its forms. */
export function searchTerms(claim: ClaimText): string[][] {
  const { names, countries, words } = readClaim(claim);
  return [
    ...names.map((name) => [nameKey(name)]),
    ...[...words].filter((word) => wordWeight(word) > TELLING).map((word) => [word, ...formsOf(word)]),
    ...[...countries].map((country) => [...namesOfCountry(country)]),
  ].filter(([first]) => first);
}
