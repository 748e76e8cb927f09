/** Two languages that give one Slavic name two forms by rule, not by name. */
import { commonOriginal } from './common-original.ts';

/** What Belarusian writes where Russian has another letter: Ціханоўскі, Тихановский. */
const BELARUSIAN: [RegExp, string][] = [
  [/ts(?=[ie])/gu, 't'],
  [/dz(?=[ie])/gu, 'd'],
  [/(?<=[oa])u(?=[^aeiouy]|$)/gu, 'v'],
];

const isOneName = (a: string, b: string): boolean => a === b || commonOriginal(a, b) !== null;

/** Latvian gives every man's name its own ending: Sergejs Lavrovs. */
function isLatvian(word: string, other: string): boolean {
  return /(?:[oe]v|in|ij|ej)s$/u.test(word) && isOneName(word.slice(0, -1), other);
}

/** Ukrainian and Polish women's names end in -ska where Russian has -skaya. */
const isShortFeminine = (word: string, other: string): boolean =>
  /[^aeiou]ka$/u.test(word) && /kaya$/u.test(other) && isOneName(word.replace(/a$/u, 'aya'), other);

/** A Belarusian word spelled as the Russian one would be; any other as it is. */
export const asRussian = (word: string): string =>
  BELARUSIAN.reduce((text, [letters, written]) => text.replace(letters, written), word);

function isBelarusian(word: string, other: string): boolean {
  const russian = asRussian(word);
  return russian !== word && isOneName(russian, other);
}

const LANGUAGES: [(word: string, other: string) => boolean, string][] = [
  [isLatvian, 'Latvian and Russian'],
  [isShortFeminine, 'Ukrainian and Russian'],
  [isBelarusian, 'Belarusian and Russian'],
];

/** Which two languages these folded words of a Slavic name are in; null when no rule makes one of the other. */
export const slavicLanguages = (a: string, b: string): string | null =>
  LANGUAGES.find(([is]) => is(a, b) || is(b, a))?.[1] ?? null;
