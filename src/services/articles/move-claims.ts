/** Writes through the ledger where claims and discrepancies stand in a new revision, and which of them were not found. */
import { findAgain, NOWHERE, sentenceAgain, type Edit } from '../../domain/find-again.ts';
import type { Span } from '../../text/types.ts';
import { isAlready, type Ledger, type Row } from '../ledger.ts';
import type { FoundClaims } from './find-claims.ts';
import type { ReadClaimRow } from './reading.ts';

/** Moves the claims that were found; the others are orphans since now. Returns those moved, as they stand then. */
export async function moveClaims(
  ledger: Ledger,
  { found, lost }: FoundClaims,
  { revisionId, at }: { revisionId: number; at: Date },
): Promise<ReadClaimRow[]> {
  for (const row of lost) await ledger.update('claim', row, { orphanedAt: at, changedWords: NOWHERE });
  const claims: ReadClaimRow[] = [];
  for (const { row, moved } of found) {
    await keepPlace(ledger, row);
    const claim = await ledger.update('claim', row, { ...moved, revisionId });
    claims.push({ ...claim, attribution: row.attribution, isDecided: row.isDecided });
  }
  return claims;
}

/** Remembers where a claim stands before it moves to another revision. */
export async function keepPlace(ledger: Ledger, claim: Row<'claim'>): Promise<void> {
  const { id: claimId, revisionId, start, end, sentenceStart, sentenceEnd } = claim;
  const known = await ledger.tx.anchor.findUnique({
    where: { claimId_revisionId: { claimId, revisionId } },
  });
  if (!known) await ledger.create('anchor', { claimId, revisionId, start, end, sentenceStart, sentenceEnd });
}

/** Discrepancies go with their words, too; one whose words are gone keeps what it says. */
export async function moveSides(
  ledger: Ledger,
  edit: Edit,
  { articleId, sentences }: { articleId: number; sentences: readonly Span[] },
): Promise<void> {
  const rows = await ledger.tx.discrepancy.findMany({
    where: { OR: [{ aArticleId: articleId }, { bArticleId: articleId }] },
  });
  for (const row of rows) {
    const next = {
      ...(row.aArticleId === articleId && movedSide(edit, sentences, row, 'a')),
      ...(row.bArticleId === articleId && movedSide(edit, sentences, row, 'b')),
    };
    if (!isAlready(row, next)) await ledger.update('discrepancy', row, next);
  }
}

/** Its quote is the sentence around its words. */
function movedSide(
  edit: Edit,
  sentences: readonly Span[],
  row: Row<'discrepancy'>,
  side: 'a' | 'b',
): Partial<Row<'discrepancy'>> {
  const span = { start: row[`${side}Start`], end: row[`${side}End`] };
  const place = findAgain(edit, span);
  if (!place) return {};
  const quote = row[`${side}Quote`];
  const before = edit.before.lastIndexOf(quote, span.start);
  const sentence = before < 0 ? span : { start: before, end: before + quote.length };
  const now = sentenceAgain(edit, { span, sentence, place }, sentences);
  return {
    [`${side}Start`]: place.start,
    [`${side}End`]: place.end,
    [`${side}Quote`]: edit.after.slice(now.start, now.end),
  };
}
