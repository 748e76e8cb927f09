import { Router } from 'express';
import { z } from 'zod';
import { NotFound } from '../../domain/errors.ts';
import { isReportFormat, needsAddress, REPORT_FORMATS } from '../../report/formats.ts';
import type { Services } from '../../services/create-services.ts';
import { answerJob } from '../answer-job.ts';
import { optionalWords } from '../forms/fields.ts';
import { idFrom } from '../forms/id.ts';
import { newForm, submit, type FormModel } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { runningModel } from '../presenters/job.ts';
import { navOf } from '../presenters/nav.ts';
import { page, redirect, refuse } from '../respond.ts';

const VIEW = 'reports/report.njk';
const publishedAt = z.object({ address: optionalWords.default(null) });

/** The report: what it will hold, and having it written. */
export function reportRoutes({ reports, dossiers, jobs, exports }: Services): Router {
  const router = Router();

  const modelOf = async (dossierId: number, form: FormModel) => {
    const overview = await dossiers.overview(dossierId);
    const formats = Object.entries(REPORT_FORMATS).map(([format, { name, extension }]) => ({
      ...{ format, name, extension },
      needsAddress: needsAddress(format),
    }));
    return {
      nav: navOf(overview, 'report'),
      ...{ dossierId, formats, form, counts: { ...overview, ...(await reports.decided(dossierId)) } },
      headHash: (await reports.headHash()) ?? '',
      running: runningModel(await jobs.running(dossierId, 'export')),
    };
  };

  router.get(paths.report, async (req, res) => {
    page(res, VIEW, await modelOf(idFrom(req, 'dossier'), newForm()));
  });

  router.post(paths.reportFile, readForm, async (req, res) => {
    const { format } = req.params;
    if (typeof format !== 'string' || !isReportFormat(format)) throw new NotFound('report format');
    const dossierId = idFrom(req, 'dossier');
    const { download } = (req.body ?? {}) as { download?: unknown };
    const { done: begun, refused } = await submit(publishedAt, req.body, ({ address }) =>
      exports.begin(actorOf(res), dossierId, { format, address }),
    );
    if (refused)
      return refuse(res, { page: VIEW, fragment: VIEW }, await modelOf(dossierId, refused), refused);
    await answerJob(res, jobs, begun, ({ id }) =>
      redirect(res, `${url('jobFile', id)}${download === undefined ? '' : '?download=1'}`),
    );
  });

  return router;
}
