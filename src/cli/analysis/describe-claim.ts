import type { ExtractedClaim } from '../../text/types.ts';

/** A claim as the contract prints it. `article` is the index of its article in the list printed beside it. */
export function describeClaim(claim: ExtractedClaim, id: string, article: number) {
  return {
    id,
    article,
    block: claim.block,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    text: claim.text,
    speaker: claim.speaker === null ? null : { name: claim.speaker },
    mode: claim.mode,
    kind: claim.kind,
    when: claim.when && { start: claim.when.start, end: claim.when.end },
    insertions: claim.insertions.map((i) => ({ text: i.text, for: { start: i.for.start, end: i.for.end } })),
    checkworthy: claim.checkworthy,
  };
}

/** The identifier of a claim within one run: its article and its place in it, both counted from 1. */
export function claimId(article: number, claim: number): string {
  return `${article + 1}.${claim + 1}`;
}
