import { COMPANY_ENDS, KNOWN_ORGS, OF_HEADS, ORG_HEADS } from './lexicon/organisations.ts';
import { GIVEN_NAMES } from './lexicon/people.ts';
import { PLACES, PLACE_STARTS } from './lexicon/places.ts';
import { FUNCTION_WORDS, PLAIN } from './lexicon/plain-words.ts';
import type { Term } from './terms.ts';

/** Whether a lexicon knows a term as a name, or its capitals show that it is one. */
export const isKnown = ({ text, lower }: Term): boolean =>
  GIVEN_NAMES.has(text) ||
  PLACES.has(text) ||
  KNOWN_ORGS.has(text) ||
  (text.length > 1 && text === text.toUpperCase() && !FUNCTION_WORDS.has(lower) && !PLAIN.has(lower));

/** Whether terms [from, to) end with a word for an organisation, or have one before "of", "for" or "on". */
export function isOrganisation(terms: Term[], from: number, to: number): boolean {
  const last = terms[to - 1]?.lower ?? '';
  if (to - from > 1 && (ORG_HEADS.has(last) || COMPANY_ENDS.has(last))) return true;
  if (terms[from]?.lower === 'for' && to - from > 2) return true;
  for (let at = from; at < to - 1; at++) {
    const joint = /^(?:of|for|on)$/.test(terms[at + 1]?.lower ?? '');
    if (joint && (ORG_HEADS.has(terms[at]?.lower ?? '') || OF_HEADS.has(terms[at]?.lower ?? ''))) return true;
  }
  return false;
}

/** Whether terms [from, to) are a place of the lexicon. */
export function isPlace(terms: Term[], from: number, to: number): boolean {
  const first = terms[from]?.text ?? '';
  if (to - from === 1) return PLACES.has(first);
  return PLACE_STARTS.has(first) && PLACES.has(textOf(terms, from, to));
}

const textOf = (terms: Term[], from: number, to: number): string =>
  terms
    .slice(from, to)
    .map((term) => term.text)
    .join(' ');

/** Where a given name follows what is complete by itself, and one to three terms close the run; null where none does. */
export function splitPoint(terms: Term[], from: number, to: number): number | null {
  for (let at = Math.max(from + 1, to - 4); at < to; at++) {
    if (isPlace(terms, from, at) && isPlace(terms, at, to) && !isPlace(terms, from, to)) return at;
    if (opensPerson(terms, at, to) && isComplete(terms, from, at)) return at;
  }
  return null;
}

const opensPerson = (terms: Term[], at: number, to: number): boolean =>
  to - at > 1 &&
  GIVEN_NAMES.has(terms[at]?.text ?? '') &&
  !GIVEN_NAMES.has(terms[at - 1]?.text ?? '') &&
  !isOrganisation(terms, at, to);

const isComplete = (terms: Term[], from: number, to: number): boolean =>
  isPlace(terms, from, to) ||
  isOrganisation(terms, from, to) ||
  (to === from + 1 && KNOWN_ORGS.has(terms[from]?.text ?? ''));
