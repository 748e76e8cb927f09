/** Taking an event back: each row as it read before, unless it reads differently since or later work rests on it. */
import { NotFound, RuleBroken } from '../../domain/errors.ts';
import { readChanges, type Change, type Recorded } from '../changes.ts';
import type { Ledger } from '../ledger.ts';

/** Throws NotFound, and RuleBroken where the event cannot be undone, already was, or is no longer the last word. */
export async function undoEvent(ledger: Ledger, eventId: number) {
  const event = await ledger.tx.provenanceEvent.findUnique({ where: { id: eventId } });
  if (!event) throw new NotFound('event');
  const already = await ledger.tx.provenanceEvent.findFirst({ where: { undoes: eventId } });
  if (already) throw new RuleBroken('This was undone already.');
  const changes = readChanges(event.changes);
  if (changes.length === 0) throw new RuleBroken('This cannot be undone.');
  for (const change of changes.reverse()) await putBack(ledger, change);
  const { subjectKind, subjectId, dossierId, claimId, summary } = event;
  const about = {
    subjectKind: subjectKind as Recorded,
    subjectId,
    ...(dossierId && { dossierId }),
    ...(claimId && { claimId }),
  };
  return {
    result: eventId,
    entry: { action: 'undo', summary: `Undid: ${summary}`, undoes: eventId, ...about },
  };
}

async function putBack(ledger: Ledger, { model, id, before, after }: Change): Promise<void> {
  if (!after) return unlessLeanedOn(() => ledger.restore(model, revive(before ?? {})));
  const now = await asItStands(ledger, { model, id, after });
  if (!before) {
    if (await isLeanedOn(ledger, model, id)) throw new RuleBroken(LEANED_ON);
    return unlessLeanedOn(() => ledger.remove(model, id));
  }
  const row = Object.entries(revive(before)).filter(([field]) => field !== 'id' && field !== 'version');
  await ledger.update(model, { id, version: Number(now.version) }, Object.fromEntries(row));
}

const LEANED_ON = 'Later work rests on this. Undo that first.';

/** What the database answers when another row stands where one is to be put back, or points at one to be removed. */
const CONFLICTS = ['P2002', 'P2003'];

async function unlessLeanedOn(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    const isConflict = error instanceof Error && 'code' in error && CONFLICTS.includes(String(error.code));
    throw isConflict ? new RuleBroken(LEANED_ON) : error;
  }
}

/** Whether work of later events would vanish with a row, or point at nothing, without the database refusing it. */
async function isLeanedOn({ tx }: Ledger, model: Recorded, id: number): Promise<boolean> {
  if (model === 'discrepancy') return (await tx.ruling.count({ where: { discrepancyId: id } })) > 0;
  if (model === 'entity')
    return (
      (await tx.alias.count({ where: { entityId: id } })) +
        (await tx.houseStyle.count({ where: { entityId: id } })) >
      0
    );
  if (model !== 'claim') return false;
  const sides = { OR: [{ aClaimId: id }, { bClaimId: id }] };
  const speakers = await tx.attribution.count({ where: { claimId: id } });
  return speakers > 0 || (await tx.discrepancy.count({ where: sides })) > 0;
}

/** The row as it stands, which must read as the event left it; a change that was undone since does not count. */
async function asItStands(
  { tx }: Ledger,
  { model, id, after }: Pick<Change, 'model' | 'id'> & { after: Record<string, unknown> },
): Promise<Record<string, unknown>> {
  const table = tx[model] as unknown as {
    findUnique(query: object): Promise<Record<string, unknown> | null>;
  };
  const now = await table.findUnique({ where: { id } });
  if (!now || wordsOfRow(now) !== wordsOfRow(after))
    throw new RuleBroken('It was changed again since. Undo the later change first.');
  return now;
}

/** Columns that change with what is around the row. */
const FOLLOWING = new Set(['version', 'aliasId']);

function wordsOfRow(row: Record<string, unknown>): string {
  const read = Object.entries(row).filter(([field]) => !FOLLOWING.has(field));
  return JSON.stringify(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Times come back from JSON as text; the columns that hold them are called `at` or end in `At`. */
function revive(row: Record<string, unknown>): Record<string, unknown> {
  const isTime = (field: string, value: unknown): value is string =>
    typeof value === 'string' && /(^at|At)$/.test(field);
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, isTime(field, value) ? new Date(value) : value]),
  );
}
