/** The report as JSON: the model as it is, with its schema version and the figures. */
import { countReport } from './counts.ts';
import { REPORT_SCHEMA_VERSION, type Report } from './model.ts';
import { NOTICE } from './wording.ts';

/** Renders the report as indented JSON. */
export function renderJson(report: Report): string {
  const notice = `${NOTICE.lead} ${NOTICE.body}`;
  const whole = {
    schema: 'claimbench-report',
    version: REPORT_SCHEMA_VERSION,
    notice,
    counts: countReport(report),
    ...report,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
