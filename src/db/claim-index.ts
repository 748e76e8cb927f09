/** The kept standings as an index of the claims of a dossier: pages of the queue, counts, what comes next. */
import type { Database as Connection, Statement } from 'better-sqlite3';
import { matchExpression } from './match-expression.ts';

/** What a claim must be to be found; what is left out may be anything. */
export interface ClaimFilter {
  state?: string | undefined;
  source?: number | undefined;
  kind?: string | undefined;
  speaker?: string | undefined;
  article?: number | undefined;
  assignee?: number | undefined;
  /** Whether a time is known, words are ambiguous, more than one article makes it. */
  dated?: true | undefined;
  ambiguous?: true | undefined;
  shared?: true | undefined;
  /** ISO days between which its time begins. */
  from?: string | undefined;
  to?: string | undefined;
  /** Words that occur in the claim or its quote. */
  words?: string | undefined;
}

/** Orders of the queue; in each the claims of one sentence stand together. */
export const QUEUE_ORDERS = ['worth', 'article', 'newest'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** Where a page of the queue ended: the values its order compares. */
export type QueueKey = (string | number)[];

/** `matching`: how many claims the filter leaves, which tells the quickest way through them. */
export interface QueuePage {
  after: QueueKey | null;
  limit: number;
  matching: number;
}

export interface IndexedClaim {
  claimId: number;
  articleId: number;
  sentenceStart: number;
  state: string;
  key: QueueKey;
}

/** A place in the reading order of a dossier. */
export type ReadingPlace = [articleId: number, sentenceStart: number, start: number, claimId: number];

/** A value of a filter, and how many claims it leaves. */
export interface FacetCount {
  value: string | number;
  claims: number;
}

export interface Totals {
  claims: number;
  dated: number;
  ambiguous: number;
  shared: number;
  assigned: number;
}

/** The claims of one state, kind and source. */
export interface ClaimGroup extends Totals {
  state: string;
  kind: string;
  source: number | null;
}

export interface ArticleProgress {
  articleId: number;
  claims: number;
  reviewed: number;
  /** How many sentences have a claim. */
  sentences: number;
  /** How many sentences its body has; null where they were not counted. */
  bodySentences: number | null;
}

export interface DayCount {
  day: string;
  claims: number;
}

export interface DatedClaim {
  claimId: number;
  state: string;
  whenStart: string;
}

/** Reads what is committed; every answer takes milliseconds, so they are not awaited. */
export interface ClaimIndex {
  page(dossierId: number, filter: ClaimFilter, order: QueueOrder, page: QueuePage): IndexedClaim[];
  /** How many claims a filter leaves. */
  count(dossierId: number, filter: ClaimFilter): number;
  /** Counts by state, kind and source, whichever of the three the filter asks for; `mine` is whose assignments are counted. */
  groups(dossierId: number, filter: ClaimFilter, mine: number): ClaimGroup[];
  /** How many claims of a dossier are in each state. */
  states(dossierId: number): FacetCount[];
  /** Who speaks under all the other filters, the most frequent first. */
  speakers(dossierId: number, filter: ClaimFilter, limit: number): FacetCount[];
  /** The first claim in one of these states after a place in reading order, other than the one there; null where there is none. */
  next(dossierId: number, states: readonly string[], after: ReadingPlace, except: number): number | null;
  /** How far each article of a dossier is, in the order they were added. */
  progress(dossierId: number): ArticleProgress[];
  /** The claims more than one article makes, contradicted ones first, then those of most articles. */
  shared(dossierId: number, limit: number): number[];
  /** How many claims begin on each day. */
  days(dossierId: number): DayCount[];
  /** The claims between two days that are most worth checking. */
  between(dossierId: number, from: string, to: string, limit: number): DatedClaim[];
  /** How many candidate links wait, each seen from both its ends. */
  candidateEnds(dossierId: number): number;
}

const CONDITIONS: Record<keyof ClaimFilter, string> = {
  state: '"state" = ?',
  source: '"sourceId" = ?',
  kind: '"kind" = ?',
  speaker: '"speaker" = ?',
  article: '"articleId" = ?',
  assignee: '"assigneeId" = ?',
  dated: '"whenStart" IS NOT NULL',
  ambiguous: '"isAmbiguous"',
  shared: '("articles" > 1 OR "contradictions" > 0)',
  from: '"whenStart" >= ?',
  to: '"whenStart" <= ?',
  words: '"claimId" IN (SELECT rowid FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ?)',
};

const PLACE = ['"articleId"', '"sentenceStart"', '"start"', '"claimId"'];
const LEADS: Record<QueueOrder, string | null> = { worth: '"worth"', article: null, newest: '"createdAt"' };
/** Up to so many claims are sorted; of more the order's index is read until the page is full. */
const FEW = 2000;

/** Opens the index on a reading connection. */
export function openClaimIndex(db: Connection): ClaimIndex {
  const prepared = new Map<string, Statement>();
  const all = <Row>(sql: string, values: unknown[]): Row[] => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values) as Row[];
  };
  return {
    page: (dossierId, filter, order, { after, limit, matching }) => {
      const lead = LEADS[order];
      const columns = lead === null ? PLACE : [lead, ...PLACE];
      const where = whereOf(dossierId, filter);
      const from = after === null ? { sql: '', values: [] } : afterKey(lead, after);
      const way = matching < FEW ? wayOf(filter) : `INDEXED BY "Standing_${order}"`;
      const by = [...(lead === null ? [] : [`${lead} DESC`]), ...PLACE].join();
      const sql = `SELECT ${columns.join()}, "state" FROM "Standing" ${way} WHERE ${where.sql}${from.sql} ORDER BY ${by} LIMIT ?`;
      const rows = all<Record<string, string | number>>(sql, [...where.values, ...from.values, limit]);
      return rows.map((row) => ({
        claimId: Number(row.claimId),
        articleId: Number(row.articleId),
        sentenceStart: Number(row.sentenceStart),
        state: String(row.state),
        key: columns.map((column) => row[column.slice(1, -1)] as string | number),
      }));
    },
    count: (dossierId, filter) => {
      const where = whereOf(dossierId, filter);
      const sql = `SELECT count(*) AS "claims" FROM "Standing" ${wayOf(filter)} WHERE ${where.sql}`;
      return all<{ claims: number }>(sql, where.values)[0]?.claims ?? 0;
    },
    // One pass in the order of the index: the counts of three filters need no sorting of their own.
    groups: (dossierId, filter, mine) => {
      const where = whereOf(dossierId, { ...filter, state: undefined, kind: undefined, source: undefined });
      const sql = `SELECT "state", "kind", "sourceId" AS "source", count(*) AS "claims", count("whenStart") AS "dated",
        count(*) FILTER (WHERE "isAmbiguous") AS "ambiguous", count(*) FILTER (WHERE ${CONDITIONS.shared}) AS "shared",
        count(*) FILTER (WHERE "assigneeId" = ?) AS "assigned"
        FROM "Standing" ${wayOf(filter)} WHERE ${where.sql} GROUP BY "state", "kind", "sourceId"`;
      return all<ClaimGroup>(sql, [mine, ...where.values]);
    },
    states: (dossierId) =>
      all<FacetCount>(
        `SELECT "state" AS "value", count(*) AS "claims" FROM "Standing" INDEXED BY "Standing_filters"
         WHERE "dossierId" = ? GROUP BY "state"`,
        [dossierId],
      ),
    speakers: (dossierId, filter, limit) => {
      const where = whereOf(dossierId, { ...filter, speaker: undefined });
      const sql = `SELECT "speaker" AS "value", count(*) AS "claims" FROM "Standing" ${wayOf(filter)}
        WHERE ${where.sql} AND "speaker" IS NOT NULL GROUP BY "speaker" ORDER BY 2 DESC, 1 LIMIT ?`;
      return all<FacetCount>(sql, [...where.values, limit]);
    },
    next: (dossierId, states, after, except) => {
      const sql = `SELECT "claimId" FROM "Standing" WHERE "dossierId" = ? AND (${PLACE.join()}) > (?, ?, ?, ?) AND "claimId" <> ?
        AND "state" IN (SELECT "value" FROM json_each(?)) ORDER BY ${PLACE.join()} LIMIT 1`;
      return (
        all<{ claimId: number }>(sql, [dossierId, ...after, except, JSON.stringify(states)])[0]?.claimId ??
        null
      );
    },
    progress: (dossierId) =>
      all<ArticleProgress>(
        `SELECT "Article"."id" AS "articleId", count("claimId") AS "claims", ifnull(sum("isReviewed"), 0) AS "reviewed",
           count(DISTINCT "sentenceStart") AS "sentences",
           (SELECT "bodySentences" FROM "Revision" WHERE "articleId" = "Article"."id" ORDER BY "number" DESC LIMIT 1) AS "bodySentences"
         FROM "Article" LEFT JOIN "Standing" INDEXED BY "Standing_article"
           ON "Standing"."dossierId" = "Article"."dossierId" AND "Standing"."articleId" = "Article"."id"
         WHERE "Article"."dossierId" = ? GROUP BY "Article"."id"`,
        [dossierId],
      ),
    shared: (dossierId, limit) =>
      all<{ claimId: number }>(
        `SELECT "claimId" FROM "Standing" INDEXED BY "Standing_filters" WHERE "dossierId" = ? AND ${CONDITIONS.shared}
         ORDER BY "contradictions" DESC, "articles" DESC, "claimId" LIMIT ?`,
        [dossierId, limit],
      ).map(({ claimId }) => claimId),
    days: (dossierId) =>
      all<DayCount>(
        `SELECT "whenStart" AS "day", count(*) AS "claims" FROM "Standing"
         WHERE "dossierId" = ? AND "whenStart" IS NOT NULL GROUP BY "whenStart" ORDER BY "whenStart"`,
        [dossierId],
      ),
    between: (dossierId, from, to, limit) =>
      all<DatedClaim>(
        `SELECT "claimId", "state", "whenStart" FROM "Standing"
         WHERE "dossierId" = ? AND "whenStart" BETWEEN ? AND ? ORDER BY "worth" DESC, "whenStart", "claimId" LIMIT ?`,
        [dossierId, from, to, limit],
      ),
    candidateEnds: (dossierId) =>
      all<{ ends: number }>(
        `SELECT ifnull(sum("pendingSuggestions"), 0) AS "ends" FROM "Standing" WHERE "dossierId" = ?`,
        [dossierId],
      )[0]?.ends ?? 0,
  };
}

