/** A claim whose words were lost in a revision is put where a person says it stands now. */
import { anchorOfSelection, spanOfWords, type Anchor } from '../../domain/anchor.ts';
import { RuleBroken } from '../../domain/errors.ts';
import { wordsHash } from '../../domain/find-again.ts';
import { findSentences } from '../../text/sentences.ts';
import { BLOCK_KINDS, type Span } from '../../text/types.ts';
import { bodiesOf, spansMoved } from '../articles/find-claims.ts';
import { keepPlace } from '../articles/move-claims.ts';
import type { Ledger, Row } from '../ledger.ts';
import { oneOf } from '../one-of.ts';

/** Words of the newest text: selected, or copied where nothing could be selected. */
export type Words = Span | string;

/** Anchors an orphan in the newest revision of its article; what was decided about it stays. Throws RuleBroken and StaleVersion. */
export async function reanchor(
  ledger: Ledger,
  claim: Row<'claim'>,
  { version, words }: { version: number; words: Words },
): Promise<Row<'claim'>> {
  if (!claim.orphanedAt) throw new RuleBroken('The words of this claim stand in its article already.');
  const {
    id: revisionId,
    body,
    blocks,
  } = await ledger.tx.revision.findFirstOrThrow({
    where: { articleId: claim.articleId },
    orderBy: { number: 'desc' },
    include: { blocks: { orderBy: { start: 'asc' } } },
  });
  const anchor = anchorOfSelection(body, typeof words === 'string' ? spanOfWords(body, words) : words);
  const block = blocks.find(({ start, end }) => start <= anchor.start && anchor.start < end);
  const sentence = block ? sentencesOver(body, block, anchor) : anchor;
  await keepPlace(ledger, claim);
  return ledger.update(
    'claim',
    { id: claim.id, version },
    {
      ...{ ...anchor, revisionId, orphanedAt: null, block: block?.kind ?? 'body' },
      ...{ sentenceStart: sentence.start, sentenceEnd: sentence.end },
      ...spansMoved(claim, (span) => wordsIn(claim, span, anchor)),
      changedWords: await changedWords(ledger, claim, wordsHash(body, anchor, sentence)),
    },
  );
}

/** Where words of the old quote stand in the new one; null where they do not. */
function wordsIn(old: Row<'claim'>, { start, end }: Span, { quote, start: at }: Anchor): Span | null {
  const words = old.quote.slice(Math.max(0, start - old.start), Math.max(0, end - old.start));
  const found = words === '' ? -1 : quote.indexOf(words);
  return found < 0 ? null : { start: at + found, end: at + found + words.length };
}

function sentencesOver(body: string, block: Row<'block'>, span: Span): Span {
  const sentences = findSentences(body, [{ ...block, kind: oneOf(BLOCK_KINDS, block.kind) }]);
  const over = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return {
    start: Math.min(span.start, ...over.map(({ start }) => start)),
    end: Math.max(span.end, ...over.map(({ end }) => end)),
  };
}

/** null where the words are those the claim was made from. */
async function changedWords({ tx }: Ledger, claim: Row<'claim'>, now: string): Promise<string | null> {
  const first = await tx.anchor.findFirstOrThrow({
    where: { claimId: claim.id },
    orderBy: { revisionId: 'asc' },
  });
  const body = (await bodiesOf(tx, claim.articleId)).get(first.revisionId) ?? '';
  const was = wordsHash(body, first, { start: first.sentenceStart, end: first.sentenceEnd });
  return was === now ? null : now;
}
