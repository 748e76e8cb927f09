import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Database, Transaction } from '../../src/db/open-database.ts';
import { settleStandings } from '../../src/services/standings.ts';
import { claimFields, createArticle } from '../support/records.ts';
import { temporaryDatabase } from '../support/database.ts';

let database: Database;
let articleId: number;
let revisionId: number;
let dossierId: number;

beforeAll(async () => {
  database = await temporaryDatabase();
  ({ articleId, revisionId, dossierId } = await database.write((tx) => createArticle(tx, 'Visits')));
});

const addClaim = (tx: Transaction, text: string, quote = text): Promise<{ id: number }> =>
  tx.claim.create({ data: { ...claimFields, articleId, revisionId, text, quote } });

/** A change as commands make it: where claims stand is settled in the same transaction. */
const change = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.write(async (tx) => {
    const done = await work(tx);
    await settleStandings(tx);
    return done;
  });

const found = (query: string): number[] =>
  database.search.claims(dossierId, query, 10).map(({ claimId }) => claimId);

test('finds words without their accents, in the claim or its quote, and marks them', async () => {
  const { id } = await change((tx) =>
    addClaim(tx, 'Sergei Lavrov met Miguel Díaz-Canel', 'He met the president on Thursday'),
  );
  expect(database.search.claims(dossierId, 'diaz-canel LAVROV', 10)).toEqual([
    {
      claimId: id,
      snippet: [
        { text: 'Sergei ', hit: false },
        { text: 'Lavrov', hit: true },
        { text: ' met Miguel ', hit: false },
        { text: 'Díaz-Canel', hit: true },
      ],
    },
  ]);
  expect(found('thursday')).toEqual([id]);
  expect(found('lavrov friday')).toEqual([]);
});

test('follows changes of a claim, discarding and deleting', async () => {
  const { id } = await change((tx) => addClaim(tx, 'Havana hosted the summit', 'It did'));
  await change((tx) => tx.claim.update({ where: { id }, data: { text: 'Caracas hosted the summit' } }));
  expect([found('caracas'), found('havana caracas')]).toEqual([[id], []]);
  await change((tx) => tx.claim.update({ where: { id }, data: { discardedAt: new Date() } }));
  expect(found('caracas')).toEqual([]);
  await change((tx) => tx.claim.delete({ where: { id } }));
  expect(found('summit')).toEqual([]);
});

test('keeps to its dossier', async () => {
  const other = await change((tx) => createArticle(tx, 'Elections'));
  const { id } = await change((tx) => addClaim(tx, 'Turnout reached a record'));
  expect(found('turnout')).toEqual([id]);
  expect(database.search.claims(other.dossierId, 'turnout', 10)).toEqual([]);
});

test.each([
  ['an operator is a word', 'met NOT', []],
  ['punctuation alone finds nothing', '"*(){}:^- +', []],
  ['an empty query finds nothing', ' \t ', []],
])('%s', (_, query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('never throws, whatever is typed', () => {
  const syntax = fc.constantFrom(
    '"',
    "'",
    '*',
    'NEAR(',
    'AND',
    'text:',
    '^',
    '\0',
    '\ud800',
    '-',
    ')',
    ' ',
    'a',
  );
  const query = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: syntax, maxLength: 60 }));
  fc.assert(
    fc.property(query, (typed) => Array.isArray(database.search.claims(dossierId, typed, 5))),
    { numRuns: 20_000 },
  );
});

test('a query of a megabyte is answered', () => {
  expect(found('word "quoted" '.repeat(75_000))).toEqual([]);
});
