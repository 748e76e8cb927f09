import { wordList } from '../word-list.ts';
import { ORG_HEADS } from './lexicon/organisations.ts';
import { GIVEN_NAMES, SUFFIXES, TITLES, TITLE_MODIFIERS } from './lexicon/people.ts';
import { DEMONYMS, PLACES } from './lexicon/places.ts';
import { isKnown, isOrganisation, splitPoint } from './whole-names.ts';
import type { Run } from './runs.ts';
import type { Term } from './terms.ts';

/** Whether a word belongs to titles, as their head or before it. */
export const isTitleWord = ({ lower }: Term): boolean => TITLES.has(lower) || TITLE_MODIFIERS.has(lower);

/** The last title of a run that has a name after it, or closes it, with the words that belong to the title. */
export function titleIn(terms: Term[], from: number, to: number): Run | null {
  if (isOrganisation(terms, from, to) && !splitPoint(terms, from, to)) return holderTitle(terms, from, to);
  for (let at = to - 1; at >= from; at--) {
    if (!isTitle(terms, at, from, to)) continue;
    let start = at;
    while (start > from && (isModifier(terms, start - 1) || isOffice(terms, start))) start--;
    return { from: start, to: at + 1 };
  }
  return null;
}

const HOLDERS =
  /^(?:director|governor|secretary|commissioner|administrator|president|spokesman|spokeswoman|chairman|chairwoman|ceo)$/;

// "Office of Management and Budget | Director | Shalanda Young": a post between a body and two words that are neither body nor place.
function holderTitle(terms: Term[], from: number, to: number): Run | null {
  const at = to - 3;
  const isName = (i: number): boolean => {
    const { text, lower } = terms[i] as Term;
    return /^\p{Lu}\p{Ll}/u.test(text) && !ORG_HEADS.has(lower) && !PLACES.has(text) && !isModifier(terms, i);
  };
  const isHeld = at > from && HOLDERS.test(terms[at]?.lower ?? '') && isOrganisation(terms, from, at);
  return isHeld && isName(at + 1) && isName(at + 2) ? { from: at, to: at + 1 } : null;
}

// "Hun Sen": a title cut short stands before a name.
const SHORT_TITLE = wordList('sen gen rep gov col maj sgt lt rev fr prof');

/** Whether a term is a title: "King" and "Dean" are names too, after a given name or alone at the end. */
export function isTitle(terms: Term[], at: number, from: number, to: number): boolean {
  const term = terms[at];
  if (
    !term ||
    (term.possessive && at < to - 1) ||
    !isTitleHead(term.lower) ||
    SUFFIXES.has(terms[at + 1]?.lower ?? '')
  )
    return false;
  if (
    at > from &&
    at === to - 1 &&
    (GIVEN_NAMES.has(terms[at - 1]?.text ?? '') || SHORT_TITLE.has(term.lower))
  )
    return false;
  return !(GIVEN_NAMES.has(term.text) && (at === to - 1 || !GIVEN_NAMES.has(terms[at + 1]?.text ?? '')));
}

// "Secretary-General", "Vice-President"
function isTitleHead(lower: string): boolean {
  if (!lower.includes('-')) return TITLES.has(lower);
  const parts = lower.split('-');
  return TITLES.has(parts[0] ?? '') || TITLES.has(parts.at(-1) ?? '');
}

// "Immigration Minister": whatever a minister is for, unless a place or a people.
function isOffice(terms: Term[], head: number): boolean {
  const before = terms[head - 1];
  if (!/^(?:minister|secretary|commissioner)$/.test(terms[head]?.lower ?? '') || !before?.cap) return false;
  return !before.possessive && !isKnown(before) && !DEMONYMS.has(before.lower);
}

function isModifier(terms: Term[], at: number): boolean {
  const lower = terms[at]?.lower ?? '';
  return TITLE_MODIFIERS.has(lower) || isTitleHead(lower);
}
