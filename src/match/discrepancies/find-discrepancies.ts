import { scoreDossier, type ScoredPair } from '../links/score-dossier.ts';
import { findNameVariants } from '../names/find-name-variants.ts';
import type { FoundDiscrepancy, MatchArticle } from '../types.ts';
import { findRoleDiscrepancies } from './find-role-discrepancies.ts';
import { findValueDiscrepancies } from './find-value-discrepancies.ts';

/**
 * Finds where articles disagree: spellings of names, holders of offices, figures, dates, places, quotations. `pairs`, `names`: where the
 * caller has them already.
 */
export function findDiscrepancies(
  articles: MatchArticle[],
  {
    pairs = scoreDossier(articles),
    names = findNameVariants(articles),
  }: { pairs?: ScoredPair[]; names?: FoundDiscrepancy[] } = {},
): FoundDiscrepancy[] {
  return [...names, ...findRoleDiscrepancies(articles), ...findValueDiscrepancies(pairs)];
}
