import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the schema: a folder of prisma/migrations. */
export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** What a database has to become: the migrations in order, and the triggers and search index on top. */
export interface SchemaSource {
  migrations: Migration[];
  triggers: string;
}

const root = join(import.meta.dirname, '..', '..');

/** Reads the migrations this program was shipped with, oldest first, and the triggers file. */
export function loadSchemaSource(
  folder = join(root, 'prisma', 'migrations'),
  triggersFile = join(import.meta.dirname, 'triggers.sql'),
): SchemaSource {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    migrations: names.map((name) => read(folder, name)),
    triggers: readFileSync(triggersFile, 'utf8'),
  };
}

function read(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
