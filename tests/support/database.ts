import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
import { openDatabase, type Database } from '../../src/db/open-database.ts';
import { createServices } from '../../src/services/create-services.ts';
import { loadSample } from '../../src/services/sample.ts';

const folders: string[] = [];
const databases: Database[] = [];
const templates = new Map<Content, Promise<string>>();

/** What a temporary database begins with: nothing, or the sample dossier as the first start loads it. */
type Content = 'empty' | 'sample';

/** A migrated database of its own, in a test or a hook; closed and removed after the test file. */
export async function temporaryDatabase(content: Content = 'empty'): Promise<Database & { folder: string }> {
  const template = templates.get(content) ?? makeTemplate(content);
  templates.set(content, template);
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

/** Migrating and loading take longer than copying a file. */
async function makeTemplate(content: Content): Promise<string> {
  const folder = temporaryFolder();
  const database = await openDatabase({ folder });
  if (content === 'sample') await loadSample(createServices({ database, now: () => new Date() }));
  await database.close();
  return folder;
}

afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
