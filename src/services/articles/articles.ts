/** Articles: adding one (read, split, matched, all or nothing) and reading them back. */
import { NotFound } from '../../domain/errors.ts';
import { count, opening } from '../../domain/words.ts';
import { analyzeArticle } from '../../text/pipeline.ts';
import type { BlockKind } from '../../text/types.ts';
import type { Actor, Context, Importer } from '../context.ts';
import { UNWATCHED } from '../job-work.ts';
import type { LearnsNames } from '../names/names.ts';
import { perform, type Performed } from '../ledger.ts';
import { articleOfBlock, changeBlock, type BlockVersion } from './change-block.ts';
import { checkBody, hashOfBody } from './check-body.ts';
import { editArticle, type ArticleDetails, type ArticleVersion } from './edit-article.ts';
import type { NewArticle } from './new-article.ts';
import { matchNewArticle } from './match-article.ts';
import { matchAgain } from './match-again.ts';
import { readAgain } from './read-again.ts';
import { changesSince, type ReadingChange } from './read-with.ts';
import { reviseArticle, type NewRevision } from './revise-article.ts';
import { saveArticle } from './save-article.ts';
import { saveMatch } from './save-match.ts';

export interface AddedArticle {
  articleId: number;
  title: string;
  outcome: 'added' | 'already here';
  claims: number;
  suggestions: number;
}

export type Articles = ReturnType<typeof createArticles>;

/** Articles are read one after the other, so that each is matched against all that came before it. */
export function createArticles(context: Context, names: LearnsNames) {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    /** Adds one article with its claims, candidates, discrepancies and origin; the same text twice is recognised. */
    add: (actor: Importer, article: NewArticle): Promise<AddedArticle> =>
      inTurn(() => addNow(context, names, actor, article)),

    /** `watched`: hears how far it is, and can stop it before anything is saved. */
    readAgain: (actor: Actor, articleId: number, watched = UNWATCHED): Promise<Performed<number>> =>
      inTurn(() => readAgain(context, names, actor, articleId, watched)),

    /** Looks anew for candidates and discrepancies of an article's claims as they stand; what is judged stays. Result: a line on what was found. */
    matchAgain: (actor: Actor, articleId: number): Promise<Performed<string>> =>
      inTurn(() => matchAgain(context, actor, articleId)),

    revise: (actor: Actor, revision: NewRevision): Promise<Performed<number>> =>
      inTurn(() => reviseArticle(context, names, actor, revision)),

    changeBlock: (actor: Actor, block: BlockVersion, kind: BlockKind): Promise<Performed<number>> =>
      inTurn(() => changeBlock(context, actor, block, kind)),

    ofBlock: (blockId: number): Promise<number> => articleOfBlock(context, blockId),

    edit: (actor: Actor, article: ArticleVersion, details: ArticleDetails): Promise<Performed<number>> =>
      editArticle(context, actor, article, details),

    ...reads(context),
  };
}

async function addNow(
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
    const found = [count(result.claims, 'claim'), count(suggestions, 'candidate link')];
    if (reopened > 0) found.push(`${count(reopened, 'discrepancy', 'discrepancies')} opened again`);
    const summary = `Added “${title}”: ${found.join(', ')}`;
    const { dossierId } = article;
    return {
      result,
      entry: {
        action: 'add article',
        subjectKind: 'article',
        subjectId: saved.articleId,
        dossierId,
        summary,
        always: true,
      },
    };
  });
  keepNames();
  return result;
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

export interface ArticleSummary {
  id: number;
  title: string;
  source: string | null;
  grade: string | null;
  published: string | null;
  publishedNote: string | null;
  republishes: string | null;
  /** `articles`: how many go back to it. */
  origin: { id: number; name: string; articles: number } | null;
}

export interface ArticleText {
  revisionId: number;
  number: number;
  body: string;
  sha256: string;
  createdAt: Date;
  blocks: {
    id: number;
    start: number;
    end: number;
    kind: string;
    rule: string;
    decidedBy: string;
    version: number;
  }[];
  mentions: { start: number; end: number; quote: string; kind: string; fullForm: string }[];
}

export interface ArticleDetail extends ArticleSummary {
  dossierId: number;
  byline: string | null;
  url: string | null;
  retrievedAt: Date;
  originReason: string;
  version: number;
  /** Why it may read differently now than when its claims were made. */
  changesSinceReading: ReadingChange[];
  text: ArticleText;
}

const withSummary = {
  source: true,
  originMembership: { include: { origin: { include: { _count: { select: { members: true } } } } } },
} as const;

function reads({ database: { read } }: Context) {
  return {
    /** The articles of a dossier, in the order they were added. */
    async list(dossierId: number): Promise<ArticleSummary[]> {
      const rows = await read.article.findMany({
        where: { dossierId },
        include: withSummary,
        orderBy: { id: 'asc' },
      });
      return rows.map(summarise);
    },

    /** Some articles, in the order given. */
    async some(articleIds: number[]): Promise<ArticleSummary[]> {
      const rows = await read.article.findMany({
        where: { id: { in: [...new Set(articleIds)] } },
        include: withSummary,
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return articleIds.flatMap((id) => byId.get(id) ?? []).map(summarise);
    },

    /** One article with its newest text. Throws NotFound. */
    async detail(articleId: number): Promise<ArticleDetail> {
      const row = await read.article.findUnique({
        where: { id: articleId },
        include: {
          ...withSummary,
          revisions: {
            orderBy: { number: 'desc' },
            take: 1,
            include: { blocks: { orderBy: { start: 'asc' } }, mentions: { orderBy: { start: 'asc' } } },
          },
        },
      });
      const revision = row?.revisions[0];
      if (!row || !revision) throw new NotFound('article');
      return {
        ...summarise(row),
        dossierId: row.dossierId,
        byline: row.byline,
        url: row.url,
        retrievedAt: row.retrievedAt,
        originReason: row.originMembership?.reason ?? '',
        version: row.version,
        changesSinceReading: changesSince(row.readWith, {
          published: row.published,
          blocks: revision.blocks,
        }),
        text: { ...revision, revisionId: revision.id },
      };
    },
  };
}

interface SummaryRow {
  id: number;
  title: string;
  source: { name: string; grade: string } | null;
  published: string | null;
  publishedNote: string | null;
  republishes: string | null;
  originMembership: { origin: { id: number; name: string; _count: { members: number } } } | null;
}

function summarise(row: SummaryRow): ArticleSummary {
  const { id, title, published, publishedNote, republishes } = row;
  return {
    id,
    title,
    published,
    publishedNote,
    republishes,
    source: row.source?.name ?? null,
    grade: row.source?.grade ?? null,
    origin: row.originMembership
      ? {
          id: row.originMembership.origin.id,
          name: row.originMembership.origin.name,
          articles: row.originMembership.origin._count.members,
        }
      : null,
  };
}
