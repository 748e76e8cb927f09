import type { JobView } from '../../services/jobs.ts';
import { url } from '../paths.ts';

const TITLES: Record<string, string> = { import: 'Adding articles' };

const OUTCOMES: Record<Exclude<JobView['state'], 'running'>, string> = {
  done: 'Finished',
  failed: 'It failed',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
};

/** Long work as its page shows it. `outcome` is '' while it runs; `back` leads to what it worked on. */
export function jobModel({ id, kind, state, stage, done, total, messages, dossierId }: JobView) {
  return {
    id,
    title: TITLES[kind] ?? 'Working',
    isRunning: state === 'running',
    outcome: state === 'running' ? '' : OUTCOMES[state],
    isGood: state === 'done',
    canGoOn: state !== 'running' && state !== 'done' && done < total,
    stage,
    done,
    total,
    messages,
    back: dossierId === null ? url('dossiers') : url('articles', dossierId),
  };
}
