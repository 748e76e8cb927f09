import { thingOf } from './lexicon/exonyms.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { LOOSE_PARTICLES } from './lexicon/name-words.ts';
import { type NameWord, wordsOf } from './parse-name.ts';
import { romanise } from './romanise.ts';
import { asRussian } from './slavic-languages.ts';

/** More forms than this under one key say that the key is too common to propose pairs. */
const BLOCK_LIMIT = 60;

/** The words that tell people apart: not those that are given names, unless all are. */
function tellingWords(words: NameWord[]): NameWord[] {
  const rest = words.filter((word) => !GIVEN_NAMES.has(word.fold));
  return rest.length > 0 ? rest : words;
}

/** What forms of the same name have in common: telling words, their consonants with an initial of another word, consonants by pairs, letters. */
function sharedKeys(words: NameWord[]): string[] {
  const skeletonOf = (word: NameWord): string => romanise(word.fold);
  const skeletons = words.map(skeletonOf).filter((skeleton) => skeleton.length > 1);
  const telling = tellingWords(words);
  const pairs = skeletons.flatMap((x, i) =>
    skeletons.slice(i + 1).map((y) => (x < y ? `${x}+${y}` : `${y}+${x}`)),
  );
  const withInitials = telling.flatMap((word) =>
    words
      .filter((other) => other !== word || words.length === 1)
      .flatMap((other) =>
        [skeletonOf(word), romanise(asRussian(word.fold))].map(
          (skeleton) => `${skeleton}/${other.fold.charAt(0)}`,
        ),
      ),
  );
  return [
    ...telling.map((word) => word.fold),
    ...pairs,
    ...withInitials,
    ...slipKeys(words),
    ...telling.flatMap((word) => (thingOf(word.fold) === null ? [] : `≈${thingOf(word.fold)}`)),
    `=${lettersOf(words)}`,
  ];
}

/** From so many letters on a slip in a word leaves enough of it to know it by. */
const LEAST_LETTERS = 5;

/** A word as it stands and with each of its letters left out: two words one slip apart have one of these in common. */
function withoutOneLetter(word: string): string[] {
  const shorter = [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shorter])];
}

/** Telling words with a slip, beside the initial of the word before or after them. */
function slipKeys(words: NameWord[]): string[] {
  return tellingWords(words)
    .filter((word) => word.fold.length >= LEAST_LETTERS)
    .flatMap((word) => {
      const other = words.find((one) => one !== word);
      return other ? withoutOneLetter(word.fold).map((key) => `${other.fold.charAt(0)}~${key}`) : [];
    });
}

const lettersOf = (words: NameWord[]): string => words.map((word) => word.fold).join('');

/** Under what else a form is kept, and where it looks for others: an acronym looks for full names, a full name for its acronym. */
function acronymKeys(words: NameWord[]): { kept: string; wanted: string } {
  const [short, long] = [lettersOf(words), words.map((word) => word.fold.charAt(0)).join('')];
  return words.length === 1
    ? { kept: `acronym ${short}`, wanted: `initials ${short}` }
    : { kept: `initials ${long}`, wanted: `acronym ${long}` };
}

/** Forms, by number, found again by the keys they share: which of them are worth comparing is asked one form at a time. */
export interface NameBlocks {
  /** Adds the form with the next number. Returns the forms of blocks that became too common by it: they lose candidates. */
  add: (form: string) => number[];
  /** The forms worth comparing with this one: those that share a key that is not too common. */
  candidates: (form: number) => number[];
}

/** Where a form is kept and where it looks: the same blocks but for the last of each. */
interface Places {
  shared: number[][];
  kept: number[];
  wanted: number[];
}

const isTooCommon = (block: number[]): boolean => block.length > BLOCK_LIMIT;

/** Blocks over no forms yet. What is worth comparing depends on the forms that are in, not on the order in which they came. */
export function createNameBlocks(): NameBlocks {
  const blocks = new Map<string, number[]>();
  const places: Places[] = [];
  const blockUnder = (key: string): number[] => {
    const block = blocks.get(key) ?? [];
    blocks.set(key, block);
    return block;
  };
  return {
    add(form) {
      const words = wordsOf(form).filter((word) => !LOOSE_PARTICLES.has(word.fold));
      const shared = Array.from(new Set(sharedKeys(words)), blockUnder);
      const { kept, wanted } = acronymKeys(words);
      const place = { shared, kept: blockUnder(kept), wanted: blockUnder(wanted) };
      const own = [...shared, place.kept];
      for (const block of own) block.push(places.length);
      places.push(place);
      const full = own.filter((block) => block.length === BLOCK_LIMIT + 1);
      return full.flatMap((block) => (block === place.kept ? [...block, ...place.wanted] : block));
    },
    candidates(form) {
      const { shared, kept, wanted } = places[form]!;
      const isOpen = !isTooCommon(kept) && !isTooCommon(wanted);
      const open = [...shared.filter((block) => !isTooCommon(block)), ...(isOpen ? [wanted] : [])];
      const found = new Set<number>();
      for (const block of open) for (const other of block) found.add(other);
      found.delete(form);
      return [...found];
    },
  };
}
