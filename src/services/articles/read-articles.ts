/** Articles as pages show them. */
import { NotFound } from '../../domain/errors.ts';
import type { Context } from '../context.ts';
import { changesSince, type ReadingChange } from './read-with.ts';

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

export function readsOfArticles({ database: { read } }: Context) {
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
  const { id, title, published, publishedNote, republishes, source } = row;
  const origin = row.originMembership?.origin;
  return {
    ...{ id, title, published, publishedNote, republishes },
    source: source?.name ?? null,
    grade: source?.grade ?? null,
    origin: origin ? { id: origin.id, name: origin.name, articles: origin._count.members } : null,
  };
}
