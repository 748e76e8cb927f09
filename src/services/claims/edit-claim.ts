/** Rewording a claim, and changing its kind, speaker or time. */
import type { AttributionMode, ClaimKind, DateInterval } from '../../text/types.ts';
import type { Ledger } from '../ledger.ts';
import { checkText } from './check-text.ts';
import { done, liveClaim, type ClaimVersion } from './live-claim.ts';

/** What a reviewer may change of a claim. `speaker` null: the article itself asserts it. */
export interface ClaimEdit {
  text: string;
  kind: ClaimKind;
  speaker: string | null;
  mode: AttributionMode;
  when: DateInterval | null;
}

export async function editClaim(
  ledger: Ledger,
  at: Date,
  { claimId, version }: ClaimVersion,
  edit: ClaimEdit,
) {
  const text = checkText(edit.text);
  const claim = await liveClaim(ledger, claimId);
  const { kind, when } = edit;
  const words = { text, kind, whenStart: when?.start ?? null, whenEnd: when?.end ?? null };
  const isSame =
    claim.text === text &&
    claim.kind === kind &&
    claim.whenStart === words.whenStart &&
    claim.whenEnd === words.whenEnd;
  const speakerChanged = await setSpeaker(ledger, claimId, edit);
  // The claim's version moves with its speaker too, so that one version guards the whole form.
  if (!isSame || speakerChanged) {
    const reviewedAt = claim.reviewedAt ?? at;
    await ledger.update('claim', { id: claimId, version }, { ...words, reviewedAt });
  }
  return done(
    claim,
    'edit claim',
    `Changed “${claim.text}”${claim.text === text ? '' : ` to “${text}”`}`,
    claimId,
  );
}

async function setSpeaker(ledger: Ledger, claimId: number, { speaker, mode }: ClaimEdit): Promise<boolean> {
  const before = await ledger.tx.attribution.findUnique({ where: { claimId } });
  if (speaker === null) {
    if (before) await ledger.remove('attribution', before.id);
    return before !== null;
  }
  if (!before) await ledger.create('attribution', { claimId, claimant: speaker, cue: '', mode });
  else if (before.claimant !== speaker || before.mode !== mode)
    await ledger.update('attribution', before, { claimant: speaker, mode });
  else return false;
  return true;
}
