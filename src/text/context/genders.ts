import { MEN, WOMEN } from '../mentions/lexicon/given-names.ts';

/** The gender of a pronoun and of whom it means. */
export type Gender = 'he' | 'she';

const listed = (gender: Gender, words: string): [string, Gender][] =>
  words.split(' ').map((word) => [word, gender]);

const PRONOUNS = new Map([...listed('he', 'he him his'), ...listed('she', 'she her hers')]);

const TITLES = new Map([
  ...listed(
    'he',
    'mr sir lord king prince pope imam father brother son husband businessman chairman spokesman congressman councilman salesman fisherman',
  ),
  ...listed(
    'she',
    'ms mrs miss dame lady queen princess mother sister daughter wife actress businesswoman chairwoman spokeswoman congresswoman councilwoman',
  ),
]);

/** The gender a pronoun shows, if any. */
export const genderOf = (pronoun: string): Gender | null => PRONOUNS.get(pronoun) ?? null;

/** The gender that the word before a name shows ("Ms", "actress"), if any. */
export const genderOfTitle = (lower: string): Gender | null => TITLES.get(lower.replace(/\.$/, '')) ?? null;

/** The gender that the first of several words of a name shows, if any; a word alone may be a surname. */
export function genderOfName(name: string): Gender | null {
  const [given, surname] = name.split(' ', 2);
  if (!given || surname === undefined) return null;
  return WOMEN.has(given) ? 'she' : MEN.has(given) ? 'he' : null;
}
