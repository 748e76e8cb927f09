/** The rows that a command changed, as a provenance event keeps them. */
import { z } from 'zod';
import type { Transaction } from '../db/open-database.ts';

/** The models whose rows a command may change, as the transaction names them. */
export type Recorded =
  | 'dossier'
  | 'source'
  | 'article'
  | 'revision'
  | 'anchor'
  | 'block'
  | 'mention'
  | 'claim'
  | 'attribution'
  | 'entity'
  | 'alias'
  | 'houseStyle'
  | 'evidenceLink'
  | 'originRuling'
  | 'discrepancy'
  | 'ruling'
  | 'reopening'
  | 'verdict'
  | 'comment'
  | 'savedFilter';

export type Row<M extends Recorded> = NonNullable<Awaited<ReturnType<Transaction[M]['findFirst']>>>;

/** One row as it was and as it became; null where it did not exist. */
export interface Change {
  model: Recorded;
  id: number;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const rowSchema = z.record(z.string(), z.unknown()).nullable();
const changesSchema = z.array(
  z.object({ model: z.string(), id: z.number(), before: rowSchema, after: rowSchema }),
);

/** Reads the changes of an event as they are stored. */
export function readChanges(stored: string): Change[] {
  return changesSchema.parse(JSON.parse(stored)) as Change[];
}
