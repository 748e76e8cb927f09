/** What a report counts, computed from its content so that the two cannot disagree. */
import { CLAIM_STATES, type ClaimState } from '../domain/claim-state.ts';
import { CONCLUSIONS, type Conclusion } from '../domain/vocabulary.ts';
import type { Report } from './model.ts';

export interface ReportCounts {
  articles: number;
  origins: number;
  claims: number;
  /** Claims by the one state each is in. */
  states: Record<ClaimState, number>;
  /** Standing verdicts by conclusion, stale ones included. */
  verdicts: Record<Conclusion, number>;
  discrepancies: number;
  rulings: number;
}

/** The figures of a report. A ruling of "unresolved" is not yet one. */
export function countReport(report: Report): ReportCounts {
  const claims = report.articles.flatMap((article) => article.claims);
  return {
    articles: report.articles.length,
    origins: report.origins.length,
    claims: claims.length,
    states: tally(CLAIM_STATES, (state) => claims.filter((claim) => claim.state === state).length),
    verdicts: tally(
      CONCLUSIONS,
      (word) => claims.filter((claim) => claim.verdict?.conclusion === word).length,
    ),
    discrepancies: report.discrepancies.length,
    rulings: report.discrepancies.filter(({ ruling }) => ruling && ruling.ruling !== 'unresolved').length,
  };
}

function tally<Word extends string>(
  words: readonly Word[],
  count: (word: Word) => number,
): Record<Word, number> {
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>;
}
