/**
 * The one report model that every format is made from. The services fill it; renderers only read it.
 * Times are ISO 8601 with a zone; offsets are UTF-16 units, half-open, into the body of the named article's named revision.
 */
import type { ClaimState } from '../domain/claim-state.ts';
import type { Conclusion, OriginRulingChoice, RulingChoice } from '../domain/vocabulary.ts';
import type { DiscrepancyClass, DiscrepancyKind, Relation } from '../match/types.ts';
import type { AttributionMode, BlockKind, ClaimKind, DateInterval, Insertion, Span } from '../text/types.ts';

/** Raised whenever a field of the JSON report changes its name or meaning. */
export const REPORT_SCHEMA_VERSION = 3;

export interface Report {
  dossier: string;
  generatedAt: string;
  generatedBy: string;
  /** Hash of the newest provenance event; null while nothing has been recorded. */
  headHash: string | null;
  origins: ReportOrigin[];
  /** The words of editors that override what the machine found about origins. */
  originRulings: ReportOriginRuling[];
  /** In reading order of the dossier, each with its claims in reading order of the text. */
  articles: ReportArticle[];
  discrepancies: ReportDiscrepancy[];
  /** The names that have a house form, each with the places that deviate from it. */
  names: ReportName[];
  history: HistoryLine[];
}

/** Articles that go back to one reporting source, each with the reason it belongs there. */
export interface ReportOrigin {
  id: number;
  name: string;
  members: ReportOriginMember[];
}

/** `decidedBy`: a reviewer's name, or `machine`. */
export interface ReportOriginMember {
  articleId: number;
  reason: string;
  decidedBy: string;
}

/** An editor's word: the article is `one` origin with the others, or `apart` from them. */
export interface ReportOriginRuling {
  ruling: OriginRulingChoice;
  articleId: number;
  otherIds: number[];
  reason: string;
  reviewer: string;
  at: string;
}

/** `outlet`: the source's name. `published`: ISO date, month or year. `grade`: Admiralty letter A to F, with a note on why. Null is unknown. */
export interface ReportArticle {
  id: number;
  title: string;
  outlet: string | null;
  grade: string | null;
  gradeNote: string;
  ownerFamily: string | null;
  byline: string | null;
  published: string | null;
  publishedNote: string | null;
  republishes: string | null;
  url: string | null;
  retrievedAt: string;
  /** The SHA-256 of its newest text. */
  sha256: string;
  /** Its texts, the first one first. */
  revisions: ReportRevision[];
  claims: ReportClaim[];
}

/** A text the article had. `reviewer`: who gave it, null for nobody; `reason`: why it is another one. */
export interface ReportRevision {
  number: number;
  sha256: string;
  at: string;
  reviewer: string | null;
  reason: string;
}

/** `revision`: the text it is quoted from, by its number; not the newest where its words were not found there. `quote === body.slice(start, end)`. `prefix`, `suffix`: the text right before and after it. `machineText`: what the machine proposed, null for a claim a person wrote. */
export interface ReportClaim extends Span {
  id: number;
  revision: number;
  text: string;
  machineText: string | null;
  insertions: Insertion[];
  quote: string;
  prefix: string;
  suffix: string;
  speaker: string | null;
  mode: AttributionMode;
  kind: ClaimKind;
  block: BlockKind;
  when: DateInterval | null;
  state: ClaimState;
  verdict: ReportVerdict | null;
  support: ReportSupport;
}

/** `overrideReason`: why it stands without two independent origins. `stale`: the evidence changed since. */
export interface ReportVerdict {
  conclusion: Conclusion;
  reason: string;
  overrideReason: string | null;
  reviewer: string;
  at: string;
  stale: boolean;
}

/** What stands behind a claim. `origins` holds the claim's own origin too, so its length is the number that counts. */
export interface ReportSupport {
  origins: SupportingOrigin[];
  contradictions: ReportLink[];
  /** Accepted links that neither support nor contradict. */
  related: ReportLink[];
}

/**
 * One independent origin behind a claim: its articles that state it, and the accepted links to their claims (none for the claim's own
 * article). More than one of `originIds` only where they rest on the word of one `claimant`, who is null otherwise.
 */
export interface SupportingOrigin {
  originIds: number[];
  claimant: string | null;
  articleIds: number[];
  links: ReportLink[];
}

/** An accepted evidence link, seen from one claim; the span and quote are those of the other claim. */
export interface ReportLink extends Span {
  claimId: number;
  articleId: number;
  revision: number;
  quote: string;
  relation: Relation;
  reason: string;
  judgedBy: string;
  judgedAt: string;
}

export interface ReportDiscrepancy {
  id: number;
  kind: DiscrepancyKind;
  class: DiscrepancyClass;
  subject: string;
  reason: string;
  note: string;
  a: DiscrepancySide;
  b: DiscrepancySide;
  ruling: ReportRuling | null;
  /** Evidence that came after a ruling and opened it again; `answeredAt` null while no ruling takes it into account. */
  reopenings: ReportReopening[];
}

/** One side of a discrepancy: the form at [start, end) and the verbatim words around it. */
export interface DiscrepancySide extends Span {
  form: string;
  quote: string;
  articleId: number;
  claimId: number | null;
  /** The text it is quoted from, by its number; not the newest where its words are gone since. */
  revision: number;
}

export interface ReportReopening {
  articleId: number;
  form: string;
  quote: string;
  at: string;
  answeredAt: string | null;
}

export interface ReportRuling {
  ruling: RulingChoice;
  reason: string;
  reviewer: string;
  at: string;
}

/** A name with what the house prints. `validFrom`: ISO date, month or year; null is always. */
export interface ReportName {
  id: number;
  name: string;
  houseForm: string;
  accepted: { form: string; standard: string }[];
  scope: string;
  authority: string;
  validFrom: string | null;
  deviations: ReportDeviation[];
}

/** A place that spells a name otherwise than the house. `isQuoted`: in a quotation, which is never rewritten. */
export interface ReportDeviation extends Span {
  articleId: number;
  quote: string;
  kind: 'style deviation' | 'possible error';
  isQuoted: boolean;
}

/** One provenance event in words. `who`: a reviewer's name, or `machine`. */
export interface HistoryLine {
  at: string;
  who: string;
  what: string;
}
