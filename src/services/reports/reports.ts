/** The report of a dossier: everything a colleague needs to follow what was concluded, read article by article. */
import type { Report } from '../../report/model.ts';
import type { Context } from '../context.ts';
import { createDiscrepancies } from '../discrepancies/discrepancies.ts';
import { createDossiers } from '../dossiers.ts';
import { createHistory } from '../history/history.ts';
import { UNWATCHED, type Progress } from '../job-work.ts';
import { readDeviations } from '../names/deviations.ts';
import { loadOrigins } from '../origins/load-origins.ts';
import { reportArticles } from './report-articles.ts';
import { reportDiscrepancy, reportName } from './report-differences.ts';

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
