/** The kind of a block, as a reviewer decides it: its claims come or go with it. */
import { NotFound } from '../../domain/errors.ts';
import { opening } from '../../domain/words.ts';
import { analyzeArticle } from '../../text/pipeline.ts';
import type { BlockKind } from '../../text/types.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Performed, type Row } from '../ledger.ts';
import { applyReading } from './apply-reading.ts';
import { followBlocks, newReading, refuseChanged } from './read-again.ts';
import { asBlocks, loadReading } from './reading.ts';
import { outcomeInWords } from './reading-outcome.ts';

/** A block as its page has it open. */
export interface BlockVersion {
  blockId: number;
  version: number;
}

/**
 * Says what a block is. Where it becomes body or caption the machine makes its claims; where it stops being one, those
 * nobody decided about go. Idempotent. Throws StaleVersion; result: the article.
 */
export async function changeBlock(
  context: Context,
  actor: Actor,
  { blockId, version }: BlockVersion,
  kind: BlockKind,
): Promise<Performed<number>> {
  const { read } = context.database;
  const before = await loadReading(read, await articleOfBlock(context, blockId));
  const { article, body } = before;
  const block = before.blocks.find(({ id }) => id === blockId);
  if (!block) throw new NotFound('block');
  const blocks = asBlocks(before.blocks.map((row) => (row.id === blockId ? { ...row, kind } : row)));
  const analysis = analyzeArticle({
    ...{ body, title: article.title, published: article.published },
    decidedBlocks: blocks,
  });
  const reading = await newReading(context, before, analysis, block);
  const { name } = await read.reviewer.findUniqueOrThrow({ where: { id: actor.reviewerId } });
  return perform(context, actor, async (ledger) => {
    const about = { subjectKind: 'block', subjectId: blockId, dossierId: article.dossierId } as const;
    const entryOf = (summary: string) => ({ action: 'change block', summary, ...about });
    if (block.kind === kind) return { result: article.id, entry: entryOf('') };
    if (block.version === version) await refuseChanged(ledger, before);
    await ledger.update('block', { id: blockId, version }, { kind, rule: ruleOf(block), decidedBy: name });
    const changed = await applyReading(ledger, reading, context.now());
    await followBlocks(ledger, before, blocks);
    const what = `${block.kind} to ${kind}: “${opening(body.slice(block.start, block.end), 60)}”`;
    const outcome = outcomeInWords({ ...reading.plan, changed });
    return { result: article.id, entry: entryOf(`Changed a block from ${what}; ${outcome}`) };
  });
}

/** The article a block belongs to. Throws NotFound. */
export async function articleOfBlock({ database }: Context, blockId: number): Promise<number> {
  const block = await database.read.block.findUnique({
    where: { id: blockId },
    include: { revision: { select: { articleId: true } } },
  });
  if (!block) throw new NotFound('block');
  return block.revision.articleId;
}

/** The machine's reason is kept beside a person's decision. */
function ruleOf({ decidedBy, kind, rule }: Row<'block'>): string {
  return decidedBy === 'machine' ? `read as ${kind}: ${rule}` : rule;
}
