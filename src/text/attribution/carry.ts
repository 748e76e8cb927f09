import type { Attribution, Sentence, Span } from '../types.ts';
import type { Quotation } from '../quotations.ts';
import { touches } from '../spans.ts';

const MAX_REST = 12;

/** Gives quoted sentences without a tag to the speaker of the quotation they belong to, or of the words before. */
export function carrySpeakers(
  body: string,
  sentences: Sentence[],
  quotations: Quotation[],
  attributions: Attribution[],
): void {
  let q = 0;
  let a = 0;
  for (const [i, sentence] of sentences.entries()) {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= sentence.start) q++;
    while (a < attributions.length && reach(attributions[a]) < (sentences[i - 1]?.start ?? 0)) a++;
    const near = attributions.slice(a, a + 24);
    const piece = quotedPiece(body, sentence, quotations[q]);
    if (!piece || isCovered(near, piece)) continue;
    const owner = ownerWithin(near, quotations[q] as Quotation) ?? ownerBefore(sentences, i, near);
    owner?.content.push(piece);
    owner?.content.sort((x, y) => x.start - y.start);
  }
}

/** The words of a sentence that is quotation from its first word to its last, or nearly. */
function quotedPiece(body: string, sentence: Sentence, quotation: Quotation | undefined): Span | null {
  if (!quotation || quotation.start > sentence.start || quotation.end < sentence.end - MAX_REST) return null;
  if (/\p{L}{4}/u.test(body.slice(Math.min(quotation.end, sentence.end), sentence.end))) return null;
  const start = Math.max(sentence.start, quotation.inner.start);
  const end = Math.min(sentence.end, quotation.inner.end);
  return /\p{L}/u.test(body.slice(start, end)) ? { start, end } : null;
}

function isCovered(attributions: Attribution[], piece: Span): boolean {
  return attributions.some((one) => one.content.some((span) => touches(span, piece)));
}

/** Where the words of an attribution end. */
function reach(attribution: Attribution | undefined): number {
  if (!attribution) return Infinity;
  return Math.max(attribution.content.at(-1)?.end ?? 0, attribution.cue.end, attribution.source.end);
}

/** The attribution of another part of the same quotation. */
function ownerWithin(attributions: Attribution[], quotation: Span): Attribution | undefined {
  return attributions.find(
    (one) => !touches(one.cue, quotation) && one.content.some((span) => touches(span, quotation)),
  );
}

/** The attribution that ends in the sentence before, in this block or the one before it. */
function ownerBefore(sentences: Sentence[], i: number, attributions: Attribution[]): Attribution | undefined {
  const sentence = sentences[i];
  const previous = sentences[i - 1];
  if (!sentence || !previous || sentence.block - previous.block > 1) return undefined;
  return attributions.findLast(
    (one) => one.mode !== 'denied' && reach(one) > previous.start && reach(one) <= previous.end,
  );
}
