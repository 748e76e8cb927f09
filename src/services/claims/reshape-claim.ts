/** Claims put in the place of others: one split into several, one merged with the next. */
import { anchorAt, narrowTo } from '../../domain/anchor.ts';
import { RuleBroken } from '../../domain/errors.ts';
import type { Span } from '../../text/types.ts';
import type { Ledger, Row } from '../ledger.ts';
import { carryOver } from './carry-over.ts';
import { checkText } from './check-text.ts';
import { done, liveClaim, putAside, type ClaimVersion, type LiveClaim } from './live-claim.ts';
import { readClaims } from './read-claims.ts';

export async function splitClaim(
  ledger: Ledger,
  at: Date,
  { claimId, version }: ClaimVersion,
  texts: string[],
) {
  const parts = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (parts.length < 2)
    throw new RuleBroken('Write at least two claims, one a line.', {
      texts: 'One claim a line, at least two.',
    });
  const claim = await liveClaim(ledger, claimId);
  const { body } = await ledger.tx.revision.findUniqueOrThrow({ where: { id: claim.revisionId } });
  await putAside(ledger, { ...claim, version }, at);
  const made: Row<'claim'>[] = [];
  for (const text of parts)
    made.push(
      await createFrom(ledger, [claim], at, {
        text: checkText(text),
        span: narrowTo(body, claim, text),
        body,
      }),
    );
  await carryOver(ledger, { from: [claim], made });
  return done(
    claim,
    'split claim',
    `Split “${claim.text}” into ${parts.length}`,
    made.map(({ id }) => id),
  );
}

export async function mergeClaim(ledger: Ledger, at: Date, { claimId, version }: ClaimVersion, text: string) {
  const claim = await liveClaim(ledger, claimId);
  const next = await nextClaim(ledger, claim);
  if (!next)
    throw new RuleBroken('This is the last claim of its article: there is no next one to merge with.');
  const { body } = await ledger.tx.revision.findUniqueOrThrow({ where: { id: claim.revisionId } });
  await putAside(ledger, { ...claim, version }, at);
  await putAside(ledger, next, at);
  const span = { start: Math.min(claim.start, next.start), end: Math.max(claim.end, next.end) };
  const made = await createFrom(ledger, [claim, next], at, { text: checkText(text), span, body });
  await carryOver(ledger, { from: [claim, next], made: [made] });
  return done(claim, 'merge claims', `Merged “${claim.text}” with “${next.text}”`, made.id);
}

async function nextClaim({ tx }: Ledger, claim: LiveClaim) {
  const inText = ({ revisionId }: { revisionId: number }) => revisionId === claim.revisionId;
  const claims = (await readClaims(tx, { articleId: claim.articleId })).filter(inText);
  const next = claims[claims.findIndex(({ id }) => id === claim.id) + 1];
  return next ? tx.claim.findUnique({ where: { id: next.id } }) : null;
}

async function createFrom(
  ledger: Ledger,
  from: Row<'claim'>[],
  at: Date,
  { text, span, body }: { text: string; span: Span; body: string },
): Promise<Row<'claim'>> {
  const [first] = from;
  if (!first) throw new RuleBroken('There is nothing to make a claim from.');
  const { articleId, revisionId, block, kind, whenStart, whenEnd } = first;
  const { insertions, ambiguous, checkworthy, checkworthyReason } = first;
  const sentenceStart = Math.min(...from.map((claim) => claim.sentenceStart));
  const sentenceEnd = Math.max(...from.map((claim) => claim.sentenceEnd));
  const made = await ledger.create('claim', {
    ...{ articleId, revisionId, block, kind, whenStart, whenEnd },
    ...{ insertions, ambiguous, checkworthy, checkworthyReason },
    ...anchorAt(body, span),
    ...{ sentenceStart, sentenceEnd, text, machineText: null, createdAt: at },
    madeFrom: JSON.stringify(from.map((claim) => claim.id)),
  });
  await copySpeaker(ledger, first.id, made.id);
  return made;
}

async function copySpeaker(ledger: Ledger, from: number, to: number): Promise<void> {
  const attribution = await ledger.tx.attribution.findUnique({ where: { claimId: from } });
  if (!attribution) return;
  const { claimant, cue, mode } = attribution;
  await ledger.create('attribution', { claimId: to, claimant, cue, mode });
}
