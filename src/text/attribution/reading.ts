import type { AttributionMode, Mention, Sentence, Span, Token } from '../types.ts';

/** The tokens of a sentence with what is known about each, by token index. */
export interface Reading {
  tokens: Token[];
  /** Index of the quotation a token stands in, marks included, or -1. */
  quote: number[];
  /** Index of the mention a token belongs to, or -1. */
  mention: number[];
  mentions: Mention[];
}

/** A stretch of tokens, half-open. */
export interface Range {
  from: number;
  to: number;
}

/** A report found in one sentence, in token ranges. `source` null: the source of the report before it. */
export interface Report {
  source: Range | null;
  cue: Range;
  /** Empty where the words come in the next sentences ("He said:"). */
  content: Range[];
  mode: AttributionMode;
}

const MARKS = new Set('"“”„«»');
const SINGLE_MARKS = new Set("'‘’");
const TAKEN_FOR_OTHERS = new Set(['VERB', 'AUX', 'ADV', 'ADJ', 'INTJ', 'PART', 'X']);

/** Lays quotations and mentions over the tokens of each sentence; both in order of their starts. */
export function readSentences(sentences: Sentence[], quotations: Span[], mentions: Mention[]): Reading[] {
  let q = 0;
  let m = 0;
  return sentences.map(({ tokens, start }) => {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= start) q++;
    while (m < mentions.length && (mentions[m]?.end ?? 0) <= start) m++;
    return { tokens, mentions, quote: overlay(tokens, quotations, q), mention: overlay(tokens, mentions, m) };
  });
}

/** For each token the index of the span that covers its start, or -1. */
function overlay(tokens: Span[], spans: Span[], first: number): number[] {
  let i = first;
  return tokens.map((token) => {
    while (i < spans.length && (spans[i]?.end ?? 0) <= token.start) i++;
    const span = spans[i];
    return span && span.start <= token.start && token.start < span.end ? i : -1;
  });
}

/** The word at an index in lower case, '' outside the sentence. */
export function lowerAt(reading: Reading, i: number): string {
  return reading.tokens[i]?.lower ?? '';
}

/** The part of speech at an index, '' outside the sentence; a word of a name is a name, whatever the tagger sees in it. */
export function posAt(reading: Reading, i: number): string {
  const pos = reading.tokens[i]?.pos ?? '';
  if (pos === 'PUNCT' && isPluralOwner(reading, i)) return 'PART';
  return (reading.mention[i] ?? -1) >= 0 && TAKEN_FOR_OTHERS.has(pos) ? 'PROPN' : pos;
}

/** "the workers' union": the mark after the s of many owners. */
function isPluralOwner(reading: Reading, i: number): boolean {
  const [left, token] = [reading.tokens[i - 1], reading.tokens[i]];
  if (!token || !left || (token.text !== "'" && token.text !== '’')) return false;
  return left.end === token.start && left.lower.endsWith('s') && !isMark(reading, i);
}

/** The mention a token belongs to. */
export function mentionAt(reading: Reading, i: number): Mention | undefined {
  const m = i < 0 ? -1 : (reading.mention[i] ?? -1);
  return m < 0 ? undefined : reading.mentions[m];
}

export function isComma(reading: Reading, i: number): boolean {
  return reading.tokens[i]?.text === ',';
}

/** A quotation mark; a single one only where a quotation begins or ends, for elsewhere it is an apostrophe. */
export function isMark(reading: Reading, i: number): boolean {
  const text = reading.tokens[i]?.text ?? '';
  if (text.length !== 1) return false;
  if (MARKS.has(text)) return true;
  const quote = reading.quote[i] ?? -1;
  return (
    quote >= 0 && SINGLE_MARKS.has(text) && (reading.quote[i - 1] !== quote || reading.quote[i + 1] !== quote)
  );
}

/** A mark that begins a quotation. */
export function opensQuote(reading: Reading, i: number): boolean {
  return isMark(reading, i) && (reading.quote[i] ?? -1) >= 0 && reading.quote[i - 1] !== reading.quote[i];
}

/** A mark that ends a quotation. */
export function closesQuote(reading: Reading, i: number): boolean {
  return isMark(reading, i) && !opensQuote(reading, i);
}

export function isPossessive(reading: Reading, i: number): boolean {
  return posAt(reading, i) === 'PART' && /^['’]s?$/.test(lowerAt(reading, i));
}

/** Auxiliaries, and verbs that are neither infinitives nor -ing forms. */
export function isFiniteVerb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  const pos = posAt(reading, i);
  if (!token || (pos !== 'VERB' && pos !== 'AUX')) return false;
  if (lowerAt(reading, i - 1) === 'to' || /^(?:be|been|being)$/.test(token.lower)) return false;
  if (isCompoundNoun(reading, i) || isHyphenated(reading, i)) return false;
  return pos === 'AUX' || !token.lower.endsWith('ing');
}

/** "think tank": the tagger sees a verb. */
export function isCompoundNoun(reading: Reading, i: number): boolean {
  return lowerAt(reading, i) === 'think' && /^tanks?$/.test(lowerAt(reading, i + 1));
}

/** "Havana-based": the tagger takes the word apart. */
function isHyphenated(reading: Reading, i: number): boolean {
  return lowerAt(reading, i - 1) === '-' && reading.tokens[i - 1]?.end === reading.tokens[i]?.start;
}

export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(reading, i)) return true;
  return false;
}

/** The token after the last word of the sentence, without its final stop. */
export function sentenceStop(reading: Reading): number {
  let stop = reading.tokens.length;
  while (stop > 0 && /^[.!?…]+$/.test(reading.tokens[stop - 1]?.text ?? '')) stop--;
  return stop;
}

/** Past the adverbs that begin at an index. */
export function afterAdverbs(reading: Reading, i: number): number {
  let at = i;
  while (posAt(reading, at) === 'ADV') at++;
  return at;
}

/** The span of a range of tokens, or null when it is empty. */
export function spanOf(reading: Reading, range: Range): Span | null {
  const first = reading.tokens[range.from];
  const last = reading.tokens[range.to - 1];
  return first && last && range.to > range.from ? { start: first.start, end: last.end } : null;
}
