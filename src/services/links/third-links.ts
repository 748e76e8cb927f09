/** Who accepts that A says what B says, and B what C says, is offered A and C, with B as the reason. */
import { relateClaims } from '../../match/links/relate-claims.ts';
import { ATTRIBUTION_MODES, CLAIM_KINDS } from '../../text/types.ts';
import type { Ledger } from '../ledger.ts';
import { withoutRejected } from './rejected-pairs.ts';
import { oneOf } from '../one-of.ts';

const SUPPORTING = ['corroborates', 'restates'];

interface Ends {
  claimAId: number;
  claimBId: number;
}

const pairOf = (one: number, other: number): Ends => ({
  claimAId: Math.min(one, other),
  claimBId: Math.max(one, other),
});

const farEnd = (id: number, { claimAId, claimBId }: Ends): number => (claimAId === id ? claimBId : claimAId);

/** The claims that accepted links join to a claim. */
async function joinedTo({ tx }: Ledger, id: number): Promise<number[]> {
  const links = await tx.evidenceLink.findMany({
    where: {
      judgement: 'accepted',
      relation: { in: SUPPORTING },
      OR: [{ claimAId: id }, { claimBId: id }],
    },
    orderBy: { id: 'asc' },
  });
  return links.map((link) => farEnd(id, link));
}

/** Offers what follows from an accepted link; pairs known, rejected, or within one article are not offered. */
export async function offerThird(
  ledger: Ledger,
  link: Ends & { dossierId: number; relation: string },
): Promise<void> {
  if (!SUPPORTING.includes(link.relation)) return;
  const through = async (middle: number, from: number) =>
    (await joinedTo(ledger, middle))
      .filter((id) => id !== from)
      .map((to) => ({ ...pairOf(from, to), middle }));
  const offers = [
    ...(await through(link.claimBId, link.claimAId)),
    ...(await through(link.claimAId, link.claimBId)),
  ];
  for (const offer of await withoutRejected(ledger.tx, offers))
    await offerPair(ledger, link.dossierId, offer);
}

async function offerPair(
  ledger: Ledger,
  dossierId: number,
  { middle, ...ends }: Ends & { middle: number },
): Promise<void> {
  if (await ledger.tx.evidenceLink.findUnique({ where: { claimAId_claimBId: ends } })) return;
  const rows = await ledger.tx.claim.findMany({
    where: { id: { in: [ends.claimAId, ends.claimBId, middle] }, discardedAt: null },
    include: { article: true, attribution: true },
  });
  const [a, b, between] = [ends.claimAId, ends.claimBId, middle].map((id) =>
    rows.find((row) => row.id === id),
  );
  if (!a || !b || !between || a.articleId === b.articleId) return;
  const [x, y] = [a, b].map(({ text, kind, whenStart, whenEnd, article, attribution }) => ({
    ...{ text, published: article.published, speaker: attribution?.claimant ?? null },
    kind: oneOf(CLAIM_KINDS, kind),
    ...(attribution ? { mode: oneOf(ATTRIBUTION_MODES, attribution.mode) } : {}),
    when: whenStart && whenEnd ? { start: whenStart, end: whenEnd } : null,
  }));
  const { score, relation } = relateClaims(x!, y!);
  await ledger.create('evidenceLink', {
    ...{ dossierId, ...ends, score, proposedBy: 'machine' },
    relation: relation === 'contradicts' ? 'related' : 'corroborates',
    reason: `Both are linked to “${between.text}” by accepted links.`,
  });
}
