/** Provenance events as a reader of the history sees them. */
import type { Reads } from '../context.ts';
import { readChanges, type Change } from '../changes.ts';
import { fieldsChanged, type FieldChange } from './fields-changed.ts';

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

/** The events that fit, newest first; the newest `limit` of them. */
export async function eventsWhere(read: Reads, where: object, limit?: number): Promise<HistoryEvent[]> {
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
