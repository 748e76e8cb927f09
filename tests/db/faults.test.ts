import { closeSync, openSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backUpDaily } from '../../src/db/backup.ts';
import { databaseFile } from '../../src/db/connection.ts';
import { DatabaseDamaged, DatabaseFull } from '../../src/db/errors.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { temporaryDatabase, temporaryFolder } from '../support/database.ts';

test('a full disk says that nothing was saved, and reading goes on', async () => {
  const { read, write } = await temporaryDatabase();
  await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
  await write((tx) => tx.$queryRawUnsafe('PRAGMA max_page_count = 1'));
  const many = Array.from({ length: 500 }, (_, index) => ({ name: `${index} ${'x'.repeat(500)}` }));
  const refused = write((tx) => tx.source.createMany({ data: many }));
  await expect(refused).rejects.toThrow(DatabaseFull);
  await expect(refused).rejects.toThrow('Nothing was saved');
  expect((await read.source.findMany()).map(({ name }) => name)).toEqual(['Granma']);
  await write((tx) => tx.$queryRawUnsafe('PRAGMA max_page_count = 1000000'));
  await write((tx) => tx.source.createMany({ data: many }));
  expect(await read.source.count()).toBe(501);
});

test('a lock held by another program for 3 s delays a write and does not stall the process', async () => {
  const { folder, read, write } = await temporaryDatabase();
  const other = new BetterSqlite3(databaseFile(folder));
  other.exec('BEGIN IMMEDIATE');
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 20);
  const saved = write((tx) => tx.source.create({ data: { name: 'patient' } }));
  await pause(3000);
  expect(await read.source.count()).toBe(0);
  other.close();
  await saved;
  clearInterval(ticking);
  // One wait inside SQLite for the whole of the lock would leave none.
  expect(ticks).toBeGreaterThan(12);
});

test('a damaged page is noticed at start: reading goes on, writing names the way back', async () => {
  const { folder, write, close, backup } = await temporaryDatabase();
  await write((tx) =>
    tx.source.createMany({ data: Array.from({ length: 300 }, (_, i) => ({ name: `s ${i}` })) }),
  );
  await backup(`${folder}/good.sqlite`);
  const root = rootPageOf(folder, 'Source_name_key');
  await close();
  overwrite(databaseFile(folder), (root - 1) * 4096, 'x'.repeat(2000));
  const damaged = await openDatabase({ folder });
  const refused = damaged.write((tx) => tx.source.create({ data: { name: 'lost' } }));
  await expect(refused).rejects.toThrow(DatabaseDamaged);
  await expect(refused).rejects.toThrow('claimbench restore');
  expect((await damaged.health()).damage).toContain('damaged');
  expect(await damaged.read.dossier.count()).toBe(0);
  await damaged.close();
});

test('the newest backup is named, where there is one', async () => {
  const { folder, close } = await temporaryDatabase();
  const made = await backUpDaily(folder, new Date('2026-11-22T03:41:19Z'));
  await close();
  overwrite(databaseFile(folder), 0, 'ruined '.repeat(1000));
  await expect(openDatabase({ folder })).rejects.toThrow(`claimbench restore ${made}`);
});

test('a file that is no database at all is refused in plain words', async () => {
  const folder = temporaryFolder();
  overwrite(databaseFile(folder), 0, 'not a database '.repeat(500));
  await expect(openDatabase({ folder })).rejects.toThrow('Bring back a backup with: claimbench restore FILE');
});

function rootPageOf(folder: string, name: string): number {
  const db = new BetterSqlite3(databaseFile(folder), { readonly: true });
  const page = db.prepare('SELECT rootpage FROM sqlite_master WHERE name = ?').pluck().get(name) as number;
  db.close();
  return page;
}

function overwrite(file: string, position: number, text: string): void {
  const handle = openSync(file, position === 0 ? 'w' : 'r+');
  writeSync(handle, text, position);
  closeSync(handle);
}
