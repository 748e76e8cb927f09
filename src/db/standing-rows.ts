/** The statements behind standings: what they are computed from, and the computed rows that are kept. */
import type { PrismaClient } from './generated/client.ts';
import type { Transaction } from './write-queue.ts';

type Client = PrismaClient | Transaction;

/** Whose standing is asked: all live claims of a dossier, of an article, or some by their ids. */
export type StandingScope = { dossierId: number } | { articleId: number } | { claimIds: number[] };

/** A live claim with the origin of its article; `originId` null where it has none, `claimant` where the article asserts it. */
export interface ClaimPlaceRow {
  claimId: number;
  text: string;
  claimant: string | null;
  articleId: number;
  sentenceStart: number;
  start: number;
  originId: number | null;
  originName: string | null;
  isReviewed: number;
  isOrphaned: number;
  changedWords: string | null;
}

/** A link of `nearId` to a live claim whose words stand in its article, seen from it. */
export interface LinkEndRow {
  nearId: number;
  farId: number;
  farText: string;
  farClaimant: string | null;
  farArticleId: number;
  farOriginId: number | null;
  farOriginName: string | null;
  farChangedWords: string | null;
  relation: string;
  judgement: string;
}

/** How many open discrepancies of one kind and class a claim stands in. */
export interface OpenSideRow {
  claimId: number;
  kind: string;
  class: string;
  open: number;
}

/** A verdict that was not withdrawn. */
export interface VerdictRow {
  id: number;
  claimId: number;
  conclusion: string;
  reason: string;
  overrideReason: string | null;
  evidenceHash: string;
  reviewer: string;
  at: string;
  version: number;
}

/** What is computed of a claim and kept. */
export interface KeptStanding {
  claimId: number;
  state: string;
  isReviewed: boolean;
  origins: number;
  articles: number;
  contradictions: number;
  pendingSuggestions: number;
  openDiscrepancies: number;
}

const CHOSEN = {
  dossierId: `SELECT "Claim"."id" FROM "Claim" JOIN "Article" ON "Article"."id" = "Claim"."articleId" WHERE "Article"."dossierId" = ?`,
  articleId: `SELECT "id" FROM "Claim" WHERE "articleId" = ?`,
  claimIds: `SELECT "value" FROM json_each(?)`,
};

const CLAIMS = `
  SELECT "Claim"."id" AS "claimId", "text", "claimant", "Claim"."articleId", "sentenceStart", "start",
    "reviewedAt" IS NOT NULL AS "isReviewed", "orphanedAt" IS NOT NULL AS "isOrphaned", "changedWords",
    "originId", "Origin"."name" AS "originName"
  FROM "Claim"
  LEFT JOIN "Attribution" ON "Attribution"."claimId" = "Claim"."id"
  LEFT JOIN "OriginMember" ON "OriginMember"."articleId" = "Claim"."articleId"
  LEFT JOIN "Origin" ON "Origin"."id" = "originId"
  WHERE "Claim"."id" IN ($chosen) AND "discardedAt" IS NULL
  ORDER BY "Claim"."articleId", "sentenceStart", "start", "Claim"."id"`;

const linksFrom = (near: string, far: string): string => `
  SELECT "EvidenceLink"."id" AS "linkId", "${near}" AS "nearId", "${far}" AS "farId", "relation", "judgement",
    "text" AS "farText", "claimant" AS "farClaimant", "Claim"."articleId" AS "farArticleId", "originId" AS "farOriginId", "Origin"."name" AS "farOriginName",
    "changedWords" AS "farChangedWords"
  FROM "EvidenceLink"
  JOIN "Claim" ON "Claim"."id" = "${far}" AND "discardedAt" IS NULL AND "orphanedAt" IS NULL
  LEFT JOIN "Attribution" ON "Attribution"."claimId" = "Claim"."id"
  LEFT JOIN "OriginMember" ON "OriginMember"."articleId" = "Claim"."articleId"
  LEFT JOIN "Origin" ON "Origin"."id" = "originId"
  WHERE "${near}" IN (SELECT "id" FROM "chosen")`;

const LINKS = `
  WITH "chosen"("id") AS ($chosen)
  ${linksFrom('claimAId', 'claimBId')} UNION ALL ${linksFrom('claimBId', 'claimAId')}
  ORDER BY "linkId"`;

const openOn = (side: string): string => `
  SELECT "${side}" AS "claimId", "kind", "class" FROM "Discrepancy"
  LEFT JOIN "Ruling" ON "Ruling"."discrepancyId" = "Discrepancy"."id"
  WHERE "${side}" IN (SELECT "id" FROM "chosen") AND ("ruling" IS NULL OR "ruling" = 'unresolved'
    OR EXISTS (SELECT 1 FROM "Reopening" WHERE "discrepancyId" = "Discrepancy"."id" AND "answeredAt" IS NULL))`;

