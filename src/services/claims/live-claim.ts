/** A claim that is in the work, and how a command about it ends. */
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import type { Ledger, Row } from '../ledger.ts';

/** A claim as its page has it open: the version guards against overwriting a colleague's change. */
export interface ClaimVersion {
  claimId: number;
  version: number;
}

export type LiveClaim = Row<'claim'> & { dossierId: number };

export async function liveClaim({ tx }: Ledger, claimId: number): Promise<LiveClaim> {
  const row = await tx.claim.findUnique({
    where: { id: claimId },
    include: { article: { select: { dossierId: true } } },
  });
  if (!row) throw new NotFound('claim');
  if (row.discardedAt) throw new RuleBroken('This claim was discarded. Undo that first.');
  const { article, ...claim } = row;
  return { ...claim, dossierId: article.dossierId };
}

/** A person takes a claim out of the work. The moment tells it from one that the machine let go, which may come back. */
export async function putAside(
  ledger: Ledger,
  { id, version, reviewedAt }: Row<'claim'>,
  at: Date,
): Promise<void> {
  await ledger.update('claim', { id, version }, { discardedAt: at, reviewedAt: reviewedAt ?? at });
}

export function done<T>(claim: LiveClaim, action: string, summary: string, result: T) {
  const subject = { subjectKind: 'claim' as const, subjectId: claim.id, claimId: claim.id };
  return { result, entry: { action, summary, dossierId: claim.dossierId, ...subject } };
}
