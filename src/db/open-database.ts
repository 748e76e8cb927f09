import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupDatabase, newestBackup } from './backup.ts';
import { openClaimIndex, type ClaimIndex } from './claim-index.ts';
import {
  assertPragmas,
  factsOf,
  openReader,
  openWriter,
  readSnapshot,
  type Reads,
  type StorageFacts,
} from './clients.ts';
import {
  backupFolder,
  databaseFile,
  makePrivateFile,
  makePrivateFolder,
  openForReading,
  openPlainly,
  quickCheck,
} from './connection.ts';
import { DatabaseDamaged } from './errors.ts';
import { migrate } from './migrate.ts';
import { loadSchemaSource } from './migrations.ts';
import { takeOwnership } from './owner.ts';
import { openSearch, type Search } from './search.ts';
import { openReportFiles, type ReportFiles } from './report-files.ts';
import { openUploads, type Uploads } from './uploads.ts';
import { openQueue, type Transaction } from './write-queue.ts';

export type { Reads } from './clients.ts';
export type { Transaction } from './write-queue.ts';

/** Fresh facts about the storage, for the start page. */
export interface StorageHealth extends StorageFacts {
  file: string;
  waitingWrites: number;
  /** What is wrong with the file; null when it is sound. */
  damage: string | null;
}

/** One data folder, owned by this process. */
export interface Database {
  /** Read-only client: sees only what is committed. */
  read: Reads;
  /** What is read inside is of one state, the one at its first read. Writing and other reads go on meanwhile. */
  snapshot<T>(work: (reads: Reads) => Promise<T>): Promise<T>;
  /**
   * One write transaction, queued; commits when `work` resolves, rolls back when it throws. Await only `tx` inside,
   * and do not call `write` again inside: it would wait for itself.
   * Throws WriteQueueFull past 200 waiting, DatabaseBusy, DatabaseFull, DatabaseDamaged: in each case nothing is saved.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  search: Search;
  uploads: Uploads;
  reportFiles: ReportFiles;
  claims: ClaimIndex;
  /** Writes a verified copy to `file`; writing goes on meanwhile. */
  backup(file: string): Promise<void>;
  health(): Promise<StorageHealth>;
  /** Lets the waiting writes finish, then gives up the folder; closing twice is harmless. */
  close(): Promise<void>;
}

/**
 * Creates, owns, checks, migrates and opens the database of a data folder. A damaged database opens for reading only.
 * Throws DatabaseOwned, MigrationRefused, and DatabaseDamaged where the file cannot even be read.
 */
export async function openDatabase({ folder }: { folder: string }): Promise<Database> {
  makePrivateFolder(folder);
  const giveUp = takeOwnership(folder);
  try {
    const damage = await prepare(folder);
    return await connect(folder, damage, giveUp);
  } catch (error) {
    giveUp();
    throw error;
  }
}

/** Checks and migrates; returns what is wrong with the file. */
async function prepare(folder: string): Promise<DatabaseDamaged | null> {
  const file = databaseFile(folder);
  makePrivateFile(file);
  const backup = newestBackup(folder);
  const db = openPlainly(file, backup);
  try {
    const [finding] = quickCheck(db);
    if (finding !== undefined) return new DatabaseDamaged(file, finding, backup);
    await migrate(db, loadSchemaSource(), (name) => backUpBefore(folder, name));
    return null;
  } finally {
    db.close();
  }
}

async function backUpBefore(folder: string, migration: string): Promise<void> {
  makePrivateFolder(backupFolder(folder));
  const file = join(backupFolder(folder), `before-${migration}.sqlite`);
  // An attempt that failed has left one of the same state.
  rmSync(file, { force: true });
  await backupDatabase(folder, file);
}

async function connect(
  folder: string,
  damage: DatabaseDamaged | null,
  giveUp: () => void,
): Promise<Database> {
  const file = databaseFile(folder);
  const writer = openWriter(file);
  const read = openReader(file);
  await assertPragmas(writer);
  const plain = openForReading(file);
  const queue = openQueue(writer, damage);
  const snapshots = new Set<Promise<unknown>>();
  return {
    read,
    snapshot: async (work) => {
      const reading = readSnapshot(file, work);
      snapshots.add(reading);
      return reading.finally(() => snapshots.delete(reading));
    },
    search: openSearch(plain),
    claims: openClaimIndex(plain),
    uploads: openUploads(folder),
    reportFiles: openReportFiles(folder),
    write: queue.write,
    backup: (target) => backupDatabase(folder, target),
    health: async () => ({
      file,
      ...(await factsOf(writer)),
      waitingWrites: queue.waiting(),
      damage: damage?.message ?? null,
    }),
    close: async () => {
      await queue.close();
      await Promise.allSettled(snapshots);
      await read.$disconnect();
      plain.close();
      // The last connection to close moves the log into the file, and only this one may write.
      await writer.$disconnect();
      giveUp();
    },
  };
}
