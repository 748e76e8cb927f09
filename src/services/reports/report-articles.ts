/** The articles of a report with their claims, each with its verdict and what stands behind it. */
import { isStale } from '../../domain/verdict.ts';
import type { ReportArticle, ReportClaim, ReportLink, ReportSupport } from '../../report/model.ts';
import { readClaims, type ClaimRecord } from '../claims/read-claims.ts';
import type { Reads } from '../context.ts';
import type { Progress } from '../job-work.ts';
import { loadStandings, type Standing } from '../standings.ts';
import { acceptedLinks } from './report-links.ts';

export async function reportArticles(
  read: Reads,
  dossierId: number,
  { enter, finish }: Progress,
): Promise<ReportArticle[]> {
  const all = await read.article.findMany({
    where: { dossierId },
    select: { id: true, title: true },
    orderBy: { id: 'asc' },
  });
  const articles: ReportArticle[] = [];
  for (const { id, title } of all) {
    await enter(`Reading the claims of “${title}”`);
    articles.push(await reportArticle(read, id));
    await finish(articles.length);
  }
  return articles;
}

async function reportArticle(read: Reads, articleId: number): Promise<ReportArticle> {
  const row = await read.article.findUniqueOrThrow({
    where: { id: articleId },
    include: {
      source: true,
      revisions: { orderBy: { number: 'asc' }, include: { reviewer: true }, omit: { body: true } },
    },
  });
  const standings = await loadStandings(read, { articleId });
  const claims = await readClaims(read, { articleId });
  const links = await acceptedLinks(read, articleId);
  const { source, revisions, retrievedAt, ...article } = row;
  return {
    ...{
      id: article.id,
      title: article.title,
      byline: article.byline,
      published: article.published,
      url: article.url,
    },
    ...{ publishedNote: article.publishedNote, republishes: article.republishes },
    outlet: source?.name ?? null,
    grade: source?.grade ?? null,
    ...{ gradeNote: source?.gradeNote ?? '', ownerFamily: source?.ownerFamily ?? null },
    retrievedAt: retrievedAt.toISOString(),
    sha256: revisions.at(-1)?.sha256 ?? '',
    revisions: revisions.map(({ number, sha256, createdAt, reviewer, reason }) => ({
      ...{ number, sha256, reason, at: createdAt.toISOString(), reviewer: reviewer?.name ?? null },
    })),
    claims: claims.map((claim) => reportClaim(claim, standings.of(claim.id), links.get(claim.id) ?? [])),
  };
}

function reportClaim(claim: ClaimRecord, standing: Standing, links: ReportLink[]): ReportClaim {
  const { id, text, machineText, insertions, quote, start, end, speaker, mode, kind, block, when } = claim;
  const { revision, prefix, suffix } = claim;
  const { verdict, state, support } = standing;
  return {
    ...{
      id,
      revision,
      text,
      machineText,
      insertions,
      quote,
      prefix,
      suffix,
      start,
      end,
      speaker,
      mode,
      kind,
      block,
      when,
      state,
    },
    verdict: verdict && {
      ...{ conclusion: verdict.conclusion, reason: verdict.reason, overrideReason: verdict.overrideReason },
      reviewer: verdict.reviewer,
      at: verdict.at.toISOString(),
      stale: isStale(verdict, support),
    },
    support: reportSupport(standing, links),
  };
}

function reportSupport({ support }: Standing, links: ReportLink[]): ReportSupport {
  return {
    origins: support.origins.map(({ originIds, articleIds, claimIds, claimant }) => ({
      ...{ originIds, articleIds, claimant },
      links: links.filter(
        (link) =>
          claimIds.includes(link.claimId) && link.relation !== 'contradicts' && link.relation !== 'related',
      ),
    })),
    contradictions: links.filter((link) => link.relation === 'contradicts'),
    related: links.filter((link) => link.relation === 'related'),
  };
}
