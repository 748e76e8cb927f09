import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { restoreDatabase } from '../../db/restore.ts';
import { say } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** Puts a backup in place of the database, and says where the former one is kept. */
export async function restore(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name the backup to restore.');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}.`);
  const former = await restoreDatabase(readConfig().dataFolder, file, new Date());
  say(`Restored ${file}.${former === null ? '' : ` What was there before is in ${former}.`}`);
  return 0;
}
