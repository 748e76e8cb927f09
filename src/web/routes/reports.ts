import { Router } from 'express';
import { NotFound } from '../../domain/errors.ts';
import { isReportFormat, REPORT_FORMATS } from '../../report/formats.ts';
import type { Services } from '../../services/create-services.ts';
import { answerJob } from '../answer-job.ts';
import { idFrom } from '../forms/id.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { runningModel } from '../presenters/job.ts';
import { navOf } from '../presenters/nav.ts';
import { page, redirect } from '../respond.ts';

/** The report: what it will hold, and having it written. */
export function reportRoutes({ reports, dossiers, jobs, exports }: Services): Router {
  const router = Router();

  router.get(paths.report, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const overview = await dossiers.overview(dossierId);
    const formats = Object.entries(REPORT_FORMATS).map(([name, { extension }]) => ({ name, extension }));
    page(res, 'reports/report.njk', {
      nav: navOf(overview, 'report'),
      ...{ dossierId, formats, counts: { ...overview, ...(await reports.decided(dossierId)) } },
      headHash: (await reports.headHash()) ?? '',
      running: runningModel(await jobs.running(dossierId, 'export')),
    });
  });

  router.post(paths.reportFile, readForm, async (req, res) => {
    const { format } = req.params;
    if (typeof format !== 'string' || !isReportFormat(format)) throw new NotFound('report format');
    const { download } = (req.body ?? {}) as { download?: unknown };
    const begun = await exports.begin(actorOf(res), idFrom(req, 'dossier'), format);
    await answerJob(res, jobs, begun, ({ id }) =>
      redirect(res, `${url('jobFile', id)}${download === undefined ? '' : '?download=1'}`),
    );
  });

  return router;
}
