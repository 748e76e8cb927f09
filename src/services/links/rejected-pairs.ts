/** Pairs a reviewer rejected, remembered by what they say and where they stand, so that no new claim brings them back. */
import type { Transaction } from '../../db/open-database.ts';

interface Ends {
  claimAId: number;
  claimBId: number;
}

interface End {
  id: number;
  articleId: number;
  start: number;
  end: number;
  text: string;
}

const END = { select: { id: true, articleId: true, start: true, end: true, text: true } } as const;

const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many of the words of two claims of one stretch of text must be the same: a stretch may hold several claims. */
const MOST_WORDS = 0.6;

function isReworded(a: string, b: string): boolean {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both >= MOST_WORDS * Math.max(x.size, y.size);
}

/** Two claims of one article are the same for this: one wording, or nearly so of one stretch of the text. */
function isSame(a: End, b: End): boolean {
  if (a.articleId !== b.articleId) return false;
  const [x, y] = [spoken(a.text), spoken(b.text)];
  return x === y || (a.start === b.start && a.end === b.end && isReworded(x, y));
}

/** Leaves out the pairs whose two sides say, or stand for, what a rejected pair says. */
export async function withoutRejected<T extends Ends>(tx: Transaction, pairs: readonly T[]): Promise<T[]> {
  const ids = [...new Set(pairs.flatMap(({ claimAId, claimBId }) => [claimAId, claimBId]))];
  const ends = new Map(
    (await tx.claim.findMany({ where: { id: { in: ids } }, ...END })).map((end) => [end.id, end]),
  );
  const articles = [...new Set([...ends.values()].map(({ articleId }) => articleId))];
  const rejected = await tx.evidenceLink.findMany({
    where: {
      judgement: 'rejected',
      claimA: { articleId: { in: articles } },
      claimB: { articleId: { in: articles } },
    },
    include: { claimA: END, claimB: END },
  });
  return pairs.filter(({ claimAId, claimBId }) => {
    const [a, b] = [ends.get(claimAId), ends.get(claimBId)];
    if (!a || !b) return true;
    return !rejected.some(
      ({ claimA, claimB }) =>
        (isSame(a, claimA) && isSame(b, claimB)) || (isSame(a, claimB) && isSame(b, claimA)),
    );
  });
}
