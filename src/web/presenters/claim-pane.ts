/** The third pane: one claim with what other sources say about it, its support, and everything that happened to it. */
import { ANCHOR_CONTEXT } from '../../domain/anchor.ts';
import { originInWords, supportInWords } from '../../domain/support.ts';
import { CONCLUSIONS } from '../../domain/vocabulary.ts';
import { whatWouldChange } from '../../domain/verdict.ts';
import { day, moment } from '../../domain/words.ts';
import { DISCREPANCY_CLASSES, DISCREPANCY_KINDS, RELATIONS } from '../../match/types.ts';
import { ATTRIBUTION_MODES, CLAIM_KINDS } from '../../text/types.ts';
import type { ClaimRecord } from '../../services/claims/read-claims.ts';
import type { CommentView } from '../../services/comments.ts';
import type { DiscrepancyView } from '../../services/discrepancies/read-discrepancies.ts';
import type { HistoryEvent } from '../../services/history/read-events.ts';
import type { LinkView } from '../../services/links/read-links.ts';
import type { ReviewerView } from '../../services/sessions.ts';
import type { Standing } from '../../services/standings.ts';
import { isStale } from '../../domain/verdict.ts';
import { unclearWords } from '../../report/insertions.ts';
import { proposeParts } from '../../text/claims/propose-parts.ts';
import { chipsOf, wordsOf, type WordsEntry } from './claim-entry.ts';
import { stateLabel } from './claim-state.ts';
import { discrepancyEntry } from './discrepancy-entry.ts';
import { historyEntry } from './history-entry.ts';

/** A claim whose words are not in the newest text: the day of that text, the one it stands in, and the way to see what changed. */
export interface LostClaim {
  since: string;
  number: number;
  compare: string;
}

/** Everything the claim page reads. */
export interface ClaimSheet {
  claim: ClaimRecord;
  /** The claim that follows it in its article. */
  next: ClaimRecord | undefined;
  sentence: string;
  standing: Standing;
  originName: (originId: number) => string;
  links: LinkView[];
  discrepancies: DiscrepancyView[];
  comments: CommentView[];
  history: HistoryEvent[];
  /** Names in its sentence that are spelt otherwise than the house does. */
  deviations: { nameId: number; houseForm: string; quote: string; kind: string; isQuoted: boolean }[];
  /** Claims of other articles that a search by hand found. */
  found: { claimId: number; words: WordsEntry[]; source: string }[];
  find: string;
  /** Since when its words are not in the newest text, and what to compare; '' while they are. */
  lost: LostClaim | '';
  reviewers: ReviewerView[];
}

/** The model of the claim pane; '' for nothing. */
export function claimPane(sheet: ClaimSheet) {
  const { claim, standing } = sheet;
  return {
    id: claim.id,
    version: claim.version,
    words: wordsOf(claim),
    label: stateLabel(standing.state),
    chips: chipsOf(claim),
    context: quoteInSentence(sheet),
    lost: sheet.lost,
    isReworded: claim.machineText !== null && claim.machineText !== claim.text,
    unclear: unclearWords(claim),
    parts: proposedParts(claim.text),
    machineText: claim.machineText ?? '',
    checkworthyReason: claim.checkworthyReason,
    edit: editValues(claim),
    nextText: sheet.next?.text ?? '',
    candidates: sheet.links.filter(({ judgement }) => judgement === 'suggested').map(linkEntry),
    accepted: sheet.links.filter(({ judgement }) => judgement === 'accepted').map(({ id }) => id),
    judged: sheet.links.filter(({ judgement }) => judgement !== 'suggested').map(linkEntry),
    support: supportModel(sheet),
    verdict: verdictModel(standing),
    discrepancies: sheet.discrepancies.map(discrepancyEntry),
    comments: sheet.comments.map(({ body, reviewer, at }) => ({ body, reviewer, at: moment(at) })),
    history: sheet.history.map(historyEntry),
    deviations: sheet.deviations,
    found: sheet.found,
    find: sheet.find,
    assignment: { assigneeId: claim.assigneeId ?? '', reviewers: sheet.reviewers },
    choices: {
      kinds: CLAIM_KINDS,
      modes: ATTRIBUTION_MODES,
      relations: RELATIONS,
      conclusions: CONCLUSIONS,
      discrepancyKinds: DISCREPANCY_KINDS,
      discrepancyClasses: DISCREPANCY_CLASSES,
    },
  };
}

/** One a line; the claim twice where it has no joint, so that each line can lose what belongs to the other. */
function proposedParts(text: string): string {
  const parts = proposeParts(text);
  return (parts.length > 1 ? parts : [text, text]).join('\n');
}

function quoteInSentence({ claim, sentence }: ClaimSheet): { before: string; quote: string; after: string } {
  const start = Math.max(0, claim.start - claim.sentence.start);
  return {
    before: sentence.slice(0, start),
    quote: claim.quote,
    after: sentence.slice(start + claim.quote.length),
  };
}

function editValues({ text, kind, speaker, mode, when }: ClaimRecord): Record<string, string> {
  return { text, kind, speaker: speaker ?? '', mode, whenStart: when?.start ?? '', whenEnd: when?.end ?? '' };
}

function linkEntry(link: LinkView) {
  const { id, version, relation, judgement, reason, other } = link;
  return {
    ...{ id, version, relation, judgement, reason },
    score: link.score === null ? '' : link.score.toFixed(2),
    judged: link.judgedBy && link.judgedAt ? `${link.judgedBy}, ${moment(link.judgedAt)}` : '',
    claimId: other.claimId,
    text: other.text,
    quote: other.quote,
    before: wordsBefore(other.prefix),
    after: wordsAfter(other.suffix),
    speaker: other.speaker ?? '',
    source: other.source ?? other.articleTitle,
    published: other.published === null ? 'date unknown' : day(other.published),
    articleId: other.articleId,
    isLost: other.isLost,
  };
}

/** The context is kept by characters: it ends at its line, or at a whole word with … for what is left out. */
function wordsBefore(prefix: string): string {
  const line = prefix.replace(/^[^]*\n/, '');
  const isCut = line.length === ANCHOR_CONTEXT;
  return isCut ? line.replace(/^\S*\s/, '…') : line;
}

function wordsAfter(suffix: string): string {
  const line = suffix.replace(/\n[^]*$/, '');
  const isCut = line.length === ANCHOR_CONTEXT;
  return isCut ? line.replace(/\s\S*$/, '…') : line;
}

function supportModel({ claim, standing, originName }: ClaimSheet) {
  const { support, verdict } = standing;
  const contradictions = support.contradictions.length;
  const namesOf = (originIds: number[]) => originIds.map(originName);
  return {
    inWords: supportInWords(support),
    origins: support.origins.map(({ originIds, articleIds, claimant }) => ({
      name: originInWords({ names: namesOf(originIds), claimant }),
      articles: articleIds.length,
    })),
    contradictions,
    wouldChange: whatWouldChange(
      {
        conclusion: verdict?.conclusion ?? null,
        originNames: support.origins.flatMap(({ originIds }) => namesOf(originIds)),
        claimant: claim.speaker,
        contradictions,
      },
      support.origins.length,
    ),
    isEnough: support.origins.length > 1,
  };
}

function verdictModel({ verdict, support }: Standing) {
  if (!verdict) return null;
  const { id, conclusion, reason, overrideReason, reviewer, at } = verdict;
  return {
    id,
    conclusion,
    reason,
    overrideReason: overrideReason ?? '',
    reviewer,
    at: moment(at),
    isStale: isStale(verdict, support),
  };
}
