import { Router, type Response } from 'express';
import { NotFound } from '../../domain/errors.ts';
import { countReport } from '../../report/counts.ts';
import { isReportFormat, REPORT_FORMATS } from '../../report/formats.ts';
import { REPORT_POLICY } from '../../report/html/page.ts';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { paths } from '../paths.ts';
import { navOf } from '../presenters/nav.ts';
import { page } from '../respond.ts';

/** The report: what it will hold, the page to print, and the files. */
export function reportRoutes({ reports, dossiers }: Services): Router {
  const router = Router();

  router.get(paths.report, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const report = await reports.build(dossierId, reviewerOf(res));
    const formats = Object.entries(REPORT_FORMATS).map(([name, { extension }]) => ({ name, extension }));
    page(res, 'reports/report.njk', {
      nav: navOf(await dossiers.overview(dossierId), 'report'),
      ...{ dossierId, formats, counts: countReport(report), headHash: report.headHash ?? '' },
    });
  });

  router.get(paths.reportFile, async (req, res) => {
    const { format } = req.params;
    if (typeof format !== 'string' || !isReportFormat(format)) throw new NotFound('report format');
    const report = await reports.build(idFrom(req, 'dossier'), reviewerOf(res));
    const { mediaType, extension, render } = REPORT_FORMATS[format];
    const isShown = format === 'html' && req.query.download === undefined;
    // It has its style inside, so that it can be mailed as one file.
    if (isShown) res.set('Content-Security-Policy', REPORT_POLICY);
    else res.attachment(`${fileName(report.dossier)}.${extension}`);
    res.type(mediaType).send(render(report));
  });

  return router;
}

function reviewerOf(res: Response): string {
  return res.locals.session.reviewer?.name ?? '';
}

function fileName(dossier: string): string {
  const words = dossier
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^A-Za-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
  return `${words.toLowerCase() || 'dossier'}-report`;
}
