/** The report as one self-contained HTML page: no script, nothing loaded, made to be read and printed. */
import { createHash } from 'node:crypto';
import { count } from '../../domain/words.ts';
import { markup, type Markup } from '../markup.ts';
import type { Report, ReportArticle } from '../model.ts';
import { outlineOf } from '../outline.ts';
import { momentInWords } from '../wording.ts';
import { claimsSection } from './claims.ts';
import { historySection, readingSection } from './closing.ts';
import { discrepanciesSection } from './discrepancies.ts';
import { namesSection } from './names.ts';
import { sourcesSection } from './sources.ts';
import { STYLE } from './style.ts';
import { summarySection } from './summary.ts';

/** What the page may do: show its own style, and nothing else. Serve it with the same policy. */
export const REPORT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE.html).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Renders the report as an HTML document. */
export function renderHtml(report: Report): string {
  const outline = outlineOf(report);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Claimbench">
<title>${report.dossier}: corroboration report</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#summary">Skip to the summary</a>
<header>
<p class="kicker">Corroboration report</p>
<h1>${report.dossier}</h1>
<p class="about"><span>Made <time datetime="${report.generatedAt}">${momentInWords(report.generatedAt)}</time> by ${report.generatedBy}</span> ${headLine(report)}</p>
</header>
${contents(report)}
<main>
${summarySection(report, outline)}
${sourcesSection(report, outline)}
${claimsSection(report, outline)}
${discrepanciesSection(report, outline)}
${namesSection(report, outline)}
${historySection(report)}
${readingSection(report)}
</main>
</body>
</html>
`.html;
}

function headLine({ headHash }: Report): Markup {
  return headHash === null ? markup`` : markup`<span class="hash">Log ${headHash.slice(0, 16)}…</span>`;
}

function contents(report: Report): Markup {
  return markup`<nav aria-labelledby="contents-heading">
<h2 id="contents-heading">Contents</h2>
<ol>
<li><a href="#summary">Summary</a></li>
<li><a href="#sources">Sources and origins</a></li>
<li><a href="#claims">Claims</a><ol>${report.articles.map(contentsLine)}</ol></li>
<li><a href="#discrepancies">Discrepancies</a> <span>${report.discrepancies.length}</span></li>
<li><a href="#names">Names and house style</a> <span>${report.names.length}</span></li>
<li><a href="#history">Who did what, and when</a></li>
<li><a href="#reading">How to read this report</a></li>
</ol>
</nav>`;
}

function contentsLine({ id, title, claims }: ReportArticle): Markup {
  return markup`<li><a href="#article-${id}">${title}</a> <span>${count(claims.length, 'claim')}</span></li>
`;
}
