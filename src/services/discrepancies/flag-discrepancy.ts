/** A disagreement that a person sees between two claims. */
import { checkFlag, discrepancyKey } from '../../domain/discrepancy.ts';
import { RuleBroken } from '../../domain/errors.ts';
import type { DiscrepancyClass, DiscrepancyKind } from '../../match/types.ts';
import type { Entry, Ledger, Row } from '../ledger.ts';
import { columns, type Side } from './side.ts';

/** A flag by hand, between two claims of the dossier. */
export interface Flag {
  kind: DiscrepancyKind;
  class: DiscrepancyClass;
  note: string;
  aClaimId: number;
  aForm: string;
  bClaimId: number;
  bForm: string;
}

/** Throws RuleBroken. */
export async function flagDiscrepancy(ledger: Ledger, at: Date, flag: Flag) {
  const [a, b] = [
    await sideOf(ledger, flag.aClaimId, flag.aForm),
    await sideOf(ledger, flag.bClaimId, flag.bForm),
  ];
  if (a.dossierId !== b.dossierId)
    throw new RuleBroken('Both claims must be in the same dossier.', {
      bClaimId: 'It is in another dossier.',
    });
  checkFlag({ aForm: a.form, bForm: b.form, aQuote: a.quote, bQuote: b.quote });
  const { dossierId } = a;
  const subject = `claims ${flag.aClaimId} and ${flag.bClaimId}`;
  const key = discrepancyKey(flag.kind, subject, [a.form, b.form]);
  const known = await ledger.tx.discrepancy.findUnique({ where: { dossierId_key: { dossierId, key } } });
  if (known && !isSameFlag(known, flag)) {
    const about = { kind: 'discrepancy', id: known.id } as const;
    throw new RuleBroken('This discrepancy is on record already. You can rule on it there.', {}, about);
  }
  const words = {
    kind: flag.kind,
    class: flag.class,
    note: flag.note,
    subject: `${a.form} / ${b.form}`,
    reason: 'Flagged by a reviewer.',
  };
  const { id } =
    known ??
    (await ledger.create('discrepancy', {
      ...words,
      ...{ dossierId, key, proposedBy: 'hand', createdAt: at },
      ...columns('a', a),
      ...columns('b', b),
    }));
  const entry: Entry = {
    ...{
      action: 'flag discrepancy',
      subjectKind: 'discrepancy',
      subjectId: id,
      dossierId,
      claimId: flag.aClaimId,
    },
    summary: `Flagged a ${flag.kind} discrepancy: ${a.form} / ${b.form}`,
  };
  return { result: id, entry };
}

/** Whether a person flagged the same before, between the same claims and with the same words about it. */
function isSameFlag(known: Row<'discrepancy'>, { aClaimId, bClaimId, note }: Flag): boolean {
  const isSamePair = known.aClaimId === aClaimId && known.bClaimId === bClaimId;
  return known.proposedBy === 'hand' && isSamePair && known.note === note;
}

/** The side of a flag: the form where it stands in the claim's sentence; the whole sentence is its quote. */
async function sideOf({ tx }: Ledger, claimId: number, form: string): Promise<Side & { dossierId: number }> {
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    include: { article: true, revision: { select: { body: true } } },
  });
  if (!claim)
    throw new RuleBroken('There is no claim with that number.', {
      bClaimId: 'Choose a claim of the dossier.',
    });
  if (claim.discardedAt)
    throw new RuleBroken('A discarded claim cannot be flagged.', { bClaimId: 'It was discarded.' });
  const words = form.trim();
  const quote = claim.revision.body.slice(claim.sentenceStart, claim.sentenceEnd);
  const at = quote.indexOf(words);
  const start = claim.sentenceStart + Math.max(at, 0);
  const end = start + words.length;
  return {
    form: words,
    quote,
    start,
    end,
    claimId,
    articleId: claim.articleId,
    dossierId: claim.article.dossierId,
  };
}
