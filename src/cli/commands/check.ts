import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { databaseFile } from '../../db/connection.ts';
import { checkDatabase } from '../../db/restore.ts';
import { say } from '../output.ts';

/** Checks the database with a second build of SQLite. Exit code 1 where it finds something. */
export async function check(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const { dataFolder } = readConfig();
  const file = databaseFile(dataFolder);
  if (!existsSync(file)) throw new Error(`There is no database in ${dataFolder}.`);
  const { findings } = await checkDatabase(dataFolder);
  for (const finding of findings) say(`${file}: ${finding}`);
  if (findings.length === 0) say(`${file} is sound.`);
  return findings.length === 0 ? 0 : 1;
}
