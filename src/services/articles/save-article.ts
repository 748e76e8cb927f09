/** Writes an analysed article: source, article, revision, blocks, mentions, claims with their attributions. */
import type { Transaction } from '../../db/open-database.ts';
import { anchorAt } from '../../domain/anchor.ts';
import type { ArticleAnalysis, ExtractedClaim } from '../../text/types.ts';
import { bodySentences } from './body-sentences.ts';
import type { NewArticle } from './new-article.ts';
import { readWithNow } from './read-with.ts';

export interface SavedArticle {
  articleId: number;
  revisionId: number;
  /** In the order of `analysis.claims`. */
  claimIds: number[];
}

type Complete = NewArticle & {
  title: string;
  sha256: string;
  retrievedAt: Date;
  reviewerId: number | null;
};

/** Saves the article inside the caller's transaction. */
export async function saveArticle(
  tx: Transaction,
  article: Complete,
  analysis: ArticleAnalysis,
): Promise<SavedArticle> {
  const sourceId = article.source === null ? null : await sourceNamed(tx, article.source);
  const { id: articleId } = await tx.article.create({
    data: {
      dossierId: article.dossierId,
      sourceId,
      title: article.title,
      byline: article.byline ?? null,
      published: article.published,
      publishedNote: article.publishedNote ?? null,
      url: article.url ?? null,
      republishes: article.republishes ?? null,
      language: analysis.language,
      retrievedAt: article.retrievedAt,
      readWith: readWithNow({ published: article.published, blocks: analysis.blocks }),
    },
  });
  const { id: revisionId } = await tx.revision.create({
    data: {
      articleId,
      number: 1,
      body: article.body,
      sha256: article.sha256,
      fileName: article.fileName ?? null,
      bodySentences: bodySentences(article.body, analysis.blocks),
      createdAt: article.retrievedAt,
      reviewerId: article.reviewerId,
    },
  });
  await tx.block.createMany({
    data: analysis.blocks.map(({ start, end, kind, rule }) => ({ revisionId, start, end, kind, rule })),
  });
  await tx.mention.createMany({
    data: analysis.mentions.map(({ start, end, quote, kind, entity }) => ({
      revisionId,
      start,
      end,
      quote,
      kind,
      fullForm: entity,
    })),
  });
  const claimIds = [];
  for (const claim of analysis.claims)
    claimIds.push(await saveClaim(tx, { articleId, revisionId, article }, claim));
  return { articleId, revisionId, claimIds };
}

async function sourceNamed(tx: Transaction, name: string): Promise<number> {
  const source = await tx.source.upsert({ where: { name }, create: { name }, update: {} });
  return source.id;
}

async function saveClaim(
  tx: Transaction,
  { articleId, revisionId, article }: { articleId: number; revisionId: number; article: Complete },
  claim: ExtractedClaim,
): Promise<number> {
  const { id } = await tx.claim.create({
    data: { ...claimColumns(article.body, claim), articleId, revisionId, createdAt: article.retrievedAt },
  });
  const speaker = speakerColumns(claim);
  if (speaker) await tx.attribution.create({ data: { claimId: id, ...speaker } });
  return id;
}

/** What the machine read, as the columns of a claim. */
export function claimColumns(body: string, claim: ExtractedClaim) {
  return {
    ...anchorAt(body, claim),
    block: claim.block,
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    text: claim.text,
    machineText: claim.text,
    kind: claim.kind,
    whenStart: claim.when?.start ?? null,
    whenEnd: claim.when?.end ?? null,
    insertions: JSON.stringify(claim.insertions),
    ambiguous: JSON.stringify(claim.ambiguous),
    checkworthy: claim.checkworthy,
    checkworthyReason: claim.checkworthyReason,
    rules: JSON.stringify(claim.rules),
  };
}

/** Who the machine read as saying it; null for the article itself. */
export function speakerColumns({ speaker, cue, mode }: ExtractedClaim) {
  return speaker === null ? null : { claimant: speaker, cue: cue ?? '', mode };
}
