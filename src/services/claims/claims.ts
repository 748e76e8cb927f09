/** Claims: reading them, and the corrections a reviewer makes. The machine's version stays in the history. */
import type { Actor, Context } from '../context.ts';
import { perform, type Performed } from '../ledger.ts';
import { addClaim, type NewClaim } from './add-claim.ts';
import { nameOfReviewer } from './assign.ts';
import { decideTogether, type ChosenClaim, type Decision } from './decide-together.ts';
import { editClaim, type ClaimEdit } from './edit-claim.ts';
import { done, liveClaim, putAside, type ClaimVersion } from './live-claim.ts';
import { readClaim, readClaims, readSome } from './read-claims.ts';
import { reanchor, type Words } from './reanchor.ts';
import { mergeClaim, splitClaim } from './reshape-claim.ts';

/** Every command is one transaction and one provenance event; each returns the event, so that it can be undone. */
export function createClaims(context: Context) {
  const { read } = context.database;
  return {
    one: (claimId: number) => readClaim(read, claimId),
    some: (claimIds: number[]) => readSome(read, claimIds),
    list: (of: { articleId: number } | { dossierId: number }) => readClaims(read, of),

    /** Rewords a claim, or changes its kind, speaker or time. Throws StaleVersion. */
    edit: (actor: Actor, at: ClaimVersion, edit: ClaimEdit) =>
      perform(context, actor, (ledger) => editClaim(ledger, context.now(), at, edit)),

    /** Puts two or more claims in the place of one; the old one is kept, discarded. */
    split: (actor: Actor, at: ClaimVersion, texts: string[]) =>
      perform(context, actor, (ledger) => splitClaim(ledger, context.now(), at, texts)),

    /** Puts one claim in the place of this one and the next of its article. */
    mergeWithNext: (actor: Actor, at: ClaimVersion, text: string) =>
      perform(context, actor, (ledger) => mergeClaim(ledger, context.now(), at, text)),

    /** A claim a person makes from words of an article: selected, or copied where nothing could be selected. */
    add: (actor: Actor, claim: NewClaim) =>
      perform(context, actor, (ledger) => addClaim(ledger, context.now(), claim)),

    /** Says where a claim stands whose words were lost in a new version of its article. */
    reanchor: (actor: Actor, at: ClaimVersion, words: Words): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, at.claimId);
        const { quote } = await reanchor(ledger, claim, { version: at.version, words });
        return done(claim, 'anchor claim', `Found “${claim.text}” again at “${quote}”`, claim.id);
      }),

    /** Takes a claim out of the work; its history, links and verdicts stay. */
    discard: (actor: Actor, at: ClaimVersion): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, at.claimId);
        await putAside(ledger, { ...claim, version: at.version }, context.now());
        return done(claim, 'discard claim', `Discarded “${claim.text}”`, claim.id);
      }),

    /** Says that a person has looked at a claim and left it as it is. Idempotent. */
    markReviewed: (actor: Actor, claimId: number): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, claimId);
        if (claim.reviewedAt === null) await ledger.update('claim', claim, { reviewedAt: context.now() });
        return done(claim, 'review claim', `Looked at “${claim.text}” and left it as it is`, claim.id);
      }),

    /** Says who is to look at a claim; null for nobody. Idempotent. */
    assign: (actor: Actor, claimId: number, assigneeId: number | null): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const claim = await liveClaim(ledger, claimId);
        const name = await nameOfReviewer(ledger, assigneeId);
        if (claim.assigneeId !== assigneeId) await ledger.update('claim', claim, { assigneeId });
        const summary =
          name === null ? `Took “${claim.text}” off its reviewer` : `Assigned “${claim.text}” to ${name}`;
        return done(claim, 'assign claim', summary, claim.id);
      }),

    /** The same decision on several claims of a dossier, in one step. */
    decideTogether: (actor: Actor, dossierId: number, chosen: ChosenClaim[], decision: Decision) =>
      decideTogether(context, actor, { dossierId, chosen, decision }),
  };
}
