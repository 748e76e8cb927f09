import { expect, test } from 'vitest';
import { readableRefusal } from '../../src/db/driver-errors.ts';
import { DatabaseBusy, DatabaseFull } from '../../src/db/errors.ts';

const driverError = (originalCode: string): Error =>
  new Error('driver', { cause: { originalCode, originalMessage: '' } });

test.each([
  ['SQLITE_BUSY', DatabaseBusy],
  ['SQLITE_BUSY_SNAPSHOT', DatabaseBusy],
  ['SQLITE_FULL', DatabaseFull],
  ['SQLITE_IOERR_WRITE', DatabaseFull],
])('%s becomes a refusal a person can read, with its cause', (code, refusal) => {
  const error = driverError(code);
  expect(readableRefusal(error)).toBeInstanceOf(refusal);
  expect(
    readableRefusal(Object.assign(new Error('client'), { meta: { driverAdapterError: error } })),
  ).toMatchObject({
    message: expect.stringContaining('Nothing was saved') as string,
  });
});

test.each([driverError('SQLITE_CONSTRAINT_UNIQUE'), new Error('of the work itself'), null, 'text'])(
  'any other error stays what it is: %s',
  (error) => {
    expect(readableRefusal(error)).toBe(error);
  },
);
