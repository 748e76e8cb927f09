import { createHash, randomUUID } from 'node:crypto';
import type { Database as Connection } from 'better-sqlite3';
import { MigrationRefused } from './errors.ts';
import type { Migration, SchemaSource } from './migrations.ts';

/** Prisma's own table, so that its tools can read the history. */
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Brings a database to the shipped schema and returns the names of the migrations it ran.
 * Each migration is one transaction: a crash or an error leaves the database before it or after it.
 * `backUp` runs first where there is anything to lose. Throws MigrationRefused.
 */
export async function migrate(
  db: Connection,
  source: SchemaSource,
  backUp: (firstMigration: string) => Promise<void>,
): Promise<string[]> {
  const pending = pendingMigrations(db, source.migrations);
  if (pending.length === 0 && hasTriggers(db, source.triggers)) return [];
  if (tablesOf(db).length > 0) await backUp(pending[0]?.name ?? 'triggers');
  if (pending.length === 0) apply(db, null, source.triggers);
  // The triggers speak of the newest schema, so that they come with the last step.
  for (const migration of pending)
    apply(db, migration, migration === pending.at(-1) ? source.triggers : null);
  return pending.map(({ name }) => name);
}

function pendingMigrations(db: Connection, known: Migration[]): Migration[] {
  const applied = appliedMigrations(db);
  for (const [index, { name, checksum }] of applied.entries()) {
    if (known[index]?.name !== name) {
      throw new MigrationRefused(
        `The database was made by another version of Claimbench (it has "${name}").`,
      );
    }
    if (known[index].checksum !== checksum) {
      throw new MigrationRefused(`Migration "${name}" was changed after it ran on this database.`);
    }
  }
  return known.slice(applied.length);
}

function appliedMigrations(db: Connection): Pick<Migration, 'name' | 'checksum'>[] {
  if (!allTables(db).includes('_prisma_migrations')) return [];
  const rows = db.prepare(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.all() as Pick<Migration, 'name' | 'checksum'>[];
}

function apply(db: Connection, migration: Migration | null, triggers: string | null): void {
  const what = migration?.name ?? 'the triggers and the search index';
  // Inside a transaction this pragma does nothing, and a table rebuild would delete the children.
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    runSteps(db, migration, triggers);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationRefused(
      `${what} could not be brought in: ${reason}. The database is as it was.`,
      error,
    );
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function runSteps(db: Connection, migration: Migration | null, triggers: string | null): void {
  dropTriggersAndIndex(db);
  if (migration) {
    const before = countRows(db);
    db.exec(migration.sql);
    refuseLostRows(before, countRows(db), migration.sql);
    refuseBrokenReferences(db);
    record(db, migration);
  }
  if (triggers !== null) db.exec(triggers);
  db.pragma(`user_version = ${triggers === null ? 0 : fingerprint(triggers)}`);
}

function dropTriggersAndIndex(db: Connection): void {
  for (const name of namesOf(db, `type = 'trigger'`)) db.exec(`DROP TRIGGER "${name}"`);
  for (const name of namesOf(db, `type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'`)) {
    db.exec(`DROP TABLE "${name}"`);
  }
}

/** Rows may come or go only where the migration itself inserts or deletes; a rebuilt table keeps all of its rows. */
function refuseLostRows(before: Map<string, number>, after: Map<string, number>, sql: string): void {
  const changed = new Set(
    [...sql.matchAll(/\b(?:INSERT INTO|DELETE FROM|DROP TABLE)\s+"(\w+)"/gi)].map((m) => m[1]),
  );
  const rebuilt = new Set([...sql.matchAll(/\bRENAME TO\s+"(\w+)"/gi)].map((m) => m[1]));
  for (const [table, count] of before) {
    if (changed.has(table) && !rebuilt.has(table)) continue;
    if (after.get(table) !== count) {
      throw new Error(`table "${table}" had ${count} rows and would have ${after.get(table) ?? 'none'}`);
    }
  }
}

function refuseBrokenReferences(db: Connection): void {
  const broken = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  const first = broken[0];
  if (first)
    throw new Error(`${broken.length} rows of "${first.table}" would point to a missing "${first.parent}"`);
}

function record(db: Connection, { name, checksum }: Migration): void {
  const now = new Date().toISOString().replace('Z', '+00:00');
  db.exec(HISTORY);
  db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(randomUUID(), checksum, now, name, now);
}

function hasTriggers(db: Connection, triggers: string): boolean {
  return db.pragma('user_version', { simple: true }) === fingerprint(triggers);
}

/** 31 bits of the triggers file, kept in the header of the database, so that a changed file runs once. */
function fingerprint(triggers: string): number {
  return createHash('sha256').update(triggers).digest().readUInt32BE() >>> 1;
}

function countRows(db: Connection): Map<string, number> {
  const count = (table: string): number =>
    db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
  return new Map(tablesOf(db).map((table) => [table, count(table)]));
}

function tablesOf(db: Connection): string[] {
  return allTables(db).filter((name) => name !== '_prisma_migrations');
}

function allTables(db: Connection): string[] {
  return namesOf(db, `type = 'table' AND name NOT LIKE 'sqlite_%'`);
}

function namesOf(db: Connection, condition: string): string[] {
  return db
    .prepare(`SELECT name FROM sqlite_master WHERE ${condition} ORDER BY name`)
    .pluck()
    .all() as string[];
}
