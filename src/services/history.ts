/** History: the provenance events of a claim or a dossier, and undo, which is an event of its own. */
import { NotFound, RuleBroken } from '../domain/errors.ts';
import type { Actor, Context, Reads } from './context.ts';
import { readChanges, type Change, type Recorded } from './changes.ts';
import { eventHash, perform, type Ledger, type Performed } from './ledger.ts';

/** A field of a record as it read before and after. */
interface FieldChange {
  field: string;
  before: string;
  after: string;
}

export interface HistoryEvent {
  id: number;
  at: Date;
  reviewer: string | null;
  action: string;
  summary: string;
  claimId: number | null;
  subject: { kind: string; id: number };
  /** What was changed, as words: the field, and how it read before and after. */
  changes: FieldChange[];
  isUndoable: boolean;
  undoneBy: number | null;
}

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

async function eventsWhere(read: Reads, where: object, limit?: number): Promise<HistoryEvent[]> {
  const rows = await read.provenanceEvent.findMany({
    where,
    include: { reviewer: true },
    orderBy: { id: 'desc' },
    ...(limit === undefined ? {} : { take: limit }),
  });
  const undone = await read.provenanceEvent.findMany({
    where: { undoes: { in: rows.map(({ id }) => id) } },
    select: { id: true, undoes: true },
  });
  const undoneBy = new Map(undone.map((event) => [event.undoes, event.id]));
  const changesOf = rows.map((row) => readChanges(row.changes));
  const names = await assigneeNames(read, changesOf.flat());
  return rows.map((row, index) => {
    const changes = changesOf[index] ?? [];
    return {
      id: row.id,
      at: row.at,
      reviewer: row.reviewer?.name ?? null,
      action: row.action,
      summary: row.summary,
      claimId: row.claimId,
      subject: { kind: row.subjectKind, id: row.subjectId },
      changes: changes.flatMap(fieldsChanged).map((change) => withNames(change, names)),
      isUndoable: changes.length > 0 && !changes.some(opensDossier) && !undoneBy.has(row.id),
      undoneBy: undoneBy.get(row.id) ?? null,
    };
  });
}

/** The names of those that claims were assigned to or taken from. */
async function assigneeNames(read: Reads, changes: Change[]): Promise<Map<string, string>> {
  const ids = changes.flatMap(({ before, after }) => [before?.assigneeId, after?.assigneeId]);
  const known = [...new Set(ids.filter((id) => typeof id === 'number'))];
  if (known.length === 0) return new Map();
  const reviewers = await read.reviewer.findMany({ where: { id: { in: known } } });
  return new Map(reviewers.map(({ id, name }) => [String(id), name]));
}

function withNames(change: FieldChange, names: Map<string, string>): FieldChange {
  if (change.field !== 'assigneeId') return change;
  const named = (id: string) => names.get(id) ?? id;
  return { ...change, before: named(change.before), after: named(change.after) };
}

/** A dossier is there for good: its own history points at it. */
function opensDossier({ model, before }: Change): boolean {
  return model === 'dossier' && before === null;
}

/** Columns that say nothing to a reader of the history. */
const INNER = new Set([
  'id',
  'version',
  'judgedById',
  'judgedAt',
  'reviewedAt',
  'discardedAt',
  'orphanedAt',
  'changedWords',
  'revisionId',
  'withdrawnAt',
  'withdrawnById',
  'reviewerId',
  'evidence',
  'evidenceHash',
  'readWith',
  'start',
  'end',
  'prefix',
  'suffix',
  'sentenceStart',
  'sentenceEnd',
  'insertions',
  'ambiguous',
  'rules',
  'checkworthy',
  'checkworthyReason',
  'score',
  'sourceId',
  'aClaimId',
  'bClaimId',
]);

/** What names a row, for one that came or went as a whole. */
const NAMED_BY: Partial<Record<Recorded, string>> = {
  claim: 'text',
  attribution: 'claimant',
  source: 'name',
  evidenceLink: 'reason',
  discrepancy: 'reason',
};

const wordsNaming = (model: Recorded, row: Record<string, unknown> | null): string =>
  row === null || row.discardedAt ? '' : inWords(row[NAMED_BY[model] ?? '']);

/** A row that came, went, was put aside or taken back: its words before and after. */
function cameOrWent({ model, before, after }: Change): HistoryEvent['changes'] {
  const words = { before: wordsNaming(model, before), after: wordsNaming(model, after) };
  return words.before === words.after ? [] : [{ field: model, ...words }];
}

