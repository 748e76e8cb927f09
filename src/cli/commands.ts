/** A command is given its arguments and resolves to its exit code. It throws what it could not do, in a sentence. */
export type Run = (args: string[]) => Promise<number>;

export interface Command {
  usage: string;
  summary: string;
  /** Loads the command only when it is asked for, so that each starts with no more than it needs. */
  load: () => Promise<Run>;
}

/** Every command of the program by its name, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'analyze',
    {
      usage: 'analyze --json [--published DATE] PATH…',
      summary: 'split files or folders into claims and compare them; prints JSON, touches no database',
      load: async () => (await import('./commands/analyze.ts')).analyze,
    },
  ],
  [
    'probe',
    {
      usage: 'probe TASK',
      summary: 'answer one JSON question a line on standard input with one JSON line',
      load: async () => (await import('./commands/probe.ts')).probe,
    },
  ],
]);
