import { moment } from '../../domain/words.ts';
import type { JobView } from '../../services/job-work.ts';
import { url } from '../paths.ts';
import { withEvent } from '../respond.ts';

/** How a kind of long work is called, what cancelling it means, and where to look once it has ended. */
interface Kind {
  title: string;
  cancelling: string;
  again: string;
  leadsTo: string;
  address: (job: JobView, dossierId: number) => string;
}

const KINDS: Record<string, Kind> = {
  import: {
    title: 'Adding articles',
    cancelling: 'What is added so far stays when you cancel.',
    again: 'Go on with the rest',
    leadsTo: 'To the articles',
    address: (_job, dossierId) => url('articles', dossierId),
  },
  fetch: {
    title: 'Adding an article from the web',
    cancelling: 'Nothing is added when you cancel before it is read.',
    again: 'Try again',
    leadsTo: 'To the articles',
    address: (_job, dossierId) => url('articles', dossierId),
  },
  reading: {
    title: 'Reading an article again',
    cancelling: 'Nothing changes before the last step, and what somebody decided stays as it is.',
    again: 'Try again',
    leadsTo: 'To the article',
    address: ({ asked, eventId }) => withEvent(url('article', asked.articleId ?? 0), { eventId }),
  },
  matching: {
    title: 'Looking for candidate links',
    cancelling: 'What is found so far stays when you cancel. What somebody judged is left alone.',
    again: 'Go on with the rest',
    leadsTo: 'To the claims',
    address: (_job, dossierId) => url('claims', dossierId),
  },
  export: {
    title: 'Writing the report',
    cancelling: 'When you cancel, no file is written.',
    again: 'Try again',
    leadsTo: 'Open the report',
    address: ({ id }) => url('jobFile', id),
  },
};

const OTHER: Kind = {
  title: 'Working',
  cancelling: 'What is finished so far stays when you cancel.',
  again: 'Go on',
  leadsTo: 'To the articles',
  address: (_job, dossierId) => url('articles', dossierId),
};

const OUTCOMES: Record<Exclude<JobView['state'], 'running'>, string> = {
  done: 'Finished',
  failed: 'It failed',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
};

/** Long work as its page shows it. `outcome` is '' while it runs; `leads` is '' where there is nothing to look at. */
export function jobModel(job: JobView) {
  const { id, kind, state, stage, done, total, messages, dossierId, by, createdAt } = job;
  const { title, cancelling, again, leadsTo, address } = KINDS[kind] ?? OTHER;
  const isUseful = kind !== 'export' || state === 'done';
  return {
    ...{ id, title, cancelling, again, stage, done, total, messages },
    begun: `Begun by ${by ?? 'Claimbench'}, ${moment(createdAt)}`,
    isRunning: state === 'running',
    outcome: state === 'running' ? '' : OUTCOMES[state],
    isGood: state === 'done',
    canGoOn: state !== 'running' && state !== 'done' && done < total,
    leads: dossierId !== null && isUseful ? { words: leadsTo, address: address(job, dossierId) } : '',
  };
}

/** What runs now, for the pages it can be begun from. */
export const runningModel = (jobs: JobView[]) => jobs.map(jobModel);
