import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isReportFormat, REPORT_FORMATS, type ReportFormat } from '../../report/formats.ts';
import type { Report } from '../../report/model.ts';
import { readConfig } from '../../config.ts';
import { chooseDossier } from '../choose-dossier.ts';
import { print, say } from '../output.ts';
import { requireDatabase } from '../require-database.ts';
import { UsageError } from '../usage-error.ts';
import { withServices } from '../with-services.ts';

const OPTIONS = {
  format: { type: 'string' },
  dossier: { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
} as const;

/** Writes the report of a dossier to a file, or to standard output. */
export async function exportReport(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { render } = formatNamed(values.format);
  requireDatabase(readConfig().dataFolder);
  const content = await render(await buildReport(values.dossier), values.url ?? null);
  if (values.out === undefined) await print(content);
  else {
    await writeFile(values.out, content);
    say(`Wrote ${values.out}.`);
  }
  return 0;
}

function formatNamed(word: string | undefined): ReportFormat {
  if (word !== undefined && isReportFormat(word)) return REPORT_FORMATS[word];
  throw new UsageError(`Say --format and one of ${Object.keys(REPORT_FORMATS).join(', ')}.`);
}

function buildReport(name: string | undefined): Promise<Report> {
  return withServices(async ({ dossiers, reports }) => {
    const dossier = chooseDossier(await dossiers.list(), name);
    if (dossier) return reports.build(dossier.id, 'the command line');
    throw new Error(name === undefined ? 'There is no dossier yet.' : `There is no dossier "${name}".`);
  });
}
