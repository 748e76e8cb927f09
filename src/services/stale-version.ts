/** A command on an old version: how the record read then, how it reads now, and who changed it, from the provenance events. */
import type { Transaction } from '../db/open-database.ts';
import { StaleVersion, type Since } from '../domain/errors.ts';
import { readChanges, type Change, type Recorded } from './changes.ts';

type Fields = Record<string, unknown>;

/** A row that is edited together with another one, whose version moves with it. */
const TOGETHER: Partial<Record<Recorded, Recorded>> = {
  claim: 'attribution',
  entity: 'houseStyle',
  discrepancy: 'ruling',
};

/** The events looked through for the version asked for, newest first. */
const MOST_EVENTS = 100;

/** The refusal of `mine`, which was meant for an older version of the row that now reads `theirs`. */
export async function staleVersion(
  tx: Transaction,
  at: { model: Recorded; id: number; version: number },
  mine: Fields,
  theirs: Fields,
): Promise<StaleVersion> {
  const now = await withTogether(tx, at, theirs);
  return new StaleVersion(mine, now, await sinceVersion(tx, at, now));
}

async function withTogether(
  tx: Transaction,
  { model, id }: { model: Recorded; id: number },
  row: Fields,
): Promise<Fields> {
  if (model === 'claim')
    return { ...wordsOf(await tx.attribution.findUnique({ where: { claimId: id } }), UNSAID), ...row };
  if (model === 'entity')
    return { ...wordsOf(await tx.houseStyle.findUnique({ where: { entityId: id } })), ...row };
  if (model === 'discrepancy')
    return { ...row, ...wordsOf(await tx.ruling.findUnique({ where: { discrepancyId: id } })) };
  if (model === 'article') return { ...row, source: await sourceName(tx, row.sourceId) };
  return row;
}

/** A claim that nobody is said to assert. */
const UNSAID = { speaker: null, mode: 'asserted' };

/** The words of a row beside another one, as forms call them; what stands for them where there is none. */
function wordsOf(row: Fields | null, none: Fields = {}): Fields {
  if (!row) return none;
  const words = Object.entries(row).filter(([name]) => !/^(id|version)$|Id$|^at$/.test(name));
  return Object.fromEntries(words.map(([name, word]) => [name === 'claimant' ? 'speaker' : name, word]));
}

async function sourceName(tx: Transaction, sourceId: unknown): Promise<string | null> {
  if (typeof sourceId !== 'number') return null;
  return (await tx.source.findUnique({ where: { id: sourceId }, select: { name: true } }))?.name ?? null;
}

/** Goes back through the events that changed the row until it has the version asked for; null where they do not reach it. */
async function sinceVersion(
  tx: Transaction,
  { model, id, version }: { model: Recorded; id: number; version: number },
  now: Fields,
): Promise<Since | null> {
  const events = await tx.provenanceEvent.findMany({
    where: { changes: { contains: `"model":"${model}","id":${id},` } },
    include: { reviewer: true },
    orderBy: { id: 'desc' },
    take: MOST_EVENTS,
  });
  const [newest] = events;
  let base = now;
  for (const event of events) {
    const changes = readChanges(event.changes).reverse();
    for (const change of changes) base = takenBack(base, change, { model, id });
    const reached = changes.some((one) => isRow(one, { model, id }) && one.before?.version === version);
    if (reached && newest)
      return {
        base: model === 'article' ? { ...base, source: await sourceName(tx, base.sourceId) } : base,
        reviewer: newest.reviewer?.name ?? null,
        at: newest.at,
      };
  }
  return null;
}

const isRow = (change: Change, { model, id }: { model: Recorded; id: number }): boolean =>
  change.model === model && change.id === id;

/** The fields as they were before a change of the row, or of the one edited with it. */
function takenBack(fields: Fields, change: Change, row: { model: Recorded; id: number }): Fields {
  if (isRow(change, row)) return { ...fields, ...change.before };
  if (change.model !== TOGETHER[row.model]) return fields;
  const none = Object.fromEntries(Object.keys(wordsOf(change.after)).map((name) => [name, null]));
  const before = wordsOf(change.before, row.model === 'claim' ? { ...none, ...UNSAID } : none);
  return { ...fields, ...before };
}
