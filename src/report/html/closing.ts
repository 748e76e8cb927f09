/** The last pages: who did what when, and how to read the report. */
import { markup, type Markup } from '../markup.ts';
import type { HistoryLine, Report } from '../model.ts';
import { HASH_NOTE, momentInWords, READING_NOTES } from '../wording.ts';

/** The record of every step, oldest first as the report holds it. */
export function historySection({ history }: Report): Markup {
  return markup`<section id="history" aria-labelledby="history-heading">
<h2 id="history-heading">Who did what, and when</h2>
<table class="history">
<caption>The provenance log of this dossier</caption>
<thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th></tr></thead>
<tbody>${history.map(historyRow)}</tbody>
</table>
</section>`;
}

function historyRow({ at, who, what }: HistoryLine): Markup {
  return markup`<tr><td><time datetime="${at}">${momentInWords(at)}</time></td><td>${who}</td><td>${what}</td></tr>
`;
}

/** How to read marks, quotes and hashes. */
export function readingSection({ headHash }: Report): Markup {
  return markup`<section id="reading" aria-labelledby="reading-heading">
<h2 id="reading-heading">How to read this report</h2>
<ul class="notes">${READING_NOTES.map((note) => markup`<li>${note}</li>`)}</ul>
<p class="hash">Head of the provenance log: ${headHash ?? 'nothing recorded yet'}</p>
<p class="quiet">${HASH_NOTE}</p>
</section>`;
}
