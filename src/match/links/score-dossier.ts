import type { MatchArticle, MatchClaim } from '../types.ts';
import { compareClaims, type ClaimComparison } from './compare-claims.ts';
import { indexTexts } from './find-candidates.ts';
import { readClaim, type ClaimReading } from './read-claim.ts';
import { isWorthShowing, scorePair } from './score-pair.ts';
import { nameKey } from './weigh-words.ts';

/** A claim with its article and what scoring reads in it. */
export interface Entry {
  claim: MatchClaim;
  article: MatchArticle;
  reading: ClaimReading;
}

/** Two claims of two articles and their score, with what they have in common. */
export interface ScoredPair {
  a: Entry;
  b: Entry;
  found: ClaimComparison;
  score: number;
}

/** How many candidates of the index are compared closely. */
const COMPARED = 40;

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

/**
 * Compares the claims of different articles that an index finds for each other, and keeps those above the least score, in a fixed order.
 * `only`: just pairs with a claim of these articles.
 */
export function scoreDossier(articles: MatchArticle[], only?: ReadonlySet<string>): ScoredPair[] {
  const entries = entriesOf(articles);
  const scored = candidatePairs(entries, only).map(([a, b]) => {
    const found = compareClaims(a.reading, b.reading);
    return { a, b, found, score: scorePair(a.reading, b.reading, found) };
  });
  const kept = scored.filter(({ score, found }) => isWorthShowing(score, found));
  const order = ({ a, b }: ScoredPair): string => `${a.claim.id} ${b.claim.id}`;
  return kept.sort((x, y) => y.score - x.score || (order(x) < order(y) ? -1 : 1));
}
