import { COMMANDS, type Command } from './commands.ts';
import { explain } from './explain.ts';
import { print, say } from './output.ts';
import { isUsageError, UsageError } from './usage-error.ts';

const ENVIRONMENT =
  'CLAIMBENCH_DATA is the data folder (./var), PORT and HOST say where serve listens (4173, 127.0.0.1).';

/** Runs the command that the arguments name. Resolves to the exit code: 0 done, 1 could not, 2 wrong usage. */
export async function main(args: string[]): Promise<number> {
  endQuietlyWhenNobodyReads();
  const [name, ...rest] = args;
  try {
    return await dispatch(name, rest);
  } catch (error) {
    return refuse(name, error);
  }
}

async function dispatch(name: string | undefined, args: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') return help();
  if (name === undefined) throw new UsageError('Which command?');
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(`There is no command "${name}".`);
  if (args.includes('--help') || args.includes('-h')) return help(command);
  const run = await command.load();
  return run(args);
}

async function help(command?: Command): Promise<number> {
  await print(command ? `usage: claimbench ${command.usage}\n\n${command.summary}\n` : usage());
  return 0;
}

function usage(): string {
  const lines = [...COMMANDS.values()].map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return `usage: claimbench COMMAND [OPTIONS]\n\n${lines.join('')}\n${ENVIRONMENT}\n`;
}

function refuse(name: string | undefined, error: unknown): number {
  say(`claimbench: ${explain(error)}`);
  if (!isUsageError(error)) return 1;
  const command = COMMANDS.get(name ?? '');
  say(command ? `usage: claimbench ${command.usage}` : usage());
  return 2;
}

/** `claimbench … | head` closes the pipe early: that is the reader's wish, not a failure to report. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