/** The planner knows nothing of how values are spread; words and articles it finds by themselves. */
function wayOf({ words, article }: ClaimFilter): string {
  return words === undefined && article === undefined ? 'INDEXED BY "Standing_filters"' : '';
}

interface Clause {
  sql: string;
  values: (string | number)[];
}

function whereOf(dossierId: number, { words, ...rest }: ClaimFilter): Clause {
  const match = words === undefined ? undefined : matchExpression(words);
  // Marks without a letter are no words: they find nothing.
  if (match === '') return { sql: 'false', values: [] };
  const filter = { ...rest, words: match };
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined) as [
    keyof ClaimFilter,
    string | number | true,
  ][];
  const values = asked.flatMap(([, value]) => (value === true ? [] : [value]));
  return {
    sql: ['"dossierId" = ?', ...asked.map(([name]) => CONDITIONS[name])].join(' AND '),
    values: [dossierId, ...values],
  };
}

/** Past a key: further down by what leads the order, or equal there and later in reading order. */
function afterKey(lead: string | null, key: QueueKey): Clause {
  const later = `(${PLACE.join()}) > (?, ?, ?, ?)`;
  if (lead === null) return { sql: ` AND ${later}`, values: key };
  const [first = 0, ...place] = key;
  return { sql: ` AND ${lead} <= ? AND (${lead} < ? OR ${later})`, values: [first, first, ...place] };
}
