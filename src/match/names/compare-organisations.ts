import type { NameComparison } from '../types.ts';
import { commonOriginal } from './common-original.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';
import type { LegalFamily } from './lexicon/legal-forms.ts';
import { wordsOf, type NameWord } from './parse-name.ts';
import { type ParsedOrganisation, SMALL_WORDS } from './parse-organisation.ts';

const isNumber = (word: NameWord): boolean => /\d/u.test(word.fold);

interface Matched {
  edits: number;
  slips: [NameWord, NameWord][];
  accents: boolean;
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
      reason: `${x.text} (${romanised[0]!.schemeA}) and ${y.text} (${romanised[0]!.schemeB}) both romanise one Cyrillic word.`,
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
