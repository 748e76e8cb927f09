// Migrates a database and kills itself before its statement number N; prints when it was not killed.
import BetterSqlite3 from 'better-sqlite3';
import { migrate } from '../../../src/db/migrate.ts';
import { schemaWithRebuild } from './rebuild.ts';

const [file = '', fatal = ''] = process.argv.slice(2);
let statements = 0;
const dieInTime = (): void => {
  statements += 1;
  if (statements === Number(fatal)) process.kill(process.pid, 'SIGKILL');
};
const db = new BetterSqlite3(file, { verbose: dieInTime });
await migrate(db, schemaWithRebuild(), () => Promise.resolve());
process.stdout.write('finished');
