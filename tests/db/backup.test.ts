import { copyFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUpDaily, newestBackup } from '../../src/db/backup.ts';
import { backupFolder, databaseFile } from '../../src/db/connection.ts';
import { BackupRefused, DatabaseOwned } from '../../src/db/errors.ts';
import { openDatabase, type Database } from '../../src/db/open-database.ts';
import { checkDatabase, restoreDatabase } from '../../src/db/restore.ts';
import { verifyFile } from '../../src/db/verify.ts';
import { temporaryDatabase, temporaryFolder } from '../support/database.ts';

const now = new Date('2026-11-22T03:41:19Z');
const addSource = (database: Pick<Database, 'write'>, name: string): Promise<unknown> =>
  database.write((tx) => tx.source.create({ data: { name } }));

test("a backup made under writes holds one state, passes the second SQLite and is its owner's alone", async () => {
  const database = await temporaryDatabase();
  await database.write((tx) =>
    tx.source.createMany({
      data: Array.from({ length: 1000 }, (_, i) => ({ name: `${i} ${'x'.repeat(900)}` })),
    }),
  );
  const file = join(database.folder, 'copy.sqlite');
  let written = 0;
  let copying = true;
  const backup = database.backup(file).finally(() => (copying = false));
  while (copying && written < 2000) {
    await addSource(database, `during ${written}`);
    written += 1;
  }
  await backup;
  expect(written).toBeGreaterThan(10);
  expect((await verifyFile(file)).findings).toEqual([]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(database.folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite']);
});

test('restoring brings the backup back and keeps what was there', async () => {
  const database = await temporaryDatabase();
  await addSource(database, 'saved');
  const file = join(temporaryFolder(), 'copy.sqlite');
  await database.backup(file);
  await addSource(database, 'later');
  await expect(restoreDatabase(database.folder, file, now)).rejects.toThrow(DatabaseOwned);
  await database.close();
  const former = await restoreDatabase(database.folder, file, now);
  const restored = await openDatabase({ folder: database.folder });
  expect((await restored.read.source.findMany()).map(({ name }) => name)).toEqual(['saved']);
  await addSource(restored, 'after');
  await restored.close();
  const aside = temporaryFolder();
  copyFileSync(former ?? '', databaseFile(aside));
  const old = await openDatabase({ folder: aside });
  expect((await old.read.source.findMany()).map(({ name }) => name)).toEqual(['saved', 'later']);
  await old.close();
});

test('restoring takes in what is still in the log of a copied database', async () => {
  const database = await temporaryDatabase();
  await addSource(database, 'in the log');
  const copied = databaseFile(temporaryFolder());
  for (const side of ['', '-wal']) copyFileSync(databaseFile(database.folder) + side, copied + side);
  const folder = temporaryFolder();
  expect(await restoreDatabase(folder, copied, now)).toBeNull();
  const restored = await openDatabase({ folder });
  expect(await restored.read.source.count()).toBe(1);
  await restored.close();
});

test('a file that exists is not written over, the database itself least of all', async () => {
  const database = await temporaryDatabase();
  await expect(database.backup(databaseFile(database.folder))).rejects.toThrow('exists already');
  await expect(addSource(database, 'saved')).resolves.toBeDefined();
});

test('a backup that fails its check is not restored, and nothing changes', async () => {
  const database = await temporaryDatabase();
  await addSource(database, 'saved');
  const file = join(temporaryFolder(), 'copy.sqlite');
  await database.backup(file);
  await database.close();
  truncateSync(file, statSync(file).size - 8192);
  const before = readdirSync(database.folder);
  await expect(restoreDatabase(database.folder, file, now)).rejects.toThrow(BackupRefused);
  writeFileSync(file, 'no database');
  await expect(restoreDatabase(database.folder, file, now)).rejects.toThrow('not a database');
  expect(readdirSync(database.folder)).toEqual(before);
});

test('a database of another program is not restored', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'empty.sqlite');
  writeFileSync(file, '');
  await expect(restoreDatabase(folder, file, now)).rejects.toThrow('_prisma_migrations');
});

test('a damaged database is replaced by its backup', async () => {
  const database = await temporaryDatabase();
  await addSource(database, 'saved');
  const file = join(database.folder, 'copy.sqlite');
  await database.backup(file);
  await database.close();
  writeFileSync(databaseFile(database.folder), 'ruined '.repeat(1000));
  await expect(openDatabase({ folder: database.folder })).rejects.toThrow('damaged');
  expect((await checkDatabase(database.folder)).findings).not.toEqual([]);
  await restoreDatabase(database.folder, file, now);
  const restored = await openDatabase({ folder: database.folder });
  expect(await restored.read.source.count()).toBe(1);
  await restored.close();
});

test('one backup a day, the newest is known', async () => {
  const { folder } = await temporaryDatabase();
  const made = await backUpDaily(folder, now);
  expect(made).toBe(join(backupFolder(folder), 'claimbench-2026-11-22T034119Z.sqlite'));
  expect(await backUpDaily(folder, new Date('2026-11-22T23:00:00Z'))).toBeNull();
  expect(newestBackup(folder)).toBe(made);
});

test('a database in use passes its check', async () => {
  const database = await temporaryDatabase();
  await addSource(database, 'saved');
  expect((await checkDatabase(database.folder)).findings).toEqual([]);
});
