/**
 * What it costs to find and compare the candidates of one article of 30 claims, held against 30 bare FTS5 queries ranked by BM25
 * in the same run. CLAIMS=100000 measures a large dossier; the figures are printed.
 */
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
import { suggestLinks } from '../../src/match/links/suggest-links.ts';
import { searchTerms } from '../../src/match/links/search-terms.ts';
import { articleOfClaims } from '../match/article.ts';
import { temporaryDatabase } from '../support/database.ts';

const CLAIMS = Number(process.env.CLAIMS ?? 4000);
const PER_ARTICLE = 30;

/** Words as frequent as those of a language: the n-th about 1/n as often as the first (Zipf). */
function textMaker(seed: number) {
  let state = seed;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const syllables = ['ka', 'rol', 'min', 'ta', 'ves', 'por', 'du', 'len', 'sha', 'bri', 'go', 'nat'];
  const word = (rank: number) =>
    [rank % 12, Math.floor(rank / 12) % 12, Math.floor(rank / 144) % 12, Math.floor(rank / 1728) % 12]
      .map((i) => syllables[i])
      .join('');
  const ranked = (many: number) => Math.floor(many ** random()) - 1;
  const name = () => {
    const text = word(9000 + ranked(3000));
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return () => {
    const words = Array.from({ length: 9 }, () => word(ranked(8000)));
    return `On Monday ${name()} ${name()} ${words.slice(0, 4).join(' ')} in ${name()} ${words.slice(4).join(' ')}.`;
  };
}

async function largeDossier(claims: number) {
  const database = await temporaryDatabase();
  const db = new BetterSqlite3(databaseFile(database.folder));
  const at = '2024-05-14T00:00:00.000+00:00';
  db.prepare(`INSERT INTO "Dossier" ("id", "name", "createdAt") VALUES (1, 'Large', ?)`).run(at);
  const article = db.prepare(
    `INSERT INTO "Article" ("id", "dossierId", "title", "language", "retrievedAt") VALUES (?, 1, 'One', 'en', ?)`,
  );
  const revision = db.prepare(
    `INSERT INTO "Revision" ("id", "articleId", "number", "body", "sha256", "createdAt") VALUES (?, ?, 1, '', ?, ?)`,
  );
  const claim = db.prepare(
    `INSERT INTO "Claim" ("articleId", "revisionId", "block", "start", "end", "quote", "prefix", "suffix", "sentenceStart", "sentenceEnd", "text", "kind", "checkworthy", "checkworthyReason", "createdAt")
     VALUES (?, ?, 'body', 0, 10, ?, '', '', 0, 10, ?, 'event', 0.5, '', ?)`,
  );
  const make = textMaker(7);
  db.transaction(() => {
    for (let i = 0; i < claims; i += 1) {
      const id = Math.floor(i / PER_ARTICLE) + 1;
      if (i % PER_ARTICLE === 0) {
        article.run(id, at);
        revision.run(id, id, String(id), at);
      }
      const text = make();
      claim.run(id, id, text, text, at);
    }
  })();
  return { database, db };
}

/** The fastest of some runs, in processor time: what the code costs, whatever else the machine does. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

async function measure(claims: number) {
  const { database, db } = await largeDossier(claims);
  const make = textMaker(11);
  const texts = Array.from({ length: PER_ARTICLE }, make);
  const bare = db.prepare(
    `SELECT rowid FROM "ClaimSearch" WHERE "ClaimSearch" MATCH ? ORDER BY rank LIMIT 60`,
  );
  const byId = db.prepare<[number], { text: string }>(`SELECT "text" FROM "Claim" WHERE "id" = ?`);
  const added = articleOfClaims('new', texts, { published: '2024-05-20' });
  const ranking = fastest(() => {
    for (const text of texts)
      bare.all((text.match(/\p{L}+/gu) ?? []).map((word) => `"${word}"`).join(' OR '));
  });
  const candidates = fastest(() => {
    const found = database.search.claimsLike(1, added.claims.map(searchTerms), 60);
    const others = [...new Set(found.flat())].map((id) => articleOfClaims(String(id), [byId.get(id)!.text]));
    suggestLinks([...others, added], { only: new Set(['new']) });
  });
  db.close();
  return { claims, ranking, candidates };
}

describe('the candidates of an article', () => {
  it('cost no more than a few bare full-text queries, and hardly more in a dossier ten times as large', async () => {
    const [small, large] = [await measure(CLAIMS / 10), await measure(CLAIMS)];
    if (process.env.CLAIMS) process.stdout.write(`${JSON.stringify([small, large])}\n`);
    expect(large.candidates / small.candidates).toBeLessThan(3);
    if (process.env.CLAIMS) expect(large.candidates / large.ranking).toBeLessThan(5);
  });
});
