/** The kept origins, brought in line with what they are computed from, in the transaction that changes it. */
import type { Database, Transaction } from '../../db/open-database.ts';
import { findTies } from '../../match/origins/find-ties.ts';
import type { OriginTie } from '../../match/types.ts';
import { loadMatchArticles } from '../articles/load-match-articles.ts';
import type { Reads } from '../context.ts';
import { loadOrigins, type OriginMemberView } from './load-origins.ts';

/** Computes the origins of a dossier anew and keeps what differs, so that only claims of other origins are looked at again. */
export async function settleOrigins(tx: Transaction, dossierId: number): Promise<void> {
  const { all } = await loadOrigins(tx, dossierId);
  const origins = new Map((await tx.origin.findMany({ where: { dossierId } })).map((row) => [row.id, row]));
  const members = await tx.originMember.findMany({ where: { article: { dossierId } } });
  const memberOf = new Map(members.map((row) => [row.articleId, row]));
  for (const { id, name } of all) {
    if (!origins.has(id)) await tx.origin.create({ data: { id, dossierId, name } });
    else if (origins.get(id)?.name !== name) await tx.origin.update({ where: { id }, data: { name } });
  }
  for (const origin of all)
    for (const { articleId, reason, decidedBy } of origin.members) {
      const row = memberOf.get(articleId);
      const kept = { originId: origin.id, reason, decidedBy };
      if (!row) await tx.originMember.create({ data: { articleId, ...kept } });
      else if (!isKept(row, kept)) await tx.originMember.update({ where: { id: row.id }, data: kept });
    }
  await tx.origin.deleteMany({ where: { dossierId, members: { none: {} } } });
}

type Kept = Pick<OriginMemberView, 'reason' | 'decidedBy'> & { originId: number };

const isKept = (row: Kept, { originId, reason, decidedBy }: Kept): boolean =>
  row.originId === originId && row.reason === reason && row.decidedBy === decidedBy;

/** Replaces all signs of the machine in a dossier, so that what is found does not depend on which article came last. */
export async function replaceTies(tx: Transaction, dossierId: number, ties: OriginTie[]): Promise<void> {
  await tx.originTie.deleteMany({ where: { dossierId } });
  const rows = ties.map(({ kind, articles, reason, name }) => ({
    ...{ dossierId, kind, reason, name, articleIds: JSON.stringify(articles.map(Number)) },
  }));
  if (rows.length > 0) await tx.originTie.createMany({ data: rows });
}

/** A row that a command changed, as the ledger remembers it. */
interface ChangedRow {
  model: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const OF_THE_IMPRINT = ['title', 'sourceId', 'published', 'republishes'];

/** Whether the signs in the articles themselves may be others now: what is said of one, or a name in it. */
const isSignChange = ({ model, before, after }: ChangedRow): boolean =>
  model === 'mention' ||
  (model === 'article' && OF_THE_IMPRINT.some((field) => before?.[field] !== after?.[field]));

/** Settles the origins of every dossier that changes of a command, or their undoing, may have moved. */
export async function settleChangedOrigins(tx: Transaction, changes: ChangedRow[]): Promise<void> {
  const dossiers = await dossiersOf(tx, changes);
  for (const dossierId of dossiers.retied)
    await replaceTies(tx, dossierId, findTies(await loadMatchArticles(tx, dossierId)));
  for (const dossierId of new Set([...dossiers.retied, ...dossiers.moved]))
    await settleOrigins(tx, dossierId);
}

async function dossiersOf(tx: Transaction, changes: ChangedRow[]) {
  const valuesOf = (model: string, field: string, isMeant: (change: ChangedRow) => boolean = () => true) =>
    changes
      .filter((change) => change.model === model && isMeant(change))
      .map(({ before, after }) => Number((after ?? before)?.[field]));
  const revisions = [...new Set(valuesOf('mention', 'revisionId', isSignChange))];
  const reread = await tx.article.findMany({
    where: { revisions: { some: { id: { in: revisions } } } },
    select: { dossierId: true },
  });
  const published = await tx.article.findMany({
    where: { sourceId: { in: valuesOf('source', 'id') } },
    select: { dossierId: true },
  });
  const inDossier = ({ dossierId }: { dossierId: number }): number => dossierId;
  return {
    retied: new Set([...valuesOf('article', 'dossierId', isSignChange), ...reread.map(inDossier)]),
    moved: [...valuesOf('originRuling', 'dossierId'), ...published.map(inDossier)],
  };
}

/** Settles the dossiers with an article whose origin is not kept, such as after a change of the schema. */
export async function settleUnkept(database: Database): Promise<void> {
  for (const dossierId of await unkept(database.read))
    await database.write((tx) => settleOrigins(tx, dossierId));
}

async function unkept(reads: Reads): Promise<number[]> {
  const rows = await reads.dossier.findMany({
    where: { articles: { some: { originMembership: null } } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
