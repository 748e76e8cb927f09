/** The formats a report can be had in. Another format is one renderer and one line here. */
import { renderAnnotations } from './annotations.ts';
import { renderClaimReview } from './claim-review.ts';
import { renderCsv } from './csv.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown/page.ts';
import type { Report } from './model.ts';
import { renderWord } from './word.ts';

/** `address`: the public page where the report is published, null for none. A renderer may throw `RuleBroken`. */
export interface ReportFormat {
  name: string;
  mediaType: string;
  extension: string;
  render: (report: Report, address: string | null) => string | Promise<Buffer>;
}

export const REPORT_FORMATS = {
  html: {
    name: 'Web page to print or mail',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    render: renderHtml,
  },
  docx: {
    name: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    render: renderWord,
  },
  md: {
    name: 'Markdown',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    render: renderMarkdown,
  },
  csv: {
    name: 'Table (CSV), one row a claim',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    render: renderCsv,
  },
  json: { name: 'JSON', mediaType: 'application/json; charset=utf-8', extension: 'json', render: renderJson },
  annotations: {
    name: 'Annotations of the articles (W3C Web Annotation)',
    mediaType: 'application/ld+json; charset=utf-8',
    extension: 'annotations.jsonld',
    render: renderAnnotations,
  },
  claimreview: {
    name: 'ClaimReview, for search engines',
    mediaType: 'application/ld+json; charset=utf-8',
    extension: 'claimreview.jsonld',
    render: renderClaimReview,
  },
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;

/** Whether a word names a format. */
export function isReportFormat(word: string): word is ReportFormatName {
  return Object.hasOwn(REPORT_FORMATS, word);
}

/** Whether a report in this format must say on which public page it is published. */
export const needsAddress = (format: string): boolean => format === 'claimreview';
