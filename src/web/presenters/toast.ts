import type { HistoryEvent } from '../../services/history/read-events.ts';
import { url } from '../paths.ts';

/** What was done, said once, with the way back. `undo` is '' where there is none; `next` is where undo returns to. */
export interface Toast {
  text: string;
  undo: string;
  next: string;
}

/** The toast of a provenance event. */
export function toastOf({ id, summary, isUndoable }: HistoryEvent, next: string): Toast {
  return { text: summary, undo: isUndoable ? url('undo', id) : '', next };
}
