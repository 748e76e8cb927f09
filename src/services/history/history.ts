/** History: the provenance events of a claim or a dossier, and undo, which is an event of its own. */
import { NotFound } from '../../domain/errors.ts';
import type { Actor, Context } from '../context.ts';
import { eventHash, perform, type Performed } from '../ledger.ts';
import { eventsWhere, type HistoryEvent } from './read-events.ts';
import { undoEvent } from './undo-event.ts';

/** What a reviewer has not seen yet: all after the event `after`. */
export interface News {
  reviewerId: number;
  after: number;
}

/** Who was away longer than this many events looks at the activity instead. */
const MOST_NEWS = 20;

/** What of the activity is asked for; nothing given is not asked. */
export interface ActivityQuery {
  before: number | null;
  reviewerId: number | null;
  action: string | null;
}

export interface Activity {
  events: HistoryEvent[];
  /** Below which event the next page begins; null at the end. */
  next: number | null;
}

export interface Participants {
  reviewers: { id: number; name: string; events: number }[];
  actions: { action: string; events: number }[];
}

const ACTIVITY_PAGE = 50;

export function createHistory(context: Context) {
  const { read } = context.database;
  return {
    /** Everything that happened to a claim, its links, discrepancies and verdicts; newest first. */
    async ofClaim(claimId: number): Promise<HistoryEvent[]> {
      const links = await read.evidenceLink.findMany({
        where: { OR: [{ claimAId: claimId }, { claimBId: claimId }] },
        select: { id: true },
      });
      const discrepancies = await read.discrepancy.findMany({
        where: { OR: [{ aClaimId: claimId }, { bClaimId: claimId }] },
        select: { id: true },
      });
      const events = await read.eventClaim.findMany({ where: { claimId }, select: { eventId: true } });
      return eventsWhere(read, {
        OR: [
          { claimId },
          { id: { in: events.map(({ eventId }) => eventId) } },
          { subjectKind: 'evidenceLink', subjectId: { in: links.map(({ id }) => id) } },
          { subjectKind: 'discrepancy', subjectId: { in: discrepancies.map(({ id }) => id) } },
        ],
      });
    },

    /** What was done to an article as a whole and to its blocks; newest first. */
    async ofArticle(articleId: number): Promise<HistoryEvent[]> {
      const blocks = await read.block.findMany({ where: { revision: { articleId } }, select: { id: true } });
      return eventsWhere(read, {
        OR: [
          { subjectKind: 'article', subjectId: articleId },
          { subjectKind: 'block', subjectId: { in: blocks.map(({ id }) => id) } },
        ],
      });
    },

    /** Everything that was said about a source; newest first. */
    ofSource: (sourceId: number): Promise<HistoryEvent[]> =>
      eventsWhere(read, { subjectKind: 'source', subjectId: sourceId }),
    /** Everything that a person decided about a name, newest first. */
    ofName: (entityId: number): Promise<HistoryEvent[]> =>
      eventsWhere(read, { subjectKind: 'entity', subjectId: entityId }),

    /** The events of a dossier, newest first; the newest `limit` of them. */
    ofDossier: (dossierId: number, limit?: number): Promise<HistoryEvent[]> =>
      eventsWhere(read, { dossierId }, limit),

    /** What others than the reviewer did to a dossier after an event, oldest first; the newest `MOST_NEWS` of it. */
    async news(dossierId: number, { reviewerId, after }: News): Promise<HistoryEvent[]> {
      const where = { dossierId, id: { gt: after }, reviewerId: { not: reviewerId } };
      return (await eventsWhere(read, where, MOST_NEWS)).reverse();
    },

    /** The events of a dossier that fit, newest first, below an event's number where one is given. */
    async activity(dossierId: number, { before, reviewerId, action }: ActivityQuery): Promise<Activity> {
      const where = {
        ...{ dossierId, ...(reviewerId && { reviewerId }), ...(action && { action }) },
        ...(before && { id: { lt: before } }),
      };
      const events = await eventsWhere(read, where, ACTIVITY_PAGE + 1);
      const shown = events.slice(0, ACTIVITY_PAGE);
      return { events: shown, next: events.length > ACTIVITY_PAGE ? (shown.at(-1)?.id ?? null) : null };
    },

    /** Who did something in a dossier and what kinds of things were done, each with how often. */
    async participants(dossierId: number): Promise<Participants> {
      const count = { where: { dossierId }, _count: { _all: true } } as const;
      const actions = await read.provenanceEvent.groupBy({
        by: ['action'],
        ...count,
        orderBy: { action: 'asc' },
      });
      const people = await read.provenanceEvent.groupBy({ by: ['reviewerId'], ...count });
      const ids = people.flatMap(({ reviewerId }) => reviewerId ?? []);
      const reviewers = await read.reviewer.findMany({
        where: { id: { in: ids } },
        orderBy: { name: 'asc' },
      });
      const eventsOf = new Map(people.map(({ reviewerId, _count }) => [reviewerId, _count._all]));
      return {
        actions: actions.map(({ action, _count }) => ({ action, events: _count._all })),
        reviewers: reviewers.map(({ id, name }) => ({ id, name, events: eventsOf.get(id) ?? 0 })),
      };
    },

    /** One event. Throws NotFound. */
    async one(eventId: number): Promise<HistoryEvent> {
      const [event] = await eventsWhere(read, { id: eventId });
      if (!event) throw new NotFound('event');
      return event;
    },

    /** The hash of the newest event of all; it stands on each report. Empty before the first. */
    async headHash(): Promise<string> {
      const last = await read.provenanceEvent.findFirst({ orderBy: { id: 'desc' }, select: { hash: true } });
      return last?.hash ?? '';
    },

    /** The id of the first event whose hash does not follow from the one before; null while the chain holds. */
    async firstBrokenLink(): Promise<number | null> {
      let previousHash = '';
      for (const event of await read.provenanceEvent.findMany({ orderBy: { id: 'asc' } })) {
        if (event.previousHash !== previousHash || event.hash !== eventHash(event)) return event.id;
        previousHash = event.hash;
      }
      return null;
    },

    /**
     * Puts back what an event changed. Throws RuleBroken where the event cannot be undone or already was, where a row
     * reads differently since, and where later work rests on it.
     */
    undo: (actor: Actor, eventId: number): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => undoEvent(ledger, eventId)),
  };
}
