import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { pragmaScript, readerPragmas, writerPragmas } from './connection.ts';
import { exclusiveAdapter } from './exclusive-adapter.ts';
import { PrismaClient, type Prisma } from './generated/client.ts';

/** What the writing connection says of itself. */
export interface StorageFacts {
  sqliteVersion: string;
  /** The pragmas as SQLite reads them back. */
  pragmas: Record<string, string | number>;
}

/** What can be asked of a client that reads. */
export type Reads = Prisma.TransactionClient;

/** The one client that writes. */
export function openWriter(file: string): PrismaClient {
  const official = new PrismaBetterSqlite3({ url: `file:${file}`, fileMustExist: true });
  const setup = pragmaScript(writerPragmas);
  return new PrismaClient({
    adapter: exclusiveAdapter(official, { setup, begin: 'BEGIN IMMEDIATE' }),
  });
}

/** The client that reads: SQLite itself refuses its writes, and each of its transactions has its own snapshot. */
export function openReader(file: string): PrismaClient {
  const official = new PrismaBetterSqlite3({ url: `file:${file}`, readonly: true, fileMustExist: true });
  const setup = pragmaScript(readerPragmas);
  return new PrismaClient({
    adapter: exclusiveAdapter(official, { setup, begin: 'BEGIN' }),
  });
}

/** The milliseconds only end what hangs: reading a large dossier takes as long as it takes. */
const limits = { maxWait: 60_000, timeout: 60 * 60_000 };

/** Reads all from the state of now, whatever is written meanwhile, and on a connection of its own, so that no other read waits. */
export async function readSnapshot<T>(file: string, work: (reads: Reads) => Promise<T>): Promise<T> {
  const reader = openReader(file);
  try {
    return await reader.$transaction(work, limits);
  } finally {
    await reader.$disconnect();
  }
}

/** Reads the version and the pragmas back from the connection. */
export async function factsOf(writer: PrismaClient): Promise<StorageFacts> {
  const names = Object.keys(writerPragmas);
  const values = await Promise.all(names.map((name) => valueOf(writer, `PRAGMA ${name}`)));
  return {
    sqliteVersion: String(await valueOf(writer, 'SELECT sqlite_version()')),
    pragmas: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
  };
}

/** Throws when a pragma did not take: a database that can lose a save must not open. */
export async function assertPragmas(writer: PrismaClient): Promise<void> {
  const { pragmas } = await factsOf(writer);
  for (const [name, value] of Object.entries(writerPragmas)) {
    if (pragmas[name] !== value)
      throw new Error(`SQLite keeps ${name} at ${pragmas[name]}, it has to be ${value}.`);
  }
}

async function valueOf(client: PrismaClient, sql: string): Promise<string | number> {
  const [row] = await client.$queryRawUnsafe<Record<string, string | number | bigint>[]>(sql);
  const value = Object.values(row ?? {})[0] ?? '';
  return typeof value === 'bigint' ? Number(value) : value;
}
