import { needsPerson, type ClaimState } from '../../domain/claim-state.ts';
import type { ArticleSummary } from '../../services/articles/articles.ts';
import type { ClaimRecord } from '../../services/claims/read-claims.ts';
import { isDecided, type DiscrepancyView } from '../../services/discrepancies.ts';
import type { DossierOverview } from '../../services/dossiers.ts';
import type { Standings } from '../../services/standings.ts';
import { articleEntries } from './articles.ts';
import { stateLabel } from './claim-state.ts';
import { differenceEntry, loudestFirst } from './difference.ts';
import { matrixOf } from './matrix.ts';

/** What the overview of a dossier is made from. */
export interface OverviewSource {
  overview: DossierOverview;
  standings: Standings;
  articles: ArticleSummary[];
  claims: ClaimRecord[];
  discrepancies: DiscrepancyView[];
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

/** Counts, what needs a person first, who says what, and the articles. */
export function overviewModel({ overview, standings, articles, claims, discrepancies }: OverviewSource) {
  const open = discrepancies.filter((discrepancy) => !isDecided(discrepancy));
  const waiting = standings.all.filter(({ state }) => needsPerson(state));
  return {
    dossier: overview,
    lastChange: overview.lastChange ?? '',
    figures: FILTERS.map((state) => ({ state, count: overview.counts[state], label: stateLabel(state) })),
    waiting: { count: waiting.length, first: waiting[0]?.claimId ?? 0 },
    differences: loudestFirst(open.map(differenceEntry)).slice(0, FIRST_FEW),
    moreDifferences: Math.max(0, open.length - FIRST_FEW),
    suggestions: suggestionsIn(standings),
    matrix: matrixOf(articles, claims, standings),
    articles: articleEntries(articles, standings),
  };
}

/** How many candidate links wait, and a claim to begin with. Each link is seen from both its ends. */
function suggestionsIn({ all }: Standings): { count: number; first: number } {
  const waiting = all.filter(({ pendingSuggestions }) => pendingSuggestions > 0);
  const ends = waiting.reduce((sum, { pendingSuggestions }) => sum + pendingSuggestions, 0);
  return { count: ends / 2, first: waiting[0]?.claimId ?? 0 };
}
