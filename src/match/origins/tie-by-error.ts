import type { FoundDiscrepancy, MatchArticle, OriginTie } from '../types.ts';
import { joinNames, nameArticle } from './name-article.ts';

const MOST_NAMED = 3;

/** Two articles with one rare mistake may have it from one place; one article with a mistake of its own shows nothing. */
const LEAST_SHARING = 2;

/**
 * Ties the articles that share a misspelling which more of the other articles do not have. A spelling that is as common as the other,
 * or that a standard of transliteration explains, is no mistake.
 */
export function tieByError(articles: MatchArticle[], names: FoundDiscrepancy[]): OriginTie[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return names.flatMap(({ variants, pairs }) => {
    const holders = new Map(
      variants.map(({ form, mentions }) => [form, new Set(mentions.map(({ article }) => article))]),
    );
    return variants.flatMap(({ form }) => {
      const sharing = [...(holders.get(form) ?? [])];
      const commoner = pairs
        .filter((pair) => pair.class === 'misspelling' && (pair.a === form || pair.b === form))
        .map((pair) => (pair.a === form ? pair.b : pair.a))
        .map((other) => ({ other, without: countWithout(holders.get(other), sharing) }))
        .sort((x, y) => y.without - x.without)[0];
      if (sharing.length < LEAST_SHARING || !commoner || commoner.without <= sharing.length) return [];
      const titles = sharing.flatMap((id) => byId.get(id) ?? []).map(nameArticle);
      const named = joinNames(titles.length > MOST_NAMED ? [`${titles.length} articles`] : titles.toSorted());
      const reason = `${named} share the rare spelling “${form}”, where ${commoner.without} others write “${commoner.other}”.`;
      return [{ kind: 'rare error' as const, articles: sharing, reason, name: null }];
    });
  });
}

const countWithout = (holders: ReadonlySet<string> | undefined, sharing: string[]): number =>
  [...(holders ?? [])].filter((id) => !sharing.includes(id)).length;
