import { ORGANISATION_WORDS, TITLES } from '../names/lexicon/name-words.ts';
import { isCapital, type Word } from './claim-words.ts';
import { commonness } from './lexicon/common-words.ts';
import { countryAt } from './lexicon/countries.ts';
import { NEGATIONS, STOP_WORDS, wordClass } from './lexicon/word-classes.ts';
import { stem } from './stem.ts';

const SENTENCE_START = /(?:^|[.!?]["”’]?\s+)["“‘]?$/u;

/** Words that stand capitalised before a name and are none of it. */
const OFFICE = new Set([
  ...TITLES,
  ...'foreign affairs prime deputy chairman chairwoman chair head director chief executive spokesman spokeswoman spokesperson council security ministers presidents ceo cfo coo pm fm mp mps'.split(
    ' ',
  ),
]);
/** What a claim is made of. */
export interface Parts {
  names: string[];
  opener: string | null;
  countries: Set<string>;
  places: Set<string>;
  placeForms: Set<string>;
  settings: Set<string>;
  plain: string[];
}

const IN = /^(?:in|at|near|inside|leaves?|left|reach(?:es|ed)?|visit(?:s|ed|ing)?)$/u;
const TOWARDS = /^(?:to|from|into)$/u;

/** "in Havana", "visited Brazil", "a trip to Cuba", "Cuba was the destination": not "of Cuba", not "aid to Cuba", not "Cuban". */
function isPlace(words: string[], at: number, length: number): boolean {
  if (/(?:an|ian|ese|ish)s?$/u.test(words[at + length - 1]!)) return false;
  const before = (words[at - 1] === 'the' ? words[at - 2] : words[at - 1]) ?? '';
  const isReached =
    TOWARDS.test(before) &&
    words.slice(Math.max(0, at - 6), at).some((word) => wordClass(stem(word)) === 'visit');
  return IN.test(before) || isReached || words.slice(at + length, at + length + 5).includes('destination');
}

/** In "Russian Foreign Minister Sergei Lavrov arrived" the title says who, not what happened: it goes, unless the claim is about the role. */
function withoutTitles(text: string, words: Word[]): Word[] {
  const folds = words.map((word) => word.fold);
  const isTitle = (at: number): boolean =>
    isCapital(words[at]!) &&
    (OFFICE.has(folds[at]!) ||
      ORGANISATION_WORDS.has(folds[at]!) ||
      (countryAt(folds, at)?.length === 1 && at + 1 < words.length && isTitle(at + 1)));
  const titles = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (end < words.length && isTitle(end)) end += 1;
    const isOffice = folds.slice(at, end).some((word) => OFFICE.has(word));
    if (isOffice && end < words.length && nameLengthAt(text, words, end) > 0)
      for (let i = at; i < end; i += 1) titles.add(i);
    at = Math.max(at, end - 1);
  }
  return words.filter((_, at) => !titles.has(at));
}

/** Takes a claim's words apart into names, countries and the rest. */
export function takeApart(text: string, allWords: Word[], isRole: boolean): Parts {
  const words = isRole ? allWords : withoutTitles(text, allWords);
  const folds = words.map((word) => word.fold);
  const parts: Parts = {
    names: [],
    opener: null,
    countries: new Set(),
    places: new Set(),
    placeForms: new Set(),
    settings: new Set(),
    plain: [],
  };
  for (let at = 0; at < words.length;) {
    const place = isCapital(words[at]!) ? countryAt(folds, at) : null;
    if (place) parts.countries.add(place.country);
    if (place && isPlace(folds, at, place.length)) {
      parts.places.add(place.country);
      parts.placeForms.add(folds.slice(at, at + place.length).join(' '));
    }
    const length = place?.length ?? nameLengthAt(text, words, at);
    if (!place && length > 0) parts.names.push(text.slice(words[at]!.start, words[at + length - 1]!.end));
    if (!place && length === 1 && SENTENCE_START.test(text.slice(0, words[at]!.start)))
      parts.opener = parts.names.at(-1)!;
    if (!place && length > 0 && IN.test(folds[at - 1] ?? '')) parts.settings.add(folds[at]!);
    if (!place && length === 0) parts.plain.push(words[at]!.fold);
    at += Math.max(1, length);
  }
  return parts;
}

const JOINING = /^(?:da|de|del|della|di|do|dos|du|la|le|van|von|der|den|bin|ben|ibn|al|el|of)$/u;

/** A number in words. */
export const NUMBER_WORD =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen)s?-?)+$/u;

/** Days and months. */
export const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const isOpenWord = (word: Word): boolean =>
  NUMBER_WORD.test(word.fold) ||
  OFFICE.has(word.fold) ||
  STOP_WORDS.has(word.fold) ||
  NEGATIONS.has(word.fold) ||
  CALENDAR.has(word.fold);

/** How many words from `at` on are one name; 0 for none. A first word alone is a name unless it may be any word. */
function nameLengthAt(text: string, words: Word[], at: number): number {
  const word = words[at]!;
  if (!isCapital(word) || isOpenWord(word)) return 0;
  let length = 1;
  while (continuesName(text, words, at + length)) length += 1;
  while (length > 1 && JOINING.test(words[at + length - 1]!.fold)) length -= 1;
  const opens = SENTENCE_START.test(text.slice(0, word.start));
  const isDoubtful = (opens && mayBeAnyWord(word)) || ORGANISATION_WORDS.has(word.fold);
  return length === 1 && isDoubtful ? 0 : length;
}

function continuesName(text: string, words: Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || text.slice(before.end, word.start).trim() !== '') return false;
  if (JOINING.test(word.fold) && word.fold !== 'of') return after !== undefined && isCapital(after);
  if (word.fold === 'of')
    return ORGANISATION_WORDS.has(before.fold) && after !== undefined && isCapital(after);
  return (
    isCapital(word) &&
    !CALENDAR.has(word.fold) &&
    !(OFFICE.has(word.fold) && !ORGANISATION_WORDS.has(word.fold))
  );
}

const COMMON_ENDING = /(?:tion|ment|ing|ies|ness|ity|ers|ors|als|ist|ed|ly|ents|ants|ons|ysts)s?$/u;

/** "Trade" and "High-level" at the start of a sentence may be any word; "Diaz-Canel" may not. */
const mayBeAnyWord = ({ text, fold: folded }: Word): boolean =>
  /-\p{Ll}/u.test(text) ||
  wordClass(stem(folded)) !== null ||
  commonness(stem(folded)) !== 'rare' ||
  COMMON_ENDING.test(folded);
