import type { NameComparison } from '../types.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';
import { legalFormAt, type LegalFamily } from './lexicon/legal-forms.ts';
import { ORGANISATION_WORDS } from './lexicon/name-words.ts';
import { commonOriginal } from './common-original.ts';
import { wordsOf, type NameWord } from './parse-name.ts';

const SMALL_WORDS = new Set([
  'the',
  'of',
  'and',
  'for',
  'de',
  'la',
  'le',
  'del',
  'des',
  'et',
  'und',
  'y',
  'in',
]);
const NUMBERS: Record<string, string> = {
  one: '1',
  first: '1',
  '1st': '1',
  two: '2',
  second: '2',
  '2nd': '2',
  three: '3',
  third: '3',
  '3rd': '3',
  four: '4',
  fourth: '4',
  '4th': '4',
  five: '5',
  fifth: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
  xiii: '13',
  xiv: '14',
  xv: '15',
  xx: '20',
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** An organisation's name taken apart: the words that tell it from others, and its legal form. */
export interface ParsedOrganisation {
  text: string;
  words: NameWord[];
  families: Set<LegalFamily>;
  hasLegalForm: boolean;
}

const spelling = (word: string): string =>
  word
    .replace(/isation/u, 'ization')
    .replace(/centre$/u, 'center')
    .replace(/our$/u, 'or')
    .replace(/^defence$/u, 'defense')
    .replace(/programme$/u, 'program');

/** "U.S." and "A.B.C." are one word each. */
const joinDotted = (text: string): string =>
  text.replace(/\b(?:\p{L}\.){2,}(?:\p{L}\b)?/gu, (letters) => letters.replaceAll('.', ''));

function numbersAsDigits(words: NameWord[]): NameWord[] {
  const result: NameWord[] = [];
  for (const word of words) {
    const previous = result.at(-1);
    const digit = NUMBERS[word.fold];
    if (TENS[word.fold] !== undefined) result.push({ ...word, fold: String(TENS[word.fold]) });
    else if (digit && previous && /^[2-9]0$/u.test(previous.fold) && digit.length === 1)
      previous.fold = String(Number(previous.fold) + Number(digit));
    else result.push({ ...word, fold: digit ?? spelling(word.fold) });
  }
  return result;
}

/** Takes an organisation's name apart. */
export function parseOrganisation(text: string): ParsedOrganisation {
  const words = wordsOf(
    joinDotted(text)
      .replaceAll('&', ' and ')
      .replace(/\bU\.?S\.?A?\b(?=\s)/u, 'United States'),
  );
  const folds = words.map((word) => word.fold);
  const [kept, families]: [NameWord[], Set<LegalFamily>] = [[], new Set()];
  for (let at = 0; at < words.length;) {
    const isSure = kept.length > 0 || words.length > 2 || folds[at]!.length > 2;
    const form = words.length > 1 && isSure ? legalFormAt(folds, at) : null;
    if (form) families.add(form.family);
    else if (!SMALL_WORDS.has(folds[at]!) || words.length === 1) kept.push(words[at]!);
    at += form?.length ?? 1;
  }
  return {
    text,
    words: numbersAsDigits(kept.length > 0 ? kept : words),
    families,
    hasLegalForm: families.size > 0,
  };
}

/** True if the name says by its words or legal form that it is an organisation's. */
export const isOrganisation = ({ words, hasLegalForm }: ParsedOrganisation): boolean =>
  hasLegalForm || words.some((word) => ORGANISATION_WORDS.has(word.fold));

const isNumber = (word: NameWord): boolean => /\d/u.test(word.fold);

interface Matched {
  edits: number;
  slips: [NameWord, NameWord][];
  accents: boolean;
  transliterated: string[];
  restA: NameWord[];
  restB: NameWord[];
}

function matchWord(word: NameWord, others: NameWord[], found: Matched): boolean {
  const exact = others.findIndex((other) => other.fold === word.fold);
  if (exact >= 0) {
    const [other] = others.splice(exact, 1);
    if (other!.text.toLowerCase() !== word.text.toLowerCase() && !isNumber(word)) found.accents = true;
    return true;
  }
  if (isNumber(word)) return false;
  const near = others.findIndex(
    (other) =>
      !isNumber(other) && editDistance(other.fold, word.fold) <= allowedOrganisationEdits(word, other),
  );
  if (near < 0) return false;
  const [other] = others.splice(near, 1);
  found.slips.push([word, other!]);
  found.edits += editDistance(other!.fold, word.fold);
  return true;
}

const allowedOrganisationEdits = (a: NameWord, b: NameWord): number => {
  const length = Math.min(a.fold.length, b.fold.length);
  return length === 3 && a.fold.length === b.fold.length ? 1 : allowedEdits(length);
};

function matchWords(a: NameWord[], b: NameWord[]): Matched {
  const found: Matched = {
    edits: 0,
    slips: [],
    accents: false,
    transliterated: [],
    restA: [],
    restB: [...b],
  };
  const unmatched = a.filter((word) => !takeExact(word, found));
  found.restA = unmatched.filter((word) => !matchWord(word, found.restB, found));
  return found;
}

/** Exact partners first, so that a slip never takes the partner of another word. */
function takeExact(word: NameWord, found: Matched): boolean {
  return found.restB.some((other) => other.fold === word.fold) && matchWord(word, found.restB, found);
}

const differ = (kind: 'conflict' | 'different', score: number, reason: string): NameComparison => ({
  same: false,
  kind,
  score,
  reason,
});
const said = (words: NameWord[]): string => words.map((word) => word.text).join(' ');
const initialsOf = (text: string): string =>
  wordsOf(text.replaceAll('&', ' '))
    .filter((word) => !SMALL_WORDS.has(word.fold))
    .map((word) => word.fold.charAt(0))
    .join('');

/** "IMF" and "International Monetary Fund". */
function compareAcronym(a: ParsedOrganisation, b: ParsedOrganisation): NameComparison | null {
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  const letters = short.words.map((word) => word.fold).join('');
  if (
    short.words.length !== 1 ||
    letters.length < 2 ||
    long.words.length < 2 ||
    initialsOf(long.text) !== letters
  )
    return null;
  return {
    same: true,
    kind: 'short form',
    score: 0.85,
    reason: `${short.text} is made of the initials of ${long.text}.`,
  };
}

function legalConflict(a: ParsedOrganisation, b: ParsedOrganisation): NameComparison | null {
  const specific = ({ families }: ParsedOrganisation): LegalFamily[] =>
    [...families].filter((family) => family !== 'general');
  const [x, y] = [specific(a), specific(b)];
  if (x.length === 0 || y.length === 0 || x.some((family) => y.includes(family))) return null;
  return differ('conflict', 0.6, `The legal forms contradict: ${a.text} and ${b.text} are two companies.`);
}

function compareRunTogether(a: ParsedOrganisation, b: ParsedOrganisation): NameComparison | null {
  const [x, y] = [a, b].map(({ words }) => words.map((word) => word.fold).join(''));
  return x && x === y
    ? {
        same: true,
        kind: 'punctuation',
        score: 0.96,
        reason: `${a.text} and ${b.text} differ only in spaces, punctuation or legal form.`,
      }
    : null;
}

function judge(a: ParsedOrganisation, b: ParsedOrganisation, found: Matched): NameComparison {
  const { restA, restB, slips, edits, accents } = found;
  const shared = a.words.length - restA.length;
  if (restA.some(isNumber) || restB.some(isNumber))
    return differ('conflict', 0.65, `The numbers contradict: ${a.text} and ${b.text}.`);
  if (restA.length + restB.length > 0)
    return differ(
      'different',
      (0.5 * 2 * shared) / (a.words.length + b.words.length),
      `${said([...restA, ...restB])} tells them apart.`,
    );
  if (slips.length > 1 && edits > 2)
    return differ('different', 0.5, 'More letters differ than a slip of the pen explains.');
  if (slips.length > 0) return slip(slips, edits);
  if (accents)
    return {
      same: true,
      kind: 'diacritics',
      score: 0.98,
      reason: `${a.text} and ${b.text} differ in accents or spelling convention only.`,
    };
  return {
    same: true,
    kind: 'punctuation',
    score: 0.95,
    reason: `${a.text} and ${b.text} differ only in legal form, articles, numerals or punctuation.`,
  };
}

function slip(slips: [NameWord, NameWord][], edits: number): NameComparison {
  const romanised = slips.map(([x, y]) =>
    /(?:ov|ev|sk|iy|stv|nye|prom)/u.test(x.fold + y.fold) ? commonOriginal(x.fold, y.fold) : null,
  );
  const [x, y] = slips[0]!;
  if (romanised.every(Boolean))
    return {
      same: true,
      kind: 'transliteration',
      score: 0.9,
      reason: `${x.text}: ${romanised[0]!.schemeA}; ${y.text}: ${romanised[0]!.schemeB}; both romanise one Cyrillic word.`,
    };
  return {
    same: true,
    kind: 'misspelling',
    score: 0.75 - 0.08 * edits,
    reason: `${x.text} and ${y.text} differ by ${edits === 1 ? 'one letter' : `${edits} letters`}, and no standard explains it.`,
  };
}

/** Compares two names of organisations: the words that tell them apart, numbers, legal form, initials. */
export function compareOrganisations(a: ParsedOrganisation, b: ParsedOrganisation): NameComparison {
  const decided = legalConflict(a, b) ?? compareRunTogether(a, b) ?? compareAcronym(a, b);
  return decided ?? judge(a, b, matchWords(a.words, b.words));
}
