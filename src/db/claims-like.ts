import type BetterSqlite3 from 'better-sqlite3';

/** Prefixes of words, each list for one thing: its forms and other names. */
export type SearchTerms = readonly (readonly string[])[];

/** How many claims of one word are looked at: the cost of a question does not grow with the dossier. */
const MOST_OF_A_WORD = 1500;
/** How many of the claims found for one question are asked about their dossier. */
const MOST_ASKED = 300;
/** Common words tell something only together: the rarest so many are asked for in pairs. */
const COMMON_TOGETHER = 3;

const BY_WORD = `SELECT rowid FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ? ORDER BY rowid DESC LIMIT ${MOST_OF_A_WORD}`;
const LIVE = `
  SELECT "Claim"."id" FROM json_each(?) AS "found"
  JOIN "Claim" ON "Claim"."id" = "found"."value"
  JOIN "Article" ON "Article"."id" = "Claim"."articleId"
  WHERE "Article"."dossierId" = ? AND "Claim"."discardedAt" IS NULL AND "Claim"."orphanedAt" IS NULL
  ORDER BY "found"."key"`;

const quoted = (prefixes: readonly string[]): string =>
  `(${prefixes.map((prefix) => `"${prefix.replaceAll('"', '')}" *`).join(' OR ')})`;

/** Prepares the search for claims that share words with a text. */
export function prepareClaimsLike(db: BetterSqlite3.Database) {
  const byWord = db.prepare<[string], number>(BY_WORD).pluck();
  const live = db.prepare<[string, number], number>(LIVE).pluck();
  const size = db.prepare<[], number>('SELECT max("id") FROM "Claim"').pluck();

  /** Adds to each claim what the words of `expression` say: more the fewer claims have them. */
  function weigh(scores: Map<number, number>, rows: number[], total: number): void {
    const rarity = Math.log(1 + total / (rows.length + 1));
    for (const id of rows) scores.set(id, (scores.get(id) ?? 0) + rarity);
  }

  /**
   * The claims of a dossier that share most with each question, best first. A word that stands in very many claims is asked
   * for only together with another, so that the work stays the same however many claims there are.
   */
  return (dossierId: number, questions: readonly SearchTerms[], limit: number): number[][] => {
    const total = size.get() ?? 0;
    const remembered = new Map<string, number[]>();
    const rowsOf = (expression: string): number[] => {
      const rows = remembered.get(expression) ?? byWord.all(expression);
      remembered.set(expression, rows);
      return rows;
    };
    return questions.map((terms) => {
      const scores = new Map<number, number>();
      const common: string[] = [];
      for (const expression of terms.map(quoted)) {
        const rows = rowsOf(expression);
        if (rows.length < MOST_OF_A_WORD) weigh(scores, rows, total);
        else common.push(expression);
      }
      const together = common.slice(0, COMMON_TOGETHER);
      together.forEach((one, i) => {
        for (const other of together.slice(i + 1)) weigh(scores, rowsOf(`${one} AND ${other}`), total);
      });
      const best = [...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_ASKED);
      return live.all(JSON.stringify(best.map(([id]) => id)), dossierId).slice(0, limit);
    });
  };
}
