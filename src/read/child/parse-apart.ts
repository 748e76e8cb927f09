import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ReadArticle } from '../types.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Parsed, ParsedFormat } from './parse.ts';

/** What one file may cost: its time on the clock, and the memory of the process and of JavaScript in it. */
interface Limits {
  ms: number;
  memory: number;
  heap: number;
}

const MEGABYTE = 1024 * 1024;
/** Generous on the clock: a busy machine takes long to start a process, and that is no fault of the file. */
const LIMITS: Limits = { ms: 60_000, memory: 1024 * MEGABYTE, heap: 512 * MEGABYTE };
/** What parsing itself may take, and the end of a process whose clock has died with the program. */
const MOST_CPU_SECONDS = 15;

const PROGRAM = fileURLToPath(new URL('./parse.js', import.meta.url));
const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => existsSync(path));

/** Parses a file in a process of its own, with a clock and bounded memory; markup is UTF-8. Throws `UnreadableFile`. */
export async function parseApart(
  format: ParsedFormat,
  bytes: Uint8Array,
  limits = LIMITS,
): Promise<ReadArticle> {
  const child = start(format, limits);
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, limits.ms);
  const [said, code] = await Promise.all([converse(child, bytes), ended(child)]);
  clearTimeout(clock);
  if (late) throw new UnreadableFile(`The file took longer than ${limits.ms / 1000} seconds to read.`);
  if (code !== 0)
    throw new UnreadableFile(
      'The file could not be read: it needs too much memory or time, or breaks the reader.',
    );
  return accept(JSON.parse(said) as Parsed);
}

function start(format: ParsedFormat, { memory, heap }: Limits): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${heap / MEGABYTE}`, PROGRAM, format];
  const [command, ...args] = PRLIMIT
    ? [PRLIMIT, `--data=${memory}`, `--cpu=${MOST_CPU_SECONDS}`, ...node]
    : node;
  return spawn(command!, args, { stdio: ['pipe', 'pipe', 'ignore'], env: {} });
}

function converse(child: ChildProcess, bytes: Uint8Array): Promise<string> {
  child.stdin!.on('error', () => undefined); // a process that ended early is told by its exit code
  child.stdin!.end(bytes);
  return text(child.stdout!);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

function accept(parsed: Parsed): ReadArticle {
  if ('refusal' in parsed) throw new UnreadableFile(parsed.refusal);
  return parsed.article;
}
