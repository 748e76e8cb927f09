/** How much text of an article makes claims: the sentences of its body blocks, by which a page says how far it is covered. */
import type { Transaction } from '../../db/open-database.ts';
import { countSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/types.ts';

/** How many sentences the body blocks of a text have. */
export const bodySentences = (body: string, blocks: readonly (Span & { kind: string })[]): number =>
  countSentences(
    body,
    blocks.filter(({ kind }) => kind === 'body'),
  );

/** A row before and after a command, as the ledger records it. */
interface ChangedRow {
  model: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Counts again where a command, or its undo, made blocks begin or cease to be body. */
export async function settleBodySentences(tx: Transaction, changes: readonly ChangedRow[]): Promise<void> {
  const touched = changes
    .filter(({ model, before, after }) => model === 'block' && before?.kind !== after?.kind)
    .map(({ before, after }) => Number((after ?? before)?.revisionId));
  for (const id of new Set(touched)) {
    const revision = await tx.revision.findUnique({
      where: { id },
      select: { body: true, blocks: { select: { start: true, end: true, kind: true } } },
    });
    if (!revision) continue; // its undo took it away
    const counted = bodySentences(revision.body, revision.blocks);
    await tx.revision.update({ where: { id }, data: { bodySentences: counted } });
  }
}
