import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { backupFolder, databaseFile, makePrivateFile, makePrivateFolder } from './connection.ts';
import { BackupRefused } from './errors.ts';
import { backupName, staleBackups } from './retention.ts';
import { verifyFile } from './verify.ts';

/**
 * Writes a verified copy of the database of `folder` to `target`, also while it is in use by this or another
 * process. The target appears whole or not at all. Throws BackupRefused when it exists or the copy fails its check.
 */
export async function backupDatabase(folder: string, target: string): Promise<void> {
  if (existsSync(target)) throw new BackupRefused(`${target} exists already and was left as it is.`);
  const part = `${target}.part`;
  try {
    await copyVerified(databaseFile(folder), part);
    moveInto(part, target);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Copies a database, with what is still in its log, into one file that passes the check. Throws BackupRefused. */
export async function copyVerified(source: string, target: string): Promise<void> {
  rmSync(target, { force: true });
  makePrivateFile(target);
  try {
    await copyOnline(source, target);
  } catch (error) {
    throw new BackupRefused(
      `${source} could not be copied: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
  const { findings } = await verifyFile(target);
  if (findings[0]) throw new BackupRefused(`The copy of ${source} did not pass its check: ${findings[0]}`);
}

/** Makes today's backup unless there is one, and removes what 7 daily and 4 weekly no longer need. Returns the new file. */
export async function backUpDaily(folder: string, now: Date): Promise<string | null> {
  const backups = backupFolder(folder);
  makePrivateFolder(backups);
  const name = backupName(now);
  const today = name.slice(0, 'claimbench-YYYY-MM-DD'.length);
  if (readdirSync(backups).some((file) => file.startsWith(today) && file.endsWith('.sqlite'))) return null;
  await backupDatabase(folder, join(backups, name));
  for (const file of staleBackups(readdirSync(backups))) rmSync(join(backups, file));
  return join(backups, name);
}

/** The newest backup of a data folder, or null. */
export function newestBackup(folder: string): string | null {
  try {
    const names = readdirSync(backupFolder(folder)).filter((name) => name.startsWith('claimbench-'));
    const newest = names.sort().at(-1);
    return newest === undefined ? null : join(backupFolder(folder), newest);
  } catch {
    return null;
  }
}

/** Flushes a file, gives it its name and flushes the name. */
export function moveInto(part: string, target: string): void {
  flush(part);
  renameSync(part, target);
  flush(dirname(target));
}

async function copyOnline(source: string, target: string): Promise<void> {
  const db = new BetterSqlite3(source, { readonly: true, fileMustExist: true });
  try {
    // An open read transaction holds one state of the database, so that writes do not start the copy over again.
    db.exec('BEGIN; SELECT 1 FROM sqlite_master');
    await db.backup(target);
  } finally {
    db.close();
  }
  leaveWal(target);
}

/** A backup is one file: out of WAL mode it needs no side files to be read. */
function leaveWal(file: string): void {
  const db = new BetterSqlite3(file);
  db.pragma('journal_mode = DELETE');
  db.close();
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
