/** Evidence links: candidates of the machine, judged by a person, and links made by hand. A judged pair is remembered. */
import type { Actor, Context } from '../context.ts';
import { perform, type Performed } from '../ledger.ts';
import { judgeLink, unlinkAll, type Judging } from './judge-link.ts';
import { linkByHand, type HandLink } from './link-by-hand.ts';
import { readLinks } from './read-links.ts';

export function createLinks(context: Context) {
  const { read } = context.database;
  return {
    ofClaim: (claimId: number) => readLinks(read, claimId),

    /** Accepts, rejects or leaves unsure. Idempotent. Throws StaleVersion. */
    judge: (actor: Actor, judging: Judging): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => judgeLink(ledger, actor, context.now(), judging)),

    /** Links two claims of different articles by hand; a known pair is accepted with the relation and any reason given. */
    linkByHand: (actor: Actor, link: HandLink): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => linkByHand(ledger, actor, context.now(), link)),

    /** Takes back an accepted link; the pair stays remembered as rejected. */
    unlink: (
      actor: Actor,
      { linkId, version }: { linkId: number; version: number },
    ): Promise<Performed<number>> =>
      perform(context, actor, (ledger) =>
        judgeLink(ledger, actor, context.now(), { linkId, version, judgement: 'rejected' }),
      ),

    /** Takes a claim out of its group: these accepted links of it, at once; the pairs stay remembered as rejected. Throws RuleBroken. */
    unlinkAll: (actor: Actor, request: { claimId: number; linkIds: number[] }): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => unlinkAll(ledger, actor, context.now(), request)),
  };
}
