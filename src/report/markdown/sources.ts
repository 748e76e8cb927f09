/** Sources and origins, each with its reason. */
import { count } from '../../domain/words.ts';
import type { Report, ReportArticle } from '../model.ts';
import type { Outline } from '../outline.ts';
import {
  isWebAddress,
  momentInWords,
  originRulingInWords,
  outletInWords,
  publishedInWords,
  revisionInWords,
} from '../wording.ts';
import { plain } from './escape.ts';

export function sources(report: Report, outline: Outline): string[] {
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

export function aboutArticle(article: ReportArticle): string {
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
