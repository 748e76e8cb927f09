/** The formats a report can be had in. Another format is one renderer and one line here. */
import { renderCsv } from './csv.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './model.ts';

export interface ReportFormat {
  mediaType: string;
  extension: string;
  render: (report: Report) => string;
}

export const REPORT_FORMATS = {
  html: { mediaType: 'text/html; charset=utf-8', extension: 'html', render: renderHtml },
  md: { mediaType: 'text/markdown; charset=utf-8', extension: 'md', render: renderMarkdown },
  csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', render: renderCsv },
  json: { mediaType: 'application/json; charset=utf-8', extension: 'json', render: renderJson },
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;

/** Whether a word names a format. */
export function isReportFormat(word: string): word is ReportFormatName {
  return Object.hasOwn(REPORT_FORMATS, word);
}
