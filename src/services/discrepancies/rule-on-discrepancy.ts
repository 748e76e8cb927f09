/** The ruling on a discrepancy. */
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import type { RulingChoice } from '../../domain/vocabulary.ts';
import type { Actor } from '../context.ts';
import type { Entry, Ledger } from '../ledger.ts';
import { followRuling } from '../names/follow-ruling.ts';
import { staleVersion } from '../stale-version.ts';

export interface RulingRequest {
  discrepancyId: number;
  version: number;
  ruling: RulingChoice;
  reason: string;
}

/** Throws NotFound, RuleBroken, and StaleVersion where a colleague ruled meanwhile. */
export async function ruleOn(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { discrepancyId, version, ruling, reason }: RulingRequest,
) {
  const discrepancy = await ledger.tx.discrepancy.findUnique({
    where: { id: discrepancyId },
    include: { ruling: true, reopenings: { where: { answeredAt: null } } },
  });
  if (!discrepancy) throw new NotFound('discrepancy');
  if (ruling === 'not the same' && discrepancy.kind !== 'name')
    throw new RuleBroken('Only names can be two different names.', { ruling: 'Choose another one.' });
  const before = discrepancy.ruling;
  const { reopenings } = discrepancy;
  const isSame = before?.ruling === ruling && before.reason === reason && reopenings.length === 0;
  if (!isSame) {
    if (discrepancy.version !== version) {
      const at = { model: 'discrepancy', id: discrepancyId, version } as const;
      throw await staleVersion(ledger.tx, at, { ruling, reason }, discrepancy);
    }
    await ledger.update('discrepancy', { id: discrepancyId, version }, {});
    const row = { ruling, reason, reviewerId: actor.reviewerId, at };
    if (before) await ledger.update('ruling', before, row);
    else await ledger.create('ruling', { discrepancyId, ...row });
    for (const reopening of reopenings) await ledger.update('reopening', reopening, { answeredAt: at });
    if (discrepancy.kind === 'name') await followRuling(ledger, { ...discrepancy, ruling });
  }
  const { dossierId, aForm, bForm, aClaimId } = discrepancy;
  const entry: Entry = {
    ...{ action: 'rule on discrepancy', subjectKind: 'discrepancy', subjectId: discrepancyId, dossierId },
    ...(aClaimId === null ? {} : { claimId: aClaimId }),
    summary: `Ruled on ${aForm} / ${bForm}: ${rulingInWords(ruling, aForm, bForm)}`,
  };
  return { result: discrepancyId, entry };
}

function rulingInWords(ruling: RulingChoice, aForm: string, bForm: string): string {
  if (ruling === 'A') return `“${aForm}” is right`;
  if (ruling === 'B') return `“${bForm}” is right`;
  if (ruling === 'not the same') return 'two different names';
  return ruling;
}
