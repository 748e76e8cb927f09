import { once } from 'node:events';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
import { migrate } from '../../src/db/migrate.ts';
import { temporaryDatabase, temporaryFolder } from '../support/database.ts';
import { createArticle, eventFields } from '../support/records.ts';
import { schemaWithRebuild } from './processes/rebuild.ts';
import { outputOf, start } from './processes/start.ts';

interface Seen {
  integrity: string;
  broken: unknown[];
  schema: string;
  sources: { name: string; text: string }[];
  events: unknown[];
}

const KILLS = 3;

test('kill -9 under writes loses nothing that was acknowledged and leaves no half of a write', async () => {
  const folder = temporaryFolder();
  const acknowledged: string[] = [];
  for (let run = 0; run < KILLS; run += 1) {
    acknowledged.push(...(await writeUntilKilled(folder, run, 10 + 7 * run)));
  }
  const [seen] = await inspect([databaseFile(folder)]);
  expect(seen).toMatchObject({ integrity: 'ok', broken: [] });
  expect(seen?.sources.map(({ name }) => name)).toEqual(expect.arrayContaining(acknowledged));
  expect(seen?.sources.filter(({ name, text }) => name !== text)).toEqual([]);
});

test('a migration stopped before any of its statements leaves the old database or the new', async () => {
  const original = await databaseWithRows();
  const finished = join(temporaryFolder(), 'finished.sqlite');
  copyFileSync(original, finished);
  const stopped: string[] = [];
  await migrateStep(finished, () => stopped.push(copyAsLeft(finished)));
  const [before, after, ...outcomes] = await inspect([original, finished, ...stopped]);
  expect(after?.schema).not.toBe(before?.schema);
  for (const outcome of outcomes) expect([before, after]).toContainEqual(outcome);
  expect(outcomes[0]).toEqual(before);
  expect(outcomes.at(-1)).toEqual(after);
});

test.each([10, 25])(
  'a migration killed before its statement %i leaves the old database',
  async (statement) => {
    const original = await databaseWithRows();
    const killed = join(temporaryFolder(), 'killed.sqlite');
    copyFileSync(original, killed);
    const migration = start('migrate.ts', killed, String(statement));
    expect(await outputOf(migration)).toBe('');
    expect(migration.signalCode).toBe('SIGKILL');
    const [before, outcome] = await inspect([original, killed]);
    expect(outcome).toEqual(before);
  },
);

async function migrateStep(file: string, beforeStatement: () => void): Promise<void> {
  const db = new BetterSqlite3(file, { verbose: beforeStatement });
  await migrate(db, schemaWithRebuild(), () => Promise.resolve());
  db.close();
}

/** What a kill at this moment would leave: the files as the kernel has them, without the memory of the process. */
function copyAsLeft(file: string): string {
  const copy = join(temporaryFolder(), 'left.sqlite');
  for (const side of ['', '-wal']) if (existsSync(file + side)) copyFileSync(file + side, copy + side);
  return copy;
}

/** Kills the writer soon after its `rows`th acknowledgement, wherever it then is, and returns all it had printed. */
async function writeUntilKilled(folder: string, run: number, rows: number): Promise<string[]> {
  const writer = start('write.ts', folder, String(run));
  const lines: string[] = [];
  createInterface(writer.stdout).on('line', (line) => {
    lines.push(line);
    if (lines.length === rows) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  return lines;
}

async function databaseWithRows(): Promise<string> {
  const { folder, write, close } = await temporaryDatabase();
  await write(async (tx) => {
    const { dossierId, articleId } = await createArticle(tx, 'Visits');
    const { id } = await tx.source.create({ data: { name: 'Granma' } });
    await tx.article.update({ where: { id: articleId }, data: { sourceId: id } });
    await tx.provenanceEvent.create({ data: { ...eventFields, dossierId } });
  });
  await close();
  return databaseFile(folder);
}

async function inspect(files: string[]): Promise<Seen[]> {
  const lines = (await outputOf(start('inspect.ts', ...files))).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Seen);
}
