import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { DatabaseDamaged } from './errors.ts';

/** The value each pragma of the writing connection has, as SQLite reads it back. */
export const writerPragmas: Record<string, string | number> = {
  // Waiting here stops the whole process, so it is short and the patience is elsewhere (exclusive-adapter).
  busy_timeout: 100,
  journal_mode: 'wal',
  // NORMAL would let a power cut undo an acknowledged save.
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  trusted_schema: 0,
  journal_size_limit: 64 * 1024 * 1024,
};

/** The value each pragma of the reading connection has. */
export const readerPragmas: Record<string, string | number> = {
  busy_timeout: 100,
  query_only: 1,
  trusted_schema: 0,
};

/** Writes pragmas as one script. */
export function pragmaScript(pragmas: Record<string, string | number>): string {
  return Object.entries(pragmas)
    .map(([name, value]) => `PRAGMA ${name} = ${value};`)
    .join('\n');
}

/** Where the database of a data folder is. */
export function databaseFile(folder: string): string {
  return join(folder, 'claimbench.sqlite');
}

/** Where the backups of a data folder are. */
export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/** Creates a folder that only its owner can enter. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

/** Creates the file if it is missing and makes it its owner's alone; SQLite gives its side files the same mode. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

/** Opens a database for checks and migrations at start, before anything else has it open. Throws DatabaseDamaged. */
export function openPlainly(file: string, newestBackup: string | null = null): Connection {
  const db = new BetterSqlite3(file, { timeout: 250 });
  try {
    assertVersion(db);
    db.exec(pragmaScript(writerPragmas));
    return db;
  } catch (error) {
    db.close();
    throw isDamage(error) ? new DatabaseDamaged(file, error.message, newestBackup) : error;
  }
}

/** Opens a connection that only reads, for the statements whose answers are not awaited. */
export function openForReading(file: string): Connection {
  const db = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  db.exec(pragmaScript(readerPragmas));
  return db;
}

/** What SQLite's quick check finds wrong; empty for a sound file. */
export function quickCheck(db: Connection): string[] {
  try {
    const rows = db.pragma('quick_check(3)') as { quick_check: string }[];
    return rows.map((row) => row.quick_check).filter((finding) => finding !== 'ok');
  } catch (error) {
    if (isDamage(error)) return [error.message];
    throw error;
  }
}

/** Before 3.51.3 SQLite can lose committed writes when another connection checkpoints the log. */
function assertVersion(db: Connection): void {
  const version = db.prepare('SELECT sqlite_version()').pluck().get() as string;
  if (isOlder(version, '3.51.3')) throw new Error(`SQLite ${version} is too old: 3.51.3 or newer is needed.`);
}

function isOlder(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) < 0;
}

function isDamage(error: unknown): error is Error {
  return error instanceof BetterSqlite3.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}
