import { Router, type Response } from 'express';
import { REPORT_FORMATS } from '../../report/formats.ts';
import { REPORT_POLICY } from '../../report/html/page.ts';
import type { Services } from '../../services/create-services.ts';
import { answerJob } from '../answer-job.ts';
import { idFrom } from '../forms/id.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { jobModel } from '../presenters/job.ts';
import { navOf } from '../presenters/nav.ts';
import { fragment, isPartial, page, redirect } from '../respond.ts';

/** Long work: how far it is, stopping it, going on with it, and what it wrote. */
export function jobRoutes({ jobs, dossiers, matchings, exports }: Services): Router {
  const router = Router();

  router.get(paths.job, async (req, res) => {
    const job = await jobs.one(idFrom(req, 'job'));
    if (isPartial(req)) return fragment(res, 'jobs/_progress.njk', { job: jobModel(job) });
    const part = job.kind === 'export' ? 'report' : 'articles';
    const nav = job.dossierId === null ? '' : navOf(await dossiers.overview(job.dossierId), part);
    page(res, 'jobs/show.njk', { nav, job: jobModel(job), isJoined: req.query.joined !== undefined });
  });

  router.post(paths.jobCancellation, async (req, res) => {
    const id = idFrom(req, 'job');
    await jobs.cancel(id);
    await showProgress(res, id);
  });

  router.post(paths.jobResumption, async (req, res) => {
    const { id } = await jobs.one(idFrom(req, 'job'));
    await jobs.goOn(id);
    await showProgress(res, id);
  });

  router.post(paths.matching, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const begun = await matchings.begin(actorOf(res), dossierId);
    // What was found is told on its page.
    await answerJob(res, jobs, begun, ({ id }) => redirect(res, url('job', id)));
  });

  router.get(paths.jobFile, async (req, res) => {
    const { path, format, dossier } = await exports.file(idFrom(req, 'job'));
    const { mediaType, extension } = REPORT_FORMATS[format];
    const isShown = format === 'html' && req.query.download === undefined;
    // It has its style inside, so that it can be mailed as one file.
    if (isShown) res.set('Content-Security-Policy', REPORT_POLICY);
    else res.attachment(`${fileName(dossier)}.${extension}`);
    res.type(mediaType).sendFile(path);
  });

  async function showProgress(res: Response, id: number): Promise<void> {
    if (isPartial(res.req)) fragment(res, 'jobs/_progress.njk', { job: jobModel(await jobs.one(id)) });
    else redirect(res, url('job', id));
  }

  return router;
}

function fileName(dossier: string): string {
  const words = dossier
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^A-Za-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
  return `${words.toLowerCase() || 'dossier'}-report`;
}
