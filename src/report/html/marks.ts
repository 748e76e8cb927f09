/** The proof marks of the states: a drawing beside the word, so that colour is never alone. */
import type { ClaimState } from '../../domain/claim-state.ts';
import { markup, type Markup } from '../markup.ts';
import { STATE_WORDS } from '../wording.ts';

const TONES: Record<ClaimState, string> = {
  orphaned: 'bad',
  stale: 'warn',
  conflicted: 'bad',
  'needs decision': 'warn',
  unreviewed: 'quiet',
  'single origin': 'quiet',
  corroborated: 'ok',
  settled: 'quiet',
};

const DRAWINGS: Record<ClaimState, Markup> = {
  orphaned: markup`<path d="M3 4h10M3 8h3M10 8h3M3 12h10" />`,
  stale: markup`<path d="M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3" />`,
  conflicted: markup`<path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />`,
  'needs decision': markup`<path d="M8 2.5v7M8 12.6v.9" />`,
  unreviewed: markup`<circle cx="8" cy="8" r="4.5" stroke-dasharray="1.6 2" />`,
  'single origin': markup`<circle cx="8" cy="8" r="4.5" />`,
  corroborated: markup`<path d="M3 8.5l3.3 3.3L13 4.5" />`,
  settled: markup`<path d="M8 2.8L13.2 8 8 13.2 2.8 8z" />`,
};

/** The drawing and the word of a state. */
export function stateMark(state: ClaimState): Markup {
  return markup`<span class="state ${TONES[state]}"><svg viewBox="0 0 16 16" aria-hidden="true">${DRAWINGS[state]}</svg>${STATE_WORDS[state]}</span>`;
}
