import { Router, type Response } from 'express';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { paths, url } from '../paths.ts';
import { jobModel } from '../presenters/job.ts';
import { navOf } from '../presenters/nav.ts';
import { fragment, isPartial, page, redirect } from '../respond.ts';

/** Long work: how far it is, and stopping it. */
export function jobRoutes({ jobs, dossiers, imports }: Services): Router {
  const router = Router();

  router.get(paths.job, async (req, res) => {
    const job = await jobs.one(idFrom(req, 'job'));
    if (isPartial(req)) return fragment(res, 'jobs/_progress.njk', { job: jobModel(job) });
    const nav = job.dossierId === null ? '' : navOf(await dossiers.overview(job.dossierId), 'articles');
    page(res, 'jobs/show.njk', { nav, job: jobModel(job) });
  });

  router.post(paths.jobCancellation, async (req, res) => {
    const id = idFrom(req, 'job');
    await jobs.cancel(id);
    await showProgress(res, id);
  });

  router.post(paths.jobResumption, async (req, res) => {
    const { id } = await jobs.one(idFrom(req, 'job'));
    await imports.goOn(id);
    await showProgress(res, id);
  });

  async function showProgress(res: Response, id: number): Promise<void> {
    if (isPartial(res.req)) fragment(res, 'jobs/_progress.njk', { job: jobModel(await jobs.one(id)) });
    else redirect(res, url('job', id));
  }

  return router;
}
