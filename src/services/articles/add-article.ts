/** Adding an article: read, split, matched, all or nothing. */
import { count, opening } from '../../domain/words.ts';
import { analyzeArticle } from '../../text/pipeline.ts';
import type { Context, Importer } from '../context.ts';
import { perform, type Entry } from '../ledger.ts';
import type { LearnsNames } from '../names/names.ts';
import { checkBody, hashOfBody } from './check-body.ts';
import { matchNewArticle } from './match-article.ts';
import type { NewArticle } from './new-article.ts';
import { saveArticle } from './save-article.ts';
import { saveMatch } from './save-match.ts';

export interface AddedArticle {
  articleId: number;
  title: string;
  outcome: 'added' | 'already here';
  claims: number;
  suggestions: number;
}

export async function addArticle(
  context: Context,
  names: LearnsNames,
  actor: Importer,
  article: NewArticle,
): Promise<AddedArticle> {
  checkBody(article.body);
  const sha256 = hashOfBody(article.body);
  const twin = await findTwin(context, article.dossierId, sha256);
  if (twin)
    return { articleId: twin.id, title: twin.title, outcome: 'already here', claims: 0, suggestions: 0 };
  const analysis = analyzeArticle(article);
  const title = article.title ?? titleFrom(article.body, analysis.blocks);
  const match = await matchNewArticle(context.database, { ...article, title }, analysis);
  let keepNames = (): void => undefined;
  const { result } = await perform(context, actor, async (ledger) => {
    const saved = await saveArticle(
      ledger.tx,
      { ...article, title, sha256, retrievedAt: context.now(), reviewerId: actor.reviewerId },
      analysis,
    );
    const { suggestions, reopened } = await saveMatch(
      ledger.tx,
      article.dossierId,
      saved,
      match,
      context.now(),
    );
    keepNames = await names.learn(ledger.tx, article.dossierId, saved.revisionId);
    const result: AddedArticle = {
      articleId: saved.articleId,
      title,
      outcome: 'added',
      claims: saved.claimIds.length,
      suggestions,
    };
    return { result, entry: entryFor(article.dossierId, result, reopened) };
  });
  keepNames();
  return result;
}

function entryFor(dossierId: number, added: AddedArticle, reopened: number): Entry {
  const { articleId, title, claims, suggestions } = added;
  const found = [count(claims, 'claim'), count(suggestions, 'candidate link')];
  if (reopened > 0) found.push(`${count(reopened, 'discrepancy', 'discrepancies')} opened again`);
  const summary = `Added “${title}”: ${found.join(', ')}`;
  const subject = { subjectKind: 'article' as const, subjectId: articleId };
  return { action: 'add article', ...subject, dossierId, summary, always: true };
}

function findTwin({ database }: Context, dossierId: number, sha256: string) {
  return database.read.article.findFirst({
    where: { dossierId, revisions: { some: { sha256 } } },
    select: { id: true, title: true },
  });
}

function titleFrom(body: string, blocks: { kind: string; start: number; end: number }[]): string {
  const block = blocks.find(({ kind }) => kind === 'heading') ?? blocks.find(({ kind }) => kind === 'body');
  return opening(block ? body.slice(block.start, block.end) : body, 90);
}
