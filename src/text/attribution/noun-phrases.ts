import type { Mention, Token } from '../types.ts';

/** Tokens of a sentence and what is known about them, by token index. */
export interface Reading {
  tokens: Token[];
  /** Index of the quotation a token stands in, marks included, or -1. */
  quote: number[];
  /** Index of the mention a token belongs to, or -1. */
  mention: number[];
  mentions: Mention[];
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART', 'SYM']);
const LINKING = new Set(['of', 'for', 'from', 'in', 'at', 'on', 'with', 'to', 'and', '&']);
const MARK = /^["“”„«»]$/;

export function lowerAt(reading: Reading, i: number): string {
  return reading.tokens[i]?.lower ?? '';
}

export function isComma(reading: Reading, i: number): boolean {
  return reading.tokens[i]?.text === ',';
}

export function isMark(reading: Reading, i: number): boolean {
  return MARK.test(reading.tokens[i]?.text ?? '');
}

/** A mark that begins a quotation. */
export function opensQuote(reading: Reading, i: number): boolean {
  return isMark(reading, i) && (reading.quote[i] ?? -1) >= 0 && reading.quote[i - 1] !== reading.quote[i];
}

/** A mark that ends a quotation. */
export function closesQuote(reading: Reading, i: number): boolean {
  return isMark(reading, i) && !opensQuote(reading, i);
}

/** Auxiliaries, and verbs that are neither infinitives nor -ing forms. */
export function isFiniteVerb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (lowerAt(reading, i - 1) === 'to' || /^(?:be|been|being)$/.test(token.lower)) return false;
  return token.pos === 'AUX' || !token.lower.endsWith('ing');
}

export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(reading, i)) return true;
  return false;
}

/** The first token of the noun phrase that ends with token `last`. */
export function phraseStart(reading: Reading, last: number): number {
  let start = mentionStart(reading, last);
  for (let i = start - 1; i >= 0; i = start - 1) {
    const previous = reading.tokens[i];
    if (!previous || isMark(reading, i)) break;
    if (NOMINAL.has(previous.pos) && !startsAnew(reading, i, start)) start = mentionStart(reading, i);
    else if (LINKING.has(previous.lower) && isNominalEnd(reading, i - 1) && start <= last)
      start = mentionStart(reading, i - 1);
    else break;
  }
  return start;
}

function mentionStart(reading: Reading, i: number): number {
  const mention = reading.mention[i] ?? -1;
  let start = i;
  while (mention >= 0 && start > 0 && reading.mention[start - 1] === mention) start--;
  return start;
}

function isNominalEnd(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN') && !isMark(reading, i);
}

/** Whether the phrase that begins at `start` is a new one, and the token before it belongs to something else. */
function startsAnew(reading: Reading, before: number, start: number): boolean {
  const first = reading.tokens[start];
  const previous = reading.tokens[before];
  if (!first || !previous) return true;
  if (first.pos === 'PRON' || (first.pos === 'DET' && previous.pos !== 'DET' && previous.lower !== 'all'))
    return true;
  if (previous.pos === 'PRON') return !/^(?:his|her|its|their|my|our|your)$/.test(previous.lower);
  if (previous.pos === 'PART') return !/^['’]s?$/.test(previous.lower);
  const place = reading.mentions[reading.mention[before] ?? -1]?.kind === 'place';
  return place && reading.tokens[mentionStart(reading, before) - 1]?.pos === 'ADP';
}

/** The token after the noun phrase that begins at `from`. */
export function phraseEnd(reading: Reading, from: number): number {
  let end = from;
  while (end < reading.tokens.length) {
    const token = reading.tokens[end];
    if (!token || isMark(reading, end)) break;
    if (NOMINAL.has(token.pos) || inMention(reading, end, from)) end++;
    else if (
      end > from &&
      /^(?:of|for|from|in|at|and|&)$/.test(token.lower) &&
      isNominalStart(reading, end + 1)
    )
      end++;
    else break;
  }
  return end;
}

function inMention(reading: Reading, i: number, from: number): boolean {
  const mention = reading.mention[i] ?? -1;
  return mention >= 0 && i > from && reading.mention[i - 1] === mention;
}

function isNominalStart(reading: Reading, i: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(reading.tokens[i]?.pos ?? '');
}
