import type { FoundOrigin, MatchArticle, Suggestion } from '../types.ts';
import { explainPair } from './explain-pair.ts';
import type { Entry, ScoredPair } from './score-dossier.ts';
import { scoreDossier } from './score-dossier.ts';
import { isRoleInPassing } from './score-pair.ts';
import { typePair } from './type-pair.ts';
import { findOrigins } from '../origins/find-origins.ts';

/** A pair is shown if it is within this of the best that each side has in the other's article. */
const MARGIN = 0.1;

/**
 * Keeps what is nearly the best that both sides have in the other's article; with two people in common, what is the best for one side:
 * two claims of one sentence may be told in one claim elsewhere.
 */
function keepBest(scored: ScoredPair[]): ScoredPair[] {
  const best = new Map<string, number>();
  const keys = ({ a, b }: ScoredPair): [string, string] => [
    `${a.claim.id} ${b.article.id}`,
    `${b.claim.id} ${a.article.id}`,
  ];
  for (const pair of scored)
    for (const key of keys(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.score));
  return scored.filter((pair) => {
    const behind = keys(pair).map((key) => best.get(key)! - pair.score);
    return behind.every((gap) => gap <= MARGIN) || (saysSeveral(pair) && behind.some((gap) => gap === 0));
  });
}

/** One of the two claims says more than the other: two people who met, or a holder of an office and what he did. */
const saysSeveral = ({ a, b, found }: ScoredPair): boolean =>
  found.names.length > 1 || isRoleInPassing(a.reading, b.reading, found);

const sideName = ({ article }: Entry, other: string): string =>
  article.source ?? (article.title ? `“${article.title}”` : other);

function describe({ a, b, found, score }: ScoredPair, isOneOrigin: boolean): Suggestion {
  const relation = typePair(a.reading, b.reading, found, isOneOrigin);
  const sides = { a: sideName(a, 'one'), b: sideName(b, 'the other') };
  return {
    a: a.claim.id,
    b: b.claim.id,
    relation,
    score,
    reason: explainPair(a.reading, b.reading, found, relation, sides),
  };
}

/** Turns scored pairs into suggestions: the best of each claim, typed, with one sentence that says why. */
export function suggestPairs(scored: ScoredPair[], origins: FoundOrigin[]): Suggestion[] {
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin] as const)),
  );
  return keepBest(scored).map((pair) =>
    describe(pair, originOf.get(pair.a.article.id) === originOf.get(pair.b.article.id)),
  );
}

/** Suggests evidence links between claims of different articles, best first. `only`: just pairs with a claim of these articles. */
export function suggestLinks(
  articles: MatchArticle[],
  { only }: { only?: ReadonlySet<string> } = {},
): Suggestion[] {
  return suggestPairs(scoreDossier(articles, only), findOrigins(articles));
}
