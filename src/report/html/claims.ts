/** The body of the report: each article's claims in reading order, with what stands behind each. */
import { count } from '../../domain/words.ts';
import { markup, type Markup } from '../markup.ts';
import type {
  Report,
  ReportArticle,
  ReportClaim,
  ReportDiscrepancy,
  ReportLink,
  ReportVerdict,
} from '../model.ts';
import type { Outline } from '../outline.ts';
import {
  linksOf,
  momentInWords,
  ofVersion,
  rulingInWords,
  speakerInWords,
  supportSentence,
  verdictInWords,
  whenInWords,
  wordingInWords,
} from '../wording.ts';
import { claimText } from './claim-text.ts';
import { stateMark } from './marks.ts';
import { aboutArticle } from './sources.ts';

/** All claims, grouped by article. */
export function claimsSection(report: Report, outline: Outline): Markup {
  return markup`<section id="claims" aria-labelledby="claims-heading">
<h2 id="claims-heading">Claims, article by article</h2>
${report.articles.map((article) => articleBlock(article, outline))}
</section>`;
}

function articleBlock(article: ReportArticle, outline: Outline): Markup {
  const origin = outline.originOf(article.id);
  return markup`<section class="article" id="article-${article.id}" aria-labelledby="article-${article.id}-title">
<h3 id="article-${article.id}-title">${article.title}</h3>
<p class="about">${aboutArticle(article)}${origin ? markup`<span>origin <a href="#origin-${origin.id}">${origin.name}</a></span>` : ''}</p>
<p class="quiet">${article.claims.length === 0 ? 'No claims.' : count(article.claims.length, 'claim')}</p>
${article.claims.map((claim) => claimBlock(claim, article, outline))}
</section>
`;
}

function claimBlock(claim: ReportClaim, article: ReportArticle, outline: Outline): Markup {
  const { id, quote, start, end, state, verdict } = claim;
  return markup`<article class="claim" id="claim-${id}" aria-labelledby="claim-${id}-text">
<p class="margin">${stateMark(state)}<a class="number" href="#claim-${id}">Claim ${id}</a></p>
<div class="matter">
<h4 id="claim-${id}-text">${claimText(claim)}</h4>
<blockquote>${quote} <span class="offsets">[${start}, ${end})${ofVersion(claim.revision, article)}</span></blockquote>
<p class="about">${aboutClaim(claim)}</p>
${verdict ? verdictBlock(verdict) : ''}
<p class="support"><b>Support</b> ${supportSentence(claim.support, outline)}</p>
${linkList(linksOf(claim.support), outline)}
${discrepancyList(outline.discrepanciesOf(id))}
${deviationList(outline.deviationsIn(article.id, claim))}
</div>
</article>
`;
}

function aboutClaim(claim: ReportClaim): Markup {
  const { kind, block, when } = claim;
  const wording = wordingInWords(claim);
  const parts = [
    speakerInWords(claim),
    kind,
    ...(block === 'body' ? [] : [`in a ${block}`]),
    ...(when === null ? [] : [whenInWords(when)]),
    ...(wording === '' ? [] : [wording]),
  ];
  return markup`${parts.map((part) => markup`<span>${part}</span> `)}`;
}

function verdictBlock(verdict: ReportVerdict): Markup {
  const { reason, overrideReason, stale } = verdict;
  return markup`<div class="verdict${stale ? ' stale' : ''}">
<p><b>${verdictInWords(verdict)}</b></p>
${reason === '' ? '' : markup`<p>${reason}</p>`}
${overrideReason === null ? '' : markup`<p>It stands without two independent origins because: ${overrideReason}</p>`}
</div>`;
}

function linkList(links: ReportLink[], outline: Outline): Markup {
  if (links.length === 0) return markup``;
  return markup`<ul class="links">${links.map((link) => linkLine(link, outline))}</ul>`;
}

function linkLine(link: ReportLink, outline: Outline): Markup {
  const { claimId, quote, start, end, relation, reason, judgedBy, judgedAt } = link;
  const article = outline.article(link.articleId);
  return markup`<li class="${relation}">
<p><b>${relation}</b> <a href="#claim-${claimId}">claim ${claimId}</a> in <a href="#article-${article.id}">${article.title}</a></p>
<blockquote>${quote} <span class="offsets">[${start}, ${end})${ofVersion(link.revision, article)}</span></blockquote>
<p class="why">${reason} <span class="quiet">Accepted: ${judgedBy}, ${momentInWords(judgedAt)}</span></p>
</li>
`;
}

function discrepancyList(discrepancies: ReportDiscrepancy[]): Markup {
  const lines = discrepancies.map(
    (
      discrepancy,
    ) => markup`<li class="discrepancy"><p><b>discrepancy</b> <a href="#discrepancy-${discrepancy.id}">“${discrepancy.a.form}” against “${discrepancy.b.form}”</a>: ${rulingInWords(discrepancy)}</p></li>
`,
  );
  return lines.length === 0 ? markup`` : markup`<ul class="links">${lines}</ul>`;
}

function deviationList(found: ReturnType<Outline['deviationsIn']>): Markup {
  const lines = found.map(
    ({
      name,
      deviation,
    }) => markup`<li><p><b>${deviation.kind}</b> “${deviation.quote}”; <a href="#name-${name.id}">the house prints “${name.houseForm}”</a></p></li>
`,
  );
  return lines.length === 0 ? markup`` : markup`<ul class="links">${lines}</ul>`;
}
