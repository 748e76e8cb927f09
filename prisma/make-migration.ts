// Writes the next migration from schema.prisma, offline: npx tsx prisma/make-migration.ts NAME
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqlFromMigrationsToSchema } from './schema-engine.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Usage: npx tsx prisma/make-migration.ts NAME (lower-case words joined by _)\n');
  process.exit(2);
}

const sql = await sqlFromMigrationsToSchema();
if (sql === '') {
  process.stdout.write('schema.prisma and the migrations agree: nothing to write.\n');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(import.meta.dirname, 'migrations', `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  process.stdout.write(`Wrote ${folder}/migration.sql. Read it before you commit it.\n`);
}
