/**
 * One command: one transaction, one provenance event. The ledger writes the rows and remembers each before and after,
 * which is what the history shows and what undo puts back.
 */
import { createHash } from 'node:crypto';
import type { Transaction } from '../db/open-database.ts';
import { NotFound } from '../domain/errors.ts';
import { settleBodySentences } from './articles/body-sentences.ts';
import type { Change, Recorded, Row } from './changes.ts';
import type { Context } from './context.ts';
import { settleChangedOrigins } from './origins/settle-origins.ts';
import { staleVersion } from './stale-version.ts';
import { settleStandings } from './standings.ts';

export type { Row } from './changes.ts';

type NewRow<M extends Recorded> = Parameters<Transaction[M]['create']>[0]['data'];

export interface Ledger {
  tx: Transaction;
  create: <M extends Recorded>(model: M, row: NewRow<M>) => Promise<Row<M>>;
  /** Saves where the row still has `version`; otherwise throws StaleVersion with both. Raises the version by one. */
  update: <M extends Recorded>(
    model: M,
    at: { id: number; version: number },
    row: Partial<Row<M>>,
  ) => Promise<Row<M>>;
  remove: (model: Recorded, id: number) => Promise<void>;
  /** Puts a removed row back as it was, under its old id. */
  restore: (model: Recorded, row: Record<string, unknown>) => Promise<void>;
}

/** Whether a row reads as wanted already. */
export function isAlready<T extends object>(row: T, wanted: Partial<T>): boolean {
  return (Object.keys(wanted) as (keyof T)[]).every((column) => row[column] === wanted[column]);
}

/** What the event says of the command. A command that changed nothing leaves no event. */
export interface Entry {
  action: string;
  subjectKind: Recorded;
  subjectId: number;
  summary: string;
  dossierId?: number;
  claimId?: number;
  undoes?: number;
  /** Record the event although no row of the ledger changed (bulk import writes past the ledger). */
  always?: boolean;
}

interface Done<T> {
  result: T;
  entry: Entry;
}

export interface Performed<T> {
  result: T;
  /** The provenance event, to offer undo; null when nothing changed. */
  eventId: number | null;
}

/** Runs a command and records it: everything or nothing. Who watches the dossier hears of it once it is committed. */
export async function perform<T>(
  { database, now, feed }: Context,
  actor: { reviewerId: number | null },
  work: (ledger: Ledger) => Promise<Done<T>>,
): Promise<Performed<T>> {
  const { dossierId, ...performed } = await database.write(async (tx) => {
    const changes: Change[] = [];
    const { result, entry } = await work(ledgerOver(tx, changes));
    await settleChangedOrigins(tx, changes);
    await settleBodySentences(tx, changes);
    await settleStandings(tx);
    const { always, ...event } = entry;
    if (changes.length === 0 && !always) return { result, eventId: null };
    const recorded = { ...event, at: now(), reviewerId: actor.reviewerId, changes };
    return { result, eventId: await recordEvent(tx, recorded), dossierId: event.dossierId };
  });
  if (dossierId !== undefined) feed.tell(dossierId);
  return performed;
}

/** The few calls the ledger makes on a table; the generated delegates cannot be called as a union. */
interface Table {
  create(query: { data: unknown }): Promise<Record<string, unknown>>;
  findUnique(query: { where: { id: number } }): Promise<Record<string, unknown> | null>;
  updateMany(query: { where: unknown; data: unknown }): Promise<{ count: number }>;
  delete(query: { where: { id: number } }): Promise<unknown>;
}

function ledgerOver(tx: Transaction, changes: Change[]): Ledger {
  const tableOf = (model: Recorded): Table => tx[model] as unknown as Table;
  return {
    tx,
    async create(model, row) {
      const after = await tableOf(model).create({ data: row });
      changes.push({ model, id: Number(after.id), before: null, after });
      return after as Row<typeof model>;
    },
    async update(model, { id, version }, row) {
      const before = await found(tableOf(model), model, id);
      const data = { ...row, version: { increment: 1 } };
      const { count } = await tableOf(model).updateMany({ where: { id, version }, data });
      if (count === 0) throw await staleVersion(tx, { model, id, version }, row, before);
      const after = await found(tableOf(model), model, id);
      changes.push({ model, id, before, after });
      return after as Row<typeof model>;
    },
    async remove(model, id) {
      const before = await found(tableOf(model), model, id);
      await tableOf(model).delete({ where: { id } });
      changes.push({ model, id, before, after: null });
    },
    async restore(model, row) {
      const after = await tableOf(model).create({ data: row });
      changes.push({ model, id: Number(after.id), before: null, after });
    },
  };
}

async function found(table: Table, model: Recorded, id: number): Promise<Record<string, unknown>> {
  const row = await table.findUnique({ where: { id } });
  if (!row) throw new NotFound(model);
  return row;
}

type Event = Omit<Entry, 'always'> & { at: Date; reviewerId: number | null; changes: Change[] };

async function recordEvent(tx: Transaction, { at, changes, ...entry }: Event): Promise<number> {
  const last = await tx.provenanceEvent.findFirst({ orderBy: { id: 'desc' }, select: { hash: true } });
  const previousHash = last?.hash ?? '';
  const row = { ...entry, at, changes: JSON.stringify(changes), previousHash };
  const event = await tx.provenanceEvent.create({ data: { ...row, hash: eventHash(row) } });
  await nameClaims(tx, event.id, entry.claimId, changes);
  return event.id;
}

/** The claims an event changed beside the one it is about find it in their history, too. */
async function nameClaims(tx: Transaction, eventId: number, about: number | undefined, changes: Change[]) {
  const changed = new Set(changes.filter(({ model }) => model === 'claim').map(({ id }) => id));
  changed.delete(about ?? 0);
  if (changed.size > 0)
    await tx.eventClaim.createMany({ data: [...changed].map((claimId) => ({ claimId, eventId })) });
}

/** The SHA-256 that chains an event to the one before it. */
export function eventHash(event: {
  at: Date;
  reviewerId: number | null;
  action: string;
  subjectKind: string;
  subjectId: number;
  summary: string;
  changes: string;
  previousHash: string;
  undoes?: number | null;
}): string {
  const { at, reviewerId, action, subjectKind, subjectId, summary, changes, previousHash, undoes } = event;
  const chained = [
    previousHash,
    at.toISOString(),
    reviewerId,
    action,
    subjectKind,
    subjectId,
    summary,
    changes,
    ...(undoes ? [undoes] : []),
  ];
  return createHash('sha256').update(JSON.stringify(chained)).digest('hex');
}
