import type { FoundOrigin, MatchArticle, OriginTie } from '../types.ts';
import { findTies } from './find-ties.ts';
import { joinTies } from './join-ties.ts';
import { tieByOwner } from './tie-by-owner.ts';

/**
 * Groups articles by the reporting source they go back to; every article is in exactly one group. Missing data never ties: an article
 * whose source is unknown stands for itself. `ties`: the signs in the articles, where the caller has found them already.
 */
export function findOrigins(articles: MatchArticle[], ties: OriginTie[] = findTies(articles)): FoundOrigin[] {
  return joinTies(articles, [...ties, ...tieByOwner(articles)]);
}
