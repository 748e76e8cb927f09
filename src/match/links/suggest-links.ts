import type { FoundOrigin, MatchArticle, Suggestion } from '../types.ts';
import { explainPair } from './explain-pair.ts';
import type { Entry, ScoredPair } from './score-dossier.ts';
import { scoreDossier } from './score-dossier.ts';
import { isRoleInPassing } from './score-pair.ts';
import { typePair } from './type-pair.ts';
import { findOrigins } from '../origins/find-origins.ts';
import { isSameOutlet } from '../origins/outlet-key.ts';
import { isSameClaimant } from '../origins/same-claimant.ts';

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

/** On whose word both claims rest, a claimant's or the one article's own reporting source; null where nothing says so. */
function oneWord(a: Entry, b: Entry, originOf: Map<string, FoundOrigin>): string | null {
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  if (x !== null && y !== null && isSameClaimant(x, y)) return x;
  const isTold = (speaker: string | null, { article }: Entry): boolean =>
    speaker !== null && isSameOutlet(speaker, originOf.get(article.id)?.name ?? '');
  if (isTold(x, b)) return x;
  return isTold(y, a) ? y : null;
}

function describe({ a, b, found, score }: ScoredPair, originOf: Map<string, FoundOrigin>): Suggestion {
  const isOneOrigin = originOf.get(a.article.id) === originOf.get(b.article.id);
  const word = oneWord(a, b, originOf);
  const relation = typePair(a.reading, b.reading, found, isOneOrigin || word !== null);
  const sides = { a: sideName(a, 'one'), b: sideName(b, 'the other') };
  return {
    a: a.claim.id,
    b: b.claim.id,
    relation,
    score,
    reason: explainPair(a.reading, b.reading, found, relation, { ...sides, word: isOneOrigin ? null : word }),
  };
}

/** Turns scored pairs into suggestions: the best of each claim, typed, with one sentence that says why. */
export function suggestPairs(scored: ScoredPair[], origins: FoundOrigin[]): Suggestion[] {
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin] as const)),
  );
  return keepBest(scored).map((pair) => describe(pair, originOf));
}

/** Suggests evidence links between claims of different articles, best first. `only`: just pairs with a claim of these articles. */
export function suggestLinks(
  articles: MatchArticle[],
  { only }: { only?: ReadonlySet<string> } = {},
): Suggestion[] {
  return suggestPairs(scoreDossier(articles, only), findOrigins(articles));
}