const OPEN_SIDES = `
  WITH "chosen"("id") AS ($chosen)
  SELECT "claimId", "kind", "class", count(*) AS "open"
  FROM (${openOn('aClaimId')} UNION ALL ${openOn('bClaimId')}) GROUP BY "claimId", "kind", "class"`;

const VERDICTS = `
  SELECT "Verdict"."id", "claimId", "conclusion", "reason", "overrideReason", "evidenceHash", "at", "version",
    "Reviewer"."name" AS "reviewer"
  FROM "Verdict" JOIN "Reviewer" ON "Reviewer"."id" = "reviewerId"
  WHERE "claimId" IN ($chosen) AND "withdrawnAt" IS NULL ORDER BY "Verdict"."id"`;

/** Reads the verdicts of the claims asked for, the newest last. */
export function readVerdicts(client: Client, scope: StandingScope): Promise<VerdictRow[]> {
  return read(client, VERDICTS, scope);
}

/** Reads the live claims asked for, in reading order. */
export function readClaimPlaces(client: Client, scope: StandingScope): Promise<ClaimPlaceRow[]> {
  return read(client, CLAIMS, scope);
}

/** Reads the links of the claims asked for to live claims, in the order they were made. */
export function readLinkEnds(client: Client, scope: StandingScope): Promise<LinkEndRow[]> {
  return read(client, LINKS, scope);
}

/** Counts the open discrepancies of the claims asked for. */
export function readOpenSides(client: Client, scope: StandingScope): Promise<OpenSideRow[]> {
  return read(client, OPEN_SIDES, scope);
}

async function read<Row extends object>(client: Client, sql: string, scope: StandingScope): Promise<Row[]> {
  const [[name, value]] = Object.entries(scope) as [[keyof typeof CHOSEN, number | number[]]];
  const asked = Array.isArray(value) ? JSON.stringify(value) : value;
  const rows = await client.$queryRawUnsafe<Raw[]>(sql.replace('$chosen', CHOSEN[name]), asked);
  return rows.map((row) => withNumbers(row) as Row);
}

type Raw = Record<string, string | number | bigint | null>;

/** Raw queries answer integers as BigInt. */
function withNumbers(row: Raw): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );
}

/** Some claims whose standing has to be computed anew, at most `limit`. */
export async function readDue(client: Client, limit: number): Promise<number[]> {
  const rows = await client.$queryRawUnsafe<{ claimId: bigint }[]>(
    `SELECT "claimId" FROM "StandingDue" LIMIT ?`,
    limit,
  );
  return rows.map(({ claimId }) => Number(claimId));
}

const KEEP = `
  INSERT OR REPLACE INTO "Standing" ("claimId", "dossierId", "articleId", "sourceId", "sentenceStart", "start", "createdAt",
    "kind", "speaker", "whenStart", "isAmbiguous", "assigneeId", "worth",
    "state", "isReviewed", "origins", "articles", "contradictions", "pendingSuggestions", "openDiscrepancies")
  SELECT c."id", a."dossierId", a."id", a."sourceId", c."sentenceStart", c."start", c."createdAt",
    c."kind", "claimant", c."whenStart", c."ambiguous" <> '[]', c."assigneeId",
    (SELECT max(s."checkworthy") FROM "Claim" s
      WHERE s."articleId" = c."articleId" AND s."sentenceStart" = c."sentenceStart" AND s."discardedAt" IS NULL),
    "value" ->> 'state', "value" ->> 'isReviewed', "value" ->> 'origins', "value" ->> 'articles',
    "value" ->> 'contradictions', "value" ->> 'pendingSuggestions', "value" ->> 'openDiscrepancies'
  FROM json_each(?)
  JOIN "Claim" c ON c."id" = "value" ->> 'claimId'
  JOIN "Article" a ON a."id" = c."articleId"
  LEFT JOIN "Attribution" ON "Attribution"."claimId" = c."id"`;

/** Keeps the computed rows of the claims that were due; one that is due and has no row is live no longer. */
export async function keepStandings(tx: Transaction, due: number[], rows: KeptStanding[]): Promise<void> {
  const asked = JSON.stringify(due);
  await tx.$executeRawUnsafe(
    `DELETE FROM "Standing" WHERE "claimId" IN (SELECT "value" FROM json_each(?))`,
    asked,
  );
  await tx.$executeRawUnsafe(KEEP, JSON.stringify(rows));
  await tx.$executeRawUnsafe(
    `DELETE FROM "StandingDue" WHERE "claimId" IN (SELECT "value" FROM json_each(?))`,
    asked,
  );
}
