/** Jobs: long work in the background, with its progress on record so that a page can be reloaded. */
import { NotFound } from '../domain/errors.ts';
import { JOB_STATES, wordsSchema, type JobState } from '../domain/vocabulary.ts';
import type { Context } from './context.ts';
import { oneOf } from './standings.ts';

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

/** What the work is given. `step` records progress and resolves to false once the job was cancelled. */
export interface Progress {
  step: (stage: string, done: number, message?: string) => Promise<boolean>;
}

export type Jobs = ReturnType<typeof createJobs>;

export function createJobs({ database, now }: Context) {
  const running = new Set<Promise<void>>();

  async function run(id: number, work: (progress: Progress) => Promise<void>): Promise<void> {
    const messages: string[] = [];
    const step: Progress['step'] = async (stage, done, message) => {
      if (message !== undefined) messages.push(message);
      const told = JSON.stringify(messages);
      return database.write(async (tx) => {
        const at = { id, state: 'running' };
        const { count } = await tx.job.updateMany({ where: at, data: { stage, done, messages: told } });
        // What was finished while somebody cancelled is still told.
        if (count === 0) await tx.job.update({ where: { id }, data: { done, messages: told } });
        return count > 0;
      });
    };
    const finish = (state: JobState, stage: string) =>
      database.write((tx) =>
        tx.job.updateMany({ where: { id, state: 'running' }, data: { state, stage, finishedAt: now() } }),
      );
    try {
      await work({ step });
      await finish('done', 'Done');
    } catch (error) {
      await finish('failed', error instanceof Error ? error.message : 'It failed.');
    }
  }

  return {
    /** Starts work in the background and returns its job at once. */
    async start(
      job: { kind: string; dossierId: number; total: number },
      work: (progress: Progress) => Promise<void>,
    ): Promise<number> {
      const { id } = await database.write((tx) =>
        tx.job.create({
          data: { ...job, state: 'running', stage: 'Waiting to start', done: 0, createdAt: now() },
        }),
      );
      const underWay = run(id, work);
      running.add(underWay);
      void underWay.finally(() => running.delete(underWay));
      return id;
    },

    /** Throws NotFound. */
    async one(jobId: number): Promise<JobView> {
      const row = await database.read.job.findUnique({ where: { id: jobId } });
      if (!row) throw new NotFound('job');
      const { id, dossierId, kind, stage, done, total } = row;
      return {
        id,
        dossierId,
        kind,
        stage,
        done,
        total,
        state: oneOf(JOB_STATES, row.state),
        messages: wordsSchema.parse(JSON.parse(row.messages)),
      };
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

    /** Marks jobs that a stop of the program cut off; called once at start. */
    markInterrupted: (): Promise<void> =>
      database.write(async (tx) => {
        const stage =
          'The program stopped before this was done. What was finished is kept; start the rest again.';
        await tx.job.updateMany({
          where: { state: 'running' },
          data: { state: 'interrupted', stage, finishedAt: now() },
        });
      }),

    /** Resolves when nothing runs any more; for an orderly stop. */
    async settled(): Promise<void> {
      await Promise.all(running);
    },
  };
}
