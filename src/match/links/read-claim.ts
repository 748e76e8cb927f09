import { findDates } from '../../text/dates/find-dates.ts';
import { findQuantities } from '../../text/quantities/find-quantities.ts';
import type { ClaimKind, DateInterval, Quantity } from '../../text/types.ts';
import { fold } from '../names/fold.ts';
import { ORGANISATION_WORDS, TITLES } from '../names/lexicon/name-words.ts';
import { countryAt } from './lexicon/countries.ts';
import { NEGATIONS, PLANS, STOP_WORDS, wordClass } from './lexicon/word-classes.ts';
import { stem } from './stem.ts';

/** What scoring is given of a claim. `published` is the day of its article. */
export interface ClaimText {
  text: string;
  published?: string | null;
  kind?: ClaimKind;
  when?: DateInterval | null;
  speaker?: string | null;
}

/** A claim as scoring reads it. */
export interface ClaimReading {
  text: string;
  kind: ClaimKind | null;
  speaker: string | null;
  /** Stems of content words outside names, once each. */
  words: ReadonlySet<string>;
  /** Word classes of these stems ("visit", "meet"); who does something in a place is there. */
  classes: ReadonlySet<string>;
  /** Names of people, organisations and things, as written. */
  names: readonly string[];
  countries: ReadonlySet<string>;
  /** Countries where it happens: named after "in", "to", "visited". */
  places: ReadonlySet<string>;
  /** The same, and other names after "in": where it happens as far as anything says so. */
  settings: ReadonlySet<string>;
  quantities: readonly Quantity[];
  when: DateInterval | null;
  isNegated: boolean;
  isPlanned: boolean;
}

interface Word {
  text: string;
  fold: string;
  start: number;
  end: number;
}

/** What has not happened yet when the text is written. */
const PLANNED =
  /\b(?:will|shall|expected to|scheduled|planned|due to|upcoming|(?:plans|intends|is set|are set) to)\b/u;
/** A sentence that says who holds an office. */
const ROLE = /^[^,]{2,80}\b(?:is|was|became|remains)\s+(?:now\s+)?(?:the|a|an|\p{Lu})/u;
const WORD = /[\p{L}\p{N}]+(?:[’'.&-][\p{L}\p{N}]+)*/gu;
const SENTENCE_START = /(?:^|[.!?]["”’]?\s+)["“‘]?$/u;

/** Words that stand capitalised before a name and are none of it. */
const OFFICE = new Set([
  ...TITLES,
  ...'foreign affairs prime deputy chairman chairwoman chair head director chief executive spokesman spokeswoman spokesperson council security ministers presidents'.split(
    ' ',
  ),
]);

function wordsIn(text: string): Word[] {
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
function splitHyphens(words: Word[]): Word[] {
  return words.flatMap((word) => {
    const parts = word.fold.split('-');
    if (parts.length < 2 || !parts.some((_, i) => countryAt(parts, i))) return [word];
    return word.text.split('-').map((text, i) => ({ ...word, text, fold: parts[i] ?? '' }));
  });
}

const isCapital = (word: Word): boolean =>
  /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(word.text) && !/^\p{N}/u.test(word.text);

interface Parts {
  names: string[];
  countries: Set<string>;
  places: Set<string>;
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
function takeApart(text: string, allWords: Word[], isRole: boolean): Parts {
  const words = isRole ? allWords : withoutTitles(text, allWords);
  const folds = words.map((word) => word.fold);
  const parts: Parts = { names: [], countries: new Set(), places: new Set(), settings: new Set(), plain: [] };
  for (let at = 0; at < words.length;) {
    const place = isCapital(words[at]!) ? countryAt(folds, at) : null;
    if (place) parts.countries.add(place.country);
    if (place && isPlace(folds, at, place.length)) parts.places.add(place.country);
    const length = place?.length ?? nameLengthAt(text, words, at);
    if (!place && length > 0) parts.names.push(text.slice(words[at]!.start, words[at + length - 1]!.end));
    if (!place && length > 0 && IN.test(folds[at - 1] ?? '')) parts.settings.add(folds[at]!);
    if (!place && length === 0) parts.plain.push(words[at]!.fold);
    at += Math.max(1, length);
  }
  return parts;
}

const JOINING = /^(?:da|de|del|della|di|do|dos|du|la|le|van|von|der|den|bin|ben|ibn|al|el|of)$/u;

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const isOpenWord = (word: Word): boolean =>
  OFFICE.has(word.fold) || STOP_WORDS.has(word.fold) || NEGATIONS.has(word.fold) || CALENDAR.has(word.fold);

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
  /-\p{Ll}/u.test(text) || wordClass(stem(folded)) !== null || COMMON_ENDING.test(folded);

const DATE_OR_FIGURE =
  /^(?:\d.*|hundred|thousand|million|billion|trillion|dozen|last|next|yesterday|today|tomorrow)$/u;

/** Not a stop word, nor a word of dates, figures, plans or negations: these are compared as what they mean. */
const isContent = (word: string): boolean =>
  !STOP_WORDS.has(word) &&
  !PLANS.has(word) &&
  !NEGATIONS.has(word) &&
  !CALENDAR.has(word) &&
  !DATE_OR_FIGURE.test(word);

function whenOf({ when, text, published }: ClaimText): DateInterval | null {
  if (when) return when;
  const dated = findDates(text, published ?? null).find(({ from, to }) => from && to);
  return dated ? { start: dated.from!, end: dated.to! } : null;
}

/** Reads what scoring compares out of a claim. */
export function readClaim(claim: ClaimText): ClaimReading {
  const words = splitHyphens(wordsIn(claim.text));
  const { names, countries, places, settings, plain } = takeApart(
    claim.text,
    words,
    claim.kind === 'role' || (!claim.kind && ROLE.test(claim.text)),
  );
  const stems = plain.filter(isContent).map(stem);
  return {
    text: claim.text,
    kind: claim.kind ?? null,
    speaker: claim.speaker ?? null,
    words: new Set(stems),
    classes: new Set([
      ...stems.map(wordClass).filter((name) => name !== null),
      ...(names.length > 0 && places.size > 0 ? ['visit'] : []),
    ]),
    names: [...new Set(names)],
    countries,
    places,
    settings: new Set([...places, ...settings]),
    quantities: findQuantities(claim.text),
    when: whenOf(claim),
    isNegated: words.filter((word) => NEGATIONS.has(word.fold.replace(/[’']/gu, ''))).length % 2 === 1,
    isPlanned: claim.kind === 'forecast' || PLANNED.test(claim.text),
  };
}
