import { alignWords, type Alignment } from './align-words.ts';
import type { NameReading, NameWord, ParsedName } from './parse-name.ts';

/** The words of two names paired slot by slot. */
export interface Slots {
  given: Alignment;
  surnames: Alignment;
  patronymic: Alignment;
}

/** Two names, taken apart. */
export type Names = [ParsedName, ParsedName];

/** Pairs given names with given names, surnames with surnames, patronymics with patronymics. */
export function alignSlots(a: NameReading, b: NameReading, names: Names): Slots {
  const list = (word: NameWord | null): NameWord[] => (word ? [word] : []);
  return {
    given: alignWords(a.given, b.given, 'given', names),
    surnames: alignSurnames(a.surnames, b.surnames, names),
    patronymic: alignWords(list(a.patronymic), list(b.patronymic), 'patronymic', names),
  };
}

/** Paternal with paternal and maternal with maternal: order is meaning. */
function alignSurnames(a: NameWord[], b: NameWord[], names: Names): Alignment {
  const paternal = alignWords(a.slice(0, 1), b.slice(0, 1), 'surname', names);
  const maternal = alignWords(a.slice(1), b.slice(1), 'surname', names);
  return {
    crossed: false,
    pairs: [...paternal.pairs, ...maternal.pairs],
    restA: [...paternal.restA, ...maternal.restA],
    restB: [...paternal.restB, ...maternal.restB],
  };
}
