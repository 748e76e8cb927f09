import { Router } from 'express';
import { RuleBroken } from '../../domain/errors.ts';
import type { AddedArticle } from '../../services/articles/add-article.ts';
import type { Services } from '../../services/create-services.ts';
import { articleAddress, pastedArticle, uploadedFiles } from '../forms/articles.ts';
import { answerJob } from '../answer-job.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { newForm, submit, type FormModel } from '../forms/submit.ts';
import { readFiles, readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { articleEntries } from '../presenters/articles.ts';
import { runningModel } from '../presenters/job.ts';
import { navOf } from '../presenters/nav.ts';
import { paged } from '../presenters/paging.ts';
import { page, redirect, refuse } from '../respond.ts';

const PASTE = { page: 'articles/new.njk', fragment: 'articles/_paste.njk' };
const ADDRESS = { page: 'articles/new.njk', fragment: 'articles/_address.njk' };
const UPLOAD = { page: 'articles/new.njk', fragment: 'articles/_upload.njk' };

/** The articles of a dossier: the list, and the ways to add some. */
export function articleRoutes({ articles, dossiers, imports, jobs, pictures }: Services): Router {
  const router = Router();

  router.get(paths.articles, async (req, res) => {
    const id = idFrom(req, 'dossier');
    const overview = await dossiers.overview(id);
    const progress = pictures.progress(id);
    const { shown, paging } = paged(progress, parseId(req.query.page) ?? 1, {});
    const entriesOf = async (ids: number[]) => articleEntries(await articles.some(ids), progress);
    const isHere = ({ articleId }: { articleId: number }) => articleId === parseId(req.query.added);
    const [added = ''] = await entriesOf(progress.filter(isHere).map(({ articleId }) => articleId));
    page(res, 'articles/list.njk', {
      nav: navOf(overview, 'articles'),
      dossier: overview,
      articles: await entriesOf(shown.map(({ articleId }) => articleId)),
      paging,
      added,
      running: runningModel(await jobs.running(id)),
    });
  });

  router.get(paths.newArticle, async (req, res) => {
    page(res, PASTE.page, await addModel(idFrom(req, 'dossier')));
  });

  router.post(paths.articles, readForm, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const outcome = await submit(pastedArticle, req.body, async (article) =>
      refuseTwin(await articles.add(actorOf(res), { ...article, dossierId })),
    );
    if (outcome.refused)
      return refuse(res, PASTE, await addModel(dossierId, { paste: outcome.refused }), outcome.refused);
    redirect(res, `${url('articles', dossierId)}?added=${outcome.done.articleId}`);
  });

  router.post(paths.articleFiles, readFiles, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const outcome = await submit(uploadedFiles, { files: req.files }, ({ files }) =>
      imports.upload(actorOf(res), dossierId, files),
    );
    if (outcome.refused)
      return refuse(res, UPLOAD, await addModel(dossierId, { upload: outcome.refused }), outcome.refused);
    redirect(res, url('job', outcome.done));
  });

  router.post(paths.articleAddress, readForm, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const { done: begun, refused } = await submit(articleAddress, req.body, ({ address }) =>
      imports.address(actorOf(res), dossierId, address),
    );
    if (refused) return refuse(res, ADDRESS, await addModel(dossierId, { address: refused }), refused);
    // What came of it is told on its page.
    await answerJob(res, jobs, begun, ({ id }) => redirect(res, url('job', id)));
  });

  async function addModel(dossierId: number, forms: AddForms = {}) {
    const overview = await dossiers.overview(dossierId);
    const { paste = newForm(), upload = newForm(), address = newForm() } = forms;
    const { canFetch } = imports;
    return { nav: navOf(overview, 'articles'), dossier: overview, canFetch, paste, upload, address };
  }

  return router;
}

interface AddForms {
  paste?: FormModel;
  address?: FormModel;
  upload?: FormModel;
}

function refuseTwin(added: AddedArticle): AddedArticle {
  if (added.outcome === 'added') return added;
  throw new RuleBroken(
    `This text is already here as “${added.title}”. Nothing was added.`,
    { body: 'The same text is in this dossier.' },
    { kind: 'article', id: added.articleId },
  );
}
