/** A claim as every list shows it: its words, told apart from the machine's, its state and what is known about it. */
import { needsPerson } from '../../domain/claim-state.ts';
import { count, day } from '../../domain/words.ts';
import { claimWords, unclearWords, wholeWord } from '../../report/insertions.ts';
import type { ClaimRecord } from '../../services/claims/read-claims.ts';
import type { Standing } from '../../services/standings.ts';
import { makesClaims } from '../../text/blocks.ts';
import type { BlockKind } from '../../text/types.ts';
import { stateLabel, type StateLabel } from './claim-state.ts';

/** A stretch of a claim's text: whose words it is, and what is to be known about it. */
export interface WordsEntry {
  text: string;
  by: 'source' | 'unclear' | 'machine' | 'reviewer';
  standsFor: string;
}

export interface ClaimEntry {
  id: number;
  text: string;
  words: WordsEntry[];
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

/** The claim's text in stretches: the source's words, those it leaves unclear, and those that were put in. */
export function wordsOf(claim: ClaimRecord): WordsEntry[] {
  const unclear = unclearWords(claim);
  return claimWords(claim).flatMap(({ text, standsFor }): WordsEntry[] => {
    if (standsFor === null) return markUnclear(text, unclear);
    return [{ text, by: standsFor === '' ? 'reviewer' : 'machine', standsFor }];
  });
}

function markUnclear(text: string, [word, ...others]: string[]): WordsEntry[] {
  if (word === undefined) return text === '' ? [] : [{ text, by: 'source', standsFor: '' }];
  const at = wholeWord(text, word);
  if (!at) return markUnclear(text, others);
  return [
    ...markUnclear(text.slice(0, at.start), others),
    { text: text.slice(at.start, at.end), by: 'unclear', standsFor: '' },
    ...markUnclear(text.slice(at.end), [word, ...others]),
  ];
}

/** What is known about a claim beside its words. */
export function chipsOf(claim: ClaimRecord): string[] {
  const chips = [
    claim.speaker === null ? '' : speakerChip(claim.speaker, claim.mode),
    claim.kind === 'fact' ? '' : claim.kind,
  ];
  return [...chips, claim.when ? whenWords(claim.when) : '', placeChip(claim.block)].filter(
    (chip) => chip !== '',
  );
}

/** Body text needs no word; a claim whose block makes none any more stays because a person decided about it. */
function placeChip(block: BlockKind): string {
  if (block === 'body') return '';
  return makesClaims(block) ? block : `kept from a ${block}`;
}

function speakerChip(speaker: string, mode: string): string {
  return mode === 'denied' ? `${speaker} denies` : `${speaker} says`;
}

/** "20 April 2023", or "1 April 2023 to 30 April 2023". */
export function whenWords({ start, end }: { start: string; end: string }): string {
  return start === end ? day(start) : `${day(start)} to ${day(end)}`;
}
