/** The one state a claim is in, for filters, colours and counts. */
import { isStale, ORIGINS_FOR_CORROBORATION } from './verdict.ts';
import type { Support } from './support.ts';
import type { Conclusion } from './vocabulary.ts';

/** In order of how much each needs a person. `settled`: a verdict other than corroborated or disputed stands. */
export const CLAIM_STATES = [
  'orphaned',
  'stale',
  'conflicted',
  'needs decision',
  'unreviewed',
  'single origin',
  'corroborated',
  'settled',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export interface ClaimStanding {
  support: Support;
  verdict: { conclusion: Conclusion; evidenceHash: string } | null;
  openDiscrepancies: number;
  isReviewed: boolean;
  /** Whether its quote is not in the newest revision of its article. */
  isOrphaned: boolean;
}

const WAITING: ReadonlySet<ClaimState> = new Set<ClaimState>([
  'orphaned',
  'stale',
  'conflicted',
  'needs decision',
  'unreviewed',
]);

/** The state of a claim from its standing. First of all its words must be there; a verdict whose evidence moved is stale before it is anything else. */
export function claimState(standing: ClaimStanding): ClaimState {
  const { support, verdict, openDiscrepancies, isReviewed, isOrphaned } = standing;
  if (isOrphaned) return 'orphaned';
  if (verdict) return stateOfVerdict(verdict, support);
  if (support.contradictions.length > 0) return 'conflicted';
  if (openDiscrepancies > 0 || support.origins.length >= ORIGINS_FOR_CORROBORATION) return 'needs decision';
  return isReviewed ? 'single origin' : 'unreviewed';
}

function stateOfVerdict(verdict: NonNullable<ClaimStanding['verdict']>, support: Support): ClaimState {
  if (isStale(verdict, support)) return 'stale';
  if (verdict.conclusion === 'corroborated') return 'corroborated';
  return verdict.conclusion === 'disputed' ? 'conflicted' : 'settled';
}

/** Whether a person should look at a claim in this state. */
export function needsPerson(state: ClaimState): boolean {
  return WAITING.has(state);
}
