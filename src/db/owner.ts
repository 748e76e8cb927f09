import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { DatabaseOwned } from './errors.ts';

/**
 * Makes this process the only owner of a data folder and returns the function that gives it up.
 * The lock file is a tiny SQLite database held by a write lock: the kernel frees it when the process dies, so
 * there is no stale lock to guess about and a process number used again cannot mislead. Throws DatabaseOwned.
 */
export function takeOwnership(folder: string): () => void {
  const file = join(folder, 'owner.lock');
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    chmodSync(file, 0o600);
    lock.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${process.pid}; COMMIT; BEGIN IMMEDIATE`);
  } catch (error) {
    const owner = isLocked(error) ? Number(lock.pragma('user_version', { simple: true })) : null;
    lock.close();
    throw owner === null ? error : new DatabaseOwned(folder, owner);
  }
  return () => lock.close();
}

function isLocked(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
