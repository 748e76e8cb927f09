/** What matching found, as records: candidate links, discrepancies with both sides, and the origin an article goes back to. */
import type { Transaction } from '../../db/open-database.ts';
import { discrepancyKey } from '../../domain/discrepancy.ts';
import type {
  DossierMatch,
  FoundDiscrepancy,
  Occurrence,
  OriginTie,
  Suggestion,
  VariantPair,
} from '../../match/types.ts';
import type { Span } from '../../text/types.ts';
import { replaceTies, settleOrigins } from '../origins/settle-origins.ts';
import { columns, sideAt, type Side } from '../discrepancies/side.ts';
import { indexOfNew, NEW_ARTICLE } from './match-article.ts';
import { reopenBy } from './reopen.ts';

/** Where the claims of a match are on record: `claimIds` in the order of the analysis. */
export interface SavedClaims {
  articleId: number;
  claimIds: readonly (number | undefined)[];
}

/** How many candidate links there are, and how many decided discrepancies were opened again. */
export interface SavedMatch {
  suggestions: number;
  reopened: number;
}

/** Saves what the matching of a new article found. The words of editors on origins stay as they are. */
export async function saveMatch(
  tx: Transaction,
  dossierId: number,
  saved: SavedClaims,
  match: DossierMatch,
  at: Date,
): Promise<SavedMatch> {
  await replaceTies(
    tx,
    dossierId,
    match.ties.map((tie) => withArticle(tie, saved)),
  );
  await settleOrigins(tx, dossierId);
  let reopened = 0;
  for (const pair of foundPairs(match.discrepancies)) {
    const known = await tx.discrepancy.findUnique({ where: { dossierId_key: { dossierId, key: pair.key } } });
    const row = known ? null : await discrepancyRow(tx, dossierId, saved, pair, at);
    if (!row) continue;
    await tx.discrepancy.create({ data: row });
    reopened += await reopenBy(tx, row, saved.articleId, pair);
  }
  const links = suggestionRows(dossierId, saved, match.suggestions);
  if (links.length > 0) await tx.evidenceLink.createMany({ data: links });
  return { suggestions: links.length, reopened };
}

function withArticle(tie: OriginTie, { articleId }: SavedClaims): OriginTie {
  return { ...tie, articles: tie.articles.map((id) => (id === NEW_ARTICLE ? String(articleId) : id)) };
}

/** The candidate links of a match as rows. */
export function suggestionRows(dossierId: number, saved: SavedClaims, suggestions: Suggestion[]) {
  return suggestions.map(({ a, b, relation, score, reason }) => {
    const [one, other] = [claimIdOf(a, saved), claimIdOf(b, saved)];
    const ends = { claimAId: Math.min(one, other), claimBId: Math.max(one, other) };
    return { dossierId, ...ends, relation, score, reason, proposedBy: 'machine' };
  });
}

function claimIdOf(matchId: string, { claimIds }: SavedClaims): number {
  const index = indexOfNew(matchId);
  return index === null ? Number(matchId) : (claimIds[index] ?? 0);
}

/** Two forms that the machine holds against each other; `key` makes it the same discrepancy when it is found again. */
export interface FoundPair extends VariantPair {
  discrepancy: FoundDiscrepancy;
  key: string;
}

/** Every pair of every discrepancy found. */
export function foundPairs(found: FoundDiscrepancy[]): FoundPair[] {
  return found.flatMap((discrepancy) =>
    discrepancy.pairs.map((pair) => ({
      ...pair,
      discrepancy,
      key: discrepancyKey(discrepancy.kind, discrepancy.subject, [pair.a, pair.b]),
    })),
  );
}

/** A discrepancy as a row with both its sides; null where a form stands nowhere. */
export async function discrepancyRow(
  tx: Transaction,
  dossierId: number,
  saved: SavedClaims,
  pair: FoundPair,
  at: Date,
) {
  const [a, b] = [await sideOf(tx, saved, pair, 0), await sideOf(tx, saved, pair, 1)];
  if (!a || !b) return null;
  const { kind, subject } = pair.discrepancy;
  return {
    ...{ kind, subject, class: pair.class, reason: pair.reason, key: pair.key },
    ...columns('a', a),
    ...columns('b', b),
    ...{ dossierId, proposedBy: 'machine', createdAt: at },
  };
}

async function sideOf(
  tx: Transaction,
  saved: SavedClaims,
  pair: FoundPair,
  which: 0 | 1,
): Promise<Side | null> {
  const form = which === 0 ? pair.a : pair.b;
  const first = pair.discrepancy.variants.find((variant) => variant.form === form)?.mentions[0];
  if (!first) return null;
  const paired = pair.claims ? claimIdOf(pair.claims[which], saved) : null;
  return sideAt(tx, { form, articleId: articleIdOf(first, saved), ...spanOf(first) }, paired);
}

const articleIdOf = ({ article }: Occurrence, saved: SavedClaims): number =>
  article === NEW_ARTICLE ? saved.articleId : Number(article);

const spanOf = ({ start, end }: Span): Span => ({ start, end });
