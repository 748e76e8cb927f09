import { genderOf, type Candidate, type Focus } from './focus.ts';

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

/**
 * What a pronoun at `position` means, or null when that is not sure: the only one that agrees in the nearest sentence
 * that has one, else the subject there. After Lappin and Leass: agreement, subject position, recency.
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
      (!gender || (focus.genders.get(one.text) ?? gender) === gender),
  );
  for (let rank = focus.rank; rank >= focus.rank - REACH[asks]; rank--) {
    const here = before.filter((one) => one.rank === rank);
    const subjects = distinct(here.filter((one) => one.isSubject));
    const fitting = subjects.filter((one) => agrees(one, asks));
    const rival = here.findLast((one) => !one.isSubject && agrees(one, asks));
    if (asks === 'thing' && rank === focus.rank && fitting.length > 0 && rival) return null;
    if (fitting.length > 1 && rank < focus.rank) return asks === 'person' ? (fitting[0] ?? null) : null;
    if (fitting.length > 0) return fitting.at(-1) ?? null;
    const named = distinct(here.filter((one) => agrees(one, asks)));
    if (asks === 'person' && named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
    if (asks !== 'person' && subjects.length > 0 && rank < focus.rank) return null;
  }
  return null;
}
