/** A report whose every free-text field holds one given string. */
import type { Report } from '../../src/report/model.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

/** Fields that hold a word from a list, a date or a time: no text of a source can reach them. */
const CLOSED = new Set([
  'generatedAt',
  'retrievedAt',
  'judgedAt',
  'answeredAt',
  'at',
  'published',
  'validFrom',
  'start',
  'end',
  'kind',
  'class',
  'block',
  'mode',
  'state',
  'grade',
  'relation',
  'conclusion',
  'ruling',
]);

/** The sample report with `text` in the place of every other string. */
export function filledReport(text: string): Report {
  return JSON.parse(
    JSON.stringify(SAMPLE_REPORT, (field, value: unknown) =>
      typeof value === 'string' && !CLOSED.has(field) ? text : value,
    ),
  ) as Report;
}
