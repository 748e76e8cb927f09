/** The shapes the match layer takes and produces: many articles in, links, discrepancies and origins out. */
import type { AttributionMode, ClaimKind, DateInterval, MentionKind, Span } from '../text/types.ts';

/** A claim as matching sees it. Everything else it needs (names, numbers, dates) it reads from `text`. */
export interface MatchClaim {
  id: string;
  text: string;
  quote: string;
  span: Span;
  kind: ClaimKind;
  mode: AttributionMode;
  speaker: string | null;
  when: DateInterval | null;
}

export interface MatchMention extends Span {
  form: string;
  kind: MentionKind;
  /** The fullest form of the same name in the same article. */
  entity: string;
}

/** What tells an article apart for a reader, and who published it: `source`, null when unknown, with its owner family and domain. */
export interface ArticleImprint {
  id: string;
  title: string | null;
  source: string | null;
  owner: string | null;
  domain: string | null;
  published: string | null;
}

/** `republishes`: a declared earlier publisher. */
export interface MatchArticle extends ArticleImprint {
  republishes: string | null;
  body: string;
  claims: MatchClaim[];
  mentions: MatchMention[];
}

export const RELATIONS = ['corroborates', 'contradicts', 'restates', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A candidate evidence link between claims of two articles; `reason` is one plain sentence. */
export interface Suggestion {
  a: string;
  b: string;
  relation: Relation;
  /** 0 to 1. */
  score: number;
  reason: string;
}

export const DISCREPANCY_KINDS = ['name', 'date', 'number', 'role', 'place', 'order', 'quote'] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** How two forms of one name relate, in the order in which they are decided. */
export const NAME_CLASSES = [
  'identical',
  'diacritics',
  'punctuation',
  'word order',
  'conflict',
  'source language',
  'transliteration',
  'nickname',
  'short form',
  'misspelling',
  'different',
] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** How two values relate. */
export const VALUE_CLASSES = [
  'variant',
  'precision',
  'as-of time',
  'scope',
  'rounding',
  'contradiction',
  'unclear',
] as const;
export type ValueClass = (typeof VALUE_CLASSES)[number];

export const DISCREPANCY_CLASSES = [...NAME_CLASSES, ...VALUE_CLASSES] as const;
export type DiscrepancyClass = (typeof DISCREPANCY_CLASSES)[number];

/** Where a form stands: the article, and the words in its body. */
export interface Occurrence extends Span {
  article: string;
}

export interface Variant {
  form: string;
  mentions: Occurrence[];
}

/** Two of the variants, typed. `a` and `b` are forms. `claims`: the two claims compared, where the difference is between claims. */
export interface VariantPair {
  a: string;
  b: string;
  class: DiscrepancyClass;
  reason: string;
  claims?: [string, string];
}

/** A disagreement found by the machine. A name discrepancy is one record an entity with every typed pair. */
export interface FoundDiscrepancy {
  kind: DiscrepancyKind;
  class: DiscrepancyClass;
  /** What it is about: the entity, or the office whose holder differs. */
  subject: string;
  reason: string;
  variants: Variant[];
  pairs: VariantPair[];
}

/** Why articles go back to one reporting source, surest first; where two signs pull apart, the surer one holds. */
export const TIE_KINDS = [
  'editor',
  'republication',
  'copied text',
  'publisher',
  'wire',
  'first report',
  'owner',
  'rare error',
  'earlier finding',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** A sign that articles go back to one reporting source. One article alone where it names a source that is not among the articles. */
export interface OriginTie {
  kind: TieKind;
  articles: string[];
  /** One plain sentence. */
  reason: string;
  /** The reporting source, where the sign names it. */
  name: string | null;
}

/** Articles that go back to one reporting source. Every article is in exactly one. */
export interface FoundOrigin {
  articles: string[];
  name: string;
  /** The signs that hold its articles together. */
  ties: OriginTie[];
  reason: string;
}

export interface NameComparison {
  same: boolean;
  kind: NameClass;
  /** 0 to 1; orders pairs. */
  score: number;
  reason: string;
}

export interface DossierMatch {
  suggestions: Suggestion[];
  discrepancies: FoundDiscrepancy[];
  /** The signs of a common source in the articles themselves; those of the owners of their publishers come with `origins`. */
  ties: OriginTie[];
  origins: FoundOrigin[];
}
