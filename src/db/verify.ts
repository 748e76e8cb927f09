import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the independent check of a database file says. */
export interface Verification {
  /** What is wrong, in SQLite's words; empty for a sound database of Claimbench. */
  findings: string[];
  /** The migrations the file has had. */
  migrations: string[];
}

/** Checks a file with a second build of SQLite, in a process of its own (docs/decisions). */
export async function verifyFile(file: string): Promise<Verification> {
  const program = join(import.meta.dirname, 'verify-process.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, file]);
  return JSON.parse(stdout) as Verification;
}
