import { COMPANY_ENDS, KNOWN_ORGS, NO_NAMES, OF_HEADS, ORG_HEADS } from './lexicon/organisations.ts';
import { GIVEN_NAMES, TITLES, TITLE_MODIFIERS } from './lexicon/people.ts';
import { DEMONYMS, PLACES } from './lexicon/places.ts';
import { PLAIN } from './lexicon/plain-words.ts';
import type { Run } from './runs.ts';
import type { Term } from './terms.ts';

/** A name cut out of a run: terms [from, to). `titled`: a title such as "President" stood right before it. */
export interface Candidate extends Run {
  titled: boolean;
  /** It begins a sentence and only its capital says that it is a name. */
  initial: boolean;
}

const DATE_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'.split(
    ' ',
  ),
);

/** Cuts a run into names: titles, demonyms and sentence openers off, place before title apart, dates out. */
export function cutRun(
  terms: Term[],
  run: Run,
  starts: Set<number>,
  plain: (term: Term) => boolean,
): Candidate[] {
  return splitAtDates(terms, run).flatMap((part) => cutPart(terms, part, starts, plain));
}

function splitAtDates(terms: Term[], { from, to }: Run): Run[] {
  const parts: Run[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !DATE_WORDS.has(terms[at]?.lower ?? '')) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts.map((part) => trimSmall(terms, part)).filter((part) => part.to > part.from);
}

// No name begins or ends with a small word or a number.
function trimSmall(terms: Term[], { from, to }: Run): Run {
  let [start, end] = [from, to];
  while (start < end && !terms[start]?.cap) start++;
  while (end > start && !terms[end - 1]?.cap) end--;
  return { from: start, to: end };
}

function cutPart(terms: Term[], part: Run, starts: Set<number>, plain: (term: Term) => boolean): Candidate[] {
  const { from, to, initial } = dropOpeners(terms, part, starts, plain);
  if (to <= from) return [];
  const title = titleIn(terms, from, to);
  if (!title) return named(terms, { from: dropDemonym(terms, from, to), to, titled: false, initial });
  const before = named(terms, { ...trimSmall(terms, { from, to: title.from }), titled: false, initial });
  const after = trimSmall(terms, { from: title.to, to });
  return [...before, ...named(terms, { ...after, titled: true, initial: false })];
}

// "Yesterday Mohamed", "When Lavrov", "The Hague": articles and plain words that open a sentence.
function dropOpeners(
  terms: Term[],
  { from, to }: Run,
  starts: Set<number>,
  plain: (term: Term) => boolean,
): Run & { initial: boolean } {
  let start = from;
  while (start < to && isOpener(terms, start, to, starts.has(from), plain)) start++;
  return { ...trimSmall(terms, { from: start, to }), initial: starts.has(start) };
}

function isOpener(
  terms: Term[],
  at: number,
  to: number,
  opens: boolean,
  plain: (term: Term) => boolean,
): boolean {
  const term = terms[at];
  if (!term) return false;
  if (/^(?:the|a|an)$/.test(term.lower)) return true;
  if (!opens || GIVEN_NAMES.has(term.text) || PLACES.has(term.text)) return false;
  const next = at + 1 < to ? terms[at + 1] : undefined;
  if (
    next &&
    (ORG_HEADS.has(next.lower) ||
      OF_HEADS.has(term.lower) ||
      ORG_HEADS.has(term.lower) ||
      TITLES.has(term.lower) ||
      TITLE_MODIFIERS.has(term.lower))
  )
    return false;
  return plain(term);
}

// The last title of a run that has a name after it, or closes it, with the words that belong to the title.
function titleIn(terms: Term[], from: number, to: number): Run | null {
  if (isOrganisation(terms, from, to)) return null;
  for (let at = to - 1; at >= from; at--) {
    if (!isTitle(terms, at, from, to)) continue;
    let start = at;
    while (start > from && isModifier(terms, start - 1)) start--;
    return { from: start, to: at + 1 };
  }
  return null;
}

// "King" and "Dean" are names too: after a given name, or alone at the end, they are no titles.
function isTitle(terms: Term[], at: number, from: number, to: number): boolean {
  const term = terms[at];
  if (!term || !TITLES.has(term.lower)) return false;
  if (at > from && GIVEN_NAMES.has(terms[at - 1]?.text ?? '') && at === to - 1) return false;
  return !(GIVEN_NAMES.has(term.text) && (at === to - 1 || !GIVEN_NAMES.has(terms[at + 1]?.text ?? '')));
}

function isModifier(terms: Term[], at: number): boolean {
  const term = terms[at];
  return (
    term !== undefined && (TITLE_MODIFIERS.has(term.lower) || TITLES.has(term.lower) || term.lower === '-')
  );
}

/** Whether terms [from, to) end with a word for an organisation, or have one before "of", "for" or "on". */
export function isOrganisation(terms: Term[], from: number, to: number): boolean {
  const last = terms[to - 1]?.lower ?? '';
  if (to - from > 1 && (ORG_HEADS.has(last) || COMPANY_ENDS.has(last))) return true;
  for (let at = from; at < to - 1; at++) {
    const joint = /^(?:of|for|on)$/.test(terms[at + 1]?.lower ?? '');
    if (joint && (ORG_HEADS.has(terms[at]?.lower ?? '') || OF_HEADS.has(terms[at]?.lower ?? ''))) return true;
  }
  return false;
}

// "Cuban President" has lost its title by now; "Swedish captain Granqvist" its demonym; "British Red Cross" keeps it.
function dropDemonym(terms: Term[], from: number, to: number): number {
  const isDemonym = DEMONYMS.has(terms[from]?.lower ?? '') && to - from > 1;
  return isDemonym && !isOrganisation(terms, from, to) && !ORG_HEADS.has(terms[to - 1]?.lower ?? '')
    ? from + 1
    : from;
}

// Splits a place or a known organisation off the front of a person: "Facebook Mark", "US Barack Obama".
function named(terms: Term[], candidate: Candidate): Candidate[] {
  const { from, to } = candidate;
  if (to <= from) return [];
  if (to - from === 1 && isNoName(terms[from])) return [];
  const second = terms[from + 1];
  if (
    to - from > 2 &&
    !isOrganisation(terms, from, to) &&
    GIVEN_NAMES.has(second?.text ?? '') &&
    (PLACES.has(terms[from]?.text ?? '') || KNOWN_ORGS.has(terms[from]?.text ?? ''))
  )
    return [
      { ...candidate, to: from + 1 },
      { ...candidate, from: from + 1, initial: false },
    ];
  return [candidate];
}

function isNoName(term: Term | undefined): boolean {
  if (!term) return true;
  return (
    NO_NAMES.has(term.text.replace(/\.$/, '')) ||
    DEMONYMS.has(term.lower) ||
    DEMONYMS.has(term.lower.replace(/s$/, '')) ||
    (term.text.length === 1 && term.kind === 'letters')
  );
}

/** Words that open sentences, and those the article also writes small. */
export const isPlainWord = (term: Term, small: Set<string>): boolean =>
  PLAIN.has(term.lower) || small.has(term.lower);
