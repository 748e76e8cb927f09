import { compareClaims } from './compare-claims.ts';
import { explainPair } from './explain-pair.ts';
import { readClaim, type ClaimText } from './read-claim.ts';
import { scorePair } from './score-pair.ts';
import { typePair } from './type-pair.ts';

export interface ClaimRelation {
  relation: 'corroborates' | 'contradicts' | 'related' | 'unrelated';
  score: number;
  reason: string;
}

/** From this score on two claims are of one subject, even where they share no name. */
const ONE_SUBJECT = 0.25;

/** Says how two claims relate: the same features, weights and words as the suggestions of a dossier. */
export function relateClaims(a: ClaimText, b: ClaimText): ClaimRelation {
  const [x, y] = [readClaim(a), readClaim(b)];
  const found = compareClaims(x, y);
  const score = scorePair(x, y, found);
  const relation = typePair(x, y, found, false);
  const shared = found.sharedWords.length + found.sharedClasses.length + found.countries.length;
  const isUnrelated =
    relation === 'related' && found.names.length === 0 && (score < ONE_SUBJECT || shared === 0);
  if (isUnrelated) return { relation: 'unrelated', score, reason: 'They have too little in common.' };
  return {
    relation: relation === 'restates' ? 'related' : relation,
    score,
    reason: explainPair(x, y, found, relation, { a: 'the first', b: 'the second' }),
  };
}
