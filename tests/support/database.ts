import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../src/db/connection.ts';
import { openDatabase, type Database } from '../../src/db/open-database.ts';
import { createServices } from '../../src/services/create-services.ts';
import { loadSample } from '../../src/services/sample.ts';
import { atEndOfFile } from './end-of-file.ts';

/** What a temporary database begins with: nothing, or the sample dossier as the first start loads it. */
type Content = 'empty' | 'sample';

/** Migrating and loading take longer than writing a file: each worker does them once. */
const templates = new Map<Content, Promise<Buffer>>();

/** A migrated database of its own, in a test or a hook; closed and removed after the test file. */
export async function temporaryDatabase(content: Content = 'empty'): Promise<Database & { folder: string }> {
  const template = templates.get(content) ?? makeTemplate(content);
  templates.set(content, template);
  const folder = temporaryFolder();
  writeFileSync(databaseFile(folder), await template);
  const database = await openDatabase({ folder });
  atEndOfFile(database.close);
  return { ...database, folder };
}

/** An empty folder, removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-'));
  atEndOfFile(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function makeTemplate(content: Content): Promise<Buffer> {
  const folder = temporaryFolder();
  const database = await openDatabase({ folder });
  if (content === 'sample') await loadSample(createServices({ database, now: () => new Date() }));
  await database.close();
  return readFileSync(databaseFile(folder));
}
