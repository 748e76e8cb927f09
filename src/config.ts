import { resolve } from 'node:path';
import { z } from 'zod';

/** Where the product keeps its data, where it listens, and whether it may fetch articles from the web. */
export interface Config {
  dataFolder: string;
  port: number;
  host: string;
  fetches: boolean;
}

const MESSAGES = {
  CLAIMBENCH_DATA: 'CLAIMBENCH_DATA must be the path of a folder',
  PORT: 'PORT must be a whole number from 0 to 65535',
  CLAIMBENCH_FETCH: 'CLAIMBENCH_FETCH must be on or off',
  HOST: 'HOST must be 127.0.0.1, ::1 or localhost: without accounts the product serves this machine only',
};

const Environment = z.object({
  CLAIMBENCH_DATA: z.string().trim().min(1).default('./var'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(4173),
  CLAIMBENCH_FETCH: z.enum(['on', 'off']).default('on'),
  HOST: z.enum(['127.0.0.1', '::1', 'localhost']).default('127.0.0.1'),
});

/** Parses the environment; throws one plain sentence a wrong value. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new Error(refusal(parsed.error.issues, environment));
  const { CLAIMBENCH_DATA, PORT, HOST, CLAIMBENCH_FETCH } = parsed.data;
  return {
    dataFolder: resolve(CLAIMBENCH_DATA),
    port: PORT,
    host: HOST,
    fetches: CLAIMBENCH_FETCH === 'on',
  };
}

function refusal(issues: z.core.$ZodIssue[], environment: Record<string, string | undefined>): string {
  return issues
    .map(({ path }) => path[0] as keyof typeof MESSAGES)
    .map((name) => `${MESSAGES[name]}, not "${environment[name] ?? ''}".`)
    .join('\n');
}