function fieldsChanged(change: Change): HistoryEvent['changes'] {
  const { before, after } = change;
  if (!before || !after || Boolean(before.discardedAt) !== Boolean(after.discardedAt))
    return cameOrWent(change);
  return Object.keys(after)
    .filter((field) => !INNER.has(field) && inWords(before[field]) !== inWords(after[field]))
    .map((field) => ({ field, before: inWords(before[field]), after: inWords(after[field]) }));
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function undoEvent(ledger: Ledger, eventId: number) {
  const event = await ledger.tx.provenanceEvent.findUnique({ where: { id: eventId } });
  if (!event) throw new NotFound('event');
  const already = await ledger.tx.provenanceEvent.findFirst({ where: { undoes: eventId } });
  if (already) throw new RuleBroken('This was undone already.');
  const changes = readChanges(event.changes);
  if (changes.length === 0) throw new RuleBroken('This cannot be undone.');
  for (const change of changes.reverse()) await putBack(ledger, change);
  const { subjectKind, subjectId, dossierId, claimId, summary } = event;
  const about = {
    subjectKind: subjectKind as Recorded,
    subjectId,
    ...(dossierId && { dossierId }),
    ...(claimId && { claimId }),
  };
  return {
    result: eventId,
    entry: { action: 'undo', summary: `Undid: ${summary}`, undoes: eventId, ...about },
  };
}

async function putBack(ledger: Ledger, { model, id, before, after }: Change): Promise<void> {
  if (!after) return unlessLeanedOn(() => ledger.restore(model, revive(before ?? {})));
  const now = await asItStands(ledger, { model, id, after });
  if (!before) {
    if (await isLeanedOn(ledger, model, id)) throw new RuleBroken(LEANED_ON);
    return unlessLeanedOn(() => ledger.remove(model, id));
  }
  const row = Object.entries(revive(before)).filter(([field]) => field !== 'id' && field !== 'version');
  await ledger.update(model, { id, version: Number(now.version) }, Object.fromEntries(row));
}

const LEANED_ON = 'Later work rests on this. Undo that first.';

/** What the database answers when another row stands where one is to be put back, or points at one to be removed. */
const CONFLICTS = ['P2002', 'P2003'];

async function unlessLeanedOn(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    const isConflict = error instanceof Error && 'code' in error && CONFLICTS.includes(String(error.code));
    throw isConflict ? new RuleBroken(LEANED_ON) : error;
  }
}

/** Whether work of later events would vanish with a row, or point at nothing, without the database refusing it. */
async function isLeanedOn({ tx }: Ledger, model: Recorded, id: number): Promise<boolean> {
  if (model === 'discrepancy') return (await tx.ruling.count({ where: { discrepancyId: id } })) > 0;
  if (model === 'entity')
    return (
      (await tx.alias.count({ where: { entityId: id } })) +
        (await tx.houseStyle.count({ where: { entityId: id } })) >
      0
    );
  if (model !== 'claim') return false;
  const sides = { OR: [{ aClaimId: id }, { bClaimId: id }] };
  const speakers = await tx.attribution.count({ where: { claimId: id } });
  return speakers > 0 || (await tx.discrepancy.count({ where: sides })) > 0;
}

/** The row as it stands, which must read as the event left it; a change that was undone since does not count. */
async function asItStands(
  { tx }: Ledger,
  { model, id, after }: Pick<Change, 'model' | 'id'> & { after: Record<string, unknown> },
): Promise<Record<string, unknown>> {
  const table = tx[model] as unknown as {
    findUnique(query: object): Promise<Record<string, unknown> | null>;
  };
  const now = await table.findUnique({ where: { id } });
  if (!now || wordsOfRow(now) !== wordsOfRow(after))
    throw new RuleBroken('It was changed again since. Undo the later change first.');
  return now;
}

/** Columns that change with what is around the row. */
const FOLLOWING = new Set(['version', 'aliasId']);

function wordsOfRow(row: Record<string, unknown>): string {
  const read = Object.entries(row).filter(([field]) => !FOLLOWING.has(field));
  return JSON.stringify(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Times come back from JSON as text; the columns that hold them are called `at` or end in `At`. */
function revive(row: Record<string, unknown>): Record<string, unknown> {
  const isTime = (field: string, value: unknown): value is string =>
    typeof value === 'string' && /(^at|At)$/.test(field);
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, isTime(field, value) ? new Date(value) : value]),
  );
}
