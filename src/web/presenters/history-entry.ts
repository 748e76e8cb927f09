import { moment } from '../../domain/words.ts';
import type { HistoryEvent } from '../../services/history.ts';
import { url } from '../paths.ts';

/** How the columns of records are called on a page. */
const FIELDS: Record<string, string> = {
  attribution: 'speaker',
  claimant: 'speaker',
  mode: 'how it is said',
  whenStart: 'from',
  whenEnd: 'to',
  evidenceLink: 'link',
  publishedNote: 'how the date is known',
  republishes: 'reprinted from',
  machineText: 'machine’s wording',
  decidedBy: 'decided by',
  assigneeId: 'reviewer',
};

/** How many changes of one event a list shows. */
const MOST_CHANGES = 12;

/** A provenance event as the history shows it. */
export function historyEntry(event: HistoryEvent) {
  const { id, at, reviewer, summary, changes, isUndoable, undoneBy } = event;
  return {
    id,
    at: moment(at),
    reviewer: reviewer ?? 'Claimbench',
    summary,
    changes: changes
      .slice(0, MOST_CHANGES)
      .map((change) => ({ ...change, field: FIELDS[change.field] ?? change.field })),
    more: Math.max(0, changes.length - MOST_CHANGES),
    isUndoable,
    wasUndone: undoneBy !== null,
    href: addressOf(event),
  };
}

/** The page of what an event is about; '' where that has none. */
function addressOf({ claimId, subject }: HistoryEvent): string {
  if (subject.kind === 'discrepancy') return url('discrepancy', subject.id);
  if (subject.kind === 'article') return url('article', subject.id);
  return claimId === null ? '' : url('claim', claimId);
}
