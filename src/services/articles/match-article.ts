/** Matches an article against the others of its dossier, when it is new and when it was read again. */
import { matchDossier } from '../../match/match-dossier.ts';
import type { DossierMatch, MatchArticle, MatchClaim } from '../../match/types.ts';
import {
  ATTRIBUTION_MODES,
  CLAIM_KINDS,
  MENTION_KINDS,
  type ArticleAnalysis,
  type ExtractedClaim,
  type Span,
} from '../../text/types.ts';
import type { Rereading } from '../../domain/rereading.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../standings.ts';
import type { NewArticle } from './new-article.ts';

/** A new article and new claims have no ids yet while they are matched. */
export const NEW_ARTICLE = 'new';
const newClaim = (index: number): string => `${NEW_ARTICLE}/${index}`;

/** The number of a claim's place among those of its analysis, for a new one; null for a claim on record. */
export function indexOfNew(matchId: string): number | null {
  const [article, index] = matchId.split('/');
  return article === NEW_ARTICLE ? Number(index) : null;
}

/** Matches an analysed article against the articles of its dossier. */
export async function matchNewArticle(
  reads: Reads,
  article: NewArticle & { title: string },
  analysis: ArticleAnalysis,
): Promise<DossierMatch> {
  const others = await loadMatchArticles(reads, article.dossierId);
  const owner = await ownerOf(reads, article.source);
  return matchDossier([...others, asMatchArticle(article, owner, analysis)], {
    only: new Set([NEW_ARTICLE]),
  });
}

async function ownerOf(reads: Reads, source: string | null): Promise<string | null> {
  const known = source === null ? null : await reads.source.findUnique({ where: { name: source } });
  return known?.ownerFamily ?? null;
}

function asMatchArticle(
  article: NewArticle & { title: string },
  owner: string | null,
  analysis: ArticleAnalysis,
): MatchArticle {
  return {
    id: NEW_ARTICLE,
    title: article.title,
    source: article.source,
    owner,
    published: article.published,
    republishes: article.republishes ?? null,
    body: article.body,
    claims: analysis.claims.map((claim, index) => asMatchClaim(claim, newClaim(index))),
    mentions: analysis.mentions.map((mention) => ({ ...mention, form: mention.quote })),
  };
}

const asMatchClaim = (claim: ExtractedClaim, id: string): MatchClaim => ({
  ...claim,
  id,
  span: spanOf(claim),
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Matches an article as it was read again: the claims kept as read now, those a person decided as they are, and the new ones. */
export async function matchRereadArticle(
  reads: Reads,
  { dossierId, articleId }: { dossierId: number; articleId: number },
  { claims, mentions }: ArticleAnalysis,
  { kept, gone, fresh }: Rereading,
): Promise<DossierMatch> {
  const articles = await loadMatchArticles(reads, dossierId);
  const id = String(articleId);
  const put = new Set([...gone, ...kept.map((claim) => claim.id)].map(String));
  const read = [
    ...kept.map((claim) => ({ id: String(claim.id), index: claim.index })),
    ...fresh.map((index) => ({ id: newClaim(index), index })),
  ].flatMap(({ id, index }) => (claims[index] ? [asMatchClaim(claims[index], id)] : []));
  const reread = (article: MatchArticle): MatchArticle => ({
    ...article,
    claims: [...article.claims.filter((claim) => !put.has(claim.id)), ...read],
    mentions: mentions.map((mention) => ({ ...mention, form: mention.quote })),
  });
  return matchDossier(
    articles.map((article) => (article.id === id ? reread(article) : article)),
    { only: new Set([id]) },
  );
}

async function loadMatchArticles(reads: Reads, dossierId: number): Promise<MatchArticle[]> {
  const rows = await reads.article.findMany({
    where: { dossierId },
    orderBy: { id: 'asc' },
    include: {
      source: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, include: { mentions: true } },
      claims: { where: { discardedAt: null, orphanedAt: null }, include: { attribution: true } },
    },
  });
  return rows.map((row) => ({
    id: String(row.id),
    title: row.title,
    source: row.source?.name ?? null,
    owner: row.source?.ownerFamily ?? null,
    published: row.published,
    republishes: row.republishes,
    body: row.revisions[0]?.body ?? '',
    claims: row.claims.map((claim) => ({
      id: String(claim.id),
      text: claim.text,
      quote: claim.quote,
      span: spanOf(claim),
      kind: oneOf(CLAIM_KINDS, claim.kind),
      mode: oneOf(ATTRIBUTION_MODES, claim.attribution?.mode ?? 'asserted'),
      speaker: claim.attribution?.claimant ?? null,
      when: claim.whenStart && claim.whenEnd ? { start: claim.whenStart, end: claim.whenEnd } : null,
    })),
    mentions: (row.revisions[0]?.mentions ?? []).map((mention) => ({
      ...spanOf(mention),
      form: mention.quote,
      kind: oneOf(MENTION_KINDS, mention.kind),
      entity: mention.fullForm,
    })),
  }));
}
