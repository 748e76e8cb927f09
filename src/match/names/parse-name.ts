import { fold, foldWithDigraphs } from './fold.ts';
import { ARABIC_GIVEN_NAMES, GIVEN_NAMES, SLAVIC_GIVEN_NAMES } from './lexicon/given-names.ts';
import {
  DEGREES,
  EAST_ASIAN_SURNAMES,
  LOOSE_PARTICLES,
  PARTICLES,
  SPANISH_SURNAMES,
  SUFFIXES,
  TITLES,
} from './lexicon/name-words.ts';

/** A word of a name: as written, folded, folded with digraphs. The same word in two names is one object with one number. */
export interface NameWord {
  id: number;
  text: string;
  fold: string;
  digraphs: string;
  /** A hyphen ties it to the word before: "Canel" in "Díaz-Canel". */
  isTied: boolean;
}

const KNOWN_LIMIT = 100_000;
const knownWords = new Map<string, NameWord>();
let lastId = 0;

/** The word, made once; numbers are never given twice. */
function nameWord(
  text: string,
  isTied: boolean,
  make: () => Omit<NameWord, 'id' | 'text' | 'isTied'>,
): NameWord {
  const key = isTied ? `-${text}` : text;
  const found = knownWords.get(key);
  if (found) return found;
  if (knownWords.size >= KNOWN_LIMIT) knownWords.clear();
  lastId += 1;
  const word = { id: lastId, text, isTied, ...make() };
  knownWords.set(key, word);
  return word;
}

/** One way to read the words of a name into slots. Loose particles ("al", "de la", "bin") are in no slot. */
export interface NameReading {
  given: NameWord[];
  patronymic: NameWord | null;
  /** Paternal and maternal in Spanish names, otherwise one. */
  surnames: NameWord[];
  surnameFirst: boolean;
}

/** A person's name taken apart. `readings` has a second entry where the order of the words is open. */
export interface ParsedName {
  text: string;
  /** The words without titles and degrees. */
  words: NameWord[];
  /** The letters of the words, run together. */
  letters: string;
  titles: string[];
  suffix: string | null;
  readings: NameReading[];
  origin: { slavic: boolean; arabic: boolean; eastAsian: boolean; spanish: boolean };
}

const PATRONYMIC =
  /(?:[oe]vich|[oe]vych|[oe]vitch|[oe]witsch|[oe]vna|[iy]vna|inichna|ilyich|ович|евич|івна|овна|евна|йович)$/u;
const SLAVIC_ENDING =
  /(?:[oe]v[as]?|[oe]ff|[oe]w|[sz]k(?:y|iy|yy|ii|ij|yj|i|aya|aia)|enk[oa]|chuk|[oe]vich|ovych|shvili|adze|dze|[iy]na|yan)$/u;
const GIVEN_WITH_HYPHEN_FIRST = /^\s*\p{L}+-\p{Ll}+\s+\p{L}+$/u;
const SPANISH_ENDING = /(?:[aeiou]ndez|[aeiou]guez|[^aeiou]ez|[aei]rez)$/u;

/** Stands before a word that a hyphen ties to the one before. */
const TIE = '\u2010';

