import type { FetchArticle } from '../read/address/fetch-article.ts';
import { createArticles } from './articles/articles.ts';
import { createClaims } from './claims/claims.ts';
import { createComments } from './comments.ts';
import type { Context } from './context.ts';
import { createDiscrepancies } from './discrepancies/discrepancies.ts';
import { createDossiers } from './dossiers.ts';
import { createExports } from './exports.ts';
import { createFilters } from './filters.ts';
import { createFeed } from './feed.ts';
import { createHistory } from './history/history.ts';
import { createImports } from './imports.ts';
import { createJobs } from './jobs.ts';
import { createLinks } from './links/links.ts';
import { createOrigins } from './origins/origins.ts';
import { createMatchings } from './matchings.ts';
import { createNames } from './names/names.ts';
import { createPictures } from './pictures.ts';
import { createPlaces } from './places.ts';
import { createQueue } from './queue.ts';
import { createReadings } from './readings.ts';
import { createRevisions } from './revisions.ts';
import { createReports } from './reports/reports.ts';
import { createSessions } from './sessions.ts';
import { createSources } from './sources.ts';
import { createStandings } from './standings.ts';
import { createVerdicts } from './verdicts.ts';

export type Services = ReturnType<typeof createServices>;

interface Given extends Omit<Context, 'feed'> {
  /** How articles are fetched from the web; without it none are. */
  fetchArticle?: FetchArticle | null;
}

/** The object graph: every service over one database and one clock. The same in the program and in tests. */
export function createServices({ fetchArticle = null, ...given }: Given) {
  const feed = createFeed();
  const context: Context = { ...given, feed };
  const names = createNames(context);
  const articles = createArticles(context, names);
  const jobs = createJobs(context);
  const dossiers = createDossiers(context);
  const reports = createReports(context);
  return {
    articles,
    jobs,
    imports: createImports({ articles, jobs, uploads: given.database.uploads, fetchArticle }),
    readings: createReadings({ articles, jobs }),
    matchings: createMatchings({ articles, jobs }),
    exports: createExports(context, { reports, dossiers, jobs }),
    claims: createClaims(context),
    comments: createComments(context),
    discrepancies: createDiscrepancies(context),
    dossiers,
    feed,
    filters: createFilters(context),
    history: createHistory(context),
    links: createLinks(context),
    origins: createOrigins(context),
    names,
    pictures: createPictures(context),
    places: createPlaces(context),
    queue: createQueue(context),
    reports,
    revisions: createRevisions(context),
    sessions: createSessions(context),
    sources: createSources(context),
    standings: createStandings(context),
    verdicts: createVerdicts(context),
    search: {
      claims: (dossierId: number, query: string, limit: number) =>
        context.database.search.claims(dossierId, query, limit),
    },
  };
}
