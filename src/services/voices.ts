/** Who speaks for whom in a dossier's articles: a ministry and its spokeswoman are one claimant. */
import type { ClaimPlace, SameClaimant } from '../domain/support.ts';
import { voicesOf } from '../match/origins/read-voices.ts';
import { isSameClaimant } from '../match/origins/same-claimant.ts';
import type { Reads } from './context.ts';

/**
 * Whether two claimants behind one claim may be one, by their names and by whom the articles of its places say they speak for.
 * Articles are read only where that decides: claimants of other names, in articles of several origins.
 */
export async function readVoices(
  reads: Reads,
  groups: readonly ClaimPlace[][],
): Promise<(places: readonly ClaimPlace[]) => SameClaimant> {
  const doubtful = groups.filter(isDoubtful).flat();
  const bodies = await newestBodies(reads, [...new Set(doubtful.map(({ articleId }) => articleId))]);
  return (places) => {
    const namesOf = (claimant: string): string[] => [
      claimant,
      ...places
        .filter((place) => place.claimant === claimant)
        .flatMap(({ articleId }) => voicesOf(claimant, bodies.get(articleId) ?? '')),
    ];
    return (a, b) =>
      isSameClaimant(a, b) ||
      namesOf(a).some((one) => namesOf(b).some((other) => isSameClaimant(one, other)));
  };
}

const isDoubtful = (places: ClaimPlace[]): boolean =>
  places.some((a) =>
    places.some(
      (b) =>
        a.originId !== b.originId &&
        a.claimant !== null &&
        b.claimant !== null &&
        !isSameClaimant(a.claimant, b.claimant),
    ),
  );

async function newestBodies(reads: Reads, articleIds: number[]): Promise<Map<number, string>> {
  if (articleIds.length === 0) return new Map();
  const rows = await reads.revision.findMany({
    where: { articleId: { in: articleIds } },
    select: { articleId: true, body: true },
    orderBy: { number: 'asc' },
  });
  return new Map(rows.map(({ articleId, body }) => [articleId, body]));
}
