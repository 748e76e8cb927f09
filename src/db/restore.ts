import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { copyVerified, moveInto } from './backup.ts';
import { databaseFile, makePrivateFolder, openPlainly } from './connection.ts';
import { DatabaseDamaged } from './errors.ts';
import { takeOwnership } from './owner.ts';
import { verifyFile, type Verification } from './verify.ts';

const SIDE_FILES = ['-wal', '-shm'];

/**
 * Puts a backup in place of the database of `folder`, after checking it; what was there is kept beside it.
 * Returns where the former database is, null where there was none.
 * Throws BackupRefused for a backup that fails its check, DatabaseOwned while Claimbench runs on the folder.
 */
export async function restoreDatabase(folder: string, backup: string, now: Date): Promise<string | null> {
  makePrivateFolder(folder);
  const giveUp = takeOwnership(folder);
  const file = databaseFile(folder);
  const part = `${file}.part`;
  try {
    await copyVerified(backup, part);
    return replace(file, part, now);
  } finally {
    rmSync(part, { force: true });
    giveUp();
  }
}

/** Checks the database of a data folder with the second build of SQLite, also while it is in use. */
export function checkDatabase(folder: string): Promise<Verification> {
  return verifyFile(databaseFile(folder));
}

function replace(file: string, part: string, now: Date): string | null {
  const former = existsSync(file) ? setAside(file, now) : null;
  // The old log goes before the new file comes: a log beside a database that it does not belong to would damage it.
  for (const side of SIDE_FILES) rmSync(file + side, { force: true });
  moveInto(part, file);
  return former;
}

function setAside(file: string, now: Date): string {
  const aside = `${file}.replaced-${now.toISOString().replaceAll(':', '')}`;
  emptyLog(file);
  for (const side of ['', ...SIDE_FILES]) {
    if (existsSync(file + side)) copyFileSync(file + side, aside + side);
  }
  return aside;
}

/** Closing the last connection moves the log into the file; a damaged file keeps its log, which is copied with it. */
function emptyLog(file: string): void {
  try {
    openPlainly(file).close();
  } catch (error) {
    if (!(error instanceof DatabaseDamaged)) throw error;
  }
}
