import BetterSqlite3 from 'better-sqlite3';
import { prepareClaimsLike, type SearchTerms } from './claims-like.ts';
import { pragmaScript, readerPragmas } from './connection.ts';

/** A stretch of a snippet, and whether it is what was searched for. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

/** A claim that matches a search. */
export interface ClaimHit {
  claimId: number;
  snippet: SnippetPart[];
}

/** Full-text search over what is committed. */
export interface Search {
  /** The best matches first; every word of the query occurs in the claim or its quote. Never throws on odd queries. */
  claims(dossierId: number, query: string, limit: number): ClaimHit[];
  /** For each question the live claims of the dossier that share most of its words, best first. */
  claimsLike: (dossierId: number, questions: readonly SearchTerms[], limit: number) => number[][];
}

/** Noncharacters, which Unicode keeps for use inside a program: no text has them. */
const HIT_START = '\uFDD0';
const HIT_END = '\uFDD1';
/** FTS5 refuses expressions that are too deep, and nobody types this many words. */
const MOST_WORDS = 32;

const FIND_CLAIMS = `
  SELECT "Claim"."id" AS claimId, snippet("ClaimSearch", -1, ?, ?, '…', 32) AS marked
  FROM "ClaimSearch"
  JOIN "Claim" ON "Claim"."id" = "ClaimSearch".rowid
  JOIN "Article" ON "Article"."id" = "Claim"."articleId"
  WHERE "ClaimSearch" MATCH ? AND "Article"."dossierId" = ? AND "Claim"."discardedAt" IS NULL
  ORDER BY "ClaimSearch".rank LIMIT ?`;

/** Opens the connection that searches; `close` ends it. */
export function openSearch(file: string): Search & { close: () => void } {
  const db = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  db.exec(pragmaScript(readerPragmas));
  const find = db.prepare<unknown[], { claimId: number; marked: string }>(FIND_CLAIMS);
  const claims: Search['claims'] = (dossierId, query, limit) => {
    const match = matchExpression(query);
    if (match === '') return [];
    const rows = find.all(HIT_START, HIT_END, match, dossierId, limit);
    return rows.map(({ claimId, marked }) => ({ claimId, snippet: snippetParts(marked) }));
  };
  return { claims, claimsLike: prepareClaimsLike(db), close: () => db.close() };
}

/** Each word in double quotes, so that nothing a person types is an operator. */
function matchExpression(query: string): string {
  const words = query
    .replaceAll('\0', ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');
}

function snippetParts(marked: string): SnippetPart[] {
  return marked
    .split(HIT_START)
    .flatMap((piece, index) => {
      const [first = '', rest] = piece.split(HIT_END);
      return index === 0
        ? [{ text: first, hit: false }]
        : [
            { text: first, hit: true },
            { text: rest ?? '', hit: false },
          ];
    })
    .filter(({ text }) => text !== '');
}
