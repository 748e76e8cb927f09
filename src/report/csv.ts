/** The report as CSV (RFC 4180): one row a claim, columns that stay where they are. */
import type { Report, ReportArticle, ReportClaim } from './model.ts';
import { outlineOf, type Outline } from './outline.ts';
import { linksOf } from './wording.ts';

type Cell = string | number | boolean | null;
type Row = (claim: ReportClaim, article: ReportArticle, outline: Outline) => Cell;

/** New columns go to the end: people and programs count on the order. */
const COLUMNS: Record<string, Row> = {
  claim_id: ({ id }) => id,
  claim: ({ text }) => text,
  quote: ({ quote }) => quote,
  start: ({ start }) => start,
  end: ({ end }) => end,
  article_id: (_, { id }) => id,
  article: (_, { title }) => title,
  outlet: (_, { outlet }) => outlet,
  published: (_, { published }) => published,
  url: (_, { url }) => url,
  sha256: (_, { sha256 }) => sha256,
  origin: (_, { id }, { originOf }) => originOf(id)?.name ?? null,
  speaker: ({ speaker }) => speaker,
  mode: ({ mode }) => mode,
  kind: ({ kind }) => kind,
  block: ({ block }) => block,
  when_from: ({ when }) => when?.start ?? null,
  when_to: ({ when }) => when?.end ?? null,
  insertions: ({ insertions }) => insertions.map(({ text }) => text).join('; '),
  state: ({ state }) => state,
  verdict: ({ verdict }) => verdict?.conclusion ?? null,
  verdict_reason: ({ verdict }) => verdict?.reason ?? null,
  override_reason: ({ verdict }) => verdict?.overrideReason ?? null,
  reviewer: ({ verdict }) => verdict?.reviewer ?? null,
  verdict_at: ({ verdict }) => verdict?.at ?? null,
  stale: ({ verdict }) => verdict?.stale ?? null,
  independent_origins: ({ support }) => support.origins.length,
  origins: ({ support }, _, { origin }) =>
    support.origins
      .flatMap(({ originIds }) => originIds.map((id) => origin(id)?.name ?? 'unknown'))
      .join('; '),
  supporting_claims: ({ support }) =>
    support.origins.flatMap(({ links }) => links.map(({ claimId }) => claimId)).join('; '),
  contradicting_claims: ({ support }) => support.contradictions.map(({ claimId }) => claimId).join('; '),
  judged_by: ({ support }) => [...new Set(linksOf(support).map(({ judgedBy }) => judgedBy))].join('; '),
  discrepancies: ({ id }, _, { discrepanciesOf }) =>
    discrepanciesOf(id)
      .map((found) => found.id)
      .join('; '),
  on_the_word_of: ({ support }) => support.origins.flatMap(({ claimant }) => claimant ?? []).join('; '),
  name_deviations: (claim, { id }, { deviationsIn }) =>
    deviationsIn(id, claim)
      .map(({ name, deviation }) => `${deviation.quote} (house form: ${name.houseForm})`)
      .join('; '),
  version: ({ revision }) => revision,
};

/** A spreadsheet takes a file without a byte-order mark for its own code page and spoils every accent. */
const BYTE_ORDER_MARK = '\ufeff';

/** Renders one row a claim, in reading order, under a row of column names. */
export function renderCsv(report: Report): string {
  const outline = outlineOf(report);
  const rows = report.articles.flatMap((article) =>
    article.claims.map((claim) => Object.values(COLUMNS).map((cell) => cell(claim, article, outline))),
  );
  return (
    BYTE_ORDER_MARK +
    [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(asCell).join(',')}\r\n`).join('')
  );
}

/** Text a spreadsheet would take for a formula: also the full-width signs some of them read the same way. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function asCell(value: Cell): string {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
