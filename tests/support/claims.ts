import { expect } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import type { ExtractedClaim } from '../../src/text/types.ts';

/** A sentence, and each claim with the words of the sentence it spans. */
export type ClaimCase = [sentence: string, ...claims: [text: string, quote: string][]];

/** The claims of a text published on 15 March 2024. */
export const claimsOf = (body: string): ExtractedClaim[] =>
  analyzeArticle({ body, title: null, published: '2024-03-15' }).claims;

/** Expects exactly these claims, in any order, each with its words in the sentence. */
export function expectClaims(sentence: string, claims: [text: string, quote: string][]): void {
  const found = claimsOf(sentence).map((claim) => {
    expect(sentence.slice(claim.start, claim.end)).toBe(claim.quote);
    return [claim.text, claim.quote];
  });
  expect(found.sort()).toEqual([...claims].sort());
}
