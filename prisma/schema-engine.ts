import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as Glue from '@prisma/schema-engine-wasm/schema_engine_bg';

const schemaFile = join(import.meta.dirname, 'schema.prisma');
const migrationsFolder = join(import.meta.dirname, 'migrations');
const filters = { externalTables: [], externalEnums: [] };

/**
 * The SQL that leads from what the migrations build to schema.prisma; empty when they agree.
 * Runs Prisma's schema engine as WebAssembly on an in-memory database: no download, no data touched.
 */
export async function sqlFromMigrationsToSchema(): Promise<string> {
  const schema = { path: schemaFile, content: readFileSync(schemaFile, 'utf8') };
  const engine = await startEngine(schema);
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationList() },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    filters,
  });
  engine.free();
  const sql = stdout ?? '';
  return sql.includes('This is an empty migration') ? '' : sql;
}

async function startEngine(schema: { path: string; content: string }): Promise<Glue.SchemaEngine> {
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = (await import(pathToFileURL(glueFile).href)) as typeof Glue & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  const bytes = readFileSync(glueFile.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  const adapter = bindMigrationAwareSqlAdapterFactory(inMemory());
  return glue.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => undefined, adapter);
}

/** The engine sends a whole migration as one command, which the adapter takes as a script only. */
function inMemory(): SqlMigrationAwareDriverAdapterFactory {
  const official = new PrismaBetterSqlite3({ url: ':memory:' });
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await official.connect();
    adapter.executeRaw = ({ sql }) => adapter.executeScript(sql).then(() => 0);
    return adapter;
  };
  const { provider, adapterName } = official;
  return { provider, adapterName, connect, connectToShadowDb: connect };
}

function migrationList(): Glue.MigrationList {
  const names = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"' },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((path) => ({ path, migrationFile: { path: 'migration.sql', content: migrationText(path) } })),
  };
}

function migrationText(name: string): Glue.MigrationFile['content'] {
  return { tag: 'ok', value: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') };
}
