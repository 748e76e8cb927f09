/** Jobs: long work in the background, with its progress on record so that a page can be reloaded and the work gone on with. */
import { setTimeout as delay } from 'node:timers/promises';
import { NotFound, RuleBroken } from '../domain/errors.ts';
import { JOB_STATES, wordsSchema, type JobState } from '../domain/vocabulary.ts';
import { askedSchema, type Asked, type JobView, type Prepare, type Progress, type Work } from './job-work.ts';
import type { Context } from './context.ts';
import { oneOf } from './one-of.ts';

interface NewJob {
  kind: string;
  dossierId: number;
  asked: Asked;
  total: number;
}

export type Jobs = ReturnType<typeof createJobs>;

/** The work was cancelled, or the program is told to stop: what comes next is not begun. */
class Stopped extends Error {}

export function createJobs({ database, now }: Context) {
  const kinds = new Map<string, Prepare>();
  const running = new Map<number, Promise<void>>();
  let isStopping = false;

  function progressOf({ id, done, messages: earlier }: JobView): Progress {
    const messages = [...earlier];
    return {
      from: done,
      async enter(stage) {
        const where = { id, state: 'running' };
        const { count } = await database.write((tx) => tx.job.updateMany({ where, data: { stage } }));
        if (count === 0 || isStopping) throw new Stopped();
      },
      // What was finished while somebody cancelled is still told.
      async finish(done, message) {
        if (message !== undefined) messages.push(message);
        const data = { done, messages: JSON.stringify(messages) };
        await database.write((tx) => tx.job.update({ where: { id }, data }));
      },
    };
  }

  async function work(job: JobView, does: Work): Promise<void> {
    const end = (state: JobState, stage: string, eventId: number | null = null) => {
      const where = { id: job.id, state: 'running' };
      const data = { state, stage, eventId, finishedAt: now() };
      return database.write((tx) => tx.job.updateMany({ where, data }));
    };
    try {
      await end('done', 'Done', await does(progressOf(job)));
    } catch (error) {
      // What an orderly stop cut off stays on record as running, and the next start goes on with it.
      if (!(error instanceof Stopped)) await end('failed', reasonOf(error));
    }
  }

  /** Throws NotFound. */
  async function one(jobId: number): Promise<JobView> {
    const row = await database.read.job.findUnique({ where: { id: jobId } });
    if (!row) throw new NotFound('job');
    const { id, dossierId, kind, stage, done, total, eventId, createdAt } = row;
    const asked = askedOf(row);
    const reviewer = await database.read.reviewer.findUnique({ where: { id: asked.reviewerId ?? 0 } });
    return {
      ...{ id, dossierId, kind, asked, stage, done, total, eventId, createdAt },
      by: reviewer?.name ?? null,
      messages: wordsSchema.parse(JSON.parse(row.messages)),
      state: oneOf(JOB_STATES, row.state),
    };
  }

  const rowOf = ({ asked, ...job }: NewJob) => ({
    ...{ ...job, asked: JSON.stringify(asked) },
    ...{ state: 'running', stage: 'Waiting to start', done: 0, createdAt: now() },
  });

  /** Begins the work of a job in the background, or goes on where it was left. Throws RuleBroken where nothing is left of it. */
  async function goOn(jobId: number): Promise<void> {
    // A job that was cancelled may still be in its last step.
    await running.get(jobId);
    const job = await one(jobId);
    const does = await kinds.get(job.kind)?.(job);
    if (!does) throw new RuleBroken('Nothing of this job is left to do.');
    const data = { state: 'running', finishedAt: null, cancelledAt: null };
    await database.write((tx) => tx.job.update({ where: { id: jobId }, data }));
    const underWay = work(job, does);
    running.set(jobId, underWay);
    void underWay.finally(() => running.delete(jobId));
  }

  return {
    one,
    goOn,

    /** Says how jobs of a kind are done. */
    define: (kind: string, prepare: Prepare): void => void kinds.set(kind, prepare),

    /** Puts a job on record; `goOn` begins it. */
    open: async (job: NewJob): Promise<number> =>
      (await database.write((tx) => tx.job.create({ data: rowOf(job) }))).id,

    /** Begins a job; where the same is under way already, no matter who asked for it, that one is meant. */
    async begin(job: NewJob): Promise<{ jobId: number; isJoined: boolean }> {
      const { kind, dossierId } = job;
      const { jobId, isJoined } = await database.write(async (tx) => {
        const rows = await tx.job.findMany({ where: { kind, dossierId, state: 'running' } });
        const same = rows.find((row) => isSame(askedOf(row), job.asked));
        return {
          jobId: (same ?? (await tx.job.create({ data: rowOf(job) }))).id,
          isJoined: same !== undefined,
        };
      });
      if (!isJoined) await goOn(jobId);
      return { jobId, isJoined };
    },

    /** What is under way in a dossier, all of it or one kind. */
    async running(dossierId: number, kind?: string): Promise<JobView[]> {
      const where = { dossierId, state: 'running', ...(kind && { kind }) };
      const rows = await database.read.job.findMany({ where, select: { id: true } });
      return Promise.all(rows.map(({ id }) => one(id)));
    },

    /** How far a job is: once it has ended, or after some milliseconds. */
    async soon(jobId: number, ms: number): Promise<JobView> {
      await Promise.race([running.get(jobId), delay(ms, undefined, { ref: false })]);
      return one(jobId);
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

    /** Goes on with what a stop of the program cut off; what cannot be gone on with stays interrupted. */
    async goOnWith(jobIds: number[]): Promise<void> {
      for (const jobId of jobIds)
        await goOn(jobId).catch((error: unknown) => {
          if (!(error instanceof RuleBroken)) throw error;
        });
    },

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

const askedOf = ({ asked }: { asked: string }): Asked => askedSchema.parse(JSON.parse(asked));

const isSame = (a: Asked, b: Asked): boolean => a.articleId === b.articleId && a.format === b.format;

/** A rule says why in words for a person; anything else is a fault of the program, told on its standard error. */
function reasonOf(error: unknown): string {
  if (error instanceof RuleBroken || error instanceof NotFound) return error.message;
  process.emitWarning(error instanceof Error ? error : String(error));
  return 'Something went wrong. What was finished before is kept.';
}
