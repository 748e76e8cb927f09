import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import type { Services } from '../../services/create-services.ts';
import type { Performed } from '../../services/ledger.ts';
import { again, goTo, type DeskForm } from '../answer-desk.ts';
import { answerJob } from '../answer-job.ts';
import { articleDesk, claimDesk } from '../desk.ts';
import { articleDate, articleDetails, blockKind } from '../forms/articles.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { submit } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';

/** What a reviewer does to the article on the desk; the claim that is open beside it stays open. */
export function articleDeskRoutes(services: Services): Router {
  const { articles } = services;
  const router = Router();

  /** A form of the article: parsed, run, and then the desk as it was open. */
  function action<Schema extends z.ZodType>(
    path: string,
    form: DeskForm,
    schema: Schema,
    { run, articleOf = (req) => Promise.resolve(idFrom(req, 'article')) }: Action<Schema>,
  ): void {
    router.post(path, readForm, async (req, res) => {
      const articleId = await articleOf(req);
      const outcome = await submit(schema, req.body, (command) => run(command, { req, res, articleId }));
      const claimId = await openClaim(req, articleId);
      if (outcome.refused) {
        const desk = claimId ? claimDesk(services, claimId, '') : articleDesk(services, articleId);
        return again(res, await desk, form, outcome.refused);
      }
      goTo(res, claimId ? url('claim', claimId) : url('article', articleId), outcome.done);
    });
  }

  /** The claim of this article that the form says is open. */
  async function openClaim(req: Request, articleId: number): Promise<number | null> {
    const { open } = (req.body ?? {}) as { open?: unknown };
    const [claim] = await services.claims.some([parseId(open)].filter((id) => id !== null));
    return claim?.articleId === articleId ? claim.id : null;
  }

  action(paths.articleDetails, 'details', articleDetails, {
    run: ({ version, details }, { res, articleId }) =>
      articles.edit(actorOf(res), { articleId, version }, details),
  });
  action(paths.articleDate, 'date', articleDate, {
    run: async ({ version, published }, { res, articleId }) => {
      const known = await articles.detail(articleId);
      return articles.edit(actorOf(res), { articleId, version }, { ...known, published });
    },
  });
  action(paths.blockKind, 'block', blockKind, {
    run: ({ version, kind }, { req, res }) =>
      articles.changeBlock(actorOf(res), { blockId: idFrom(req, 'block'), version }, kind),
    articleOf: (req) => articles.ofBlock(idFrom(req, 'block')),
  });

  router.post(paths.articleReading, readForm, async (req, res) => {
    const articleId = idFrom(req, 'article');
    const begun = await services.readings.begin(actorOf(res), articleId);
    const claimId = await openClaim(req, articleId);
    await answerJob(res, services.jobs, begun, ({ eventId }) =>
      goTo(res, claimId ? url('claim', claimId) : url('article', articleId), { eventId }),
    );
  });
  return router;
}

interface Action<Schema extends z.ZodType> {
  run: (
    command: z.output<Schema>,
    about: { req: Request; res: Response; articleId: number },
  ) => Promise<Performed<unknown>>;
  articleOf?: (req: Request) => Promise<number>;
}
