/** Decisions on several claims at once: one transaction, one event, one undo. */
import { RuleBroken } from '../../domain/errors.ts';
import { count } from '../../domain/words.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Ledger, type Performed, type Row } from '../ledger.ts';
import { nameOfReviewer } from './assign.ts';

/** A claim as the person saw it: a changed one is not discarded unseen. */
export interface ChosenClaim {
  claimId: number;
  version: number;
}

/** `assign` to null: to nobody. */
export type Decision =
  { kind: 'review' } | { kind: 'discard' } | { kind: 'assign'; assigneeId: number | null };

/** The event keeps each claim before and after, so that a selection has an end. */
const MOST_AT_ONCE = 500;

/** Decides the same on all claims chosen, of one dossier. Claims already as decided stay as they are. Throws RuleBroken. */
export function decideTogether(
  context: Context,
  actor: Actor,
  { dossierId, chosen, decision }: { dossierId: number; chosen: ChosenClaim[]; decision: Decision },
): Promise<Performed<number>> {
  return perform(context, actor, async (ledger) => {
    const claims = await chosenClaims(ledger, dossierId, chosen);
    if (decision.kind === 'discard') refuseUnseen(claims, chosen);
    const change = await changeOf(ledger, decision, context.now());
    const changed = claims.filter((claim) => change.isNew(claim));
    for (const claim of changed) await ledger.update('claim', claim, change.row(claim));
    const [only] = changed;
    const about =
      changed.length === 1 && only
        ? { subjectKind: 'claim' as const, subjectId: only.id, claimId: only.id }
        : { subjectKind: 'dossier' as const, subjectId: dossierId };
    const words = changed.length === 1 && only ? `“${only.text}”` : count(changed.length, 'claim');
    return {
      result: changed.length,
      entry: { action: change.action, dossierId, summary: change.summary(words), ...about },
    };
  });
}

async function chosenClaims(
  { tx }: Ledger,
  dossierId: number,
  chosen: ChosenClaim[],
): Promise<Row<'claim'>[]> {
  if (chosen.length === 0)
    throw new RuleBroken('No claim is chosen. Mark the ones you mean first.', {
      claim: 'Choose at least one.',
    });
  if (chosen.length > MOST_AT_ONCE)
    throw new RuleBroken(`These are too many at once: choose at most ${MOST_AT_ONCE}.`, {
      claim: 'Choose fewer.',
    });
  const ids = chosen.map(({ claimId }) => claimId);
  const claims = await tx.claim.findMany({
    where: { id: { in: ids }, article: { dossierId } },
    orderBy: { id: 'asc' },
  });
  if (claims.length < new Set(ids).size || claims.some(({ discardedAt }) => discardedAt !== null))
    throw new RuleBroken(
      'One of these claims was discarded meanwhile. Nothing was saved; look again and choose.',
      { claim: 'The list below is as it stands now.' },
    );
  return claims;
}

function refuseUnseen(claims: Row<'claim'>[], chosen: ChosenClaim[]): void {
  const seen = new Map(chosen.map(({ claimId, version }) => [claimId, version]));
  const changed = claims.find(({ id, version }) => seen.get(id) !== version);
  if (changed)
    throw new RuleBroken(
      `“${changed.text}” was changed meanwhile. Nothing was discarded; look again and choose.`,
      { claim: 'The list below is as it stands now.' },
    );
}

interface ChangeOfAll {
  action: string;
  row: (claim: Row<'claim'>) => Partial<Row<'claim'>>;
  isNew: (claim: Row<'claim'>) => boolean;
  summary: (claims: string) => string;
}

async function changeOf(ledger: Ledger, decision: Decision, at: Date): Promise<ChangeOfAll> {
  if (decision.kind === 'review')
    return {
      action: 'review claim',
      row: () => ({ reviewedAt: at }),
      isNew: ({ reviewedAt }) => reviewedAt === null,
      summary: (claims) => `Looked at ${claims} and left them as they are`,
    };
  if (decision.kind === 'discard')
    return {
      action: 'discard claim',
      row: ({ reviewedAt }) => ({ discardedAt: at, reviewedAt: reviewedAt ?? at }),
      isNew: () => true,
      summary: (claims) => `Discarded ${claims}`,
    };
  const { assigneeId } = decision;
  const name = await nameOfReviewer(ledger, assigneeId);
  return {
    action: 'assign claim',
    row: () => ({ assigneeId }),
    isNew: (claim) => claim.assigneeId !== assigneeId,
    summary: (claims) =>
      name === null ? `Took ${claims} off its reviewer` : `Assigned ${claims} to ${name}`,
  };
}
