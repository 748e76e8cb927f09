/** Jobs: long work in the background, with its progress on record so that a page can be reloaded and the work gone on with. */
import { NotFound } from '../domain/errors.ts';
import { JOB_STATES, wordsSchema, type JobState } from '../domain/vocabulary.ts';
import type { Context } from './context.ts';
import { oneOf } from './one-of.ts';

export interface JobView {
  id: number;
  dossierId: number | null;
  kind: string;
  state: JobState;
  stage: string;
  done: number;
  total: number;
  /** One line a finished step: what happened to it. */
  messages: string[];
}

interface NewJob {
  kind: string;
  dossierId: number;
  total: number;
}

/** What the work is given. `from`: the steps that were finished before. `step` records progress and resolves to false once the job was cancelled. */
export interface Progress {
  from: number;
  step: (stage: string, done: number, message?: string) => Promise<boolean>;
}

export type Work = (progress: Progress) => Promise<void>;

export type Jobs = ReturnType<typeof createJobs>;

export function createJobs({ database, now }: Context) {
  const running = new Map<number, Promise<void>>();
  let isStopping = false;

  async function work(job: JobView, does: Work): Promise<void> {
    const { id } = job;
    const messages = [...job.messages];
    const step: Progress['step'] = async (stage, done, message) => {
      if (message !== undefined) messages.push(message);
      const told = JSON.stringify(messages);
      return database.write(async (tx) => {
        const at = { id, state: 'running' };
        const { count } = await tx.job.updateMany({ where: at, data: { stage, done, messages: told } });
        // What was finished while somebody cancelled is still told.
        if (count === 0) await tx.job.update({ where: { id }, data: { done, messages: told } });
        return count > 0 && !isStopping;
      });
    };
    const finish = (state: JobState, stage: string) =>
      database.write((tx) =>
        tx.job.updateMany({ where: { id, state: 'running' }, data: { state, stage, finishedAt: now() } }),
      );
    try {
      await does({ from: job.done, step });
      // What an orderly stop cut off stays on record as running, and the next start goes on with it.
      if (!isStopping) await finish('done', 'Done');
    } catch (error) {
      await finish('failed', error instanceof Error ? error.message : 'It failed.');
    }
  }

  /** Throws NotFound. */
  async function one(jobId: number): Promise<JobView> {
    const row = await database.read.job.findUnique({ where: { id: jobId } });
    if (!row) throw new NotFound('job');
    const { id, dossierId, kind, stage, done, total } = row;
    const messages = wordsSchema.parse(JSON.parse(row.messages));
    return { id, dossierId, kind, stage, done, total, state: oneOf(JOB_STATES, row.state), messages };
  }

  /** Puts a job on record; `run` begins it. */
  async function open(job: NewJob): Promise<number> {
    const data = { ...job, state: 'running', stage: 'Waiting to start', done: 0, createdAt: now() };
    return (await database.write((tx) => tx.job.create({ data }))).id;
  }

  /** Begins the work of a job in the background, or goes on where it was left. */
  async function run(jobId: number, does: Work): Promise<void> {
    // A job that was cancelled may still be in its last step.
    await running.get(jobId);
    const data = { state: 'running', finishedAt: null, cancelledAt: null };
    await database.write((tx) => tx.job.update({ where: { id: jobId }, data }));
    const underWay = work(await one(jobId), does);
    running.set(jobId, underWay);
    void underWay.finally(() => running.delete(jobId));
  }

  return {
    one,

    open,
    run,

    /** Opens a job and begins it. */
    async start(job: NewJob, does: Work): Promise<number> {
      const jobId = await open(job);
      await run(jobId, does);
      return jobId;
    },

    /** Asks a running job to stop after its present step. Idempotent. */
    cancel: (jobId: number): Promise<void> =>
      database.write(async (tx) => {
        const at = now();
        await tx.job.updateMany({
          where: { id: jobId, state: 'running' },
          data: { state: 'cancelled', stage: 'Cancelled', cancelledAt: at, finishedAt: at },
        });
      }),

    /** Marks jobs that a stop of the program cut off, and answers which; called once at start. */
    markInterrupted: (): Promise<number[]> =>
      database.write(async (tx) => {
        const stage = 'The program stopped before this was done. What was finished is kept.';
        const cutOff = await tx.job.findMany({ where: { state: 'running' }, select: { id: true } });
        await tx.job.updateMany({
          where: { state: 'running' },
          data: { state: 'interrupted', stage, finishedAt: now() },
        });
        return cutOff.map(({ id }) => id);
      }),

    /** Lets each running job end its present step; for an orderly stop. */
    async stop(): Promise<void> {
      isStopping = true;
      await Promise.all(running.values());
    },

    /** Resolves when nothing runs any more. */
    async settled(): Promise<void> {
      await Promise.all(running.values());
    },
  };
}
