/** The claims of an article, each with its quote, verdict and support. */
import { claimWords } from '../insertions.ts';
import type {
  ReportArticle,
  ReportClaim,
  ReportDeviation,
  ReportDiscrepancy,
  ReportLink,
  ReportName,
} from '../model.ts';
import type { Outline } from '../outline.ts';
import {
  linksOf,
  momentInWords,
  rulingInWords,
  speakerInWords,
  STATE_WORDS,
  supportSentence,
  verdictInWords,
  whenInWords,
  wordingInWords,
} from '../wording.ts';
import { inline, plain } from './escape.ts';
import { offsets, quoted, ofVersionPlainly } from './quoted.ts';
import { aboutArticle } from './sources.ts';

export function articlePart(article: ReportArticle, outline: Outline): string[] {
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

function claimText(claim: ReportClaim): string {
  return claimWords(claim)
    .map(({ text, standsFor }) => (standsFor === null ? inline(text) : `\\[${inline(text)}\\]`))
    .join('');
}

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
