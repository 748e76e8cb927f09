import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
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
