// Prints what an independent build of SQLite sees in each of the files named: one JSON object a line.
import { createHash } from 'node:crypto';
import sqlite3 from 'sqlite3';

interface Row {
  name: string;
  text: string;
}

for (const file of process.argv.slice(2)) process.stdout.write(`${JSON.stringify(await inspect(file))}\n`);

async function inspect(file: string): Promise<unknown> {
  const db = new sqlite3.Database(file, sqlite3.OPEN_READWRITE);
  const all = (sql: string): Promise<Row[]> =>
    new Promise((resolve, reject) =>
      db.all(sql, (error: Error | null, rows: Row[]) => (error ? reject(error) : resolve(rows))),
    );
  const integrity = await all('SELECT integrity_check AS text FROM pragma_integrity_check');
  const broken = await all('SELECT "table" AS name, parent AS text FROM pragma_foreign_key_check');
  const schema = await all(`SELECT name, sql AS text FROM sqlite_master ORDER BY type, name`);
  const sources = await all('SELECT name, gradeNote AS text FROM Source').catch(() =>
    all('SELECT name FROM Source'),
  );
  const events = await all('SELECT action AS name, summary AS text FROM ProvenanceEvent');
  db.close();
  return {
    integrity: integrity.map(({ text }) => text).join(),
    broken,
    schema: createHash('sha256').update(JSON.stringify(schema)).digest('hex'),
    sources,
    events,
  };
}
