import { groupBy } from '../group-by.ts';
import type { FoundOrigin, MatchArticle } from '../types.ts';
import { findCopiedText } from './copied-text.ts';
import {
  type Credit,
  readDeclaration,
  readFirstReports,
  readPublisher,
  readWireCredits,
} from './read-credits.ts';

/** A reason why articles (by index) go back to one source. */
interface Tie {
  articles: number[];
  reason: string;
}

interface CreditOf extends Credit {
  article: number;
  /** It says where the article comes from, not only who prints it. */
  isOrigin: boolean;
}

const nameOf = ({ title, source, id }: MatchArticle): string =>
  title ? `“${title}”` : source ? `The article of ${source}` : `Article ${id}`;

function creditsOf(article: MatchArticle, index: number): CreditOf[] {
  const origins = [...readDeclaration(article), ...readWireCredits(article)].map((credit) => ({
    ...credit,
    article: index,
    isOrigin: true,
  }));
  const rest = [...readFirstReports(article), ...readPublisher(article)].map((credit) => ({
    ...credit,
    article: index,
    isOrigin: false,
  }));
  return [...origins, ...rest];
}

/** The articles of one key are one origin, each for the surest of its reasons; a single declared republication is worth saying too. */
function tiesByCredit(articles: MatchArticle[]): Tie[] {
  const groups = groupBy(articles.flatMap(creditsOf), ({ key }) => key);
  return [...groups.values()].flatMap((credits) => {
    const members = [...new Set(credits.map(({ article }) => article))];
    const worthSaying = members.length > 1 ? credits : credits.filter(({ isOrigin }) => isOrigin);
    if (worthSaying.length === 0) return [];
    const said = groupBy(worthSaying, ({ article }) => article);
    const clauses = [...said].map(([article, [first]]) => `${nameOf(articles[article]!)} ${first!.reason}`);
    return [{ articles: members, reason: `${clauses.join('; ')}.` }];
  });
}

const tiesByText = (articles: MatchArticle[]): Tie[] =>
  findCopiedText(articles).map(({ a, b, share }) => ({
    articles: [a, b],
    reason: `${nameOf(articles[a]!)} and ${nameOf(articles[b]!)} share ${Math.round(share * 100)} % of the text of the shorter one.`,
  }));

/** The least index tied to each article, directly or by others. */
function joinTied(count: number, ties: Tie[]): number[] {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(root[i]!));
  for (const { articles } of ties)
    for (const article of articles) {
      const [x, y] = [find(articles[0]!), find(article)];
      root[Math.max(x, y)] = Math.min(x, y);
    }
  return root.map((_, i) => find(i));
}

/**
 * Groups articles by the reporting source they go back to; every article is in exactly one group. Missing data never ties: an article
 * whose source is unknown stands for itself.
 */
export function findOrigins(articles: MatchArticle[]): FoundOrigin[] {
  const ties = [...tiesByCredit(articles), ...tiesByText(articles)];
  const roots = joinTied(articles.length, ties);
  const groups = groupBy(articles.keys(), (i) => roots[i]!);
  return [...groups.values()].map((members) => {
    const reasons = ties.filter((tie) => members.includes(tie.articles[0]!)).map(({ reason }) => reason);
    return {
      articles: members.map((i) => articles[i]!.id),
      reason: reasons.join(' ') || aloneReason(articles[members[0]!]!),
    };
  });
}

const aloneReason = (article: MatchArticle): string =>
  article.source
    ? `Nothing ties ${nameOf(article)} (${article.source}) to another article.`
    : `Nothing ties ${nameOf(article)} to another article; its publisher is unknown.`;
