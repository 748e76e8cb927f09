/** A decision about a form is one about its discrepancies: both pages say the same. */
import { discrepancyKey } from '../../domain/discrepancy.ts';
import type { RulingChoice } from '../../domain/vocabulary.ts';
import type { Actor } from '../context.ts';
import type { Ledger } from '../ledger.ts';

interface PairRuling {
  dossierId: number;
  form: string;
  others: string[];
  choose: 'other is right' | 'both acceptable' | 'not the same';
  reason: string;
}

/** Rules on the discrepancies between a form and others where nobody has ruled yet or it was left open. */
export async function ruleOnPairs(
  ledger: Ledger,
  { reviewerId }: Actor,
  at: Date,
  { dossierId, form, others, choose, reason }: PairRuling,
): Promise<void> {
  const keys = others.map((other) => discrepancyKey('name', '', [form, other]));
  const found = await ledger.tx.discrepancy.findMany({
    where: { dossierId, key: { in: keys } },
    include: { ruling: true },
    orderBy: { id: 'asc' },
  });
  for (const { id, version, aForm, ruling: before } of found) {
    const ruling: RulingChoice = choose !== 'other is right' ? choose : aForm === form ? 'B' : 'A';
    if (before && agrees(before.ruling, choose)) continue;
    await ledger.update('discrepancy', { id, version }, {});
    const row = { ruling, reason, reviewerId, at };
    if (before) await ledger.update('ruling', before, row);
    else await ledger.create('ruling', { discrepancyId: id, ...row });
  }
}

/** Whether a ruling given before says nothing against the decision: which spelling is right may have been said more exactly. */
function agrees(ruling: string, choose: PairRuling['choose']): boolean {
  if (ruling === 'unresolved') return false;
  return (ruling === 'not the same') === (choose === 'not the same');
}
