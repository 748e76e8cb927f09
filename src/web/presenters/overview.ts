import type { ClaimState } from '../../domain/claim-state.ts';
import type { ArticleSummary } from '../../services/articles/read-articles.ts';
import type { DiscrepancyView, OpenDiscrepancy } from '../../services/discrepancies/read-discrepancies.ts';
import type { DossierOverview } from '../../services/dossiers.ts';
import type { ArticleProgress, SharedClaims } from '../../services/pictures.ts';
import { WAITING } from '../../services/queue.ts';
import { articleEntries, coverageOf } from './articles.ts';
import { stateLabel } from './claim-state.ts';
import { differenceEntry, loudestFirst, toneOf } from './difference.ts';
import { matrixOf } from './matrix.ts';

/** What the overview of a dossier is made from, beside its timeline. */
export interface OverviewSource {
  overview: DossierOverview;
  firstWaiting: number | null;
  open: OpenDiscrepancy[];
  differences: DiscrepancyView[];
  shared: SharedClaims;
  candidates: number;
  articles: ArticleSummary[];
  progress: ArticleProgress[];
}

/** The trust filters, in the order of the strip. */
const FILTERS: ClaimState[] = [
  'unreviewed',
  'single origin',
  'corroborated',
  'conflicted',
  'needs decision',
  'stale',
];
const FIRST_FEW = 6;
const FEW_ARTICLES = 8;

/** Counts, what needs a person first, who says what, and how far the articles are. */
export function overviewModel({ overview, firstWaiting, open, ...source }: OverviewSource) {
  const { differences, shared, candidates, articles, progress } = source;
  return {
    dossier: overview,
    lastChange: overview.lastChange ?? '',
    figures: FILTERS.map((state) => ({ state, count: overview.counts[state], label: stateLabel(state) })),
    waiting: {
      count: WAITING.reduce((sum, state) => sum + overview.counts[state], 0),
      first: firstWaiting ?? 0,
    },
    differences: loudestFirst(differences.map(differenceEntry)),
    moreDifferences: Math.max(0, open.length - FIRST_FEW),
    candidates,
    matrix: matrixOf(shared),
    coverage: coverageOf(progress),
    moreArticles: Math.max(0, progress.length - articles.length),
    articles: articleEntries(articles, progress),
  };
}

/** The discrepancies to show first, by their ids. */
export function loudest(open: OpenDiscrepancy[]): number[] {
  const toned = open.map((discrepancy) => ({ id: discrepancy.id, tone: toneOf(discrepancy) }));
  return loudestFirst(toned)
    .slice(0, FIRST_FEW)
    .map(({ id }) => id);
}

/** The articles to show: those with most left to look at. */
export function leastReviewed(progress: ArticleProgress[]): number[] {
  const left = ({ claims, reviewed }: ArticleProgress) => claims - reviewed;
  return progress
    .toSorted((a, b) => left(b) - left(a) || a.articleId - b.articleId)
    .slice(0, FEW_ARTICLES)
    .map(({ articleId }) => articleId);
}
