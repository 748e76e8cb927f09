import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config.ts';
import { backupDatabase } from '../../db/backup.ts';
import { backupFolder, makePrivateFolder } from '../../db/connection.ts';
import { backupName } from '../../db/retention.ts';
import { say } from '../output.ts';
import { requireDatabase } from '../require-database.ts';
import { UsageError } from '../usage-error.ts';

/** Writes a checked copy of the database, also while the workbench is running. */
export async function backup(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  if (positionals.length > 1) throw new UsageError('Name one file.');
  const { dataFolder } = readConfig();
  requireDatabase(dataFolder);
  const target = positionals[0] ?? nextBackup(dataFolder);
  await backupDatabase(dataFolder, target);
  say(`Backed up to ${target}.`);
  return 0;
}

function nextBackup(dataFolder: string): string {
  makePrivateFolder(backupFolder(dataFolder));
  return join(backupFolder(dataFolder), backupName(new Date()));
}
