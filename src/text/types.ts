/** The shapes the text layer produces. All offsets are UTF-16 units, half-open, into the article body as given. */

export interface Span {
  start: number;
  end: number;
}

export const BLOCK_KINDS = ['heading', 'body', 'caption', 'teaser', 'byline', 'boilerplate'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of the body. `rule` names the rule that decided the kind, in words an editor understands. */
export interface Block extends Span {
  kind: BlockKind;
  rule: string;
}

/** Universal part-of-speech tags, as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
}

/** A sentence of one block, with its tokens. `block` is the index of the block. */
export interface Sentence extends Span {
  block: number;
  tokens: Token[];
}

export const DATE_GRAINS = ['year', 'quarter', 'month', 'week', 'day', 'time'] as const;
export type DateGrain = (typeof DATE_GRAINS)[number];

/**
 * A date expression. `from` and `to` are ISO dates (YYYY-MM-DD), inclusive; both null where the expression is
 * relative and the publication date is unknown. Grain null is an interval that is none of ours (weekend, summer).
 */
export interface DateMention extends Span {
  quote: string;
  from: string | null;
  to: string | null;
  grain: DateGrain | null;
}

export const HEDGES = ['exact', 'about', 'at least', 'at most', 'more than', 'less than'] as const;
export type Hedge = (typeof HEDGES)[number];

/** A quantity. `unit`: lower-case singular word, ISO 4217 code, `percent`, or '' for a bare count. */
export interface Quantity extends Span {
  quote: string;
  low: number;
  high: number;
  unit: string;
  hedge: Hedge;
}

export const MENTION_KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A name in the text. `entity` is the fullest form of the same name in this article ("Lavrov" -> "Sergei Lavrov"). */
export interface Mention extends Span {
  quote: string;
  kind: MentionKind;
  entity: string;
}

export const ATTRIBUTION_MODES = ['asserted', 'reported', 'denied', 'quoted'] as const;
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number];

/** Who the text says asserts something: the words naming the source, the cue, and the runs of content. */
export interface Attribution {
  source: Span;
  cue: Span;
  content: Span[];
  claimant: string;
  mode: AttributionMode;
}

export const CLAIM_KINDS = ['event', 'role', 'fact', 'forecast', 'opinion'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Words the machine put into a claim, and the words of the article they stand for. */
export interface Insertion {
  text: string;
  for: Span;
}

/** An inclusive interval of ISO dates (YYYY-MM-DD). */
export interface DateInterval {
  start: string;
  end: string;
}

/** One atomic claim as the machine reads it. `quote === body.slice(start, end)` always. */
export interface ExtractedClaim extends Span {
  quote: string;
  text: string;
  block: BlockKind;
  /** The sentence it came from: siblings share it. */
  sentence: Span;
  speaker: string | null;
  cue: string | null;
  mode: AttributionMode;
  kind: ClaimKind;
  when: DateInterval | null;
  insertions: Insertion[];
  /** Words that lean on something the machine could not resolve surely. */
  ambiguous: Span[];
  /** 0 to 1, with the reason in plain words. */
  checkworthy: number;
  checkworthyReason: string;
  /** The rules that cut it out, in order, for the history. */
  rules: string[];
}

/** What the pipeline is given. `published`: ISO date, month or year; null when unknown. */
export interface ArticleText {
  body: string;
  title: string | null;
  published: string | null;
  /** Blocks whose kind a person decided; the others are found. */
  decidedBlocks?: readonly Block[];
}

export interface ArticleAnalysis {
  language: string;
  blocks: Block[];
  sentences: Sentence[];
  attributions: Attribution[];
  mentions: Mention[];
  dates: DateMention[];
  quantities: Quantity[];
  claims: ExtractedClaim[];
}
