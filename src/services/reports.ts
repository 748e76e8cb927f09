/** The report of a dossier: everything a colleague needs to follow what was concluded, read article by article. */
import { isStale } from '../domain/verdict.ts';
import { RELATIONS } from '../match/types.ts';
import type {
  DiscrepancySide,
  Report,
  ReportArticle,
  ReportClaim,
  ReportDiscrepancy,
  ReportLink,
  ReportName,
  ReportSupport,
} from '../report/model.ts';
import { readClaims, type ClaimRecord } from './claims/read-claims.ts';
import type { Context, Reads } from './context.ts';
import { createDiscrepancies } from './discrepancies/discrepancies.ts';
import type { DiscrepancySideView, DiscrepancyView } from './discrepancies/read-discrepancies.ts';
import { createDossiers } from './dossiers.ts';
import { createHistory } from './history/history.ts';
import { oneOf } from './one-of.ts';
import { loadOrigins } from './origins/load-origins.ts';
import { UNWATCHED, type Progress } from './job-work.ts';
import { loadStandings, type Standing } from './standings.ts';
import { readDeviations, type NameDeviations } from './names/deviations.ts';

export interface Decided {
  corroborated: number;
  discrepancies: number;
  rulings: number;
}

export type Reports = ReturnType<typeof createReports>;

export function createReports(context: Context) {
  const { read, snapshot } = context.database;
  const history = createHistory(context);
  return {
    /** How much is decided in a dossier, as its report counts it. Throws NotFound. */
    async decided(dossierId: number): Promise<Decided> {
      const ofDossier = { claim: { discardedAt: null, article: { dossierId } } };
      const isRuledOn = { discrepancy: { dossierId }, ruling: { not: 'unresolved' } };
      return {
        corroborated: await read.verdict.count({
          where: { conclusion: 'corroborated', withdrawnAt: null, ...ofDossier },
        }),
        discrepancies: await read.discrepancy.count({ where: { dossierId } }),
        rulings: await read.ruling.count({ where: isRuledOn }),
      };
    },

    headHash: async (): Promise<string | null> => (await history.headHash()) || null,

    /**
     * `by`: whose name stands on the report. `watched` hears of each article. All of it is of one moment, the one its
     * hash names, whatever colleagues save meanwhile. Throws NotFound.
     */
    build: (dossierId: number, by: string, watched = UNWATCHED): Promise<Report> =>
      snapshot((reads) =>
        buildReport({ ...context, database: { ...context.database, read: reads } }, dossierId, by, watched),
      ),
  };
}

async function buildReport(
  context: Context,
  dossierId: number,
  by: string,
  watched: Progress,
): Promise<Report> {
  const { read } = context.database;
  const history = createHistory(context);
  const { name } = await createDossiers(context).one(dossierId);
  const origins = await loadOrigins(read, dossierId);
  const events = await history.ofDossier(dossierId);
  const discrepancies = await createDiscrepancies(context).list(dossierId);
  return {
    dossier: name,
    generatedAt: context.now().toISOString(),
    generatedBy: by,
    headHash: (await history.headHash()) || null,
    origins: origins.all.map(({ id, name, members }) => ({
      id,
      name,
      members: members.map(({ articleId, reason, decidedBy }) => ({ articleId, reason, decidedBy })),
    })),
    originRulings: origins.rulings.map(({ ruling, article, others, reason, reviewer, at }) => ({
      ...{ ruling, reason, reviewer, articleId: article.id, otherIds: others.map(({ id }) => id) },
      at: at.toISOString(),
    })),
    articles: await reportArticles(read, dossierId, watched),
    discrepancies: discrepancies.map(reportDiscrepancy),
    names: (await readDeviations(read, dossierId)).map(reportName),
    history: events.reverse().map(({ at, reviewer, summary }) => ({
      at: at.toISOString(),
      who: reviewer ?? 'machine',
      what: summary,
    })),
  };
}

function reportDiscrepancy({ ruling, reopenings, a, b, ...found }: DiscrepancyView): ReportDiscrepancy {
  const { id, kind, class: word, subject, reason, note } = found;
  return {
    ...{ id, kind, class: word, subject, reason, note },
    a: reportSide(a),
    b: reportSide(b),
    ruling: ruling && {
      ...{ ruling: ruling.ruling, reason: ruling.reason, reviewer: ruling.reviewer },
      at: ruling.at.toISOString(),
    },
    reopenings: reopenings.map(({ articleId, form, quote, at, answeredAt }) => ({
      ...{ articleId, form, quote },
      at: at.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
  };
}

function reportName({ nameId, name, house, deviations }: NameDeviations): ReportName {
  const { form, accepted, scope, authority, validFrom } = house;
  return {
    ...{ id: nameId, name, houseForm: form, accepted, scope, authority, validFrom },
    deviations: deviations.map(({ articleId, start, end, quote, kind, isQuoted }) => ({
      ...{ articleId, start, end, quote, kind, isQuoted },
    })),
  };
}

function reportSide(side: DiscrepancySideView): DiscrepancySide {
  const { form, quote, articleId, claimId, start, end, revision } = side;
  return { form, quote, articleId, claimId, start, end, revision };
}

async function reportArticles(
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

const withRevision = { include: { revision: { select: { number: true } } } } as const;

/** By the claims of an article; a claim whose words are gone from its own is nobody's support. */
async function acceptedLinks(read: Reads, articleId: number): Promise<Map<number, ReportLink[]>> {
  const claims = await read.claim.findMany({ where: { articleId, discardedAt: null }, select: { id: true } });
  const ids = claims.map(({ id }) => id);
  const rows = await read.evidenceLink.findMany({
    where: {
      ...{ judgement: 'accepted', judgedAt: { not: null } },
      ...{ claimA: { discardedAt: null }, claimB: { discardedAt: null } },
      OR: [{ claimAId: { in: ids } }, { claimBId: { in: ids } }],
    },
    include: { claimA: withRevision, claimB: withRevision, judgedBy: true },
    orderBy: { id: 'asc' },
  });
  const byClaim = new Map<number, ReportLink[]>();
  for (const { claimA, claimB, relation, reason, judgedBy, judgedAt } of rows) {
    const words = {
      relation: oneOf(RELATIONS, relation),
      reason,
      judgedBy: judgedBy?.name ?? 'machine',
      judgedAt: judgedAt?.toISOString() ?? '',
    };
    for (const [near, far] of [
      [claimA, claimB],
      [claimB, claimA],
    ] as const) {
      if (far.orphanedAt || near.articleId !== articleId) continue;
      const { id: claimId, articleId: farArticleId, quote, start, end, revision } = far;
      byClaim.set(near.id, [
        ...(byClaim.get(near.id) ?? []),
        { claimId, articleId: farArticleId, quote, start, end, revision: revision.number, ...words },
      ]);
    }
  }
  return byClaim;
}
