/** One side of a discrepancy as it is stored: the form where it stands, with the sentence around it. */
import type { Transaction } from '../../db/open-database.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/types.ts';

export interface Side extends Span {
  form: string;
  articleId: number;
  quote: string;
  claimId: number | null;
}

/** The side of a form at its place; its quote is the sentence of `paired`, the claim compared, or of the first claim there, or else the line. */
export async function sideAt(
  tx: Transaction,
  { form, articleId, start, end }: Span & { form: string; articleId: number },
  paired: number | null = null,
): Promise<Side> {
  const claim = await claimAround(tx, articleId, { start, end }, paired);
  const { body } = await tx.revision.findFirstOrThrow({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { body: true },
  });
  const sentence = claim
    ? { start: claim.sentenceStart, end: claim.sentenceEnd }
    : sentenceAround(body, { start, end });
  const quote = body.slice(sentence.start, sentence.end);
  return { form, articleId, start, end, quote, claimId: claim?.id ?? null };
}

/** The claim compared, where its sentence holds the occurrence; else the first claim whose sentence does. */
export async function claimAround(
  tx: Transaction,
  articleId: number,
  { start, end }: Span,
  paired: number | null,
) {
  const inSentence = {
    articleId,
    discardedAt: null,
    sentenceStart: { lte: start },
    sentenceEnd: { gte: end },
  };
  const own = paired === null ? null : await tx.claim.findFirst({ where: { ...inSentence, id: paired } });
  return own ?? (await tx.claim.findFirst({ where: inSentence, orderBy: [{ start: 'asc' }, { id: 'asc' }] }));
}

/** The sentence of the line around a form that stands in no claim, such as in a caption. */
function sentenceAround(body: string, { start, end }: Span): Span {
  const next = body.indexOf('\n', end);
  const line = { start: body.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? body.length : next };
  const sentences = findSentences(body, [{ ...line, kind: 'body', rule: 'line' }]);
  return sentences.find((sentence) => sentence.start <= start && sentence.end >= end) ?? line;
}

/** A side under the names of its columns. */
export function columns<S extends 'a' | 'b'>(side: S, { form, articleId, start, end, quote, claimId }: Side) {
  return {
    [`${side}Form`]: form,
    [`${side}ArticleId`]: articleId,
    [`${side}Start`]: start,
    [`${side}End`]: end,
    [`${side}Quote`]: quote,
    [`${side}ClaimId`]: claimId,
  } as Record<`${S}Form` | `${S}Quote`, string> &
    Record<`${S}ArticleId` | `${S}Start` | `${S}End`, number> &
    Record<`${S}ClaimId`, number | null>;
}
