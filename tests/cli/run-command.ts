import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli/claimbench.js', import.meta.url));

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Starts the real command; `data` is its data folder. */
export function startCommand(args: string[], data = ''): ChildProcess {
  const env = { ...process.env, CLAIMBENCH_DATA: data, PORT: '0' };
  return spawn(process.execPath, [COMMAND, ...args], { env });
}

/** Runs the real command to its end, with `input` on standard input. */
export async function runCommand(args: string[], { input = '', data = '' } = {}): Promise<Ran> {
  const child = startCommand(args, data);
  child.stdin!.end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { code, out, err };
}
