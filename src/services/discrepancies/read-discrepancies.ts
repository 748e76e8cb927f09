/** Discrepancies as they are shown: both sides with where they stand, the ruling, and what reopened it. */
import { standsIn, type NumberedText } from '../../domain/stands-in.ts';
import { RULINGS, type RulingChoice } from '../../domain/vocabulary.ts';
import { groupBy } from '../../match/group-by.ts';
import {
  DISCREPANCY_CLASSES,
  DISCREPANCY_KINDS,
  type DiscrepancyClass,
  type DiscrepancyKind,
} from '../../match/types.ts';
import type { Span } from '../../text/types.ts';
import type { Reads } from '../context.ts';
import type { Row } from '../ledger.ts';
import { oneOf } from '../one-of.ts';

export interface DiscrepancySideView {
  form: string;
  quote: string;
  articleId: number;
  articleTitle: string;
  source: string | null;
  published: string | null;
  claimId: number | null;
  start: number;
  end: number;
  /** The version of the article its words stand in, and whether a later one does not have them. */
  revision: number;
  isGone: boolean;
}

/** New evidence after a ruling: another form, and the article that brought it. `answeredAt`: when a later ruling took it into account. */
export interface ReopeningView {
  articleId: number;
  articleTitle: string;
  source: string | null;
  form: string;
  quote: string;
  at: Date;
  answeredAt: Date | null;
}

export interface DiscrepancyView {
  id: number;
  version: number;
  dossierId: number;
  kind: DiscrepancyKind;
  class: DiscrepancyClass;
  subject: string;
  reason: string;
  note: string;
  proposedBy: string;
  a: DiscrepancySideView;
  b: DiscrepancySideView;
  ruling: { ruling: RulingChoice; reason: string; reviewer: string; at: Date; version: number } | null;
  reopenings: ReopeningView[];
}

export type OpenDiscrepancy = Pick<DiscrepancyView, 'id' | 'kind' | 'class'>;

/** Whether nobody needs to look at it again. */
export function isDecided(discrepancy: Pick<DiscrepancyView, 'ruling' | 'reopenings'>): boolean {
  const { ruling } = discrepancy;
  return ruling !== null && ruling.ruling !== 'unresolved' && !isReopened(discrepancy);
}

/** Whether evidence came in that its ruling does not know. */
export function isReopened({ reopenings }: Pick<DiscrepancyView, 'reopenings'>): boolean {
  return reopenings.some(({ answeredAt }) => answeredAt === null);
}

/** The discrepancies that fit, in the order in which they were found. */
export async function readDiscrepancies(read: Reads, where: object): Promise<DiscrepancyView[]> {
  const rows = await read.discrepancy.findMany({
    where,
    include: {
      ruling: { include: { reviewer: true } },
      reopenings: { include: { article: { include: { source: true } } }, orderBy: { id: 'asc' } },
    },
    orderBy: { id: 'asc' },
  });
  const ids = [...new Set(rows.flatMap((row) => [row.aArticleId, row.bArticleId]))];
  const found = await read.article.findMany({ where: { id: { in: ids } }, include: { source: true } });
  const articles = new Map(found.map((article) => [article.id, article]));
  const live = await liveClaims(
    read,
    rows.flatMap(({ aClaimId, bClaimId }) => [aClaimId ?? [], bClaimId ?? []].flat()),
  );
  const texts = await textsOfRevised(read, ids);
  return rows.map((row) => viewOf(row, { articles, texts, live }));
}

/** All texts of those articles that have had more than one. */
async function textsOfRevised(read: Reads, articleIds: number[]): Promise<Map<number, NumberedText[]>> {
  const revised = { id: { in: articleIds }, revisions: { some: { number: { gt: 1 } } } };
  const rows = await read.revision.findMany({
    where: { article: revised },
    select: { articleId: true, number: true, body: true },
  });
  return groupBy(rows, ({ articleId }) => articleId);
}

async function liveClaims(read: Reads, ids: number[]): Promise<Set<number>> {
  const where = { id: { in: ids }, discardedAt: null };
  return new Set((await read.claim.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

type DiscrepancyRow = Row<'discrepancy'> & {
  ruling: (Row<'ruling'> & { reviewer: { name: string } }) | null;
  reopenings: (Row<'reopening'> & { article: ArticleRow })[];
};
type ArticleRow = { id: number; title: string; published: string | null; source: { name: string } | null };

interface Around {
  articles: Map<number, ArticleRow>;
  texts: Map<number, NumberedText[]>;
  live: Set<number>;
}

function viewOf(row: DiscrepancyRow, { articles, texts, live }: Around): DiscrepancyView {
  const { id, version, dossierId, subject, reason, note, proposedBy, ruling } = row;
  const place = (articleId: number, side: Span & { quote: string }) => {
    const article = articles.get(articleId);
    return {
      ...versionOf(side, texts.get(articleId) ?? []),
      ...side,
      articleId,
      articleTitle: article?.title ?? '',
      source: article?.source?.name ?? null,
      published: article?.published ?? null,
    };
  };
  return {
    ...{ id, version, dossierId, subject, reason, note, proposedBy },
    kind: oneOf(DISCREPANCY_KINDS, row.kind),
    class: oneOf(DISCREPANCY_CLASSES, row.class),
    a: {
      ...place(row.aArticleId, { start: row.aStart, end: row.aEnd, quote: row.aQuote }),
      form: row.aForm,
      claimId: liveOrNull(row.aClaimId, live),
    },
    b: {
      ...place(row.bArticleId, { start: row.bStart, end: row.bEnd, quote: row.bQuote }),
      form: row.bForm,
      claimId: liveOrNull(row.bClaimId, live),
    },
    ruling: ruling && { ...ruling, ruling: oneOf(RULINGS, ruling.ruling), reviewer: ruling.reviewer.name },
    reopenings: row.reopenings.map(({ article, articleId, form, quote, at, answeredAt }) => ({
      ...{ articleId, articleTitle: article.title, source: article.source?.name ?? null },
      ...{ form, quote, at, answeredAt },
    })),
  };
}

/** An article that has had one text only needs no search. */
function versionOf(
  side: Span & { quote: string },
  texts: NumberedText[],
): { revision: number; isGone: boolean } {
  const newest = Math.max(1, ...texts.map(({ number }) => number));
  const revision = standsIn(side, texts)?.number ?? newest;
  return { revision, isGone: revision < newest };
}

/** A discarded claim is no place to send a reader. */
function liveOrNull(claimId: number | null, live: Set<number>): number | null {
  return claimId !== null && live.has(claimId) ? claimId : null;
}
