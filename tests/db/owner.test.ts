import { once } from 'node:events';
import { expect, test } from 'vitest';
import { DatabaseOwned } from '../../src/db/errors.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { takeOwnership } from '../../src/db/owner.ts';
import { temporaryDatabase, temporaryFolder } from '../support/database.ts';
import { start } from './processes/start.ts';

test('a second owner is refused in plain words, until the first gives up', async () => {
  const { folder, close } = await temporaryDatabase();
  await expect(openDatabase({ folder })).rejects.toThrow(
    `already running on ${folder} (process ${process.pid})`,
  );
  await close();
  const next = await openDatabase({ folder });
  await next.close();
});

test('the lock of a process that died is taken over', async () => {
  const folder = temporaryFolder();
  const child = start('own.ts', folder);
  await once(child.stdout, 'data');
  expect(() => takeOwnership(folder)).toThrow(DatabaseOwned);
  expect(() => takeOwnership(folder)).toThrow(`process ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  takeOwnership(folder)();
});
