/** What a new article adds to the matching of its dossier: candidates, discrepancies, and the origin it goes back to. */
import type { Transaction } from '../../db/open-database.ts';
import { discrepancyKey } from '../../domain/discrepancy.ts';
import { matchDossier } from '../../match/match-dossier.ts';
import type {
  DossierMatch,
  FoundDiscrepancy,
  MatchArticle,
  Occurrence,
  VariantPair,
} from '../../match/types.ts';
import {
  ATTRIBUTION_MODES,
  CLAIM_KINDS,
  MENTION_KINDS,
  type ArticleAnalysis,
  type Span,
} from '../../text/types.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../standings.ts';
import type { NewArticle } from './new-article.ts';
import type { SavedArticle } from './save-article.ts';

/** The new article and its claims have no ids yet while they are matched. */
const NEW_ARTICLE = 'new';
const newClaim = (index: number): string => `${NEW_ARTICLE}/${index}`;

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
    claims: analysis.claims.map((claim, index) => ({ ...claim, id: newClaim(index), span: spanOf(claim) })),
    mentions: analysis.mentions.map((mention) => ({ ...mention, form: mention.quote })),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

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

/** Saves what the matching found and returns how many candidate links there are. Pairs already known keep their judgement. */
export async function saveMatch(
  tx: Transaction,
  dossierId: number,
  saved: SavedArticle,
  match: DossierMatch,
  at: Date,
): Promise<number> {
  await joinOrigin(tx, dossierId, saved.articleId, match);
  await saveDiscrepancies(tx, dossierId, saved, match.discrepancies, at);
  return saveSuggestions(tx, dossierId, saved, match);
}

async function joinOrigin(
  tx: Transaction,
  dossierId: number,
  articleId: number,
  match: DossierMatch,
): Promise<void> {
  const group = match.origins.find((origin) => origin.articles.includes(NEW_ARTICLE));
  const fellows = (group?.articles ?? []).filter((id) => id !== NEW_ARTICLE).map(Number);
  const known = await tx.originMember.findFirst({
    where: { articleId: { in: fellows } },
    orderBy: { id: 'asc' },
  });
  const originId = known?.originId ?? (await createOrigin(tx, dossierId, articleId));
  await tx.originMember.create({
    data: { originId, articleId, reason: group?.reason ?? 'Stands by itself.' },
  });
}

async function createOrigin(tx: Transaction, dossierId: number, articleId: number): Promise<number> {
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId }, include: { source: true } });
  const name = article.republishes ?? article.source?.name ?? `“${article.title}”`;
  return (await tx.origin.create({ data: { dossierId, name } })).id;
}

async function saveSuggestions(
  tx: Transaction,
  dossierId: number,
  saved: SavedArticle,
  match: DossierMatch,
): Promise<number> {
  const rows = match.suggestions.map(({ a, b, relation, score, reason }) => {
    const [claimAId, claimBId] = [claimIdOf(a, saved), claimIdOf(b, saved)].sort((x, y) => x - y) as [
      number,
      number,
    ];
    return { dossierId, claimAId, claimBId, relation, score, reason, proposedBy: 'machine' };
  });
  if (rows.length > 0) await tx.evidenceLink.createMany({ data: rows });
  return rows.length;
}

function claimIdOf(matchId: string, saved: SavedArticle): number {
  const [article, index] = matchId.split('/');
  return article === NEW_ARTICLE ? (saved.claimIds[Number(index)] ?? 0) : Number(matchId);
}

async function saveDiscrepancies(
  tx: Transaction,
  dossierId: number,
  saved: SavedArticle,
  found: FoundDiscrepancy[],
  at: Date,
): Promise<void> {
  for (const discrepancy of found) {
    for (const pair of discrepancy.pairs) {
      const key = discrepancyKey(discrepancy.kind, discrepancy.subject, [pair.a, pair.b]);
      const known = await tx.discrepancy.findUnique({ where: { dossierId_key: { dossierId, key } } });
      const [a, b] = known
        ? []
        : [await sideOf(tx, saved, discrepancy, pair, 0), await sideOf(tx, saved, discrepancy, pair, 1)];
      if (!a || !b) continue;
      const { kind, subject } = discrepancy;
      const words = { kind, subject, class: pair.class, reason: pair.reason };
      await tx.discrepancy.create({
        data: {
          ...words,
          ...columns('a', a),
          ...columns('b', b),
          dossierId,
          key,
          proposedBy: 'machine',
          createdAt: at,
        },
      });
    }
  }
}

interface Side {
  form: string;
  articleId: number;
  start: number;
  end: number;
  quote: string;
  claimId: number | null;
}

async function sideOf(
  tx: Transaction,
  saved: SavedArticle,
  discrepancy: FoundDiscrepancy,
  pair: VariantPair,
  which: 0 | 1,
): Promise<Side | null> {
  const form = which === 0 ? pair.a : pair.b;
  const mentions = discrepancy.variants.find((variant) => variant.form === form)?.mentions ?? [];
  const paired = pair.claims ? claimIdOf(pair.claims[which], saved) : null;
  const first = mentions[0];
  if (!first) return null;
  const articleId = articleIdOf(first, saved);
  const claim = await claimAround(tx, articleId, first, paired);
  const { body } = await tx.revision.findFirstOrThrow({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { body: true },
  });
  const sentence = claim ? { start: claim.sentenceStart, end: claim.sentenceEnd } : lineAround(body, first);
  return {
    form,
    articleId,
    ...spanOf(first),
    quote: body.slice(sentence.start, sentence.end),
    claimId: claim?.id ?? null,
  };
}

const articleIdOf = ({ article }: Occurrence, saved: SavedArticle): number =>
  article === NEW_ARTICLE ? saved.articleId : Number(article);

/** The claim compared, where its sentence holds the occurrence; else the first claim whose sentence does. */
async function claimAround(tx: Transaction, articleId: number, { start, end }: Span, paired: number | null) {
  const inSentence = {
    articleId,
    discardedAt: null,
    sentenceStart: { lte: start },
    sentenceEnd: { gte: end },
  };
  const own = paired === null ? null : await tx.claim.findFirst({ where: { ...inSentence, id: paired } });
  return own ?? (await tx.claim.findFirst({ where: inSentence, orderBy: [{ start: 'asc' }, { id: 'asc' }] }));
}

function lineAround(body: string, { start, end }: Span): Span {
  const next = body.indexOf('\n', end);
  return { start: body.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? body.length : next };
}

function columns<S extends 'a' | 'b'>(side: S, { form, articleId, start, end, quote, claimId }: Side) {
  return {
    [`${side}Form`]: form,
    [`${side}ArticleId`]: articleId,
    [`${side}Start`]: start,
    [`${side}End`]: end,
    [`${side}Quote`]: quote,
    [`${side}ClaimId`]: claimId,
  } as Record<`${S}Form` | `${S}Quote`, string> &
    Record<`${S}ArticleId` | `${S}Start` | `${S}End`, number> &
    Record<`${S}ClaimId`, number | null>;
}