/** The words of a string, hyphens read as spaces and full stops and apostrophes dropped. */
export function wordsOf(text: string): NameWord[] {
  const bare = text
    .normalize('NFC')
    .replace(/['’ʼʻ`´"“”«»()[\]]/gu, '')
    .replace(/[-–—‐‑]/gu, ` ${TIE}`)
    .replace(/[.·・/_]/gu, ' ');
  const pieces = bare.split(/[\s,]+/u).filter((piece) => piece.replaceAll(TIE, '') !== '');
  return pieces.map((piece, i) => {
    const word = piece.replaceAll(TIE, '');
    const isTied = piece.startsWith(TIE) && !LOOSE_PARTICLES.has(fold(pieces[i - 1] ?? ''));
    return nameWord(word, isTied, () => ({ fold: fold(word), digraphs: foldWithDigraphs(word) }));
  });
}

const isSpanishSurname = (word: NameWord | undefined): boolean =>
  word !== undefined &&
  (SPANISH_SURNAMES.has(word.fold) ||
    SPANISH_ENDING.test(word.fold) ||
    SPANISH_SURNAMES.has(word.fold.replace(/s$/u, '')));
const isGiven = (word: NameWord | undefined): boolean => word !== undefined && GIVEN_NAMES.has(word.fold);
const isLoose = (word: NameWord): boolean => LOOSE_PARTICLES.has(word.fold);
const withoutParticles = (words: NameWord[]): NameWord[] => {
  const rest = words.filter((word, i) => !isLoose(word) || (i === 0 && isGiven(word)));
  return rest.length > 0 ? rest : words;
};

function takeTitles(words: NameWord[]): string[] {
  const titles: string[] = [];
  while (words.length > 1 && TITLES.has(words[0]!.fold) && !isInitial(words[0]!))
    titles.push(words.shift()!.text);
  while (words.length > 1 && DEGREES.has(words.at(-1)!.fold)) titles.push(words.pop()!.text);
  return titles;
}

function takeSuffix(words: NameWord[]): string | null {
  const last = words.at(-1);
  return words.length > 2 && last && SUFFIXES.has(last.fold) ? words.pop()!.fold : null;
}

/** True for "J", the single letter that stands for a name. */
export const isInitial = (word: NameWord): boolean => word.fold.length === 1;

function takePatronymic(words: NameWord[]): NameWord | null {
  const at = words.findIndex((word, i) => i > 0 && PATRONYMIC.test(word.fold));
  return at > 0 && (words.length > 2 || at === words.length - 1) && words.length > 1
    ? words.splice(at, 1)[0]!
    : null;
}

/** Given names, then one surname; two in a Spanish name ("Bruno Rodríguez Parrilla"). */
function readGivenFirst(words: NameWord[]): NameReading {
  const rest = [...words];
  const patronymic = takePatronymic(rest);
  if (patronymic && rest.length === 1) return { given: [], patronymic, surnames: rest, surnameFirst: true };
  const named = withoutParticles(rest);
  const cut = surnamesFrom(named);
  return { given: named.slice(0, cut), patronymic, surnames: named.slice(cut), surnameFirst: false };
}

/** Where the surnames begin: the last word with all that hyphens tie to it, and in a Spanish name the one before. */
function surnamesFrom(named: NameWord[]): number {
  const unitStart = (end: number): number => {
    let start = end - 1;
    while (start > 0 && named[start]!.isTied && !isGiven(named[start - 1])) start -= 1;
    return Math.max(0, start);
  };
  const last = unitStart(named.length);
  if (last === 0) return 0;
  const before = unitStart(last);
  const isPaternal = named.slice(before, last).some(isSpanishSurname);
  const isOnlyGiven = before === 0 && isGiven(named[0]);
  return isPaternal && !isOnlyGiven ? before : last;
}

function readSurnameFirst(words: NameWord[]): NameReading {
  const rest = [...words];
  const patronymic = takePatronymic(rest);
  const named = withoutParticles(rest);
  const doubled = named.length > 2 && isSpanishSurname(named[0]) && isSpanishSurname(named[1]);
  const cut = doubled ? 2 : 1;
  return { given: named.slice(cut), patronymic, surnames: named.slice(0, cut), surnameFirst: true };
}

function readAroundComma(before: NameWord[], after: NameWord[]): NameReading {
  const given = withoutParticles(after);
  const patronymic = takePatronymic(given);
  return { given, patronymic, surnames: withoutParticles(before), surnameFirst: true };
}

/** The syllables joined by a hyphen are the given name; without one the family name comes first. */
function readEastAsian(text: string, words: NameWord[]): NameReading {
  const surnameFirst = !GIVEN_WITH_HYPHEN_FIRST.test(text) && EAST_ASIAN_SURNAMES.has(words[0]!.fold);
  const [surname, ...given] = surnameFirst ? words : [words.at(-1)!, ...words.slice(0, -1)];
  return { given: joinWords(given), patronymic: null, surnames: [surname!], surnameFirst };
}

const joinWords = (words: NameWord[]): NameWord[] =>
  words.length < 2
    ? words
    : [
        nameWord(words.map(({ text }) => text).join('-'), false, () => ({
          fold: words.map((word) => word.fold).join(''),
          digraphs: words.map(({ digraphs }) => digraphs).join(''),
        })),
      ];

/** A given name of syllables after or before a family name of China, Korea or Vietnam. */
function isEastAsian(text: string, words: NameWord[]): boolean {
  if (words.length < 2 || words.length > 3 || words.some(isInitial)) return false;
  const first = EAST_ASIAN_SURNAMES.has(words[0]!.fold);
  const hyphen = /\p{L}-\p{Ll}{1,6}$/u.test(text) || GIVEN_WITH_HYPHEN_FIRST.test(text);
  const syllables = words.every((word) => /^[a-z]{1,6}$/u.test(word.fold)) && words.length === 3;
  const attested = words.slice(1).some((word) => word.fold.length > 3 && isGiven(word));
  return (
    (first && !attested && (hyphen || syllables || words.length === 2)) ||
    (hyphen && EAST_ASIAN_SURNAMES.has(words.at(-1)!.fold) && !isGiven(words[0]))
  );
}

function isOrderOpen(words: NameWord[]): boolean {
  if (words.length < 2) return false;
  const [first, last] = [words[0]!, words.at(-1)!];
  if (PARTICLES.has(first.fold) && first.fold.length > 1) return true;
  if (isSpanishSurname(last) || isGiven(first)) return false;
  return isGiven(last) || PATRONYMIC.test(last.fold) || !isSpanishSurname(first);
}

function readingsOf(text: string, words: NameWord[], origin: ParsedName['origin']): NameReading[] {
  const comma = text.indexOf(',');
  if (comma > 0 && !DEGREES.has(fold(text.slice(comma + 1).trim()))) {
    const before = wordsOf(text.slice(0, comma));
    takeTitles(before);
    const after = words.slice(before.length);
    if (after.length > 0) return [readAroundComma(words.slice(0, before.length), after)];
  }
  if (origin.eastAsian) return [readEastAsian(text, words)];
  return isOrderOpen(words) ? [readGivenFirst(words), readSurnameFirst(words)] : [readGivenFirst(words)];
}

/** Takes a person's name apart into titles, suffix and slots; `text` may be in any script. */
export function parseName(text: string): ParsedName {
  const words = wordsOf(text);
  const titles = takeTitles(words);
  const suffix = takeSuffix(words);
  const origin = {
    slavic: words.some(
      (word) =>
        SLAVIC_GIVEN_NAMES.has(word.fold) ||
        SLAVIC_ENDING.test(word.fold) ||
        /\p{Script=Cyrillic}/u.test(word.text),
    ),
    arabic: words.some(
      (word) => ARABIC_GIVEN_NAMES.has(word.fold) || /^(?:al|el|bin|ben|ibn|abu|abd|abdul)$/u.test(word.fold),
    ),
    eastAsian: isEastAsian(text.trim(), words),
    spanish: words.some((word) => isSpanishSurname(word)),
  };
  return {
    text,
    words,
    letters: words.map((word) => word.fold).join(''),
    titles,
    suffix,
    origin,
    readings: words.length > 0 ? readingsOf(text, words, origin) : [],
  };
}
