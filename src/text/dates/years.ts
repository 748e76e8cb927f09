import { CARDINALS, ORDINALS } from '../quantities/number-words.ts';
import { GAP, type ScannedWord } from '../scan-words.ts';
import { century, decade, years } from './calendar.ts';
import { isCapital, isDash, POINTERS } from './lexicon.ts';
import { follows, publishedYear, skip, type Context, type DateReading, type Rule } from './reading.ts';
import { wordList } from '../word-list.ts';

/** A year and where it ends. */
export interface YearReading {
  year: number;
  next: number;
}

const isYear = (word: ScannedWord | undefined): boolean =>
  word?.kind === 'digits' && word.text.length === 4 && word.text >= '1000' && word.text < '2200';

/** A year of four digits, or in words: "two thousand and fifteen", "nineteen ninety six". */
export function readYear({ words }: Context, at: number): YearReading | null {
  const word = words[at];
  if (word?.kind === 'digits')
    return isYear(word) && standsAlone(words, at) ? { year: Number(word.text), next: at + 1 } : null;
  return readWordYear(words, at);
}

// No decimals, thousands, letters or signs of money hang on it.
function standsAlone(words: readonly ScannedWord[], at: number): boolean {
  const [before, after, beyond] = [words[at - 1], words[at + 1], words[at + 2]];
  if (words[at]?.gap === GAP.none && before && /[$£€¥#@.,:/_&+%\d]/.test(before.text)) return false;
  // "at 1510 GMT"
  if (/^(?:GMT|BST|CET|UTC|EST|EDT|hrs|hours)$/.test(after?.text ?? '')) return false;
  if (after?.gap !== GAP.none) return true;
  if (after.kind === 'letters' || /^[%°€$/_@]$/.test(after.text)) return false;
  return !(/^[.,:]$/.test(after.text) && beyond?.gap === GAP.none && beyond.kind === 'digits');
}

function readWordYear(words: readonly ScannedWord[], at: number): YearReading | null {
  const first = CARDINALS.get(words[at]?.lower ?? '');
  if (first === undefined) return null;
  if (first === 2 && words[at + 1]?.lower === 'thousand')
    return tens(words, at + 2, 2000) ?? { year: 2000, next: at + 2 };
  if (first < 10 || first > 21) return null;
  const hundred = words[at + 1]?.lower === 'hundred';
  const read = tens(words, hundred ? at + 2 : at + 1, first * 100);
  return read && read.year - first * 100 > 9 ? read : null;
}

function tens(words: readonly ScannedWord[], at: number, base: number): YearReading | null {
  const from = words[at]?.lower === 'and' ? at + 1 : at;
  const ten = CARDINALS.get(words[from]?.lower ?? '');
  if (ten === undefined || words[from]?.gap === GAP.paragraph) return null;
  const dash = isDash(words[from + 1]) ? 1 : 0;
  const unit = ten >= 20 ? CARDINALS.get(words[from + 1 + dash]?.lower ?? '') : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { year: base + ten + unit, next: from + 2 + dash }
    : { year: base + ten, next: from + 1 };
}

/** The year that belongs to a day or month: ", 2015", " of 1992", " in 2020", "’87", "of last year", " last year". */
export function readYearOf(context: Context, at: number): YearReading | null {
  const { words } = context;
  const joined = skip(context, at, ',', 'of', 'in', '/');
  const dashed =
    joined === at && isDash(words[at]) && words[at + 1]?.gap === words[at]?.gap ? at + 1 : joined;
  if (!follows(words[dashed])) return null;
  return (
    readYear(context, dashed) ??
    readShortYear(context, dashed) ??
    (dashed > at || isOther(words[at]) ? readPointedYear(context, dashed) : null)
  );
}

// "12 May last year"; "this year" right behind a day mostly opens something new.
const isOther = (word: ScannedWord | undefined): boolean => /^(?:last|next)$/.test(word?.lower ?? '');

// "’87" and, after "of", "87"
function readShortYear(context: Context, at: number): YearReading | null {
  const { words } = context;
  const mark = /^['’‘]$/.test(words[at]?.text ?? '') ? 1 : 0;
  const digits = words[at + mark];
  const meant = mark === 1 ? digits?.gap === GAP.none : words[at - 1]?.lower === 'of';
  if (!meant || digits?.kind !== 'digits' || digits.text.length !== 2) return null;
  return { year: fullYear(Number(digits.text), publishedYear(context)), next: at + mark + 1 };
}

/** The century of a year of two digits: not far after publication, or 69 is 1969 and 68 is 2068 (as in POSIX). */
export function fullYear(short: number, published: number | null = null): number {
  const latest = published === null ? 2068 : published + 10;
  return 2000 + short <= latest ? 2000 + short : 1900 + short;
}

/** "this year", "last year", "next year" counted from publication. */
export function readPointedYear(context: Context, at: number): YearReading | null {
  const published = publishedYear(context);
  const pointer = POINTERS.get(context.words[at]?.lower ?? '');
  if (published === null || pointer === undefined || context.words[at + 1]?.lower !== 'year') return null;
  return { year: published + pointer, next: at + 2 };
}

const BEFORE = wordList(
  'in since from to until till by of during before after circa c early late mid year years around through between and or for as than the a this that summer winter spring autumn fall season calendar cy fiscal back on at with over vs versus about its their his our',
);
const YEAR_NOUNS = wordList(
  'levels figures elections results estimates standards prices models olympics games protests riots attacks sanctions talks finals',
);
const NO_YEAR_AFTER = wordList(
  'm km kg ft feet mph hours am pm percent per million billion thousand hundred dollars euros pounds rpm',
);

/** A bare year, a decade, or years joined tightly: "in 2015", "the 1990s", "1914–1918". */
export const bareYear: Rule = (context, at) => {
  const { words } = context;
  const word = words[at];
  if (!isYear(word)) return null;
  return (
    readDecade(words, at) ??
    readYears(words, at) ??
    (standsAlone(words, at) && isMeantAsYear(words, at) ? oneYear(words, at) : null)
  );
};

function oneYear(words: readonly ScannedWord[], at: number): DateReading {
  return { start: at, next: at + 1, grain: 'year', days: years(Number(words[at]?.text)) };
}

function readDecade(words: readonly ScannedWord[], at: number): DateReading | null {
  const [word, s, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word?.text.endsWith('0') || !s) return null;
  const apostrophe =
    /^['’]$/.test(s.text) &&
    after?.lower === 's' &&
    after.gap === GAP.none &&
    words[at + 3]?.kind !== 'letters';
  if (s.text !== 's' && !(apostrophe && /^(?:the|early|mid|late|[-])$/.test(words[at - 1]?.lower ?? '')))
    return null;
  const year = Number(word.text);
  const days = year % 100 === 0 && year < 1900 ? century(year / 100 + 1) : decade(year);
  return { start: at, next: at + (apostrophe ? 3 : 2), grain: null, days };
}

/** "the '90s", "the nineties": a decade of the twentieth century, or of this one up to the twenties. */
export const namedDecade: Rule = (context, at) => {
  const { words } = context;
  const [word, digits, s] = [words[at], words[at + 1], words[at + 2]];
  const named = DECADES.get(word?.lower ?? '');
  if (named !== undefined && /^(?:the|early|mid|late)$/.test(words[at - 1]?.lower ?? ''))
    return { start: at, next: at + 1, grain: null, days: decade(1900 + named) };
  if (!/^['’‘]$/.test(word?.text ?? '') || digits?.gap !== GAP.none || s?.text !== 's' || s.gap !== GAP.none)
    return null;
  if (!/^[0-9]0$/.test(digits.text)) return null;
  return {
    start: at,
    next: at + 3,
    grain: null,
    days: decade(fullYear(Number(digits.text), publishedYear(context))),
  };
};

/** The decades that have a word of their own, and their year in the century. */
export const DECADES = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i): [string, number] => [word, 20 + i * 10],
  ),
);

// "1914–1918", "2019-20": tight, so that the two read as one span.
function readYears(words: readonly ScannedWord[], at: number): DateReading | null {
  const [first, dash, last] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !isDash(dash) || dash?.gap !== GAP.none || last?.kind !== 'digits' || last.gap !== GAP.none)
    return null;
  const from = Number(first.text);
  const to = last.text.length === 2 ? Math.floor(from / 100) * 100 + Number(last.text) : Number(last.text);
  if (from < 1400 || to <= from || to > 2199 || !/^(?:\d{2}|\d{4})$/.test(last.text)) return null;
  if (last.text.length === 2 && (Number(last.text) <= 12 || to - from > 1) && words[at + 3]?.text === '-')
    return null;
  if (chained(words, at) || chained(words, at + 3)) return null;
  return { start: at, next: at + 3, grain: null, days: years(from, to) };
}

// A telephone number or a code goes on with a dash and digits.
const chained = (words: readonly ScannedWord[], at: number): boolean =>
  (words[at]?.gap === GAP.none && words[at - 1]?.text === '-') ||
  (isDash(words[at]) &&
    words[at]?.gap === GAP.none &&
    words[at + 1]?.kind === 'digits' &&
    words[at + 1]?.gap === GAP.none &&
    words[at - 1]?.kind === 'digits' &&
    words[at - 2]?.text === '-');

// Four digits are a year unless they count something or are part of a number.
function isMeantAsYear(words: readonly ScannedWord[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const value = Number(word?.text);
  if (value < 1400 && !(/^(?:in|since|year)$/.test(before?.lower ?? '') && endsThere(after))) return false;
  if (before?.kind === 'digits' && word?.gap !== GAP.paragraph) return false;
  if (
    isDash(before) &&
    word?.gap === GAP.none &&
    before?.gap === GAP.none &&
    words[at - 2]?.kind === 'digits'
  )
    return false;
  if (isImageWidth(words, at) || NUMBERED.has(before?.lower ?? '')) return false;
  if (
    isDash(after) &&
    after?.gap === GAP.none &&
    words[at + 2]?.kind === 'digits' &&
    words[at + 2]?.gap === GAP.none
  )
    return false;
  const led =
    before === undefined ||
    word?.gap === GAP.paragraph ||
    before.kind === 'mark' ||
    BEFORE.has(before.lower) ||
    isCapital(before);
  if (!led && !endsThere(after)) return value >= 1800 && !counts(after);
  return !counts(after) || (value >= 1900 && YEAR_NOUNS.has(after?.lower ?? ''));
}

// What carries a number that is no year.
const NUMBERED = wordList(
  'flight room route highway article section resolution channel model boeing airbus psalm windows page unit',
);

// A picture's width before its date: "Sputnik International, 1920, 19.04.2023".
const isImageWidth = (words: readonly ScannedWord[], at: number): boolean =>
  words[at - 1]?.text === ',' &&
  words[at + 1]?.text === ',' &&
  words[at + 2]?.kind === 'digits' &&
  words[at + 3]?.text === '.';

const endsThere = (after: ScannedWord | undefined): boolean =>
  !after || after.kind === 'mark' || after.gap >= GAP.line;

// "2000 people", "1709 schoolchildren", "2000 year old tradition"
function counts(after: ScannedWord | undefined): boolean {
  if (!after || after.kind !== 'letters' || after.gap >= GAP.line || after.text !== after.lower) return false;
  if (
    NO_YEAR_AFTER.has(after.lower) ||
    /^(?:people|men|women|children|year|metre|meter|feet|km|police)$/.test(after.lower)
  )
    return true;
  return (
    /(?:[^su]s|children)$/.test(after.lower) &&
    !/^(?:was|is|has|as|its|his|this|does|plus|less|versus|perhaps|always)$/.test(after.lower)
  );
}

/** "the year 2008", "calendar year 2008", "cy18", "fiscal 2019", "two thousand and twenty" after "in". */
export const namedYear: Rule = (context, at) => {
  const { words } = context;
  const word = words[at];
  if (/^(?:year|cy|fy|fiscal|calendar)$/.test(word?.lower ?? '')) return readNamedYear(context, at);
  if (!/^(?:in|since|from|until|by|of|and|year)$/.test(words[at - 1]?.lower ?? '')) return null;
  if (words[at - 1]?.lower === 'and' && CARDINALS.has(words[at - 2]?.lower ?? '')) return null;
  if (words[at - 1]?.lower === 'and' && words[at - 2]?.lower === 'hundred') return null;
  const read = readWordYear(words, at);
  if (!read || counts(words[read.next])) return null;
  return { start: at, next: read.next, grain: 'year', days: years(read.year) };
};

function readNamedYear(context: Context, at: number): DateReading | null {
  const { words } = context;
  const from = skip(context, skip(context, at + 1, 'year'), 'of');
  const digits = words[from];
  if (/^(?:cy|fy)$/.test(words[at]?.lower ?? '') && digits?.kind === 'digits' && digits.text.length === 2)
    return { start: at, next: from + 1, grain: 'year', days: years(2000 + Number(digits.text)) };
  const read = readYear(context, from);
  return read && { start: at, next: read.next, grain: 'year', days: years(read.year) };
}

/** "15th century", "the nineteenth century". */
export const namedCentury: Rule = (context, at) => {
  const { words } = context;
  const ordinal = readOrdinal(words, at);
  if (!ordinal || ordinal.value > 30) return null;
  const from = isDash(words[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  return words[from]?.lower === 'century'
    ? { start: at, next: from + 1, grain: null, days: century(ordinal.value) }
    : null;
};

/** "15th", "twenty seventh", "third". */
export function readOrdinal(
  words: readonly ScannedWord[],
  at: number,
): { value: number; next: number } | null {
  const [word, after] = [words[at], words[at + 1]];
  if (word?.kind === 'digits')
    return after?.gap === GAP.none && /^(?:st|nd|rd|th)$/.test(after.lower)
      ? { value: Number(word.text), next: at + 2 }
      : null;
  const named = ORDINALS.get(word?.lower ?? '');
  if (named !== undefined) return { value: named, next: at + 1 };
  const ten = CARDINALS.get(word?.lower ?? '');
  if (ten === undefined || ten < 20) return null;
  const from = isDash(after) ? at + 2 : at + 1;
  const unit = ORDINALS.get(words[from]?.lower ?? '');
  return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, next: from + 1 } : null;
}
