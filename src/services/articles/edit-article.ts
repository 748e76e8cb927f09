/** What is known about an article beside its text: given or corrected by a reviewer. */
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import type { Actor, Context } from '../context.ts';
import { isAlready, perform, type Ledger, type Performed, type Row } from '../ledger.ts';

/** An article as its page has it open. */
export interface ArticleVersion {
  articleId: number;
  version: number;
}

/** null: not known. `published`: ISO date, month or year. */
export interface ArticleDetails {
  title: string;
  source: string | null;
  byline: string | null;
  published: string | null;
  publishedNote: string | null;
  url: string | null;
  republishes: string | null;
}

/** Changes what is known about an article; its text stays. A source nobody has named before is made. Throws StaleVersion. */
export function editArticle(
  context: Context,
  actor: Actor,
  { articleId, version }: ArticleVersion,
  { source, title, byline, published, publishedNote, url, republishes }: ArticleDetails,
): Promise<Performed<number>> {
  return perform(context, actor, async (ledger) => {
    const article = await ledger.tx.article.findUnique({ where: { id: articleId } });
    if (!article) throw new NotFound('article');
    if (title === '') throw new RuleBroken('The article has no title.', { title: 'Give it a title.' });
    const sourceId = source === null ? null : await sourceNamed(ledger, source);
    const next = { title, sourceId, byline, published, publishedNote, url, republishes };
    if (!isAlready(article, next)) await ledger.update('article', { id: articleId, version }, next);
    const about = { subjectKind: 'article', subjectId: articleId, dossierId: article.dossierId } as const;
    return {
      result: articleId,
      entry: { action: 'edit article', summary: summaryOf(article, next), ...about },
    };
  });
}

const WORDS: Record<string, string> = {
  title: 'title',
  sourceId: 'source',
  byline: 'byline',
  published: 'date',
  publishedNote: 'note on the date',
  url: 'address',
  republishes: 'reprinted publisher',
};

/** "Changed date and source of “…”". */
function summaryOf(article: Row<'article'>, next: Partial<Row<'article'>>): string {
  const changed = Object.entries(WORDS).filter(
    ([column]) => article[column as keyof typeof next] !== next[column as keyof typeof next],
  );
  return `Changed ${changed.map(([, word]) => word).join(', ')} of “${article.title}”`;
}

async function sourceNamed(ledger: Ledger, name: string): Promise<number> {
  const known = await ledger.tx.source.findUnique({ where: { name } });
  return (known ?? (await ledger.create('source', { name }))).id;
}
