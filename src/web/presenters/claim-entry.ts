/** A claim as every list shows it: its words, told apart from the machine's, its state and what is known about it. */
import { needsPerson } from '../../domain/claim-state.ts';
import { count, day } from '../../domain/words.ts';
import { claimWords, type ClaimWords } from '../../report/insertions.ts';
import type { ClaimRecord } from '../../services/claims/read-claims.ts';
import type { Standing } from '../../services/standings.ts';
import { stateLabel, type StateLabel } from './claim-state.ts';

export interface ClaimEntry {
  id: number;
  text: string;
  words: { text: string; standsFor: string }[];
  label: StateLabel;
  chips: string[];
  origins: string;
  candidates: string;
  needsPerson: boolean;
  isCurrent: boolean;
  /** Whether it comes from the same sentence as the one before it. */
  isSibling: boolean;
}

/** The list entry of a claim. */
export function claimEntry(
  claim: ClaimRecord,
  standing: Standing,
  around: { currentId?: number; previous?: ClaimRecord } = {},
): ClaimEntry {
  const origins = standing.support.origins.length;
  const { pendingSuggestions } = standing;
  return {
    id: claim.id,
    text: claim.text,
    words: wordsOf(claim),
    label: stateLabel(standing.state),
    chips: chipsOf(claim),
    origins: origins > 1 ? `${origins} origins of ${count(standing.support.articles, 'article')}` : '',
    candidates: pendingSuggestions > 0 ? count(pendingSuggestions, 'candidate') : '',
    needsPerson: needsPerson(standing.state),
    isCurrent: claim.id === around.currentId,
    isSibling: around.previous?.sentence.start === claim.sentence.start,
  };
}

/** The claim's text in stretches; `standsFor` '' marks words of the source. */
export function wordsOf(claim: ClaimRecord): { text: string; standsFor: string }[] {
  return claimWords(claim).map(({ text, standsFor }: ClaimWords) => ({ text, standsFor: standsFor ?? '' }));
}

/** What is known about a claim beside its words. */
export function chipsOf(claim: ClaimRecord): string[] {
  const chips = [
    claim.speaker === null ? '' : speakerChip(claim.speaker, claim.mode),
    claim.kind === 'fact' ? '' : claim.kind,
  ];
  return [
    ...chips,
    claim.when ? whenWords(claim.when) : '',
    claim.block === 'body' ? '' : claim.block,
  ].filter((chip) => chip !== '');
}

function speakerChip(speaker: string, mode: string): string {
  return mode === 'denied' ? `${speaker} denies` : `${speaker} says`;
}

/** "20 April 2023", or "1 April 2023 to 30 April 2023". */
export function whenWords({ start, end }: { start: string; end: string }): string {
  return start === end ? day(start) : `${day(start)} to ${day(end)}`;
}
