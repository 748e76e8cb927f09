import { readableRefusal } from './driver-errors.ts';
import { WriteQueueFull } from './errors.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';

/** What can be done inside one write transaction. */
export type Transaction = Prisma.TransactionClient;

/** The write transactions of this process, one after the other. */
export interface WriteQueue {
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  waiting(): number;
  /** Refuses new writes and waits for those that were promised; closing twice is harmless. */
  close(): Promise<void>;
}

const MOST_WAITING = 200;
/** The queue is bounded by its length; these milliseconds only end what hangs. */
const limits = { maxWait: 60_000, timeout: 30_000 };

/** Opens the queue of a writer; with a `refusal`, it refuses all writes. */
export function openQueue(writer: PrismaClient, refusal: Error | null): WriteQueue {
  const unfinished = new Set<Promise<unknown>>();
  let closed: Error | null = null;
  const waiting = (): number => Math.max(0, unfinished.size - 1);
  const write: WriteQueue['write'] = async (work) => {
    const reason = closed ?? refusal ?? (unfinished.size > MOST_WAITING ? new WriteQueueFull() : null);
    if (reason) throw reason;
    const outcome = writer.$transaction(work, limits);
    unfinished.add(outcome);
    try {
      return await outcome;
    } catch (error) {
      throw readableRefusal(error);
    } finally {
      unfinished.delete(outcome);
    }
  };
  const close = async (): Promise<void> => {
    closed = new Error('The database is closed.');
    await Promise.allSettled(unfinished);
  };
  return { write, waiting, close };
}
