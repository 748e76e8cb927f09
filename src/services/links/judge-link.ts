/** Judging candidates, and taking accepted links back. */
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import { count } from '../../domain/words.ts';
import type { Relation } from '../../match/types.ts';
import type { Actor } from '../context.ts';
import type { Entry, Ledger } from '../ledger.ts';
import { linkEntry } from './link-entry.ts';
import { offerThird } from './third-links.ts';

export interface Judging {
  linkId: number;
  version: number;
  judgement: 'accepted' | 'rejected' | 'unsure';
  /** The relation the reviewer sees; the machine's when absent. */
  relation?: Relation;
}

export async function judgeLink(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { linkId, version, judgement, relation }: Judging,
) {
  const link = await ledger.tx.evidenceLink.findUnique({ where: { id: linkId } });
  if (!link) throw new NotFound('link');
  const judged = {
    judgement,
    relation: relation ?? link.relation,
    judgedById: actor.reviewerId,
    judgedAt: at,
  };
  const isSame = link.judgement === judgement && link.relation === judged.relation;
  if (!isSame) await ledger.update('evidenceLink', { id: linkId, version }, judged);
  if (!isSame && judgement === 'accepted') await offerThird(ledger, { ...link, ...judged });
  return { result: linkId, entry: await linkEntry(ledger, { ...link, ...judged }, `${judgement} link`) };
}

export async function unlinkAll(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { claimId, linkIds }: { claimId: number; linkIds: number[] },
) {
  const links = await ledger.tx.evidenceLink.findMany({
    where: {
      id: { in: linkIds },
      judgement: 'accepted',
      OR: [{ claimAId: claimId }, { claimBId: claimId }],
    },
    orderBy: { id: 'asc' },
  });
  const [first] = links;
  if (!first) throw new RuleBroken('These links were taken back meanwhile. Look again.');
  const judged = { judgement: 'rejected', judgedById: actor.reviewerId, judgedAt: at };
  for (const link of links) await ledger.update('evidenceLink', link, judged);
  const { text } = await ledger.tx.claim.findUniqueOrThrow({ where: { id: claimId } });
  const entry: Entry = {
    ...{ action: 'unlink all', subjectKind: 'claim', subjectId: claimId, claimId },
    dossierId: first.dossierId,
    summary: `Unlinked “${text}” from ${count(links.length, 'claim')}`,
  };
  return { result: claimId, entry };
}
