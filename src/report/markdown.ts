/** The report as Markdown (CommonMark with GitHub tables); every word of the sources is escaped. */
import { CLAIM_STATES } from '../domain/claim-state.ts';
import { count } from '../domain/words.ts';
import type { Span } from '../text/types.ts';
import { countReport } from './counts.ts';
import { claimWords } from './insertions.ts';
import type {
  DiscrepancySide,
  Report,
  ReportArticle,
  ReportClaim,
  ReportDeviation,
  ReportDiscrepancy,
  ReportLink,
  ReportName,
} from './model.ts';
import { inline, plain } from './escape-markdown.ts';
import { outlineOf, type Outline } from './outline.ts';
import {
  capitalised,
  deviationInWords,
  HASH_NOTE,
  houseInWords,
  isWebAddress,
  linksOf,
  momentInWords,
  NOTICE,
  originRulingInWords,
  outletInWords,
  publishedInWords,
  READING_NOTES,
  reopeningInWords,
  revisionInWords,
  rulingInWords,
  speakerInWords,
  STATE_WORDS,
  supportSentence,
  verdictInWords,
  ofVersion,
  whenInWords,
  wordingInWords,
} from './wording.ts';

/** Renders the report as Markdown. */
export function renderMarkdown(report: Report): string {
  const outline = outlineOf(report);
  return `${[
    ...opening(report),
    ...summary(report),
    ...sources(report, outline),
    '## Claims, article by article',
    ...report.articles.flatMap((article) => articlePart(article, outline)),
    '## Discrepancies',
    ...discrepancies(report, outline),
    '## Names and house style',
    ...names(report, outline),
    ...closing(report),
  ].join('\n\n')}\n`;
}

function opening({ dossier, generatedAt, generatedBy, headHash }: Report): string[] {
  const log = headHash === null ? 'nothing recorded yet' : plain(headHash);
  return [
    `# Corroboration report: ${plain(dossier)}`,
    `Made ${momentInWords(generatedAt)} by ${plain(generatedBy)} · Head of the provenance log: ${log}`,
    `> **${NOTICE.lead}** ${NOTICE.body}`,
  ];
}

function summary(report: Report): string[] {
  const counts = countReport(report);
  const states = CLAIM_STATES.filter((state) => counts.states[state] > 0);
  const rows = states.map((state) => `| ${STATE_WORDS[state]} | ${counts.states[state]} |`);
  const [claims, articles] = [count(counts.claims, 'claim'), count(counts.articles, 'article')];
  const origins = count(counts.origins, 'independent origin');
  const found = `${count(counts.discrepancies, 'discrepancy', 'discrepancies')}, ${count(counts.rulings, 'ruling')}`;
  return [
    '## Summary',
    `${claims} from ${articles} of ${origins}; ${found}.`,
    ['| State | Claims |', '| --- | ---: |', ...rows].join('\n'),
  ];
}

function sources(report: Report, outline: Outline): string[] {
  return [
    '## Sources and origins',
    ...report.origins.flatMap(({ name, members }) => [
      `### ${plain(name)} (${count(members.length, 'article')}, one origin)`,
      ...members.map(({ articleId, reason, decidedBy }) => {
        const article = outline.article(articleId);
        return [
          `- ${plain(article.title)}`,
          aboutArticle(article),
          `${plain(reason)} Decided by ${plain(decidedBy)}`,
          ...hashLines(article),
        ].join('\\\n  ');
      }),
    ]),
    ...originRulings(report, outline),
  ];
}

function hashLines({ revisions, sha256 }: ReportArticle): string[] {
  return revisions.length < 2 ? [`SHA-256 ${plain(sha256)}`] : revisions.map(revisionInWords).map(plain);
}

function originRulings({ originRulings }: Report, outline: Outline): string[] {
  if (originRulings.length === 0) return [];
  const lines = originRulings.map((ruling) => {
    const { reason, reviewer, at } = ruling;
    const words = `${originRulingInWords(ruling, outline)}. ${reason} ${reviewer}, ${momentInWords(at)}`;
    return `- ${plain(words)}`;
  });
  return ['### Decided by editors', lines.join('\n')];
}

function aboutArticle(article: ReportArticle): string {
  const { byline, republishes, retrievedAt } = article;
  const address = article.url ?? '';
  const parts = [
    outletInWords(article),
    ...(byline === null ? [] : [`by ${byline}`]),
    publishedInWords(article),
    ...(republishes === null ? [] : [`reprinted from ${republishes}`]),
    ...(address === '' || isWebAddress(address) ? [] : [address]),
    `retrieved ${momentInWords(retrievedAt)}`,
  ];
  const link = isWebAddress(address) ? [`<${address}>`] : [];
  return [...parts.map(plain), ...link].join(' · ');
}

function articlePart(article: ReportArticle, outline: Outline): string[] {
  return [
    `### ${plain(article.title)}`,
    aboutArticle(article),
    ...article.claims.flatMap((claim) => claimPart(claim, article, outline)),
  ];
}

