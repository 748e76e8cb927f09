import { statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupFolder, databaseFile } from '../../src/db/connection.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { temporaryDatabase } from '../support/database.ts';

test("the files are their owner's alone", async () => {
  const { folder, write } = await temporaryDatabase();
  await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const side of ['', '-wal', '-shm']) {
    expect(statSync(databaseFile(folder) + side).mode & 0o777).toBe(0o600);
  }
});

test('health reads the pragmas back', async () => {
  const { folder, health } = await temporaryDatabase();
  expect(await health()).toMatchObject({
    file: databaseFile(folder),
    damage: null,
    waitingWrites: 0,
    pragmas: {
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      journal_size_limit: 67108864,
      busy_timeout: 100,
    },
  });
});

test('what has to change in a database is changed at start, after a verified backup', async () => {
  const { folder, write, close } = await temporaryDatabase();
  await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
  await close();
  const older = new BetterSqlite3(databaseFile(folder));
  older.exec('DROP TRIGGER "ProvenanceEvent_keep"; PRAGMA user_version = 1');
  older.close();
  const database = await openDatabase({ folder });
  const triggers = await database.read
    .$queryRaw`SELECT name FROM sqlite_master WHERE name = 'ProvenanceEvent_keep'`;
  await database.close();
  expect(triggers).toHaveLength(1);
  const backup = new BetterSqlite3(join(backupFolder(folder), 'before-triggers.sqlite'));
  expect(backup.prepare('SELECT name FROM Source').pluck().all()).toEqual(['Granma']);
  expect(backup.pragma('user_version', { simple: true })).toBe(1);
  backup.close();
});
