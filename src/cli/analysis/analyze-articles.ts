import { basename } from 'node:path';
import { matchDossier } from '../../match/match-dossier.ts';
import type { MatchArticle } from '../../match/types.ts';
import type { CollectedArticle } from '../../read/collect-articles.ts';
import { analyzeArticle } from '../../text/pipeline.ts';
import type { ArticleAnalysis } from '../../text/types.ts';
import { describeArticle } from './describe-article.ts';
import { claimId, describeClaim } from './describe-claim.ts';
import { describeDiscrepancy, describeSuggestion } from './describe-match.ts';

/** Everything the engine says about a set of articles, in the shape of the contract. Articles are named by their index. */
export function analyzeArticles(articles: CollectedArticle[]) {
  const analyses = articles.map((article) => analyzeArticle(article));
  const match = matchDossier(articles.map((article, i) => toMatchArticle(article, analyses[i]!, i)));
  const originOf = (i: number) => match.origins.findIndex((origin) => origin.articles.includes(String(i)));
  return {
    articles: articles.map(({ path, title, outlet, published }, i) => {
      const { language, ...found } = describeArticle(analyses[i]!);
      return { file: path, title, outlet, published, language, origin: originOf(i), ...found };
    }),
    claims: analyses.flatMap(({ claims }, i) =>
      claims.map((claim, k) => describeClaim(claim, claimId(i, k), i)),
    ),
    suggestions: match.suggestions.map(describeSuggestion),
    discrepancies: match.discrepancies.map(describeDiscrepancy),
    origins: match.origins.map(({ articles, reason }) => ({ articles: articles.map(Number), reason })),
  };
}

function toMatchArticle(article: CollectedArticle, analysis: ArticleAnalysis, index: number): MatchArticle {
  return {
    id: String(index),
    title: article.title ?? basename(article.path),
    source: article.outlet,
    owner: null,
    domain: null,
    published: article.published,
    republishes: article.republishes,
    body: article.body,
    claims: analysis.claims.map((claim, k) => ({
      ...claim,
      id: claimId(index, k),
      span: { start: claim.start, end: claim.end },
    })),
    mentions: analysis.mentions.map(({ quote, ...mention }) => ({ ...mention, form: quote })),
  };
}
