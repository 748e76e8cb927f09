import type { ClaimState } from '../../domain/claim-state.ts';
import type { IconName } from '../icons.ts';

/** How a state is shown: never by colour alone, always a drawing and a word. */
export interface StateLabel {
  icon: IconName;
  word: string;
  tone: 'ok' | 'bad' | 'warn' | 'quiet';
}

const LABELS: Record<ClaimState, StateLabel> = {
  orphaned: { icon: 'lost', word: 'Not found', tone: 'bad' },
  stale: { icon: 'stale', word: 'Stale verdict', tone: 'warn' },
  conflicted: { icon: 'conflicted', word: 'Conflicted', tone: 'bad' },
  'needs decision': { icon: 'decision', word: 'Needs decision', tone: 'warn' },
  unreviewed: { icon: 'unreviewed', word: 'Unreviewed', tone: 'quiet' },
  'single origin': { icon: 'single', word: 'Single origin', tone: 'quiet' },
  corroborated: { icon: 'corroborated', word: 'Corroborated', tone: 'ok' },
  settled: { icon: 'settled', word: 'Settled otherwise', tone: 'quiet' },
};

/** The label of a claim's state. */
export function stateLabel(state: ClaimState): StateLabel {
  return LABELS[state];
}
