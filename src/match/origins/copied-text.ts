import { fold } from '../names/fold.ts';
import type { MatchArticle } from '../types.ts';

/** Words in one shingle; how many shingles in common, and which share of the shorter text, say that text was copied. */
const SHINGLE = 6;
const LEAST_SHINGLES = 12;
const LEAST_SHARE = 0.4;

/** Two articles (by index) with text in common, and the share of the shorter one that the other contains, 0 to 1. */
export interface CopiedText {
  a: number;
  b: number;
  share: number;
}

/** Words in quotation marks: two reporters who heard one speech quote it alike. */
const QUOTED = /“[^”\n]*”|"[^"\n]*"|«[^»\n]*»/gu;

/** The shingles of a text without its quotations; of a text that is little else, of all of it. */
function shinglesOf(body: string): Set<string> {
  const own = shingle(body.replace(QUOTED, ' '));
  return own.size < LEAST_SHINGLES ? shingle(body) : own;
}

function shingle(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .slice(0, Math.max(0, words.length - SHINGLE + 1))
      .map((_, i) => words.slice(i, i + SHINGLE).join(' ')),
  );
}

function countShared(shingles: Set<string>[]): Map<string, number> {
  const holders = new Map<string, number[]>();
  const shared = new Map<string, number>();
  shingles.forEach((set, article) => {
    for (const shingle of set) {
      const earlier = holders.get(shingle);
      for (const other of earlier ?? [])
        shared.set(`${other} ${article}`, (shared.get(`${other} ${article}`) ?? 0) + 1);
      if (earlier) earlier.push(article);
      else holders.set(shingle, [article]);
    }
  });
  return shared;
}

/** Finds articles that contain each other's text (shingle containment, Broder 1997), without comparing all pairs. */
export function findCopiedText(articles: MatchArticle[]): CopiedText[] {
  const shingles = articles.map(({ body }) => shinglesOf(body));
  const found: CopiedText[] = [];
  for (const [pair, count] of countShared(shingles)) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const share = count / Math.min(shingles[a]!.size, shingles[b]!.size);
    if (count >= LEAST_SHINGLES && share >= LEAST_SHARE) found.push({ a, b, share });
  }
  return found;
}
