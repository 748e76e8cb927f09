/** Comments on a claim. */
import { NotFound, RuleBroken } from '../domain/errors.ts';
import type { Actor, Context } from './context.ts';
import { perform, type Performed } from './ledger.ts';

export interface CommentView {
  id: number;
  body: string;
  reviewer: string;
  at: Date;
}

/** The longest a comment may be, in characters. */
const LONGEST_COMMENT = 5000;

export function createComments(context: Context) {
  return {
    /** The comments of a claim, oldest first. */
    async ofClaim(claimId: number): Promise<CommentView[]> {
      const rows = await context.database.read.comment.findMany({
        where: { claimId },
        include: { reviewer: true },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      });
      return rows.map(({ id, body, reviewer, at }) => ({ id, body, reviewer: reviewer.name, at }));
    },

    add: (actor: Actor, claimId: number, words: string): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const body = words.trim();
        if (body === '')
          throw new RuleBroken('The comment has no words.', { body: 'Write something first.' });
        if (body.length > LONGEST_COMMENT)
          throw new RuleBroken('The comment is too long.', {
            body: `At most ${LONGEST_COMMENT} characters.`,
          });
        const claim = await ledger.tx.claim.findUnique({
          where: { id: claimId },
          include: { article: true },
        });
        if (!claim) throw new NotFound('claim');
        const { id } = await ledger.create('comment', {
          claimId,
          reviewerId: actor.reviewerId,
          body,
          at: context.now(),
        });
        const { dossierId } = claim.article;
        return {
          result: id,
          entry: {
            action: 'comment',
            subjectKind: 'comment',
            subjectId: id,
            claimId,
            dossierId,
            summary: `Commented: ${body}`,
          },
        };
      }),
  };
}
