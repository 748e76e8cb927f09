import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { checkDatabase } from '../../db/restore.ts';
import { say } from '../output.ts';
import { requireDatabase } from '../require-database.ts';

/** Checks the database with a second build of SQLite. Exit code 1 where it finds something. */
export async function check(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const { dataFolder } = readConfig();
  const file = requireDatabase(dataFolder);
  const { findings } = await checkDatabase(dataFolder);
  for (const finding of findings) say(`${file}: ${finding}`);
  if (findings.length === 0) say(`${file} is sound.`);
  return findings.length === 0 ? 0 : 1;
}
