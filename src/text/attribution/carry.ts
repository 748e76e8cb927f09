import type { Attribution, Sentence, Span } from '../types.ts';
import type { Quotation } from '../quotations.ts';

/** Gives quoted sentences without a tag to the speaker of the quotation they belong to, or of the words before. */
export function carrySpeakers(
  body: string,
  sentences: Sentence[],
  quotations: Quotation[],
  attributions: Attribution[],
): Attribution[] {
  const carried = attributions.map((attribution) => ({ ...attribution, content: [...attribution.content] }));
  let q = 0;
  for (const [i, sentence] of sentences.entries()) {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= sentence.start) q++;
    const piece = quotedPiece(body, sentence, quotations[q]);
    if (!piece || isCovered(carried, piece)) continue;
    const owner = ownerWithin(carried, quotations[q] as Quotation) ?? ownerBefore(sentences, i, carried);
    if (owner) owner.content.push(piece);
  }
  for (const attribution of carried) attribution.content.sort((a, b) => a.start - b.start);
  return carried;
}

/** The words of a sentence that is quotation from its first word to its last. */
function quotedPiece(body: string, sentence: Sentence, quotation: Quotation | undefined): Span | null {
  if (!quotation || quotation.start > sentence.start || quotation.end < sentence.end - 1) return null;
  const start = Math.max(sentence.start, quotation.inner.start);
  const end = Math.min(sentence.end, quotation.inner.end);
  return /[\p{L}]/u.test(body.slice(start, end)) ? { start, end } : null;
}

function isCovered(attributions: Attribution[], piece: Span): boolean {
  return attributions.some((one) =>
    one.content.some((span) => span.start < piece.end && piece.start < span.end),
  );
}

function ownerWithin(attributions: Attribution[], quotation: Span): Attribution | undefined {
  return attributions.find(
    (one) =>
      one.mode === 'quoted' &&
      one.content.some((span) => span.start >= quotation.start && span.end <= quotation.end),
  );
}

/** The attribution that ends in the sentence before, when that is in this block or closes the block before. */
function ownerBefore(sentences: Sentence[], i: number, attributions: Attribution[]): Attribution | undefined {
  const sentence = sentences[i];
  const previous = sentences[i - 1];
  if (!sentence || !previous || sentence.block - previous.block > 1) return undefined;
  return attributions.findLast((one) => {
    const last = one.content.at(-1);
    const end = Math.max(last?.end ?? 0, one.cue.end, one.source.end);
    return end > previous.start && end <= previous.end && one.mode !== 'denied';
  });
}
