import type { Database as Connection } from 'better-sqlite3';
import { prepareClaimsLike, type SearchTerms } from './claims-like.ts';
import { matchExpression } from './match-expression.ts';

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
  /** Where the words of a query stand in these claims and in what they were taken from. */
  highlights(claimIds: number[], query: string): Highlights[];
  /** Every form of the names of a dossier with the places it stands in, the most frequent first. */
  forms(dossierId: number): FormHit[];
}

/** A form of a name, and in how many places it stands. */
export interface FormHit {
  nameId: number;
  form: string;
  places: number;
}

/** A claim's words and its quote, with what was searched for marked. */
export interface Highlights {
  claimId: number;
  text: SnippetPart[];
  quote: SnippetPart[];
}

/** Noncharacters, which Unicode keeps for use inside a program: no text has them. */
const HIT_START = '\uFDD0';
const HIT_END = '\uFDD1';
const FIND_CLAIMS = `
  SELECT "Standing"."claimId", snippet("ClaimSearch", -1, ?, ?, '…', 32) AS marked
  FROM "ClaimSearch"
  JOIN "Standing" ON "Standing"."claimId" = "ClaimSearch".rowid
  WHERE "ClaimSearch" MATCH ? AND "Standing"."dossierId" = ?
  ORDER BY "ClaimSearch".rank LIMIT ?`;

const HIGHLIGHT = `
  SELECT "ClaimSearch".rowid AS claimId, highlight("ClaimSearch", 0, ?, ?) AS text, snippet("ClaimSearch", 1, ?, ?, '…', 40) AS quote
  FROM json_each(?) CROSS JOIN "ClaimSearch" ON "ClaimSearch".rowid = "value" WHERE "ClaimSearch" MATCH ?`;

const FORMS = `
  SELECT "Entity"."id" AS nameId, "Alias"."form", count(*) AS places FROM "Entity"
  JOIN "Alias" ON "Alias"."entityId" = "Entity"."id"
  JOIN "Mention" ON "Mention"."aliasId" = "Alias"."id"
  WHERE "Entity"."dossierId" = ? GROUP BY "Alias"."id" ORDER BY places DESC, "Alias"."form"`;

/** Opens the search on a reading connection. */
export function openSearch(db: Connection): Search {
  const find = db.prepare<unknown[], { claimId: number; marked: string }>(FIND_CLAIMS);
  const claims: Search['claims'] = (dossierId, query, limit) => {
    const match = matchExpression(query);
    if (match === '') return [];
    const rows = find.all(HIT_START, HIT_END, match, dossierId, limit);
    return rows.map(({ claimId, marked }) => ({ claimId, snippet: snippetParts(marked) }));
  };
  const mark = db.prepare<unknown[], { claimId: number; text: string; quote: string }>(HIGHLIGHT);
  const highlights: Search['highlights'] = (claimIds, query) => {
    const match = matchExpression(query);
    if (match === '') return [];
    const marks = [HIT_START, HIT_END];
    const rows = mark.all(...marks, ...marks, JSON.stringify(claimIds), match);
    return rows.map(({ claimId, text, quote }) => ({
      ...{ claimId, text: snippetParts(text), quote: snippetParts(quote) },
    }));
  };
  const forms = db.prepare<unknown[], FormHit>(FORMS);
  return {
    claims,
    claimsLike: prepareClaimsLike(db),
    highlights,
    forms: (dossierId) => forms.all(dossierId),
  };
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
