/** The accepted links of a report. */
import { RELATIONS } from '../../match/types.ts';
import type { ReportLink } from '../../report/model.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../one-of.ts';

const withRevision = { include: { revision: { select: { number: true } } } } as const;

/** By the claims of an article; a claim whose words are gone from its own is nobody's support. */
export async function acceptedLinks(read: Reads, articleId: number): Promise<Map<number, ReportLink[]>> {
  const claims = await read.claim.findMany({ where: { articleId, discardedAt: null }, select: { id: true } });
  const ids = claims.map(({ id }) => id);
  const rows = await read.evidenceLink.findMany({
    where: {
      ...{ judgement: 'accepted', judgedAt: { not: null } },
      ...{ claimA: { discardedAt: null }, claimB: { discardedAt: null } },
      OR: [{ claimAId: { in: ids } }, { claimBId: { in: ids } }],
    },
    include: { claimA: withRevision, claimB: withRevision, judgedBy: true },
    orderBy: { id: 'asc' },
  });
  const byClaim = new Map<number, ReportLink[]>();
  for (const { claimA, claimB, relation, reason, judgedBy, judgedAt } of rows) {
    const words = {
      relation: oneOf(RELATIONS, relation),
      reason,
      judgedBy: judgedBy?.name ?? 'machine',
      judgedAt: judgedAt?.toISOString() ?? '',
    };
    for (const [near, far] of [
      [claimA, claimB],
      [claimB, claimA],
    ] as const) {
      if (far.orphanedAt || near.articleId !== articleId) continue;
      const { id: claimId, articleId: farArticleId, quote, start, end, revision } = far;
      byClaim.set(near.id, [
        ...(byClaim.get(near.id) ?? []),
        { claimId, articleId: farArticleId, quote, start, end, revision: revision.number, ...words },
      ]);
    }
  }
  return byClaim;
}
