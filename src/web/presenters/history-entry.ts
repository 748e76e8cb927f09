import { moment } from '../../domain/words.ts';
import type { HistoryEvent } from '../../services/history.ts';

/** A provenance event as the history shows it. */
export function historyEntry({ id, at, reviewer, summary, changes, isUndoable, undoneBy }: HistoryEvent) {
  return {
    id,
    at: moment(at),
    reviewer: reviewer ?? 'Claimbench',
    summary,
    changes,
    isUndoable,
    wasUndone: undoneBy !== null,
  };
}
