import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../src/db/connection.ts';
import { openDatabase, type Database } from '../../src/db/open-database.ts';
import { createServices } from '../../src/services/create-services.ts';
import { loadSample } from '../../src/services/sample.ts';
import { atEndOfFile } from './end-of-file.ts';

/** A database file as its first use left it, and what that use found out. */
interface Filled<T> {
  file: Buffer;
  result: T;
}

/** Migrating and reading articles take longer than writing a file: each worker does them once. */
const templates = new Map<string, Promise<Filled<unknown>>>();

/** A migrated database of its own, in a test or a hook; closed and removed after the test file. */
export async function temporaryDatabase(content: 'empty' | 'sample' = 'empty') {
  const { database } = await databaseWith(content, async (database) => {
    if (content === 'sample') await loadSample(createServices({ database, now: () => new Date() }));
  });
  return database;
}

/** A temporary database that begins as `fill` leaves it. What has the same name is filled once, and copied. */
export async function databaseWith<T>(
  name: string,
  fill: (database: Database) => Promise<T>,
): Promise<{ database: Database & { folder: string }; result: T }> {
  const template = (templates.get(name) as Promise<Filled<T>> | undefined) ?? makeTemplate(fill);
  templates.set(name, template);
  const { file, result } = await template;
  const folder = temporaryFolder();
  writeFileSync(databaseFile(folder), file);
  const database = await openDatabase({ folder });
  atEndOfFile(database.close);
  return { database: { ...database, folder }, result };
}

/** An empty folder, removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-'));
  atEndOfFile(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function makeTemplate<T>(fill: (database: Database) => Promise<T>): Promise<Filled<T>> {
  const folder = temporaryFolder();
  const database = await openDatabase({ folder });
  const result = await fill(database);
  await database.close();
  return { file: readFileSync(databaseFile(folder)), result };
}
