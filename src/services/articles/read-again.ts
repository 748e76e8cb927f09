/** Reading an article again: after its date or a block was changed, or with a newer engine. */
import { RuleBroken } from '../../domain/errors.ts';
import { planRereading } from '../../domain/rereading.ts';
import { analyzeArticle } from '../../text/pipeline.ts';
import type { ArticleAnalysis, Block, Mention, Span } from '../../text/types.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Ledger, type Performed } from '../ledger.ts';
import type { Progress } from '../job-work.ts';
import type { LearnsNames } from '../names/names.ts';
import { applyReading, type NewReading } from './apply-reading.ts';
import { matchRereadArticle, type OtherText } from './match-article.ts';
import { readWithNow } from './read-with.ts';
import { asBlocks, isIn, loadReading, standingIn, stateOf, type ArticleReading } from './reading.ts';
import { outcomeInWords } from './reading-outcome.ts';

/** Reading, comparing, saving. */
export const READING_STEPS = 3;

/** All of a text. */
export const WHOLE: Span = { start: 0, end: Infinity };

/**
 * Reads an article again as one event: what a person decided is left alone, unchanged claims keep their links, others
 * go or come. Throws RuleBroken where somebody worked on the article meanwhile.
 */
export async function readAgain(
  context: Context,
  names: LearnsNames,
  actor: Actor,
  articleId: number,
  { enter, finish }: Progress,
): Promise<Performed<number>> {
  await enter('Reading the text');
  const before = await loadReading(context.database.read, articleId);
  const { article, body, blocks } = before;
  const decidedBlocks = asBlocks(blocks.filter(({ decidedBy }) => decidedBy !== 'machine'));
  const analysis = analyzeArticle({
    body,
    title: article.title,
    published: article.published,
    decidedBlocks,
  });
  await finish(1);
  await enter('Comparing it with the other articles');
  const reading = await newReading(context, before, analysis, WHOLE);
  await finish(2);
  await enter('Saving');
  let summary = '';
  const performed = await perform(context, actor, async (ledger) => {
    await refuseChanged(ledger, before);
    const changed = await applyReading(ledger, reading, context.now());
    await saveBlocks(ledger, before, analysis.blocks);
    await saveMentions(ledger, before, analysis.mentions);
    await names.learn(ledger.tx, article.dossierId, before.revisionId);
    await followBlocks(ledger, before, analysis.blocks);
    const readWith = readWithNow({ published: article.published, blocks: analysis.blocks });
    if (article.readWith !== readWith) await ledger.update('article', article, { readWith });
    summary = `Read “${article.title}” again: ${outcomeInWords({ ...reading.plan, changed })}`;
    const about = { subjectKind: 'article', subjectId: articleId, dossierId: article.dossierId } as const;
    return { result: articleId, entry: { action: 'read again', summary, ...about } };
  });
  await finish(READING_STEPS, `${summary}.`);
  return performed;
}

/** What a reading of the claims that begin in `scope` changes, and how the article matches others then; `text`: where it is another one. */
export async function newReading(
  { database }: Context,
  before: ArticleReading,
  analysis: ArticleAnalysis,
  scope: Span,
  text?: OtherText,
): Promise<NewReading> {
  const claims = analysis.claims.filter((claim) => isIn(claim, scope));
  const plan = planRereading(standingIn(before, scope), claims);
  const { id: articleId, dossierId } = before.article;
  const read = { ...analysis, claims };
  return {
    before,
    claims,
    plan,
    match: await matchRereadArticle(database, { dossierId, articleId, text }, read, plan),
  };
}

/** The text is read before the transaction: what happened to the article in between must not be overwritten. */
export async function refuseChanged({ tx }: Ledger, before: ArticleReading): Promise<void> {
  if (stateOf(await loadReading(tx, before.article.id)) !== stateOf(before))
    throw new RuleBroken(
      'Somebody worked on this article while it was being read. Nothing was changed; try again.',
    );
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

async function saveBlocks(ledger: Ledger, before: ArticleReading, blocks: readonly Block[]): Promise<void> {
  const left = new Map(before.blocks.map((row) => [placeOf(row), row]));
  for (const { start, end, kind, rule } of blocks) {
    const row = left.get(placeOf({ start, end }));
    left.delete(placeOf({ start, end }));
    if (!row) await ledger.create('block', { revisionId: before.revisionId, start, end, kind, rule });
    else if (row.kind !== kind || row.rule !== rule) await ledger.update('block', row, { kind, rule });
  }
  for (const { id } of left.values()) await ledger.remove('block', id);
}

async function saveMentions(
  ledger: Ledger,
  { revisionId, mentions }: ArticleReading,
  read: readonly Mention[],
): Promise<void> {
  const keyOf = (place: Span, kind: string, fullForm: string) => `${placeOf(place)} ${kind} ${fullForm}`;
  const left = new Map(mentions.map((row) => [keyOf(row, row.kind, row.fullForm), row]));
  const aliasAt = new Map(mentions.map((row) => [placeOf(row), row.aliasId]));
  for (const { start, end, quote, kind, entity: fullForm } of read) {
    const place = { start, end };
    if (left.delete(keyOf(place, kind, fullForm))) continue;
    const aliasId = aliasAt.get(placeOf(place)) ?? null;
    await ledger.create('mention', { revisionId, ...place, quote, kind, fullForm, aliasId });
  }
  for (const { id } of left.values()) await ledger.remove('mention', id);
}

/** A claim that a person decided stays where its block became another kind, and says so. */
export async function followBlocks(
  ledger: Ledger,
  { claims }: ArticleReading,
  blocks: readonly Block[],
): Promise<void> {
  for (const claim of claims.filter(({ isDecided, discardedAt }) => isDecided && !discardedAt)) {
    const kind = blocks.find((block) => isIn(claim, block))?.kind ?? 'body';
    if (claim.block !== kind) await ledger.update('claim', claim, { block: kind });
  }
}
