import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
import { WriteQueueFull } from '../../src/db/errors.ts';
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

test('a failed COMMIT is rolled back and the next write goes through', async () => {
  const { read, write } = await temporaryDatabase();
  const dangling = write(async (tx) => {
    await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON');
    await tx.alias.create({ data: { entityId: 404, form: 'Diaz', class: 'diacritics', reason: '' } });
  });
  await expect(dangling).rejects.toThrow();
  await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
  expect([await read.alias.count(), await read.source.count()]).toEqual([0, 1]);
});

test('a snapshot is of one state, while what is written meanwhile is seen by every other read', async () => {
  const { read, snapshot, write } = await temporaryDatabase();
  const counts = await snapshot(async (reads) => {
    const before = await reads.source.count();
    await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
    return { before, others: await read.source.count(), after: await reads.source.count() };
  });
  expect(counts).toEqual({ before: 0, others: 1, after: 0 });
});

test('a snapshot cannot write, and a failed one leaves the next alone', async () => {
  const { snapshot } = await temporaryDatabase();
  const writing = snapshot((reads) => reads.source.create({ data: { name: 'Granma' } }));
  await expect(writing).rejects.toThrow('readonly');
  expect(await snapshot((reads) => reads.source.count())).toBe(0);
});

test('the reader cannot write', async () => {
  const { read } = await temporaryDatabase();
  await expect(read.source.create({ data: { name: 'Granma' } })).rejects.toThrow('readonly');
});

test('of fifty simultaneous saves of one version, one wins', async () => {
  const { read, write } = await temporaryDatabase();
  const { id } = await write((tx) => tx.source.create({ data: { name: 'Granma' } }));
  const saves = Array.from({ length: 50 }, (_, index) =>
    write((tx) =>
      tx.source.updateMany({
        where: { id, version: 1 },
        data: { gradeNote: `save ${index}`, version: { increment: 1 } },
      }),
    ),
  );
  const counts = (await Promise.all(saves)).map(({ count }) => count);
  expect(counts.filter((count) => count === 1)).toHaveLength(1);
  expect(await read.source.findUnique({ where: { id } })).toMatchObject({ version: 2 });
});

test('past 200 waiting a write is refused, and the others are all saved', async () => {
  const { read, write } = await temporaryDatabase();
  const names = Array.from({ length: 202 }, (_, index) => `source ${index}`);
  const outcomes = await Promise.allSettled(
    names.map((name) => write((tx) => tx.source.create({ data: { name } }))),
  );
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  expect(refused).toEqual([expect.any(WriteQueueFull)]);
  expect(await read.source.count()).toBe(201);
});

const countRounds = async (work: Promise<unknown>): Promise<number> => {
  let rounds = 0;
  let working = true;
  const tick = (): void => {
    rounds += 1;
    if (working) setImmediate(tick);
  };
  setImmediate(tick);
  await work.finally(() => (working = false));
  return rounds;
};

test('a long queue of writes leaves the event loop to others', async () => {
  const { write } = await temporaryDatabase();
  const names = Array.from({ length: 100 }, (_, index) => `source ${index}`);
  const saves = names.map((name) => write((tx) => tx.source.create({ data: { name } })));
  expect(await countRounds(Promise.all(saves))).toBeGreaterThan(90);
});

test('writes and reads awaited one after the other leave the event loop to others', async () => {
  const { read, write } = await temporaryDatabase();
  const work = async (): Promise<void> => {
    for (let index = 0; index < 50; index += 1) {
      await write((tx) => tx.source.create({ data: { name: `source ${index}` } }));
      await read.source.count();
    }
  };
  expect(await countRounds(work())).toBeGreaterThan(40);
});
