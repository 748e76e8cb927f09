import { statSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
import { PrismaClient } from '../../src/db/generated/client.ts';
import { temporaryDatabase } from '../support/database.ts';

test('the stock adapter loses a write it has acknowledged', async () => {
  const { folder, write } = await temporaryDatabase();
  const { id } = await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
  const stock = new PrismaClient({
    adapter: new PrismaBetterSqlite3({ url: `file:${databaseFile(folder)}` }),
  });
  const other = stock.$transaction(async (tx) => {
    await tx.source.create({ data: { name: 'abandoned' } });
    await stock.source.update({ where: { id }, data: { grade: 'B' } });
    throw new Error('changed my mind');
  });
  await expect(other).rejects.toThrow('changed my mind');
  expect((await stock.source.findUniqueOrThrow({ where: { id } })).grade).toBe('F');
  await stock.$disconnect();
});

test('ours keeps a write that was acknowledged while another transaction was open and then failed', async () => {
  const { read, write } = await temporaryDatabase();
  const { id } = await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
  let update: Promise<unknown> = Promise.resolve();
  const other = write(async (tx) => {
    await tx.source.create({ data: { name: 'abandoned' } });
    update = write((mine) => mine.source.update({ where: { id }, data: { grade: 'B' } }));
    expect(await read.source.count()).toBe(1);
    throw new Error('changed my mind');
  });
  await expect(other).rejects.toThrow('changed my mind');
  await update;
  expect(await read.source.findMany({ select: { name: true, grade: true } })).toEqual([
    { name: 'Granma', grade: 'B' },
  ]);
});

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
