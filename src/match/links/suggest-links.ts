import { findOrigins } from '../origins/find-origins.ts';
import type { FoundOrigin, MatchArticle, MatchClaim, Suggestion } from '../types.ts';
import { compareClaims } from './compare-claims.ts';
import { explainPair } from './explain-pair.ts';
import { indexTexts } from './find-candidates.ts';
import { readClaim, type ClaimReading } from './read-claim.ts';
import { scorePair } from './score-pair.ts';
import { LEAST_SCORE, typePair } from './type-pair.ts';
import { nameKey, weighWords, type Weights } from './weigh-words.ts';

/** `only`: just pairs with a claim of these articles. `origins`: known already, otherwise found here. */
export interface SuggestOptions {
  only?: ReadonlySet<string>;
  origins?: FoundOrigin[];
}

interface Entry {
  claim: MatchClaim;
  article: MatchArticle;
  reading: ClaimReading;
}

interface Scored {
  a: Entry;
  b: Entry;
  score: number;
}

/** How many candidates of the index are compared closely. */
const COMPARED = 40;
/** A pair is shown if it is within this of the best that each side has in the other's article. */
const MARGIN = 0.1;

const entriesOf = (articles: MatchArticle[]): Entry[] =>
  articles.flatMap((article) =>
    article.claims.map((claim) => ({
      claim,
      article,
      reading: readClaim({ ...claim, published: article.published }),
    })),
  );

/** What the index finds a claim by, besides its words: its countries and the last words of its names. */
const keysOf = ({ reading }: Entry): string[] => [
  ...[...reading.countries].map((country) => `@${country.replaceAll(' ', '')}`),
  ...reading.names.map(nameKey),
  ...reading.classes,
];

/** The pairs worth a close look, each once: claims of one article are never paired. */
function candidatePairs(entries: Entry[], only: ReadonlySet<string> | undefined): [Entry, Entry][] {
  const find = indexTexts(entries.map((entry) => `${entry.claim.text} ${keysOf(entry).join(' ')}`));
  const pairs = new Map<string, [Entry, Entry]>();
  entries.forEach((entry, i) => {
    if (only && !only.has(entry.article.id)) return;
    for (const { document } of find(`${entry.claim.text} ${keysOf(entry).join(' ')}`, COMPARED)) {
      const other = entries[document]!;
      if (other.article !== entry.article)
        pairs.set(
          `${Math.min(i, document)} ${Math.max(i, document)}`,
          i < document ? [entry, other] : [other, entry],
        );
    }
  });
  return [...pairs.values()];
}

function scoreAll(pairs: [Entry, Entry][], weights: Weights): Scored[] {
  const scored = pairs.map(([a, b]) => ({
    a,
    b,
    score: scorePair(a.reading, b.reading, compareClaims(a.reading, b.reading, weights)),
  }));
  return scored.filter(({ score }) => score >= LEAST_SCORE);
}

/** Keeps what is nearly the best that both sides have in the other's article. */
function keepBest(scored: Scored[]): Scored[] {
  const best = new Map<string, number>();
  const keys = ({ a, b }: Scored): [string, string] => [
    `${a.claim.id} ${b.article.id}`,
    `${b.claim.id} ${a.article.id}`,
  ];
  for (const pair of scored)
    for (const key of keys(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.score));
  return scored.filter((pair) => keys(pair).every((key) => pair.score >= best.get(key)! - MARGIN));
}

const sideName = ({ article }: Entry, other: string): string =>
  article.source ?? (article.title ? `“${article.title}”` : other);

function describe({ a, b, score }: Scored, weights: Weights, isOneOrigin: boolean): Suggestion {
  const found = compareClaims(a.reading, b.reading, weights);
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

/** Suggests evidence links between claims of different articles, best first, each with its relation and one sentence that says why. */
export function suggestLinks(
  articles: MatchArticle[],
  { only, origins = findOrigins(articles) }: SuggestOptions = {},
): Suggestion[] {
  const entries = entriesOf(articles);
  const weights = weighWords(entries.map(({ reading }) => reading));
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin] as const)),
  );
  const isOneOrigin = ({ a, b }: Scored): boolean =>
    originOf.get(a.article.id) === originOf.get(b.article.id);
  const kept = keepBest(scoreAll(candidatePairs(entries, only), weights));
  kept.sort(
    (x, y) => y.score - x.score || (x.a.claim.id + x.b.claim.id < y.a.claim.id + y.b.claim.id ? -1 : 1),
  );
  return kept.map((pair) => describe(pair, weights, isOneOrigin(pair)));
}
