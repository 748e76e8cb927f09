/** Look-ups over a report that every format needs. */
import type {
  ReportDeviation,
  ReportName,
  ReportArticle,
  ReportClaim,
  ReportDiscrepancy,
  ReportOrigin,
  Report,
} from './model.ts';
import type { Span } from '../text/types.ts';

export interface Outline {
  article: (articleId: number) => ReportArticle;
  originOf: (articleId: number) => ReportOrigin | undefined;
  origin: (originId: number) => ReportOrigin | undefined;
  discrepanciesOf: (claimId: number) => ReportDiscrepancy[];
  /** Where the words of a claim deviate from the house form of a name. */
  deviationsIn: (articleId: number, claim: Span) => { name: ReportName; deviation: ReportDeviation }[];
  claims: ReportClaim[];
}

/** Indexes a report once. An article id that the report does not hold is a mistake of its maker and throws. */
export function outlineOf(report: Report): Outline {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const origins = new Map(report.origins.map((origin) => [origin.id, origin]));
  const originOf = new Map(
    report.origins.flatMap((origin) => origin.members.map(({ articleId }) => [articleId, origin] as const)),
  );
  const discrepancies = byClaim(report.discrepancies);
  const deviations = report.names.flatMap((name) =>
    name.deviations.map((deviation) => ({ name, deviation })),
  );
  return {
    article: (id) => articles.get(id) ?? missing(id),
    originOf: (articleId) => originOf.get(articleId),
    origin: (originId) => origins.get(originId),
    discrepanciesOf: (claimId) => discrepancies.get(claimId) ?? [],
    deviationsIn: (articleId, claim) =>
      deviations.filter(
        ({ deviation }) =>
          deviation.articleId === articleId && claim.start <= deviation.start && deviation.end <= claim.end,
      ),
    claims: report.articles.flatMap((article) => article.claims),
  };
}

function missing(articleId: number): never {
  throw new Error(`The report speaks of article ${articleId} but does not hold it.`);
}

function byClaim(discrepancies: ReportDiscrepancy[]): Map<number, ReportDiscrepancy[]> {
  const found = new Map<number, ReportDiscrepancy[]>();
  for (const discrepancy of discrepancies) {
    for (const id of new Set([discrepancy.a.claimId, discrepancy.b.claimId])) {
      if (id !== null) found.set(id, [...(found.get(id) ?? []), discrepancy]);
    }
  }
  return found;
}
