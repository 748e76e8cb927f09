import type { Candidate, Focus } from './focus.ts';
import { genderOf, genderOfName, genderOfTitle, type Gender } from './genders.ts';

/** The kinds of antecedent a pronoun asks for. */
type Asks = 'person' | 'thing' | 'many';

const ASKS = new Map<string, Asks>(
  Object.entries({
    he: 'person',
    she: 'person',
    him: 'person',
    his: 'person',
    her: 'person',
    hers: 'person',
    it: 'thing',
    its: 'thing',
    they: 'many',
    them: 'many',
    their: 'many',
  } as const),
);

/** Is this "he", "its", "they" or the like? */
export const isPersonalPronoun = (lower: string): boolean => ASKS.has(lower);

const REACH: Record<Asks, number> = { person: 2, thing: 1, many: 1 };

function agrees(candidate: Candidate, asks: Asks): boolean {
  if (asks === 'many') return candidate.isPlural;
  if (candidate.isPlural) return false;
  return asks === 'person' ? candidate.kind === 'person' : candidate.kind !== 'person';
}

const distinct = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [one.text, one])).values(),
];

/** A name of unknown kind, or a subject whose pronoun was not resolved, may be a person too. */
const mayBePerson = ({ kind, isPlural }: Candidate): boolean =>
  !isPlural && (kind === 'person' || kind === 'other');

const onlyPerson = ([first, second]: readonly Candidate[]): Candidate | null =>
  first?.kind === 'person' && !second ? first : null;

/**
 * The person meant: the only subject of the nearest sentence that names people, else the only one it names where
 * something else is its subject. Elsewhere two people, or one of whom it is not sure, leave the pronoun as it is.
 */
function personAmong(before: readonly Candidate[], now: number): Candidate | null {
  for (let rank = now; rank >= now - REACH.person; rank--) {
    const here = before.filter((one) => one.rank === rank);
    const subjects = distinct(here.filter((one) => one.isSubject && mayBePerson(one)));
    const last = subjects.at(-1);
    if (last) return rank === now && last.kind === 'person' ? last : onlyPerson(subjects);
    const named = distinct(here.filter(mayBePerson));
    if (named.length === 0) continue;
    const isAlone = before.every((one) => !mayBePerson(one) || one.text === named[0]?.text);
    return isAlone && here.some((one) => one.isSubject) ? onlyPerson(named) : null;
  }
  return null;
}

/** The thing or the group meant: the only subject that agrees in the nearest sentence with a subject, without a rival. */
function thingAmong(before: readonly Candidate[], now: number, asks: 'thing' | 'many'): Candidate | null {
  for (let rank = now; rank >= now - REACH[asks]; rank--) {
    const here = before.filter((one) => one.rank === rank);
    const subjects = distinct(here.filter((one) => one.isSubject));
    const fitting = subjects.filter((one) => agrees(one, asks));
    const rival = here.findLast((one) => !one.isSubject && agrees(one, asks));
    if (rank === now && asks === 'thing' && fitting.length > 0 && rival) return null;
    // "She welcomed the ruling but said it …": no person is "it"
    const from = subjects.at(-1)?.span.end ?? 0;
    const objects = here.filter((one) => !one.isSubject && one.span.start >= from && agrees(one, asks));
    if (rank === now && asks === 'thing' && subjects.length > 0 && fitting.length === 0 && objects.length > 0)
      return distinct(objects).length === 1 ? (objects[0] ?? null) : null;
    if (fitting.length > 1 && rank < now) return null;
    if (fitting.length > 0) return fitting.at(-1) ?? null;
    if (subjects.length > 0 && rank < now) return null;
  }
  return null;
}

/** "her husband": the last word tells the gender of whoever has no name. */
const headOf = (text: string): string =>
  /^\p{Ll}|^(?:His|Her|Their|The) /u.test(text) ? (text.split(' ').at(-1) ?? '') : '';

const genderOfCandidate = (text: string, { genders }: Focus): Gender | null =>
  genders.get(text) ?? genderOfTitle(headOf(text)) ?? genderOfName(text);

/** The person that words at `position` mean by something else than a name, as "he" or "she" would; null when that is not sure. */
export const personBefore = (position: number, focus: Focus): Candidate | null =>
  personAmong(
    focus.candidates.filter((one) => one.span.end <= position && !one.isSaid),
    focus.rank,
  );

/**
 * What a pronoun at `position` means, or null when that is not sure. After Lappin and Leass: agreement, subject
 * position, recency.
 */
export function antecedentOf(pronoun: string, position: number, focus: Focus): Candidate | null {
  const asks = ASKS.get(pronoun);
  if (!asks) return null;
  if (asks === 'person' && focus.isToldToPerson) return null;
  const gender = genderOf(pronoun);
  const before = focus.candidates.filter(
    (one) =>
      one.span.end <= position &&
      one.text !== focus.speaker &&
      (!one.isSaid || focus.speaker !== null || asks !== 'person') &&
      (!gender || (genderOfCandidate(one.text, focus) ?? gender) === gender),
  );
  return asks === 'person' ? personAmong(before, focus.rank) : thingAmong(before, focus.rank, asks);
}
