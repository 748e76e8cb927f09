import type { Transaction } from '../../src/db/open-database.ts';

const at = new Date('2023-04-20T10:00:00Z');

/** What a claim needs beside its article, revision, text and quote. */
export const claimFields = {
  block: 'body',
  start: 0,
  end: 10,
  prefix: '',
  suffix: '',
  sentenceStart: 0,
  sentenceEnd: 10,
  kind: 'event',
  checkworthy: 0.5,
  checkworthyReason: '',
  createdAt: at,
};

/** A dossier of one article with one revision, for tests of storage. */
export async function createArticle(
  tx: Transaction,
  name: string,
): Promise<{ dossierId: number; articleId: number; revisionId: number }> {
  const dossier = await tx.dossier.create({ data: { name, createdAt: at } });
  const article = await tx.article.create({
    data: { dossierId: dossier.id, title: name, language: 'en', retrievedAt: at },
  });
  const revision = await tx.revision.create({
    data: { articleId: article.id, number: 1, body: name, sha256: name, createdAt: at },
  });
  return { dossierId: dossier.id, articleId: article.id, revisionId: revision.id };
}

/** What a provenance event needs, for tests of storage. */
export const eventFields = {
  at,
  action: 'add',
  subjectKind: 'article',
  subjectId: 1,
  summary: 'added an article',
  changes: '{}',
  previousHash: '',
  hash: 'a',
};
