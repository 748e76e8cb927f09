import type { Candidate, Focus } from './focus.ts';

/** The kinds of antecedent a pronoun asks for. */
type Asks = 'person' | 'thing' | 'many';

const ASKS: Record<string, Asks> = {
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
};

export const isPersonalPronoun = (lower: string): boolean => lower in ASKS;

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
  const asks = ASKS[pronoun];
  if (!asks) return null;
  const fitting = focus.candidates.filter((one) => one.span.end <= position && agrees(one, asks));
  for (let rank = focus.rank; rank >= focus.rank - 2; rank--) {
    const here = fitting.filter((one) => one.rank === rank && (asks === 'person' || one.isSubject));
    if (here.length === 0) continue;
    const subjects = distinct(here.filter((one) => one.isSubject));
    if (subjects.length > 0) return subjects.at(-1) ?? null;
    const all = distinct(here);
    return all.length === 1 ? (all[0] ?? null) : null;
  }
  return null;
}
