/** Who reported: origins, and the articles that go back to each. */
import { count } from '../../domain/words.ts';
import { markup, type Markup } from '../markup.ts';
import type {
  Report,
  ReportArticle,
  ReportOrigin,
  ReportOriginMember,
  ReportOriginRuling,
} from '../model.ts';
import type { Outline } from '../outline.ts';
import {
  isWebAddress,
  momentInWords,
  originRulingInWords,
  outletInWords,
  publishedInWords,
  revisionInWords,
} from '../wording.ts';

/** Every origin with its articles, the reason each belongs there, and who decided it. */
export function sourcesSection(report: Report, outline: Outline): Markup {
  return markup`<section id="sources" aria-labelledby="sources-heading">
<h2 id="sources-heading">Sources and origins</h2>
<p class="lead">Articles that go back to one reporting source are one origin. Support counts origins.</p>
${report.origins.map((origin) => originBlock(origin, outline))}
${rulingsBlock(report.originRulings, outline)}
</section>`;
}

/** The words of editors that override the machine, each with its reason. */
function rulingsBlock(rulings: ReportOriginRuling[], outline: Outline): Markup {
  if (rulings.length === 0) return markup``;
  const lines = rulings.map(
    (ruling) =>
      markup`<li><p>${originRulingInWords(ruling, outline)}.</p><p class="why">${ruling.reason} <span class="quiet">${ruling.reviewer}, ${momentInWords(ruling.at)}</span></p></li>
`,
  );
  return markup`<section class="origin" id="origin-rulings" aria-labelledby="origin-rulings-heading">
<h3 id="origin-rulings-heading">Decided by editors</h3>
<ul class="members">${lines}</ul>
</section>`;
}

function originBlock(origin: ReportOrigin, outline: Outline): Markup {
  return markup`<section class="origin" id="origin-${origin.id}" aria-labelledby="origin-${origin.id}-name">
<h3 id="origin-${origin.id}-name">${origin.name} <small>${count(origin.members.length, 'article')}, one origin</small></h3>
<ul class="members">${origin.members.map((member) => memberLine(member, outline.article(member.articleId)))}</ul>
</section>
`;
}

function memberLine({ reason, decidedBy }: ReportOriginMember, article: ReportArticle): Markup {
  return markup`<li>
<p><a href="#article-${article.id}">${article.title}</a></p>
<p class="about">${aboutArticle(article)}</p>
<p class="why">${reason} <span class="quiet">Decided by ${decidedBy}</span></p>
${hashLines(article)}
</li>
`;
}

/** The hash of its text; of each where it had several, with who gave it and why. */
function hashLines(article: ReportArticle): Markup {
  if (article.revisions.length < 2) return markup`<p class="hash">SHA-256 ${article.sha256}</p>`;
  return markup`${article.revisions.map((one) => markup`<p class="hash">${revisionInWords(one)}</p>`)}`;
}

/** Outlet, date, declared reprint, address and time of retrieval of an article, as one line. */
export function aboutArticle(article: ReportArticle): Markup {
  const { byline, republishes, retrievedAt } = article;
  const parts = [
    markup`${outletInWords(article)}`,
    ...(byline === null ? [] : [markup`by ${byline}`]),
    markup`${publishedInWords(article)}`,
    ...(republishes === null ? [] : [markup`reprinted from ${republishes}`]),
    ...address(article),
    markup`retrieved ${momentInWords(retrievedAt)}`,
  ];
  return markup`${parts.map((part) => markup`<span>${part}</span> `)}`;
}

/** Only web addresses become links; any other is shown as the text it is. */
function address({ url }: ReportArticle): Markup[] {
  if (url === null) return [];
  return [isWebAddress(url) ? markup`<a href="${url}" rel="noreferrer">${url}</a>` : markup`${url}`];
}
