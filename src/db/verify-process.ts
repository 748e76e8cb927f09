// Run as a process of its own: prints what an independent build of SQLite finds in a file, as JSON.
// It must never be loaded by the server: two builds in one process break each other's locks on a file.
import sqlite3 from 'sqlite3';

const file = process.argv[2] ?? '';
const db = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) => {
  if (error) answer([error.message]);
  else void inspect();
});

async function inspect(): Promise<void> {
  try {
    const integrity = await all('PRAGMA integrity_check(10)');
    const references = await all('PRAGMA foreign_key_check');
    const migrations = await all('SELECT migration_name FROM _prisma_migrations ORDER BY migration_name');
    const findings = [
      ...integrity.map((row) => String(row['integrity_check'])).filter((finding) => finding !== 'ok'),
      ...references
        .slice(0, 10)
        .map((row) => `a row of ${String(row['table'])} points to a missing ${String(row['parent'])}`),
    ];
    answer(
      findings,
      migrations.map((row) => String(row['migration_name'])),
    );
  } catch (error) {
    answer([error instanceof Error ? error.message : String(error)]);
  }
}

function all(sql: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    db.all(sql, (error: Error | null, rows: Record<string, unknown>[]) =>
      error ? reject(error) : resolve(rows),
    );
  });
}

function answer(findings: string[], migrations: string[] = []): void {
  process.stdout.write(JSON.stringify({ findings, migrations }));
}
