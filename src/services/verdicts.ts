/** Verdicts: a reviewer's conclusion about a claim, bound to the evidence it was given on. */
import { NotFound, RuleBroken, StaleVersion } from '../domain/errors.ts';
import { checkVerdict, needsOverride, type VerdictRequest } from '../domain/verdict.ts';
import type { Actor, Context } from './context.ts';
import { perform, type Entry, type Ledger, type Performed, type Row } from './ledger.ts';
import { loadStandings } from './standings.ts';

/** A claim and the verdict on it that the reviewer saw, by its id. */
export interface SeenVerdict {
  claimId: number;
  seen: number;
}

export function createVerdicts(context: Context) {
  return {
    /**
     * Gives a verdict on the evidence as it stands. A standing verdict is withdrawn in the same step; the same one again
     * on the same evidence changes nothing. Throws RuleBroken where the evidence does not carry it, and StaleVersion where
     * the one that stands is not the one the reviewer saw.
     */
    give: (actor: Actor, claimId: number, request: VerdictRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => giveVerdict(ledger, actor, context.now(), { claimId, ...request })),

    /** Withdraws the verdict of a claim that the reviewer saw. Idempotent. Throws StaleVersion where another one stands by now. */
    withdraw: (actor: Actor, { claimId, seen }: SeenVerdict): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => withdrawVerdict(ledger, actor, context.now(), { claimId, seen })),
  };
}

async function giveVerdict(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { claimId, ...request }: VerdictRequest & { claimId: number },
) {
  const claim = await claimOf(ledger, claimId);
  const { support } = (await loadStandings(ledger.tx, { claimIds: [claimId] })).of(claimId);
  checkVerdict(request, support);
  const standing = await standingVerdict(ledger, claimId);
  const overrideReason = needsOverride(request, support) ? request.overrideReason : null;
  const { conclusion, reason } = request;
  const isSame =
    standing?.conclusion === conclusion &&
    standing.reason === reason &&
    standing.overrideReason === overrideReason &&
    standing.evidenceHash === support.hash;
  const entry = entryFor(claim, `mark ${conclusion}`, `Marked ${conclusion}: “${claim.text}”`);
  if (standing && isSame) return { result: standing.id, entry };
  await refuseUnseen(ledger, request, standing);
  if (standing)
    await ledger.update('verdict', standing, { withdrawnAt: at, withdrawnById: actor.reviewerId });
  const { hash: evidenceHash, ...evidence } = support;
  const verdict = await ledger.create('verdict', {
    ...{ claimId, conclusion, reason, overrideReason, evidenceHash, at },
    evidence: JSON.stringify(evidence),
    reviewerId: actor.reviewerId,
  });
  return { result: verdict.id, entry };
}

type Concluding = { [name in keyof Concluded]: string | null } & Pick<VerdictRequest, 'seen'>;

type Concluded = Pick<Row<'verdict'>, 'conclusion' | 'reason' | 'overrideReason'>;

const NO_VERDICT = { conclusion: '', reason: '', overrideReason: null };
const conclusionOf = ({ conclusion, reason, overrideReason }: Concluded): Concluded => ({
  ...{ conclusion, reason, overrideReason },
});

/** A colleague's verdict is not replaced by somebody who has not read it. */
async function refuseUnseen(
  { tx }: Ledger,
  { seen, ...mine }: Concluding,
  standing: Row<'verdict'> | null,
): Promise<void> {
  if (seen === undefined || seen === (standing?.id ?? null)) return;
  const before = await tx.verdict.findUnique({ where: { id: seen ?? 0 } });
  const by = await tx.reviewer.findUnique({
    where: { id: standing?.reviewerId ?? before?.withdrawnById ?? 0 },
  });
  throw new StaleVersion({ ...mine }, conclusionOf(standing ?? NO_VERDICT), {
    base: conclusionOf(before ?? NO_VERDICT),
    reviewer: by?.name ?? null,
    at: standing?.at ?? before?.withdrawnAt ?? new Date(0),
  });
}

async function withdrawVerdict(ledger: Ledger, actor: Actor, at: Date, { claimId, seen }: SeenVerdict) {
  const claim = await claimOf(ledger, claimId);
  const standing = await standingVerdict(ledger, claimId);
  if (standing) {
    await refuseUnseen(ledger, { ...NO_VERDICT, seen }, standing);
    await ledger.update('verdict', standing, { withdrawnAt: at, withdrawnById: actor.reviewerId });
  }
  return {
    result: claimId,
    entry: entryFor(claim, 'withdraw verdict', `Withdrew the verdict on “${claim.text}”`),
  };
}

async function claimOf({ tx }: Ledger, claimId: number) {
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    include: { article: { select: { dossierId: true } } },
  });
  if (!claim) throw new NotFound('claim');
  if (claim.discardedAt) throw new RuleBroken('This claim was discarded. Undo that first.');
  return claim;
}

function standingVerdict({ tx }: Ledger, claimId: number) {
  return tx.verdict.findFirst({ where: { claimId, withdrawnAt: null }, orderBy: { id: 'desc' } });
}

function entryFor(
  claim: { id: number; article: { dossierId: number } },
  action: string,
  summary: string,
): Entry {
  return {
    action,
    summary,
    subjectKind: 'claim',
    subjectId: claim.id,
    claimId: claim.id,
    dossierId: claim.article.dossierId,
  };
}
