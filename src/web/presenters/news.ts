import type { HistoryEvent } from '../../services/history/read-events.ts';
import { url } from '../paths.ts';

/** What a colleague just did, as the note on the page says it. `see` leads to where it shows. */
export function newsEntry({ id, reviewer, summary, claimId }: HistoryEvent, dossierId: number) {
  return {
    id,
    who: reviewer ?? 'Claimbench',
    summary,
    claimId: claimId ?? 0,
    see: claimId === null ? url('activity', dossierId) : url('claim', claimId),
  };
}
