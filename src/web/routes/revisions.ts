import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { NotFound } from '../../domain/errors.ts';
import { again, goTo } from '../answer-desk.ts';
import { articleDesk } from '../desk.ts';
import { newRevision } from '../forms/articles.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { submit } from '../forms/submit.ts';
import { readFiles, readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { navOf } from '../presenters/nav.ts';
import { differenceModel, revisionEntries } from '../presenters/revisions.ts';
import { page } from '../respond.ts';

/** The versions of an article: a new one, all of them with what changed between two, and the text of each. */
export function revisionRoutes(services: Services): Router {
  const { articles, revisions, dossiers } = services;
  const router = Router();

  router.post(paths.articleRevisions, readForm, readFiles, async (req, res) => {
    const articleId = idFrom(req, 'article');
    const form = { ...(req.body as object | undefined), files: req.files };
    const outcome = await submit(newRevision, form, (revision) =>
      articles.revise(actorOf(res), { articleId, ...revision }),
    );
    if (outcome.refused)
      return again(res, await articleDesk(services, articleId), 'revision', outcome.refused);
    goTo(res, url('article', articleId), outcome.done);
  });

  router.get(paths.articleRevisions, async (req, res) => {
    const { article, nav, all } = await model(idFrom(req, 'article'));
    const [newest, previous = newest] = all;
    const [from, to] = [one(all, req.query.from) ?? previous, one(all, req.query.to) ?? newest];
    if (!from || !to) throw new NotFound('version');
    const textOf = (number: number) => revisions.body(article.id, number);
    page(res, 'revisions/list.njk', {
      ...{ article, nav, revisions: all, isOne: all.length < 2, from: from.number, to: to.number },
      ...differenceModel(await textOf(from.number), await textOf(to.number)),
    });
  });

  router.get(paths.articleRevision, async (req, res) => {
    const { article, nav, all } = await model(idFrom(req, 'article'));
    const revision = one(all, req.params.number);
    if (!revision) throw new NotFound('version');
    const body = await revisions.body(article.id, revision.number);
    const paragraphs = body.split('\n').filter((line) => line.trim() !== '');
    page(res, 'revisions/one.njk', { article, nav, revision, paragraphs });
  });

  async function model(articleId: number) {
    const { id, title, dossierId } = await articles.detail(articleId);
    return {
      article: { id, title },
      nav: navOf(await dossiers.overview(dossierId), 'articles'),
      all: revisionEntries(await revisions.list(articleId)),
    };
  }

  return router;
}

type Entry = ReturnType<typeof revisionEntries>[number];

/** The revision that is asked for by its number. */
function one(all: Entry[], asked: unknown): Entry | undefined {
  return all.find(({ number }) => number === parseId(asked));
}
