import { expect, test } from 'vitest';
import { backupName, staleBackups } from '../../src/db/retention.ts';

const daily = (from: string, days: number): string[] =>
  Array.from({ length: days }, (_, day) => backupName(new Date(Date.parse(from) + day * 86_400_000)));

test('a name sorts by time and is fit for a file', () => {
  expect(backupName(new Date('2026-11-22T03:41:19.542Z'))).toBe('claimbench-2026-11-22T034119Z.sqlite');
});

test('keeps seven days, and the newest of four weeks', () => {
  const names = daily('2026-10-01T02:00:00Z', 53);
  const stale = staleBackups(names);
  const kept = names.filter((name) => !stale.includes(name)).map((name) => name.slice(11, 21));
  // 22 November 2026 is a Sunday: the weeks end on 15, 8 and 1 November.
  expect(kept).toEqual([
    '2026-11-01',
    '2026-11-08',
    '2026-11-15',
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
});

test('of one day the newest stays', () => {
  const names = ['claimbench-2026-11-22T010000Z.sqlite', 'claimbench-2026-11-22T230000Z.sqlite'];
  expect(staleBackups(names)).toEqual(['claimbench-2026-11-22T010000Z.sqlite']);
});

test('counts days that have a backup, so that a pause of months removes nothing', () => {
  expect(staleBackups([...daily('2026-01-05T02:00:00Z', 3), ...daily('2026-11-16T02:00:00Z', 3)])).toEqual(
    [],
  );
});

test('files with other names are left alone', () => {
  const others = ['before-20261201_roles.sqlite', 'notes.txt', 'claimbench-2026-11-22T010000Z.sqlite.part'];
  expect(staleBackups([...others, ...daily('2026-10-01T02:00:00Z', 53)])).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/before|notes|part/)]),
  );
});
