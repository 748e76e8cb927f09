import { createHash } from 'node:crypto';
import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sqlFromMigrationsToSchema } from '../../prisma/schema-engine.ts';
import { databaseFile } from '../../src/db/connection.ts';
import { migrate } from '../../src/db/migrate.ts';
import { loadSchemaSource, type SchemaSource } from '../../src/db/migrations.ts';
import { temporaryDatabase } from '../support/database.ts';
import { claimFields, createArticle, eventFields } from '../support/records.ts';
import { schemaWithRebuild } from './processes/rebuild.ts';

const shipped = loadSchemaSource();
const noBackup = (): Promise<void> => Promise.resolve();
const withMigration = (sql: string): SchemaSource => ({
  ...shipped,
  migrations: [...shipped.migrations, { name: '99991231000000_next', sql, checksum: 'test' }],
});

test('the migrations build what schema.prisma says', async () => {
  expect(await sqlFromMigrationsToSchema()).toBe('');
});

test('what is in the database is what this fingerprint was taken from, triggers and index included', async () => {
  const db = new BetterSqlite3(':memory:');
  await migrate(db, shipped, noBackup);
  const objects = db.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').raw().all();
  expect(createHash('sha256').update(JSON.stringify(objects)).digest('hex')).toMatchInlineSnapshot(
    `"14b6c7e224169aad8f873d76d12297e81ef6a9102af420e11f81538dd10ef0a9"`,
  );
});

test('a second run does nothing, a changed triggers file runs alone', async () => {
  const db = new BetterSqlite3(':memory:');
  expect(await migrate(db, shipped, noBackup)).toEqual(shipped.migrations.map(({ name }) => name));
  const changes = db.pragma('schema_version', { simple: true });
  expect(await migrate(db, shipped, noBackup)).toEqual([]);
  expect(db.pragma('schema_version', { simple: true })).toBe(changes);
  await migrate(db, { ...shipped, triggers: 'CREATE TABLE "Changed" ("id" INTEGER)' }, noBackup);
  expect(namesOf(db, 'trigger')).toEqual([]);
  expect(namesOf(db, 'table')).toContain('Changed');
});

test('a rebuilt table keeps its rows, its children, the index and the triggers', async () => {
  const db = await migratedWithRows();
  await migrate(db, schemaWithRebuild(), noBackup);
  expect(db.prepare('SELECT name, country FROM Source').all()).toEqual([{ name: 'Granma', country: '' }]);
  expect(db.prepare('SELECT count(*) FROM Article WHERE sourceId IS NOT NULL').pluck().get()).toBe(1);
  expect(db.prepare(`SELECT rowid FROM ClaimSearch WHERE ClaimSearch MATCH 'lavrov'`).all()).toHaveLength(1);
  expect(() => db.exec('DELETE FROM ProvenanceEvent')).toThrow('append-only');
  expect(() => db.exec('DELETE FROM Source')).toThrow('FOREIGN KEY');
});

test.each([
  [
    'rows are lost in a rebuild',
    'CREATE TABLE "new" ("id" INTEGER PRIMARY KEY); DROP TABLE "Source"; ALTER TABLE "new" RENAME TO "Source"',
    'had 1 rows',
  ],
  ['a reference is broken', 'DELETE FROM "Source"', 'missing "Source"'],
  ['a statement fails', 'CREATE TABLE "Half" ("id" INTEGER); SELECT nonsense', 'no such column'],
])('nothing changes when %s', async (_, sql, reason) => {
  const db = await migratedWithRows();
  const before = db.serialize();
  await expect(migrate(db, withMigration(sql), noBackup)).rejects.toThrow(reason);
  expect(db.serialize().equals(before)).toBe(true);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('a migration that was changed after it ran is refused, and so is a newer database', async () => {
  const db = new BetterSqlite3(':memory:');
  await migrate(db, withMigration('CREATE TABLE "Later" ("id" INTEGER)'), noBackup);
  await expect(migrate(db, shipped, noBackup)).rejects.toThrow('another version');
  const edited = shipped.migrations.map((migration) => ({ ...migration, checksum: 'edited' }));
  await expect(migrate(db, { ...shipped, migrations: edited }, noBackup)).rejects.toThrow('was changed');
});

test('a backup comes first, where there is anything to lose', async () => {
  const db = new BetterSqlite3(':memory:');
  const backedUp: string[] = [];
  const backUp = (name: string): Promise<void> =>
    Promise.resolve(void backedUp.push(`${name} ${db.inTransaction}`));
  await migrate(db, shipped, backUp);
  expect(backedUp).toEqual([]);
  await migrate(db, withMigration('CREATE TABLE "Later" ("id" INTEGER)'), backUp);
  expect(backedUp).toEqual(['99991231000000_next false']);
});

test('without its backup a migration does not run', async () => {
  const db = new BetterSqlite3(':memory:');
  await migrate(db, shipped, noBackup);
  const next = withMigration('CREATE TABLE "Later" ("id" INTEGER)');
  await expect(migrate(db, next, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(namesOf(db, 'table')).not.toContain('Later');
});

test('provenance events are append-only', async () => {
  const db = await migratedWithRows();
  expect(() => db.exec(`UPDATE ProvenanceEvent SET summary = 'other'`)).toThrow('append-only');
  expect(() => db.exec('DELETE FROM ProvenanceEvent')).toThrow('append-only');
  db.pragma('recursive_triggers = ON');
  const replace = 'INSERT OR REPLACE INTO ProvenanceEvent SELECT * FROM ProvenanceEvent';
  expect(() => db.exec(replace)).toThrow('append-only');
});

async function migratedWithRows(): Promise<Connection> {
  const { folder, write, close } = await temporaryDatabase();
  await write(async (tx) => {
    const { dossierId, articleId, revisionId } = await createArticle(tx, 'Visits');
    const source = await tx.source.create({ data: { name: 'Granma' } });
    await tx.article.update({ where: { id: articleId }, data: { sourceId: source.id } });
    const text = 'Sergei Lavrov met Miguel Díaz-Canel';
    await tx.claim.create({ data: { ...claimFields, articleId, revisionId, text, quote: text } });
    await tx.provenanceEvent.create({ data: { ...eventFields, dossierId } });
  });
  await close();
  const db = new BetterSqlite3(databaseFile(folder));
  db.pragma('journal_mode = DELETE');
  return new BetterSqlite3(db.serialize());
}

function namesOf(db: Connection, type: string): string[] {
  return db
    .prepare(`SELECT name FROM sqlite_master WHERE type = ? ORDER BY name`)
    .pluck()
    .all(type) as string[];
}
