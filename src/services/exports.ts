/** Writing a report to a file as a job; the file waits a day to be fetched. */
import type { ReportFiles } from '../db/report-files.ts';
import { NotFound } from '../domain/errors.ts';
import { requirePublicPage } from '../report/claim-review.ts';
import { isReportFormat, needsAddress, REPORT_FORMATS, type ReportFormatName } from '../report/formats.ts';
import type { Actor, Context } from './context.ts';
import type { Dossiers } from './dossiers.ts';
import type { Jobs } from './jobs.ts';
import type { Reports } from './reports/reports.ts';

const KIND = 'export';
const DAY_MS = 24 * 60 * 60 * 1000;

/** A written report. `path` is where its text is. */
export interface WrittenReport {
  path: string;
  format: ReportFormatName;
  dossier: string;
}

/** `address`: the public page where it will be published, null for none. */
export interface WantedReport {
  format: ReportFormatName;
  address: string | null;
}

interface Needs {
  reports: Reports;
  dossiers: Dossiers;
  jobs: Jobs;
}

export function createExports({ database, now }: Context, { reports, dossiers, jobs }: Needs) {
  const files: ReportFiles = database.reportFiles;
  jobs.define(KIND, ({ id, dossierId, total, asked: { reviewerId, format, address } }) => {
    if (dossierId === null || format === undefined || !isReportFormat(format)) return null;
    return async (progress) => {
      await files.dropBefore(new Date(now().getTime() - DAY_MS));
      const by = await database.read.reviewer.findUnique({ where: { id: reviewerId ?? 0 } });
      const report = await reports.build(dossierId, by?.name ?? '', progress);
      await progress.enter('Writing the file');
      await files.keep(id, await REPORT_FORMATS[format].render(report, address ?? null));
      await progress.finish(total);
      return null;
    };
  });
  return {
    /** Begins to write the report of a dossier, or joins whoever has the same one written. Throws RuleBroken. */
    async begin({ reviewerId }: Actor, dossierId: number, { format, address }: WantedReport) {
      if (needsAddress(format)) requirePublicPage(address);
      const { articles } = await dossiers.one(dossierId);
      const asked = { reviewerId, format, ...(address !== null && { address }) };
      return jobs.begin({ kind: KIND, dossierId, asked, total: articles + 1 });
    },

    /** The report a job wrote. Throws NotFound where it wrote none, or its day is over. */
    async file(jobId: number): Promise<WrittenReport> {
      const { dossierId, asked } = await jobs.one(jobId);
      const path = files.of(jobId);
      const { format = '' } = asked;
      if (path === null || dossierId === null || !isReportFormat(format)) throw new NotFound('report file');
      return { path, format, dossier: (await dossiers.one(dossierId)).name };
    },
  };
}
