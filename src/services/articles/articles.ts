/** Articles: adding one, reading it again, revising it, and reading them back. */
import type { BlockKind } from '../../text/types.ts';
import type { Actor, Context, Importer } from '../context.ts';
import { UNWATCHED } from '../job-work.ts';
import type { Performed } from '../ledger.ts';
import type { LearnsNames } from '../names/names.ts';
import { addArticle, type AddedArticle } from './add-article.ts';
import { articleOfBlock, changeBlock, type BlockVersion } from './change-block.ts';
import { editArticle, type ArticleDetails, type ArticleVersion } from './edit-article.ts';
import { matchAgain } from './match-again.ts';
import type { NewArticle } from './new-article.ts';
import { readAgain } from './read-again.ts';
import { readsOfArticles } from './read-articles.ts';
import { reviseArticle, type NewRevision } from './revise-article.ts';

export type Articles = ReturnType<typeof createArticles>;

/** Articles are read one after the other, so that each is matched against all that came before it. */
export function createArticles(context: Context, names: LearnsNames) {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    /** Adds one article with its claims, candidates, discrepancies and origin; the same text twice is recognised. */
    add: (actor: Importer, article: NewArticle): Promise<AddedArticle> =>
      inTurn(() => addArticle(context, names, actor, article)),

    /** `watched`: hears how far it is, and can stop it before anything is saved. */
    readAgain: (actor: Actor, articleId: number, watched = UNWATCHED): Promise<Performed<number>> =>
      inTurn(() => readAgain(context, names, actor, articleId, watched)),

    /** Looks anew for candidates and discrepancies of an article's claims as they stand; what is judged stays. Result: a line on what was found. */
    matchAgain: (actor: Actor, articleId: number): Promise<Performed<string>> =>
      inTurn(() => matchAgain(context, actor, articleId)),

    revise: (actor: Actor, revision: NewRevision): Promise<Performed<number>> =>
      inTurn(() => reviseArticle(context, names, actor, revision)),

    changeBlock: (actor: Actor, block: BlockVersion, kind: BlockKind): Promise<Performed<number>> =>
      inTurn(() => changeBlock(context, actor, block, kind)),

    ofBlock: (blockId: number): Promise<number> => articleOfBlock(context, blockId),

    edit: (actor: Actor, article: ArticleVersion, details: ArticleDetails): Promise<Performed<number>> =>
      editArticle(context, actor, article, details),

    ...readsOfArticles(context),
  };
}
