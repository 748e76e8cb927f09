/** Linking two claims that the machine did not propose, or proposed with another relation. */
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import type { Relation } from '../../match/types.ts';
import type { Actor } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { linkEntry } from './link-entry.ts';
import { offerThird } from './third-links.ts';

export interface HandLink {
  claimId: number;
  otherClaimId: number;
  relation: Relation;
  reason: string;
}

export async function linkByHand(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { claimId, otherClaimId, relation, reason }: HandLink,
) {
  const dossierId = await checkEnds(ledger, claimId, otherClaimId);
  const [claimAId, claimBId] = claimId < otherClaimId ? [claimId, otherClaimId] : [otherClaimId, claimId];
  const known = await ledger.tx.evidenceLink.findUnique({
    where: { claimAId_claimBId: { claimAId, claimBId } },
  });
  const words = reason || (known?.reason ?? 'Linked by hand.');
  const judged = {
    ...{ relation, reason: words },
    ...{ judgement: 'accepted', judgedById: actor.reviewerId, judgedAt: at },
  };
  const isSame = known?.judgement === 'accepted' && known.relation === relation && known.reason === words;
  if (known && isSame) return { result: known.id, entry: await linkEntry(ledger, known, 'accepted link') };
  const link = known
    ? await ledger.update('evidenceLink', known, judged)
    : await ledger.create('evidenceLink', {
        dossierId,
        claimAId,
        claimBId,
        proposedBy: 'hand',
        ...judged,
      });
  await offerThird(ledger, link);
  return { result: link.id, entry: await linkEntry(ledger, link, 'link claims') };
}

async function checkEnds({ tx }: Ledger, claimId: number, otherClaimId: number): Promise<number> {
  const ends = await tx.claim.findMany({
    where: { id: { in: [claimId, otherClaimId] } },
    include: { article: true },
  });
  const [one, other] = [ends.find((end) => end.id === claimId), ends.find((end) => end.id === otherClaimId)];
  if (!one) throw new NotFound('claim');
  if (!other)
    throw new RuleBroken('There is no claim with that number.', {
      otherClaimId: 'Choose a claim of another article.',
    });
  if (one.discardedAt ?? other.discardedAt)
    throw new RuleBroken('A discarded claim cannot be linked.', { otherClaimId: 'It was discarded.' });
  if (one.article.dossierId !== other.article.dossierId) {
    throw new RuleBroken('Both claims must be in the same dossier.', {
      otherClaimId: 'It is in another dossier.',
    });
  }
  if (one.articleId === other.articleId) {
    throw new RuleBroken('Both claims are of the same article.', {
      otherClaimId: 'Choose a claim of another article.',
    });
  }
  return one.article.dossierId;
}
