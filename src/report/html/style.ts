/** The look of the report: a proof sheet on paper, one accent, marks in the margin. */
import { markup } from '../markup.ts';

export const STYLE = markup`
:root {
  color-scheme: light;
  --paper: #faf8f3; --sheet: #fff; --ink: #1f1d1a; --ink-2: #5d5850; --rule: #e2ddd2; --accent: #0b5c6b; --wash: #eef4f4;
  --ok: #1f6b3a; --warn: #8a5a00; --bad: #a3271c; --mark: #fff1b8;
  --serif: 'Source Serif 4', 'Source Serif Pro', Charter, 'Iowan Old Style', Georgia, 'Times New Roman', serif;
  --sans: Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto; padding: 3rem 2rem 5rem; max-width: 80rem; background: var(--paper); color: var(--ink);
  font: 400 .875rem/1.5 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
  display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem 3rem; align-items: start;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, figure, table { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h3, h4, blockquote { font-family: var(--serif); unicode-bidi: isolate; }
h1 { font-size: 2.5rem; line-height: 1.1; font-weight: 600; letter-spacing: -.015em; text-wrap: balance; }
h2 { font: 600 1.375rem/1.25 var(--serif); }
h3 { font-size: 1.1875rem; line-height: 1.3; font-weight: 600; }
h3 small { font: 400 .8125rem/1.4 var(--sans); color: var(--ink-2); margin-left: .4rem; }
h4 { font-size: 1.125rem; line-height: 1.4; font-weight: 500; }
header { grid-column: 1 / -1; border-bottom: 2px solid var(--ink); padding-bottom: 1.25rem; display: grid; gap: .5rem; }
.kicker, .margin, table caption, thead th, nav h2, .figures dt { font: 600 .75rem/1.35 var(--sans); }
.kicker, nav h2 { color: var(--accent); letter-spacing: .02em; }
.about, .quiet, .why, .offsets, .hash { color: var(--ink-2); }
.about span + span::before { content: '·'; margin: 0 .45em 0 .2em; color: var(--ink-2); }
.hash { font: 400 .75rem/1.5 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: .5rem; }

nav { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; display: grid; gap: .6rem; }
nav ol { display: grid; gap: .35rem; }
nav ol ol { margin: .4rem 0 .2rem; padding-left: .75rem; border-left: 1px solid var(--rule); }
nav a { color: var(--ink); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
nav span { color: var(--ink-2); font-size: .75rem; white-space: nowrap; }

main { display: grid; gap: 3.5rem; min-width: 0; }
main > section { display: grid; gap: 1.25rem; min-width: 0; }
.note { font: 400 1.1875rem/1.5 var(--serif); max-width: 42em; }
.note strong { font-weight: 600; }
.lead { font: 400 1.0625rem/1.5 var(--serif); }
.figures { display: flex; flex-wrap: wrap; border-block: 1px solid var(--rule); }
.figures div { display: flex; flex-direction: column-reverse; gap: .1rem; padding: .75rem 1.5rem .75rem 0; margin-right: 1.5rem; }
.figures dd { font: 600 1.75rem/1.1 var(--serif); }
.state { display: inline-flex; gap: .4em; align-items: center; color: var(--ink-2); white-space: nowrap; }
.state svg { width: 1rem; height: 1rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.state.ok { color: var(--ok); } .state.warn { color: var(--warn); } .state.bad { color: var(--bad); }

table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .4rem; color: var(--ink-2); }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-top: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--ink-2); }
.verdicts tbody th { font: 400 1rem/1.4 var(--serif); width: 44%; }
.verdicts td:nth-child(2) { width: 26%; }
td b { font-weight: 600; }
.verdicts tbody th a { color: inherit; text-decoration-color: var(--rule); }
.history td:first-child { white-space: nowrap; } .history td:nth-child(2) { white-space: nowrap; }

.origin, .difference { border-top: 1px solid var(--rule); padding-top: 1rem; display: grid; gap: .6rem; }
.members { display: grid; gap: .9rem; padding-left: 1rem; border-left: 3px solid var(--rule); }
.article { display: grid; gap: .35rem; padding-top: 1.25rem; border-top: 2px solid var(--ink); }
.claim { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .25rem 1rem; padding: 1.1rem 0; border-top: 1px solid var(--rule); }
.claim:target { background: linear-gradient(to right, var(--mark), transparent 60%); }
.margin { display: grid; gap: .3rem; align-content: start; padding-top: .25rem; }
.number { color: var(--ink-2); font-weight: 400; text-decoration: none; }
.matter { display: grid; gap: .5rem; min-width: 0; }
ins { text-decoration: none; color: var(--accent); }
blockquote { font-size: 1rem; line-height: 1.5; padding-left: .9rem; border-left: 2px solid var(--rule); max-width: 44em; }
.offsets { font: 400 .75rem/1.3 var(--sans); }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
.verdict { background: var(--wash); padding: .6rem .9rem; display: grid; gap: .25rem; max-width: 46rem; }
.verdict.stale { background: #fbf0d9; }
.links { display: grid; gap: .8rem; padding-left: 1rem; }
.links li { display: grid; gap: .3rem; }
.links b { font-weight: 600; }
.links .contradicts b, .links .discrepancy b { color: var(--bad); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; }
.sides figure { display: grid; gap: .4rem; align-content: start; }
figcaption b { display: inline-block; min-width: 1.2em; }
.notes { display: grid; gap: .5rem; max-width: 46rem; }

@media (max-width: 60rem) {
  body { grid-template-columns: minmax(0, 1fr); }
  nav { position: static; max-height: none; }
}
@media (max-width: 38rem) {
  body { padding: 1.5rem 1rem 3rem; gap: 1.5rem; }
  h1 { font-size: 1.875rem; }
  .claim, .sides { grid-template-columns: minmax(0, 1fr); }
  .margin { display: flex; justify-content: space-between; }
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; left: -100vw; }
  th, td { padding: .15rem 0; border: 0; } tr { padding: .6rem 0; border-top: 1px solid var(--rule); }
  .verdicts tbody th, .verdicts td:nth-child(2) { width: auto; }
  .history td:nth-child(-n+2) { white-space: normal; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #5d5850; } }
  html { font-size: 84%; }
  body { display: block; padding: 0; max-width: none; background: #fff; }
  header { margin-bottom: 1.5rem; }
  nav { position: static; max-height: none; overflow: visible; margin-bottom: 2rem; }
  main, main > section, .article { display: block; }
  main > section { margin-bottom: 2.5rem; }
  main > section > * + * { margin-top: 1rem; }
  .skip { display: none; }
  .verdict { border: 1px solid var(--rule); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  h2, h3, .article > p { break-after: avoid; }
  .claim, .members li, .links li, .difference, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
