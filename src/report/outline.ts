/** Look-ups over a report that every format needs. */
import type { ReportArticle, ReportClaim, ReportDiscrepancy, ReportOrigin, Report } from './model.ts';

export interface Outline {
  article: (articleId: number) => ReportArticle;
  originOf: (articleId: number) => ReportOrigin | undefined;
  origin: (originId: number) => ReportOrigin | undefined;
  discrepanciesOf: (claimId: number) => ReportDiscrepancy[];
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
  return {
    article: (id) => articles.get(id) ?? missing(id),
    originOf: (articleId) => originOf.get(articleId),
    origin: (originId) => origins.get(originId),
    discrepanciesOf: (claimId) => discrepancies.get(claimId) ?? [],
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
