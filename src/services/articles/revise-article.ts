/** A new revision of an article: its claims are found again by their words, or said to be lost; what the new text adds is read. */
import { RuleBroken } from '../../domain/errors.ts';
import { count } from '../../domain/words.ts';
import { readArticleFile } from '../../read/read-article-file.ts';
import type { OfferedFile } from '../../read/types.ts';
import { UnreadableFile } from '../../read/unreadable-file.ts';
import { analyzeArticle } from '../../text/pipeline.ts';
import type { ArticleAnalysis, Block, Span } from '../../text/types.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Ledger, type Performed, type Row } from '../ledger.ts';
import type { LearnsNames } from '../names/names.ts';
import { applyReading, type NewReading } from './apply-reading.ts';
import { bodySentences } from './body-sentences.ts';
import { checkBody, hashOfBody } from './check-body.ts';
import { findClaims, findSpans, type FoundClaims } from './find-claims.ts';
import { moveClaims, moveSides } from './move-claims.ts';
import { newReading, refuseChanged, WHOLE } from './read-again.ts';
import { readWithNow } from './read-with.ts';
import { loadReading, type ArticleReading } from './reading.ts';
import { outcomeInWords } from './reading-outcome.ts';

/** The text of an article as its publisher has it now, or the file it is in. `reason`: why it is another one, '' where nobody said. */
export interface NewRevision {
  articleId: number;
  text: string | OfferedFile;
  reason: string;
}

/**
 * Gives an article a new text as one event. Each claim goes with its words where they are found surely; else it is an
 * orphan, with everything that was decided about it. Throws RuleBroken; result: the article.
 */
export async function reviseArticle(
  context: Context,
  names: LearnsNames,
  actor: Actor,
  { articleId, text, reason }: NewRevision,
): Promise<Performed<number>> {
  const { body, fileName } = await bodyOf(text);
  checkBody(body);
  const before = await loadReading(context.database.read, articleId);
  const { article } = before;
  if (before.body === body)
    throw new RuleBroken('This is the text that stands here already. Nothing was changed.', {
      body: 'Paste the text as it reads now.',
    });
  const decided = findDecidedBlocks(before, body);
  const { title, published } = article;
  const analysis = analyzeArticle({ body, title, published, decidedBlocks: decided });
  const found = await findClaims(context.database.read, before, { body, analysis });
  const moved = { ...before, body, claims: found.moved };
  const reading = await newReading(context, moved, analysis, WHOLE, { body, places: found.places });
  return perform(context, actor, async (ledger) => {
    await refuseChanged(ledger, before);
    const revision = await ledger.create('revision', {
      ...{ articleId, number: before.number + 1, body, sha256: hashOfBody(body), fileName, reason },
      ...{ reviewerId: actor.reviewerId, createdAt: context.now() },
      bodySentences: bodySentences(body, analysis.blocks),
    });
    await saveText(ledger, { before, revisionId: revision.id, decided }, analysis);
    const claims = await moveClaims(ledger, found, { revisionId: revision.id, at: context.now() });
    await moveSides(ledger, found.edit, { articleId, sentences: analysis.sentences });
    const after: NewReading = {
      ...reading,
      before: { ...moved, revisionId: revision.id, claims },
      lost: found.lost.map(({ id }) => id),
    };
    const changed = await applyReading(ledger, after, context.now());
    await names.learn(ledger.tx, article.dossierId, revision.id);
    const readWith = readWithNow({ published, blocks: analysis.blocks });
    await ledger.update('article', article, { readWith });
    const summary = `New version of “${title}”: ${outcomeOf(found, { ...reading.plan, changed })}`;
    const about = { subjectKind: 'article', subjectId: articleId, dossierId: article.dossierId } as const;
    return { result: articleId, entry: { action: 'revise article', summary, ...about } };
  });
}

async function bodyOf(text: string | OfferedFile): Promise<{ body: string; fileName: string | null }> {
  if (typeof text === 'string') return { body: text, fileName: null };
  try {
    return { body: (await readArticleFile(text)).body, fileName: text.name };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new RuleBroken(`${text.name} cannot be read. ${error.message}`, { files: error.message });
  }
}

function outcomeOf({ lost, places }: FoundClaims, reading: Parameters<typeof outcomeInWords>[0]): string {
  const again = `${count(places.size, 'claim')} found again`;
  const orphans = lost.length > 0 ? [`${count(lost.length, 'claim')} not found`] : [];
  return [again, ...orphans, outcomeInWords(reading)].join(', ');
}

type DecidedBlock = Block & Pick<Row<'block'>, 'decidedBy'>;

/** What persons said about blocks holds where their words stand in the new text. */
function findDecidedBlocks({ body: old, blocks }: ArticleReading, body: string): DecidedBlock[] {
  const decided = blocks.filter(({ decidedBy }) => decidedBy !== 'machine');
  const places = findSpans({ before: old, after: body }, decided);
  return decided.flatMap((row, index) => {
    const place = places[index];
    return place
      ? [{ ...place, kind: row.kind as Block['kind'], rule: row.rule, decidedBy: row.decidedBy }]
      : [];
  });
}

/** Blocks and mentions of the new text; mentions of the old one count no more, for no reader meets them. */
async function saveText(
  ledger: Ledger,
  { before, revisionId, decided }: { before: ArticleReading; revisionId: number; decided: DecidedBlock[] },
  { blocks, mentions }: ArticleAnalysis,
): Promise<void> {
  const keyOf = ({ start, end, kind }: Span & { kind: string }): string => `${start}-${end} ${kind}`;
  const byPerson = new Map(decided.map((block) => [keyOf(block), block]));
  for (const { start, end, kind, rule } of blocks) {
    const said = byPerson.get(keyOf({ start, end, kind }));
    const whose = said ? { rule: said.rule, decidedBy: said.decidedBy } : { rule };
    await ledger.create('block', { revisionId, start, end, kind, ...whose });
  }
  for (const { id } of before.mentions) await ledger.remove('mention', id);
  for (const { start, end, quote, kind, entity: fullForm } of mentions)
    await ledger.create('mention', { revisionId, start, end, quote, kind, fullForm });
}
