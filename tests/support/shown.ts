import { expect } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import type { ExtractedClaim } from '../../src/text/types.ts';

/** A text and the claims it makes, as `shownClaims` writes them. */
export type Paragraph = [body: string, ...claims: string[]];

const dayOf = ({ when }: ExtractedClaim): string => {
  if (!when) return '';
  return when.start === when.end ? ` [${when.start}]` : ` [${when.start} to ${when.end}]`;
};

/** "speaker: text [when]" of each claim, as far as there is a speaker and a time. */
const shownClaims = (body: string): string[] =>
  analyzeArticle({ body, title: null, published: '2024-05-15' }).claims.map(
    (claim) => `${claim.speaker ? `${claim.speaker}: ` : ''}${claim.text}${dayOf(claim)}`,
  );

/** The claims of a text are these and no others, in any order. */
export const expectShown = (body: string, claims: readonly string[]): void => {
  expect(shownClaims(body).sort()).toEqual([...claims].sort());
};
