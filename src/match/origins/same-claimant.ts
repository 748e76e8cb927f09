import { countryAt } from '../links/lexicon/countries.ts';
import { compareNames } from '../names/compare-names.ts';
import { fold } from '../names/fold.ts';
import { isSameOutlet } from './outlet-key.ts';

const WITHOUT_MEANING = /^(?:the|a|an|of|s|mr|mrs|ms|dr|sir|some|several|two|many)$/u;

const wordsOf = (claimant: string): string[] =>
  (fold(claimant).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !WITHOUT_MEANING.test(word));

const isCountry = (words: string[]): boolean => countryAt(words, 0)?.length === words.length;

const isName = (claimant: string): boolean => /\p{Lu}/u.test(claimant);

/**
 * Whether two texts may rest on one claimant's word: the same name however it is spelled, or one said more shortly ("the ministry",
 * "the Foreign Ministry"). Two who cannot be told apart ("officials" in both) are taken for one: what is not known adds no independence.
 */
export function isSameClaimant(a: string, b: string): boolean {
  if (isSameOutlet(a, b)) return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  if (shorter.length === 0) return false;
  if (shorter.every((word) => longer.includes(word))) return x.length === y.length || !isCountry(shorter);
  return isName(a) && isName(b) && compareNames(a, b).same;
}
