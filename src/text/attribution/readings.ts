import type { Mention, Sentence, Span } from '../types.ts';
import type { Reading } from './noun-phrases.ts';

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
