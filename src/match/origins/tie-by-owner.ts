import { groupBy } from '../group-by.ts';
import type { ArticleImprint, OriginTie } from '../types.ts';
import { joinNames } from './name-article.ts';
import { outletKey } from './outlet-key.ts';

/** An article of a known publisher. */
type Published = ArticleImprint & { source: string };

/** A publisher's site without what does not tell sites apart. */
const siteOf = (domain: string): string => domain.toLowerCase().replace(/^www\./u, '');

function tiesBy(
  articles: Published[],
  keyOf: (article: Published) => string | null,
  words: (of: Published) => string,
): OriginTie[] {
  const groups = groupBy(articles, keyOf);
  groups.delete(null);
  return [...groups.values()].flatMap((group) => {
    const sources = [...new Set(group.map(({ source }) => source))].sort();
    if (sources.length < 2) return [];
    const reason = `${joinNames(sources)} ${words(group[0]!)}.`;
    return [{ kind: 'owner' as const, articles: group.map(({ id }) => id), reason, name: null }];
  });
}

/** Ties the articles of publishers that belong together: to one owner, or on one site. What is unknown ties nothing. */
export function tieByOwner(articles: ArticleImprint[]): OriginTie[] {
  const published = articles.filter((article): article is Published => article.source !== null);
  return [
    ...tiesBy(
      published,
      ({ owner }) => (owner ? outletKey(owner) : null),
      ({ owner }) => `belong to one owner, ${owner}`,
    ),
    ...tiesBy(
      published,
      ({ domain }) => (domain ? siteOf(domain) : null),
      ({ domain }) => `are on one site, ${domain}`,
    ),
  ];
}
