/** The first page: what was found, in figures and in the verdicts given. */
import { CLAIM_STATES } from '../../domain/claim-state.ts';
import { count } from '../../domain/words.ts';
import { countReport } from '../counts.ts';
import { markup, type Markup } from '../markup.ts';
import type { Report, ReportClaim, ReportVerdict } from '../model.ts';
import type { Outline } from '../outline.ts';
import { capitalised, momentInWords, NOTICE, supportSentence } from '../wording.ts';
import { claimText } from './claim-text.ts';
import { stateMark } from './marks.ts';

/** Figures by state, and every claim that has a verdict. */
export function summarySection(report: Report, outline: Outline): Markup {
  const counts = countReport(report);
  const figures = CLAIM_STATES.filter((state) => counts.states[state] > 0).map(
    (state) => markup`<div><dt>${stateMark(state)}</dt><dd>${counts.states[state]}</dd></div>`,
  );
  const whole = [
    count(counts.claims, 'claim'),
    `from ${count(counts.articles, 'article')}`,
    `of ${count(counts.origins, 'independent origin')}`,
  ].join(' ');
  return markup`<section id="summary" aria-labelledby="summary-heading">
<h2 id="summary-heading">Summary</h2>
<p class="note"><strong><mark>${NOTICE.lead}</mark></strong> ${NOTICE.body}</p>
<p class="lead">${whole}; ${count(counts.discrepancies, 'discrepancy', 'discrepancies')}, ${count(counts.rulings, 'ruling')}.</p>
<dl class="figures">${figures}</dl>
${verdictTable(
  outline.claims.filter((claim) => claim.verdict !== null),
  outline,
)}
</section>`;
}

function verdictTable(claims: ReportClaim[], outline: Outline): Markup {
  if (claims.length === 0) return markup`<p class="quiet">No verdict has been given yet.</p>`;
  return markup`<table class="verdicts">
<caption>Claims with a verdict</caption>
<thead><tr><th scope="col">Claim</th><th scope="col">Verdict</th><th scope="col">Support</th></tr></thead>
<tbody>${claims.map((claim) => verdictRow(claim, outline))}</tbody>
</table>`;
}

function verdictRow(claim: ReportClaim, outline: Outline): Markup {
  return markup`<tr>
<th scope="row"><a href="#claim-${claim.id}">${claimText(claim)}</a></th>
<td>${claim.verdict ? verdictCell(claim.verdict) : ''}</td>
<td>${supportSentence(claim.support, outline)}</td>
</tr>
`;
}

function verdictCell({ conclusion, reviewer, at, stale }: ReportVerdict): Markup {
  return markup`<b>${capitalised(conclusion)}</b>${stale ? ' (stale)' : ''}<br><span class="quiet">${reviewer}, ${momentInWords(at)}</span>`;
}
