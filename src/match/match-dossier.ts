import { findDiscrepancies } from './discrepancies/find-discrepancies.ts';
import { scoreDossier } from './links/score-dossier.ts';
import { suggestPairs } from './links/suggest-links.ts';
import { findNameVariants } from './names/find-name-variants.ts';
import { findOrigins } from './origins/find-origins.ts';
import { findTies } from './origins/find-ties.ts';
import type { DossierMatch, MatchArticle } from './types.ts';

/** Matches the articles of a dossier: links, discrepancies, origins. `only`: claims are compared only with those of these articles. */
export function matchDossier(
  articles: MatchArticle[],
  { only }: { only?: ReadonlySet<string> } = {},
): DossierMatch {
  const pairs = scoreDossier(articles, only);
  const names = findNameVariants(articles);
  const ties = findTies(articles, names);
  const origins = findOrigins(articles, ties);
  return {
    suggestions: suggestPairs(pairs, origins),
    discrepancies: findDiscrepancies(articles, { pairs, names }),
    ties,
    origins,
  };
}
