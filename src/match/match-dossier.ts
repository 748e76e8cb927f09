import { findNameVariants } from './names/find-name-variants.ts';
import { suggestLinks } from './links/suggest-links.ts';
import { findOrigins } from './origins/find-origins.ts';
import type { DossierMatch, MatchArticle } from './types.ts';

/** Matches the articles of a dossier: links, discrepancies, origins. `only`: links of just these articles. */
export function matchDossier(
  articles: MatchArticle[],
  options: { only?: ReadonlySet<string> } = {},
): DossierMatch {
  const origins = findOrigins(articles);
  const suggestions = suggestLinks(articles, { ...options, origins });
  return { suggestions, discrepancies: findNameVariants(articles), origins };
}
