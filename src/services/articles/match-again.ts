/** Looking anew for what the claims of an article have to do with others: after names were settled, claims reworded, or with a newer engine. */
import { count } from '../../domain/words.ts';
import type { Rereading } from '../../domain/rereading.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Ledger, type Performed } from '../ledger.ts';
import { addCandidates, settleDiscrepancies } from './apply-reading.ts';
import { matchStandingArticle } from './match-article.ts';
import { loadReading } from './reading.ts';
import { suggestionRows } from './save-match.ts';

/** The claims stay as they are. */
const NOTHING_READ: Rereading = { kept: [], gone: [], fresh: [], stays: [] };

/**
 * Adds the candidate links and discrepancies of an article that are not on record, as one event. What a person judged or
 * rejected stays, and no candidate is taken away. Result: a line on what was found, '' where nothing is new.
 */
export async function matchAgain(
  context: Context,
  actor: Actor,
  articleId: number,
): Promise<Performed<string>> {
  const before = await loadReading(context.database.read, articleId);
  const { dossierId, title } = before.article;
  const match = await matchStandingArticle(context.database, { dossierId, articleId });
  const saved = { articleId, claimIds: [] };
  return perform(context, actor, async (ledger) => {
    const links = suggestionRows(dossierId, saved, match.suggestions);
    const candidates = await addCandidates(ledger, await amongLive(ledger, links));
    const reading = { before, claims: [], plan: NOTHING_READ, match };
    const discrepancies = await settleDiscrepancies(ledger, reading, saved, context.now());
    const found = [
      ...(candidates > 0 ? [count(candidates, 'new candidate link')] : []),
      ...(discrepancies > 0 ? [count(discrepancies, 'new discrepancy', 'new discrepancies')] : []),
    ];
    const result = found.length > 0 ? `“${title}”: ${found.join(', ')}.` : '';
    const summary = `Looked again for what others say on “${title}”: ${found.join(', ') || 'reasons told anew'}`;
    const about = { subjectKind: 'article', subjectId: articleId, dossierId } as const;
    return { result, entry: { action: 'match again', summary, ...about } };
  });
}

/** A claim may have been discarded, or lost its words, while its article was compared. */
async function amongLive<Ends extends { claimAId: number; claimBId: number }>(
  { tx }: Ledger,
  pairs: Ends[],
): Promise<Ends[]> {
  const ids = pairs.flatMap(({ claimAId, claimBId }) => [claimAId, claimBId]);
  const where = { id: { in: [...new Set(ids)] }, discardedAt: null, orphanedAt: null };
  const live = new Set((await tx.claim.findMany({ where, select: { id: true } })).map(({ id }) => id));
  return pairs.filter(({ claimAId, claimBId }) => live.has(claimAId) && live.has(claimBId));
}
