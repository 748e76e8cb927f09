import { setTimeout as pause } from 'node:timers/promises';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { isBusy, isOutsideTransaction } from './driver-errors.ts';
import { createTurns } from './turns.ts';

/** How a connection is set up: the statements after connecting, and how its transactions begin. */
export interface Exclusive {
  setup: string;
  begin: 'BEGIN' | 'BEGIN IMMEDIATE';
}

const BUSY_PAUSE_MS = 50;
const BUSY_LIMIT_MS = 10_000;

/**
 * The official factory with isolation: every root query and the whole of a transaction take a turn, a failed
 * COMMIT is rolled back, and waiting for another program's lock leaves the event loop free (docs/decisions).
 */
export function exclusiveAdapter(
  official: SqlDriverAdapterFactory,
  exclusive: Exclusive,
): SqlDriverAdapterFactory {
  const { provider, adapterName } = official;
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await official.connect();
    await adapter.executeScript(exclusive.setup);
    return isolate(adapter, exclusive.begin);
  };
  return { provider, adapterName, connect };
}

function isolate(adapter: SqlDriverAdapter, begin: Exclusive['begin']): SqlDriverAdapter {
  const takeTurn = createTurns();
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await takeTurn();
    try {
      return await work();
    } finally {
      release();
    }
  };
  const startTransaction = async (): Promise<Transaction> => {
    const release = await takeTurn();
    try {
      await beginWithPatience(adapter, begin);
    } catch (error) {
      release();
      throw error;
    }
    return transactionOn(adapter, release);
  };
  return {
    ...queriesOf(adapter),
    queryRaw: (query) => inTurn(() => adapter.queryRaw(query)),
    executeRaw: (query) => inTurn(() => adapter.executeRaw(query)),
    executeScript: (script) => inTurn(() => adapter.executeScript(script)),
    startTransaction,
    dispose: () => adapter.dispose(),
  };
}

async function beginWithPatience(adapter: SqlDriverAdapter, begin: string): Promise<void> {
  const deadline = Date.now() + BUSY_LIMIT_MS;
  for (;;) {
    try {
      return await adapter.executeScript(begin);
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    }
    await pause(BUSY_PAUSE_MS);
  }
}

function transactionOn(adapter: SqlDriverAdapter, release: () => void): Transaction {
  const run = async (script: string): Promise<void> => adapter.executeScript(script); // it throws at once, not later
  const rollBack = (): Promise<void> =>
    // SQLite ends the transaction by itself on some errors, a full disk among them.
    run('ROLLBACK').catch((error: unknown) => {
      if (!isOutsideTransaction(error)) throw error;
    });
  const commit = (): Promise<void> =>
    run('COMMIT').catch(async (error: unknown) => {
      await rollBack();
      throw error;
    });
  return {
    ...queriesOf(adapter),
    // COMMIT and ROLLBACK are sent here and not by Prisma, which does not roll back after a failed COMMIT.
    options: { usePhantomQuery: true },
    commit: () => commit().finally(release),
    rollback: () => rollBack().finally(release),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
}

function queriesOf(adapter: SqlDriverAdapter): SqlQueryable {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
  };
}
