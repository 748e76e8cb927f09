/** What is known about a claim goes over to the claims made from it: its links, to be judged again, and its discrepancies. */
import { relateClaims } from '../../match/links/relate-claims.ts';
import type { Ledger, Row } from '../ledger.ts';
import { withoutRejected } from '../links/rejected-pairs.ts';

type ClaimRow = Row<'claim'>;

/** The claims put aside and the claims made of them. */
interface Succession {
  from: ClaimRow[];
  made: ClaimRow[];
}

/** Carries links and discrepancies over. A judgement was on other words, so that each link waits for a new one; a rejected one stays behind. */
export async function carryOver(ledger: Ledger, succession: Succession): Promise<void> {
  await carryLinks(ledger, succession);
  for (const side of ['a', 'b'] as const) await carryDiscrepancies(ledger, succession, side);
}

async function carryLinks(ledger: Ledger, { from, made }: Succession): Promise<void> {
  const ids = from.map(({ id }) => id);
  const links = await ledger.tx.evidenceLink.findMany({
    where: {
      judgement: { not: 'rejected' },
      OR: [
        { claimAId: { in: ids }, claimB: { discardedAt: null } },
        { claimBId: { in: ids }, claimA: { discardedAt: null } },
      ],
    },
    include: { claimA: true, claimB: true },
    orderBy: { id: 'asc' },
  });
  const pairs = new Map<string, NewLink>();
  for (const { claimA, claimB, dossierId, relation, score, reason, proposedBy } of links) {
    const far = ids.includes(claimA.id) ? claimB : claimA;
    for (const heir of heirsOf(far, made)) {
      const [claimAId, claimBId] = heir.id < far.id ? [heir.id, far.id] : [far.id, heir.id];
      const pair = `${claimAId} ${claimBId}`;
      if (!pairs.has(pair))
        pairs.set(pair, { dossierId, relation, score, reason, proposedBy, claimAId, claimBId });
    }
  }
  for (const link of await withoutRejected(ledger.tx, [...pairs.values()]))
    await ledger.create('evidenceLink', link);
}

type NewLink = Pick<
  Row<'evidenceLink'>,
  'dossierId' | 'relation' | 'score' | 'reason' | 'proposedBy' | 'claimAId' | 'claimBId'
>;

/** Of several parts those that still have something in common with the far claim. */
function heirsOf(far: ClaimRow, made: ClaimRow[]): ClaimRow[] {
  if (made.length === 1) return made;
  return made.filter(({ text }) => relateClaims({ text }, { text: far.text }).relation !== 'unrelated');
}

async function carryDiscrepancies(
  ledger: Ledger,
  { from, made }: Succession,
  side: 'a' | 'b',
): Promise<void> {
  const rows = await ledger.tx.discrepancy.findMany({
    where: { [`${side}ClaimId`]: { in: from.map(({ id }) => id) } },
  });
  for (const row of rows) {
    const heir = made.find(({ text }) => text.includes(row[`${side}Form`])) ?? made[0];
    if (heir) await ledger.update('discrepancy', row, { [`${side}ClaimId`]: heir.id });
  }
}
