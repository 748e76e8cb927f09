import { compareClaims } from './compare-claims.ts';
import { explainPair } from './explain-pair.ts';
import { readClaim, type ClaimText } from './read-claim.ts';
import { scorePair } from './score-pair.ts';
import { LEAST_SCORE, typePair } from './type-pair.ts';
import { PLAIN_WEIGHTS } from './weigh-words.ts';

export interface ClaimRelation {
  relation: 'corroborates' | 'contradicts' | 'related' | 'unrelated';
  score: number;
  reason: string;
}

/** Says how two claims relate, by the same features and weights as the suggestions of a dossier, but without knowing what is rare in it. */
export function relateClaims(a: ClaimText, b: ClaimText): ClaimRelation {
  const [x, y] = [readClaim(a), readClaim(b)];
  const found = compareClaims(x, y, PLAIN_WEIGHTS);
  const score = scorePair(x, y, found);
  if (score < LEAST_SCORE) return { relation: 'unrelated', score, reason: 'They have too little in common.' };
  const relation = typePair(x, y, found, false);
  return {
    relation: relation === 'restates' ? 'related' : relation,
    score,
    reason: explainPair(x, y, found, relation, { a: 'the first', b: 'the second' }),
  };
}
