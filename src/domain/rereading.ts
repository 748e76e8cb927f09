/** What changes when the machine reads an article again: which of its claims stay, which go, and which are new. */
import type { Span } from '../text/types.ts';

/** What people have done about a claim. */
export interface Decisions {
  /** What the machine read; null for a claim written by a person. */
  machineText: string | null;
  reviewedAt: Date | null;
  verdicts: number;
  comments: number;
  /** Links to it that a person judged or made. */
  judgedLinks: number;
  /** Discrepancies it is a side of that a person ruled on or flagged. */
  judgedDiscrepancies: number;
}

/** Whether a person has decided anything about a claim, so that the machine keeps its hands off. */
export function isDecided(decisions: Decisions): boolean {
  const { machineText, reviewedAt, verdicts, comments, judgedLinks, judgedDiscrepancies } = decisions;
  const isTouched = machineText === null || reviewedAt !== null;
  return isTouched || verdicts + comments + judgedLinks + judgedDiscrepancies > 0;
}

/** A claim as it stands before its article is read again. */
export interface StandingClaim extends Span {
  id: number;
  /** What the machine read, or what the person wrote who made it. */
  reading: string;
  isDecided: boolean;
  isDiscarded: boolean;
}

/** A claim as the machine reads it now. */
export interface ReadClaim extends Span {
  text: string;
}

/** `index`: the place of a claim among those read now. */
export interface Rereading {
  /** The machine reads them as before; one it had let go comes back. */
  kept: { id: number; index: number }[];
  /** Nobody decided anything about them, and they would not be made now. */
  gone: number[];
  fresh: number[];
  /** They would not be made now, but a person has decided something about them. */
  stays: number[];
}

/**
 * Compares the claims of an article with those read now. A claim is the same one where its words are and it stands in
 * the same place. What a person decided is left alone, and what a person reworded or put aside is not made again, even
 * where the machine words it differently now.
 */
export function planRereading(standing: readonly StandingClaim[], read: readonly ReadClaim[]): Rereading {
  const taken = new Set<number>();
  const take = (claims: StandingClaim[] | undefined, fits: (claim: StandingClaim) => boolean) => {
    const found = claims?.find((claim) => !taken.has(claim.id) && fits(claim));
    if (found) taken.add(found.id);
    return found;
  };
  const byWords = shelve(standing, ({ reading }) => wordsOf(reading));
  const paired = read.map((claim) => {
    const same = byWords.get(wordsOf(claim.text));
    return (
      take(same, (one) => isSamePlace(one, claim) && !one.isDiscarded) ??
      take(same, (one) => touches(one, claim) && !one.isDiscarded) ??
      take(same, (one) => touches(one, claim))
    );
  });
  const decided = shelve(
    standing.filter((claim) => claim.isDecided),
    placeOf,
  );
  const isFresh = (index: number): boolean => {
    const claim = read[index];
    return !paired[index] && !!claim && !take(decided.get(placeOf(claim)), () => true);
  };
  const fresh = [...read.keys()].filter(isFresh);
  const left = standing.filter((claim) => !taken.has(claim.id) && !claim.isDiscarded);
  return {
    kept: paired.flatMap((claim, index) => (claim && !claim.isDecided ? [{ id: claim.id, index }] : [])),
    gone: left.filter((claim) => !claim.isDecided).map(({ id }) => id),
    fresh,
    stays: left.filter((claim) => claim.isDecided).map(({ id }) => id),
  };
}

function shelve(claims: readonly StandingClaim[], keyOf: (claim: StandingClaim) => string) {
  const shelves = new Map<string, StandingClaim[]>();
  for (const claim of claims) shelves.set(keyOf(claim), [...(shelves.get(keyOf(claim)) ?? []), claim]);
  return shelves;
}

/** A final stop is no difference: words that a person selected have none. */
const wordsOf = (text: string): string => text.trim().replace(/\.$/, '');

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;
const isSamePlace = (one: Span, other: Span): boolean => placeOf(one) === placeOf(other);
const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
