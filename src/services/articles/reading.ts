/** An article as it was read: its blocks, mentions and claims, and what people have decided about those. */
import { NotFound } from '../../domain/errors.ts';
import { isDecided, type StandingClaim } from '../../domain/rereading.ts';
import { BLOCK_KINDS, type Block, type Span } from '../../text/types.ts';
import type { Reads } from '../context.ts';
import type { Row } from '../ledger.ts';
import { oneOf } from '../one-of.ts';

export type ReadClaimRow = Row<'claim'> & { attribution: Row<'attribution'> | null; isDecided: boolean };

export interface ArticleReading {
  article: Row<'article'>;
  revisionId: number;
  /** The number of the revision, from 1. */
  number: number;
  body: string;
  blocks: Row<'block'>[];
  mentions: Row<'mention'>[];
  /** Also those that were discarded. */
  claims: ReadClaimRow[];
}

/** Reads an article with everything that reading it again can touch. Throws NotFound. */
export async function loadReading(reads: Reads, articleId: number): Promise<ArticleReading> {
  const row = await reads.article.findUnique({
    where: { id: articleId },
    include: {
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        include: { blocks: { orderBy: { start: 'asc' } }, mentions: { orderBy: { start: 'asc' } } },
      },
    },
  });
  if (!row) throw new NotFound('article');
  const { revisions, ...article } = row;
  const [revision] = revisions;
  if (!revision) throw new NotFound('article');
  const { id: revisionId, number, body, blocks, mentions } = revision;
  return {
    article,
    revisionId,
    number,
    body,
    blocks,
    mentions,
    claims: await loadClaims(reads, articleId, revisionId),
  };
}

const judged = { where: { OR: [{ judgement: { not: 'suggested' } }, { proposedBy: 'hand' }] } };

/** The claims of an article with what people decided: those of one revision, or all of them. */
export async function loadClaims(
  reads: Reads,
  articleId: number,
  revisionId?: number,
): Promise<ReadClaimRow[]> {
  const rows = await reads.claim.findMany({
    where: { articleId, ...(revisionId !== undefined && { revisionId }) },
    include: {
      attribution: true,
      _count: { select: { verdicts: true, comments: true, linksFrom: judged, linksTo: judged } },
    },
    orderBy: { id: 'asc' },
  });
  const ruled = await reads.discrepancy.findMany({
    where: {
      OR: [{ aArticleId: articleId }, { bArticleId: articleId }],
      AND: { OR: [{ proposedBy: 'hand' }, { ruling: { isNot: null } }] },
    },
    select: { aClaimId: true, bClaimId: true },
  });
  const sides = ruled.flatMap(({ aClaimId, bClaimId }) => [aClaimId, bClaimId]);
  return rows.map(({ _count, ...claim }) => ({
    ...claim,
    isDecided: isDecided({
      ...claim,
      verdicts: _count.verdicts,
      comments: _count.comments,
      judgedLinks: _count.linksFrom + _count.linksTo,
      judgedDiscrepancies: sides.filter((id) => id === claim.id).length,
    }),
  }));
}

/** The claims that begin in a stretch of the text, as the rule for a new reading takes them. */
export function standingIn({ claims }: ArticleReading, scope: Span): StandingClaim[] {
  return claims
    .filter((claim) => isIn(claim, scope))
    .map(({ id, start, end, machineText, text, discardedAt, isDecided }) => ({
      ...{ id, start, end, isDecided },
      reading: machineText ?? text,
      isDiscarded: discardedAt !== null,
    }));
}

export const isIn = ({ start }: Span, scope: Span): boolean => scope.start <= start && start < scope.end;

/** The blocks as the text layer takes them. */
export function asBlocks(rows: ArticleReading['blocks']): Block[] {
  return rows.map(({ start, end, kind, rule }) => ({ start, end, rule, kind: oneOf(BLOCK_KINDS, kind) }));
}

/** Changes whenever somebody works on the article or on one of its claims. */
export function stateOf({ article, blocks, claims }: ArticleReading): string {
  return JSON.stringify([
    article.version,
    blocks.map(({ id, version }) => [id, version]),
    claims.map(({ id, version, isDecided }) => [id, version, isDecided]),
  ]);
}
