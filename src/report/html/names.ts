/** What the house prints, and where the articles spell a name otherwise. */
import { markup, type Markup } from '../markup.ts';
import type { Report, ReportDeviation, ReportName } from '../model.ts';
import type { Outline } from '../outline.ts';
import { deviationInWords, houseInWords } from '../wording.ts';

/** Every name that has a house form. */
export function namesSection(report: Report, outline: Outline): Markup {
  return markup`<section id="names" aria-labelledby="names-heading">
<h2 id="names-heading">Names and house style</h2>
${report.names.length === 0 ? markup`<p class="quiet">No name has a house form.</p>` : report.names.map((name) => nameBlock(name, outline))}
</section>`;
}

function nameBlock(name: ReportName, outline: Outline): Markup {
  const { id, houseForm, accepted, deviations } = name;
  const variants = accepted.map(({ form, standard }) => (standard ? `${form} (${standard})` : form));
  return markup`<section class="difference" id="name-${id}" aria-labelledby="name-${id}-heading">
<h3 id="name-${id}-heading">${houseForm}</h3>
<p class="why">${houseInWords(name)}</p>
${variants.length === 0 ? '' : markup`<p>Also accepted: ${variants.join(', ')}</p>`}
${deviations.length === 0 ? markup`<p class="quiet">No article deviates from it.</p>` : markup`<ul class="links">${deviations.map((deviation) => deviationLine(deviation, outline))}</ul>`}
</section>
`;
}

function deviationLine(deviation: ReportDeviation, outline: Outline): Markup {
  const { articleId, quote, start, end } = deviation;
  return markup`<li><p><mark>${quote}</mark> <span class="offsets">[${start}, ${end})</span> in <a href="#article-${articleId}">${outline.article(articleId).title}</a>: ${deviationInWords(deviation)}</p></li>
`;
}
