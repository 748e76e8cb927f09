import { legalFormAt, type LegalFamily } from './lexicon/legal-forms.ts';
import { ORGANISATION_WORDS } from './lexicon/name-words.ts';
import { wordsOf, type NameWord } from './parse-name.ts';

/** Words of an organisation's name that tell it from no other. */
export const SMALL_WORDS = new Set([
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
