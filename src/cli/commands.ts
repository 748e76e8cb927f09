/** A command is given its arguments and resolves to its exit code. It throws what it could not do, in a sentence. */
export type Run = (args: string[]) => Promise<number>;

export interface Command {
  usage: string;
  summary: string;
  /** Loads the command only when it is asked for, so that each starts with no more than it needs. */
  load: () => Promise<Run>;
}

/** Every command of the program by its name, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    serve: {
      usage: 'serve [--no-sample]',
      summary: 'serve the workbench on this machine; an empty data folder gets the sample dossier',
      load: async () => (await import('./commands/serve.ts')).serve,
    },
    analyze: {
      usage: 'analyze --json [--published DATE] PATH…',
      summary: 'split files or folders into claims and compare them; prints JSON, touches no database',
      load: async () => (await import('./commands/analyze.ts')).analyze,
    },
    import: {
      usage: 'import PATH… [--dossier NAME]',
      summary: 'add articles to a dossier; a line a file says what happened',
      load: async () => (await import('./commands/import.ts')).importArticles,
    },
    export: {
      usage: 'export --format FORMAT [--dossier NAME] [--out FILE] [--url ADDRESS]',
      summary: 'write the corroboration report as html, docx, md, csv, json, annotations or claimreview',
      load: async () => (await import('./commands/export.ts')).exportReport,
    },
    backup: {
      usage: 'backup [FILE]',
      summary: 'write a checked copy of the database, also while it is in use',
      load: async () => (await import('./commands/backup.ts')).backup,
    },
    restore: {
      usage: 'restore FILE',
      summary: 'put a backup in place of the database; the former one is kept',
      load: async () => (await import('./commands/restore.ts')).restore,
    },
    check: {
      usage: 'check',
      summary: 'check the database with a second build of SQLite',
      load: async () => (await import('./commands/check.ts')).check,
    },
    probe: {
      usage: 'probe TASK',
      summary: 'answer one JSON question a line on standard input with one JSON line',
      load: async () => (await import('./commands/probe.ts')).probe,
    },
  } satisfies Record<string, Command>),
);
