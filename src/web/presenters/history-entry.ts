import { moment } from '../../domain/words.ts';
import type { HistoryEvent } from '../../services/history/read-events.ts';
import { url } from '../paths.ts';
import { fieldInWords } from './field-words.ts';

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
      .map((change) => ({ ...change, field: fieldInWords(change.field) })),
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
