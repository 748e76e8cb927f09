/** The queue: the claims of a dossier by what they need, a page at a time whatever its size, and what can be counted of it. */
import { CLAIM_STATES, needsPerson, type ClaimState } from '../domain/claim-state.ts';
import type { ClaimFilter, QueueKey, QueueOrder, ReadingPlace, Totals } from '../db/claim-index.ts';
import type { Highlights } from '../db/search.ts';
import { readSome, type ClaimRecord } from './claims/read-claims.ts';
import type { Context } from './context.ts';
import { countGroups, totalOf, type GroupName } from './queue-counts.ts';
import { oneOf } from './one-of.ts';
import { loadStandings, type Standing } from './standings.ts';

export {
  QUEUE_ORDERS,
  type ClaimFilter,
  type QueueKey,
  type QueueOrder,
  type ReadingPlace,
} from '../db/claim-index.ts';

export interface QueuedClaim extends ClaimRecord {
  standing: Standing;
  hits: Highlights | null;
}

/** Claims of one sentence that follow each other in the queue. `sentence` is the article's. */
export interface QueuedSentence {
  articleId: number;
  sentence: string;
  claims: QueuedClaim[];
}

export interface QueuePart {
  sentences: QueuedSentence[];
  /** Where the next page begins after; null at the end. */
  next: QueueKey | null;
}

export interface Facet<Value = string> {
  value: Value;
  word: string;
  claims: number;
}

export interface Facets {
  totals: Totals;
  states: Record<ClaimState, number>;
  kinds: Facet[];
  sources: Facet<number>[];
  speakers: Facet[];
}

/** A page ends with a whole sentence: so many claims, and those of the last one's sentence. */
const PAGE = 50;
const LONGEST_SENTENCE = 30;
const MOST_VALUES = 12;

/** The states that wait for a person. */
export const WAITING: readonly ClaimState[] = CLAIM_STATES.filter(needsPerson);

export function createQueue({ database }: Context) {
  const { read, claims: index, search } = database;
  return {
    /** One page of the claims a filter leaves, sentence by sentence. */
    async page(
      dossierId: number,
      filter: ClaimFilter,
      { order, after, matching }: { order: QueueOrder; after: QueueKey | null; matching: number },
    ): Promise<QueuePart> {
      const limit = PAGE + LONGEST_SENTENCE + 1;
      const found = index.page(dossierId, filter, order, { after, limit, matching });
      const isSibling = (at: number) =>
        found[at]?.articleId === found[at - 1]?.articleId &&
        found[at]?.sentenceStart === found[at - 1]?.sentenceStart;
      let end = Math.min(PAGE, found.length);
      while (end < found.length - 1 && isSibling(end)) end++;
      const ids = found.slice(0, end).map(({ claimId }) => claimId);
      const last = found[end - 1];
      const queued = await queuedClaims(ids, filter.words);
      return {
        sentences: await withSentences(queued),
        next: last && end < found.length ? last.key : null,
      };
    },

    /** The filters with what each would leave; `mine`: whose assignments are counted. */
    async facets(dossierId: number, filter: ClaimFilter, mine: number): Promise<Facets> {
      const groups = index.groups(dossierId, filter, mine);
      const values = (name: GroupName) => countGroups(groups, filter, name).slice(0, MOST_VALUES);
      await nextRound();
      const speakers = index.speakers(dossierId, filter, MOST_VALUES);
      const sources = values('source');
      const names = await read.source.findMany({
        where: { id: { in: sources.map(({ value }) => Number(value)) } },
      });
      const nameOf = new Map(names.map(({ id, name }) => [id, name]));
      const asWords = ({ value, claims }: { value: string | number; claims: number }) => ({
        value: String(value),
        word: String(value),
        claims,
      });
      return {
        totals: totalOf(groups, filter),
        states: countStates(values('state')),
        kinds: values('kind').map(asWords),
        speakers: speakers.map(asWords),
        sources: sources.map(({ value, claims }) => ({
          value: Number(value),
          word: nameOf.get(Number(value)) ?? '',
          claims,
        })),
      };
    },

    /** How many claims of a dossier are in each state. */
    states: (dossierId: number): Record<ClaimState, number> => countStates(index.states(dossierId)),

    /** The next claim that needs a person: after a place in reading order, and then from the dossier's beginning. */
    next: (dossierId: number, place: ReadingPlace): number | null =>
      index.next(dossierId, WAITING, place, place[3]) ??
      index.next(dossierId, WAITING, [0, 0, 0, 0], place[3]),
  };

  async function queuedClaims(ids: number[], words: string | undefined): Promise<QueuedClaim[]> {
    const records = await readSome(read, ids);
    const standings = await loadStandings(read, { claimIds: ids });
    const hits = new Map(
      (words === undefined ? [] : search.highlights(ids, words)).map((hit) => [hit.claimId, hit]),
    );
    return records.map((claim) => ({
      ...claim,
      standing: standings.of(claim.id),
      hits: hits.get(claim.id) ?? null,
    }));
  }

  async function withSentences(claims: QueuedClaim[]): Promise<QueuedSentence[]> {
    const groups: QueuedClaim[][] = [];
    for (const claim of claims) {
      const last = groups.at(-1);
      if (last?.[0]?.articleId === claim.articleId && last[0].sentence.start === claim.sentence.start)
        last.push(claim);
      else groups.push([claim]);
    }
    const shared = groups.filter(({ length }) => length > 1).map(([first]) => first?.revisionId ?? 0);
    const revisions = await read.revision.findMany({
      where: { id: { in: [...new Set(shared)] } },
      select: { id: true, body: true },
    });
    const bodyOf = new Map(revisions.map(({ id, body }) => [id, body]));
    return groups.map((group) => {
      const [first] = group as [QueuedClaim];
      const body = group.length > 1 ? (bodyOf.get(first.revisionId) ?? '') : '';
      return {
        articleId: first.articleId,
        sentence: body.slice(first.sentence.start, first.sentence.end),
        claims: group,
      };
    });
  }
}

/** Lets waiting requests in between two readings that each take some milliseconds. */
const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function countStates(rows: { value: string | number; claims: number }[]): Record<ClaimState, number> {
  const counts = Object.fromEntries(CLAIM_STATES.map((state) => [state, 0])) as Record<ClaimState, number>;
  for (const { value, claims } of rows) counts[oneOf(CLAIM_STATES, String(value))] = claims;
  return counts;
}
