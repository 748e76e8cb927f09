import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
import { openDatabase, type Database } from '../../src/db/open-database.ts';

const folders: string[] = [];
const databases: Database[] = [];
let template: Promise<string> | null = null;

/** A migrated, empty database of its own, in a test or a hook; closed and removed after the test file. */
export async function temporaryDatabase(): Promise<Database & { folder: string }> {
  template ??= makeTemplate();
  const folder = temporaryFolder();
  copyFileSync(databaseFile(await template), databaseFile(folder));
  const database = await openDatabase({ folder });
  databases.push(database);
  return { ...database, folder };
}

/** An empty folder, removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-'));
  folders.push(folder);
  return folder;
}

/** Migrating takes longer than copying a migrated file. */
async function makeTemplate(): Promise<string> {
  const folder = temporaryFolder();
  const database = await openDatabase({ folder });
  await database.close();
  return folder;
}

afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
