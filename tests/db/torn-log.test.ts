import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/db/connection.ts';
import { temporaryDatabase, temporaryFolder } from '../support/database.ts';

const FRAME = 24 + 4096;
const HEADER = 32;
const NAMES = Array.from({ length: 40 }, (_, index) => `source ${index}`);

/** What a power cut can do to a log: it ends early, a stretch holds other bytes, a frame is where another should be. */
const accident = fc.oneof(
  fc.record({ kind: fc.constant('torn' as const), at: fc.nat() }),
  fc.record({
    kind: fc.constant('overwritten' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 512 }),
  }),
  fc.record({ kind: fc.constant('reordered' as const), at: fc.nat(), other: fc.nat() }),
);
type Accident = typeof accident extends fc.Arbitrary<infer T> ? T : never;

test('a torn, overwritten or reordered log opens to a prefix of what was saved', async () => {
  const { folder, write } = await temporaryDatabase();
  for (const name of NAMES) await write((tx) => tx.source.create({ data: { name } }));
  const database = readFileSync(databaseFile(folder));
  const log = readFileSync(`${databaseFile(folder)}-wal`);
  const file = join(temporaryFolder(), 'after.sqlite');
  writeFileSync(file, database);
  writeFileSync(`${file}-wal`, log);
  expect(expectPrefix(file)).toBe(NAMES.length);
  fc.assert(
    fc.property(accident, (what) => {
      writeFileSync(file, database);
      writeFileSync(`${file}-wal`, suffer(log, what));
      expectPrefix(file);
    }),
    { numRuns: 150 },
  );
});

function suffer(log: Buffer, what: Accident): Buffer {
  const copy = Buffer.from(log);
  if (what.kind === 'torn') return copy.subarray(0, what.at % copy.length);
  if (what.kind === 'overwritten') {
    copy.set(what.bytes, what.at % (copy.length - what.bytes.length));
    return copy;
  }
  const frames = Math.floor((log.length - HEADER) / FRAME);
  const start = (frame: number): number => HEADER + (frame % frames) * FRAME;
  log.copy(copy, start(what.at), start(what.other), start(what.other) + FRAME);
  log.copy(copy, start(what.other), start(what.at), start(what.at) + FRAME);
  return copy;
}

function expectPrefix(file: string): number {
  const db = new BetterSqlite3(file);
  const names = db.prepare('SELECT name FROM Source ORDER BY id').pluck().all();
  expect(names).toEqual(NAMES.slice(0, names.length));
  expect(db.pragma('quick_check', { simple: true })).toBe('ok');
  db.close();
  return names.length;
}
