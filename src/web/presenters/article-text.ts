/** The reading pane: the article's blocks, cut into stretches that know which claim they carry. */
import type { ClaimState } from '../../domain/claim-state.ts';
import { CLAIM_STATES } from '../../domain/claim-state.ts';
import type { ArticleText } from '../../services/articles/read-articles.ts';
import type { ClaimRecord } from '../../services/claims/read-claims.ts';
import { stateLabel, type StateLabel } from './claim-state.ts';
import { segmentsOf } from './segments.ts';

/** A stretch of the article; `claimId` '' where no claim rests on it. */
export interface TextStretch {
  text: string;
  start: number;
  claimId: number | '';
  classes: string;
}

export interface TextBlock {
  id: number;
  version: number;
  kind: string;
  /** Who decided the kind, and by which rule. */
  decided: string;
  /** The states of its claims that deserve a mark in the margin. */
  marks: StateLabel[];
  stretches: TextStretch[];
}

/** A claim with the state it is in. */
export interface PlacedClaim extends ClaimRecord {
  state: ClaimState;
}

/** The blocks of an article with its claims laid over them. `currentId`: the claim that is open, if any. */
export function textBlocks(text: ArticleText, claims: PlacedClaim[], currentId: number | null): TextBlock[] {
  return text.blocks.map((block) => {
    const inside = claims.filter((claim) => claim.start < block.end && claim.end > block.start);
    return {
      id: block.id,
      version: block.version,
      kind: block.kind,
      decided: block.decidedBy === 'machine' ? block.rule : `${block.decidedBy} decided; ${block.rule}`,
      marks: marginMarks(inside),
      stretches: stretchesOf(text.body.slice(block.start, block.end), block.start, inside, currentId),
    };
  });
}

const QUIET: ReadonlySet<ClaimState> = new Set(['unreviewed', 'single origin']);

function marginMarks(claims: PlacedClaim[]): StateLabel[] {
  return CLAIM_STATES.filter(
    (state) => !QUIET.has(state) && claims.some((claim) => claim.state === state),
  ).map(stateLabel);
}

function stretchesOf(
  text: string,
  offset: number,
  claims: PlacedClaim[],
  currentId: number | null,
): TextStretch[] {
  const marked = claims.map(({ id, start, end }) => ({
    start: start - offset,
    end: end - offset,
    mark: String(id),
  }));
  const byId = new Map(claims.map((claim) => [String(claim.id), claim]));
  return segmentsOf(text, marked).map((segment) => {
    const over = segment.marks.flatMap((id) => byId.get(id) ?? []);
    return { text: segment.text, start: segment.start + offset, ...carriedBy(over, currentId) };
  });
}

/** Of several claims over one stretch the open one is meant, else the shortest. */
function carriedBy(
  claims: PlacedClaim[],
  currentId: number | null,
): Pick<TextStretch, 'claimId' | 'classes'> {
  const current = claims.find((claim) => claim.id === currentId);
  const shortest = [...claims].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const meant = current ?? shortest;
  if (!meant) return { claimId: '', classes: '' };
  return { claimId: meant.id, classes: `c ${meant.state.replace(/ /g, '-')}${current ? ' now' : ''}` };
}
