/** Where the articles differ: both sides in their own words, and the ruling. */
import { markup, type Markup } from '../markup.ts';
import type { DiscrepancySide, Report, ReportDiscrepancy, ReportReopening } from '../model.ts';
import type { Outline } from '../outline.ts';
import { capitalised, ofVersion, reopeningInWords, rulingInWords } from '../wording.ts';

/** Every discrepancy, ruled on or not. */
export function discrepanciesSection(report: Report, outline: Outline): Markup {
  const blocks = report.discrepancies.map((discrepancy) => discrepancyBlock(discrepancy, outline));
  return markup`<section id="discrepancies" aria-labelledby="discrepancies-heading">
<h2 id="discrepancies-heading">Discrepancies</h2>
${blocks.length === 0 ? markup`<p class="quiet">None were found or flagged.</p>` : blocks}
</section>`;
}

function discrepancyBlock(discrepancy: ReportDiscrepancy, outline: Outline): Markup {
  const { id, kind, reason, note, a, b } = discrepancy;
  return markup`<section class="difference" id="discrepancy-${id}" aria-labelledby="discrepancy-${id}-heading">
<h3 id="discrepancy-${id}-heading">“${a.form}” against “${b.form}” <small>${capitalised(kind)}: ${discrepancy.class}</small></h3>
<p class="why">${reason}</p>
<div class="sides">${sideBlock('A', a, outline)}${sideBlock('B', b, outline)}</div>
${note === '' ? '' : markup`<p class="quiet">Note: ${note}</p>`}
${discrepancy.reopenings.map((reopening) => reopeningLine(reopening, outline))}
${rulingBlock(discrepancy)}
</section>
`;
}

function sideBlock(letter: string, side: DiscrepancySide, outline: Outline): Markup {
  const article = outline.article(side.articleId);
  return markup`<figure>
<figcaption><b>${letter}</b> <a href="#article-${article.id}">${article.title}</a>${side.claimId === null ? '' : markup`, <a href="#claim-${side.claimId}">claim ${side.claimId}</a>`}</figcaption>
<blockquote>${quoteWithForm(side)} <span class="offsets">[${side.start}, ${side.end})${ofVersion(side.revision, article)}</span></blockquote>
</figure>
`;
}

function reopeningLine(reopening: ReportReopening, outline: Outline): Markup {
  return markup`<p class="quiet">${reopeningInWords(reopening, outline)}: <q>${reopening.quote}</q></p>
`;
}

function quoteWithForm({ quote, form }: DiscrepancySide): Markup {
  const at = quote.indexOf(form);
  if (at < 0) return markup`${quote} <mark>${form}</mark>`;
  return markup`${quote.slice(0, at)}<mark>${form}</mark>${quote.slice(at + form.length)}`;
}

function rulingBlock(discrepancy: ReportDiscrepancy): Markup {
  const { ruling } = discrepancy;
  if (ruling === null) return markup`<p class="quiet">${rulingInWords(discrepancy)}.</p>`;
  return markup`<div class="verdict"><p><b>${rulingInWords(discrepancy)}</b></p>${ruling.reason === '' ? '' : markup`<p>${ruling.reason}</p>`}</div>`;
}
