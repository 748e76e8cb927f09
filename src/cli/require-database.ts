import { existsSync } from 'node:fs';
import { databaseFile } from '../db/connection.ts';

/** The database of a data folder. Throws where there is none: what only reads must not create one. */
export function requireDatabase(dataFolder: string): string {
  const file = databaseFile(dataFolder);
  if (!existsSync(file)) throw new Error(`There is no database in ${dataFolder}.`);
  return file;
}
