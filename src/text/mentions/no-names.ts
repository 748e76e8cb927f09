import { wordList } from '../word-list.ts';
import { NO_NAMES } from './lexicon/organisations.ts';
import { DEMONYMS } from './lexicon/places.ts';
import { FUNCTION_WORDS, PLAIN } from './lexicon/plain-words.ts';
import { isKnown } from './whole-names.ts';
import type { Term } from './terms.ts';

const DATE_WORDS = wordList(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december',
);

const SHORT_DATE_WORDS = wordList(
  'march may jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
);

// "in May", "since last March"
const MONTH_AFTER = /^(?:in|since|until|till|last|next|this|early|late|mid|during)$/;

/** "Wednesday Sunak", "in May" and "March 4": a word of a date, which is no name. */
export function isDateWord(terms: Term[], at: number): boolean {
  const lower = terms[at]?.lower ?? '';
  if (DATE_WORDS.has(lower)) return true;
  if (!SHORT_DATE_WORDS.has(lower)) return false;
  if (MONTH_AFTER.test(terms[at - 1]?.lower ?? '')) return true;
  const next = terms[at + 1]?.text === '.' ? terms[at + 2] : terms[at + 1];
  return next?.kind === 'digits' || terms[at - 1]?.kind === 'digits';
}

/** Whether terms [from, to) hold nothing but words that name nothing. */
export function isEmptyName(terms: Term[], from: number, to: number): boolean {
  const first = terms[from];
  if (to <= from || !first) return true;
  if (to - from === 1) return isNoName(first) || (PLAIN.has(first.lower) && !isKnown(first));
  return isNoName(first) && terms.slice(from, to).every(isNoName);
}

// "He" and "UNLESS", but not "WHO", "US" or Theresa "May".
const isSmallWord = (text: string, lower: string): boolean =>
  FUNCTION_WORDS.has(lower) && lower !== 'may' && (text !== text.toUpperCase() || text.length > 4);

// "Q1 FY25", "N30m"
const QUARTER = /^(?:Q[1-4]|H[12]|FY\d{2,4}|\p{Lu}\d+(?:m|bn|tn))$/u;

// Short forms, peoples and lone letters; "Russian-Cuban" is two peoples.
function isNoName({ text, lower, kind }: Term): boolean {
  if (QUARTER.test(text)) return true;
  if (isSmallWord(text, lower) || /^[DRI]-\p{Lu}/u.test(text)) return true;
  if (NO_NAMES.has(text.replace(/\.$/, '')) || (text.length === 1 && kind === 'letters')) return true;
  return isPeople(lower) || (text.includes('-') && lower.split('-').every(isPeople));
}

const isPeople = (lower: string): boolean => DEMONYMS.has(lower) || DEMONYMS.has(lower.replace(/s$/, ''));
