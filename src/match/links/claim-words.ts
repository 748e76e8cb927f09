import { fold } from '../names/fold.ts';
import { countryAt } from './lexicon/countries.ts';

/** A word of a claim where it stands. */
export interface Word {
  text: string;
  fold: string;
  start: number;
  end: number;
}
const WORD = /[\p{L}\p{N}]+(?:[’'.&-][\p{L}\p{N}]+)*/gu;

/** The words of a text, without possessive endings. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const bare = match[0].replace(/[’']s?$/u, '');
    return {
      text: bare,
      fold: fold(bare).replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''),
      start: match.index,
      end: match.index + bare.length,
    };
  });
}

/** Splits words joined by a hyphen where a part is a country ("US-backed", "Russia-Cuba"). */
export function splitHyphens(words: Word[]): Word[] {
  return words.flatMap((word) => {
    const parts = word.fold.split('-');
    if (parts.length < 2 || !parts.some((_, i) => countryAt(parts, i))) return [word];
    return word.text.split('-').map((text, i) => ({ ...word, text, fold: parts[i] ?? '' }));
  });
}

/** True if a word is written as a name; an article in small letters may be tied to it ("al-Burhan"). */
export const isCapital = (word: Word): boolean =>
  /^\p{Lu}|^\p{Ll}+\p{Lu}|^\p{Ll}{1,3}-\p{Lu}/u.test(word.text) && !/^\p{N}/u.test(word.text);