function claimPart(claim: ReportClaim, article: ReportArticle, outline: Outline): string[] {
  const lines = [
    `- ${aboutClaim(claim)}`,
    ...(claim.verdict ? [`- **${plain(verdictInWords(claim.verdict))}**${reasons(claim)}`] : []),
    `- Support: ${plain(supportSentence(claim.support, outline))}`,
    ...linksOf(claim.support).map((link) => linkLine(link, outline)),
    ...outline.discrepanciesOf(claim.id).map(discrepancyLine),
    ...outline.deviationsIn(article.id, claim).map(houseLine),
  ];
  return [
    `#### Claim ${claim.id}: ${claimText(claim)}`,
    `**${STATE_WORDS[claim.state]}**`,
    `> ${plain(claim.quote)} ${offsets(claim)}${ofVersionPlainly(claim.revision, article)}`,
    lines.join('\n'),
  ];
}

const ofVersionPlainly = (revision: number, article: ReportArticle): string =>
  inline(ofVersion(revision, article));

function claimText(claim: ReportClaim): string {
  return claimWords(claim)
    .map(({ text, standsFor }) => (standsFor === null ? inline(text) : `\\[${inline(text)}\\]`))
    .join('');
}

const offsets = ({ start, end }: Span): string => `\\[${start}, ${end})`;
const quoted = (side: Span & { quote: string }): string => `“${plain(side.quote)}” ${offsets(side)}`;

function aboutClaim(claim: ReportClaim): string {
  const { kind, block, when } = claim;
  const parts = [
    speakerInWords(claim),
    kind,
    block === 'body' ? '' : `in a ${block}`,
    when ? whenInWords(when) : '',
  ];
  return [...parts, wordingInWords(claim)]
    .filter((part) => part !== '')
    .map(plain)
    .join(' · ');
}

function reasons({ verdict }: ReportClaim): string {
  const override = verdict?.overrideReason;
  const reason = verdict?.reason ? ` ${plain(verdict.reason)}` : '';
  return override
    ? `${reason} It stands without two independent origins because: ${plain(override)}`
    : reason;
}

function linkLine(link: ReportLink, outline: Outline): string {
  const { relation, claimId, articleId, reason, judgedBy, judgedAt } = link;
  const article = outline.article(articleId);
  const where = `**${relation}** claim ${claimId} in ${plain(article.title)}`;
  return `- ${where}: ${quoted(link)}${ofVersionPlainly(link.revision, article)}. ${plain(reason)} Accepted: ${plain(judgedBy)}, ${momentInWords(judgedAt)}`;
}

function discrepancyLine(discrepancy: ReportDiscrepancy): string {
  const { id, a, b } = discrepancy;
  return `- **discrepancy** ${id}: “${plain(a.form)}” against “${plain(b.form)}”: ${plain(rulingInWords(discrepancy))}`;
}

function houseLine({ name, deviation }: { name: ReportName; deviation: ReportDeviation }): string {
  return `- **${deviation.kind}**: “${plain(deviation.quote)}”; the house prints “${plain(name.houseForm)}”`;
}

function discrepancies(report: Report, outline: Outline): string[] {
  if (report.discrepancies.length === 0) return ['None were found or flagged.'];
  return report.discrepancies.flatMap((discrepancy) => {
    const { id, kind, subject, reason, note, a, b, ruling, reopenings } = discrepancy;
    return [
      `### Discrepancy ${id}: ${plain(subject)} (${capitalised(kind)}: ${discrepancy.class})`,
      plain(reason),
      [sideLine('A', a, outline), sideLine('B', b, outline)].join('\n'),
      ...(note === '' ? [] : [`Note: ${plain(note)}`]),
      ...reopenings.map(
        (reopening) => `${plain(reopeningInWords(reopening, outline))}: “${plain(reopening.quote)}”`,
      ),
      `**${plain(rulingInWords(discrepancy))}** ${plain(ruling?.reason ?? '')}`.trimEnd(),
    ];
  });
}

function sideLine(letter: string, side: DiscrepancySide, outline: Outline): string {
  const article = outline.article(side.articleId);
  const version = ofVersionPlainly(side.revision, article);
  return `- ${letter} **${plain(side.form)}** in ${plain(article.title)}: ${quoted(side)}${version}`;
}

function names(report: Report, outline: Outline): string[] {
  if (report.names.length === 0) return ['No name has a house form.'];
  return report.names.flatMap((name) => {
    const { accepted, deviations } = name;
    const variants = accepted.map(({ form, standard }) => (standard ? `${form} (${standard})` : form));
    return [
      `### ${plain(name.houseForm)}`,
      plain(houseInWords(name)),
      ...(variants.length > 0 ? [`Also accepted: ${plain(variants.join(', '))}`] : []),
      deviations.length === 0
        ? 'No article deviates from it.'
        : deviations.map((deviation) => deviationLine(deviation, outline)).join('\n'),
    ];
  });
}

function deviationLine(deviation: ReportDeviation, outline: Outline): string {
  const where = plain(outline.article(deviation.articleId).title);
  return `- **${plain(deviation.quote)}** ${offsets(deviation)} in ${where}: ${deviationInWords(deviation)}`;
}

function closing({ history }: Report): string[] {
  const rows = history.map(
    ({ at, who, what }) => `| ${momentInWords(at)} | ${plain(who)} | ${plain(what)} |`,
  );
  return [
    '## Who did what, and when',
    ['| When | Who | What |', '| --- | --- | --- |', ...rows].join('\n'),
    '## How to read this report',
    READING_NOTES.map((note) => `- ${plain(note)}`).join('\n'),
    HASH_NOTE,
  ];
}
