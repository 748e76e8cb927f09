/** What an article adds to the names of its dossier: new forms, the groups they change, and the spellings that differ. */
import type { Transaction } from '../../db/open-database.ts';
import { discrepancyKey } from '../../domain/discrepancy.ts';
import { nameIn, type NamedForm } from '../../match/names/collect-forms.ts';
import { groupAround } from '../../match/names/group-forms.ts';
import { touches } from '../../text/spans.ts';
import { MENTION_KINDS, type BlockKind } from '../../text/types.ts';
import { columns, sideAt, type Side } from '../discrepancies/side.ts';
import { oneOf } from '../one-of.ts';
import { readNameDecisions, type NameBook } from './name-book.ts';
import { saveGroups, type SavedNames } from './save-names.ts';

/** The article whose names are learnt, by its newest text. */
interface Learnt {
  dossierId: number;
  revisionId: number;
  at: Date;
}

/** Learns the names of an article inside the caller's transaction. */
export async function learnNames(
  tx: Transaction,
  book: NameBook,
  { dossierId, revisionId, at }: Learnt,
): Promise<void> {
  const found = (await readMentions(tx, revisionId)).filter(({ isNew }) => isNew);
  const changed = found.flatMap(({ form, kind }) => book.learn(form, kind, 1));
  const decisions = await readNameDecisions(tx, dossierId);
  const groups = groupAround(book.index, changed, decisions);
  const saved = await saveGroups(tx, dossierId, book, groups);
  await attachMentions(tx, dossierId, found, saved.aliasIds);
  await keepDiscrepancies(tx, dossierId, saved, at);
}

interface FoundName extends NamedForm {
  mentionId: number;
  /** Not yet counted under a form. */
  isNew: boolean;
}

/** Blocks whose names nobody verifies: who wrote it, and what the site says of itself. */
const UNVERIFIED: BlockKind[] = ['byline', 'boilerplate'];

/** The mentions of a text that name somebody; a part of a name counts only where its full form stands in the text too. */
async function readMentions(tx: Transaction, revisionId: number): Promise<FoundName[]> {
  const blocks = await tx.block.findMany({ where: { revisionId, kind: { in: UNVERIFIED } } });
  const all = await tx.mention.findMany({ where: { revisionId }, orderBy: { start: 'asc' } });
  const mentions = all.filter((mention) => !blocks.some((block) => touches(block, mention)));
  const found = mentions.flatMap(({ id, quote, fullForm, kind, start, end, aliasId }) => {
    const named = nameIn({ form: quote, entity: fullForm, kind: oneOf(MENTION_KINDS, kind), start, end });
    return named ? [{ ...named, mentionId: id, isNew: aliasId === null }] : [];
  });
  const full = new Set(found.flatMap(({ form, isReference }) => (isReference ? [] : form)));
  return found.filter(({ form }) => full.has(form));
}

async function attachMentions(
  tx: Transaction,
  dossierId: number,
  found: FoundName[],
  saved: ReadonlyMap<string, number>,
): Promise<void> {
  const forms = [...new Set(found.map(({ form }) => form))];
  const unchanged = await tx.alias.findMany({
    where: {
      form: { in: forms.filter((form) => !saved.has(form)) },
      judgement: { not: 'rejected' },
      entity: { dossierId },
    },
    select: { id: true, form: true },
  });
  const ids = new Map([...unchanged.map(({ id, form }): [string, number] => [form, id]), ...saved]);
  for (const form of forms) {
    const mentions = found.filter((one) => one.form === form).map(({ mentionId }) => mentionId);
    await tx.mention.updateMany({
      where: { id: { in: mentions } },
      data: { aliasId: ids.get(form) ?? null },
    });
  }
}

/** Records the typed pairs of each group once, and takes back what the machine found before and no longer stands by; rulings stay. */
async function keepDiscrepancies(
  tx: Transaction,
  dossierId: number,
  { groups, aliasIds }: SavedNames,
  at: Date,
): Promise<void> {
  const wanted = groups.flatMap(({ name, pairs }) => pairs.map((pair) => ({ ...pair, subject: name })));
  const keys = new Set(wanted.map(({ a, b }) => discrepancyKey('name', '', [a, b])));
  const forms = [...aliasIds.keys()];
  const unruled = { dossierId, kind: 'name', proposedBy: 'machine', ruling: null };
  const stale = await tx.discrepancy.findMany({
    where: { ...unruled, aForm: { in: forms }, bForm: { in: forms } },
    select: { id: true, key: true },
  });
  const gone = stale.filter(({ key }) => !keys.has(key)).map(({ id }) => id);
  await tx.discrepancy.deleteMany({ where: { id: { in: gone } } });
  for (const { name, pairs } of groups) {
    const own = pairs.map(({ a, b }) => discrepancyKey('name', name, [a, b]));
    const renamed = { ...unruled, key: { in: own }, subject: { not: name } };
    if (own.length > 0) await tx.discrepancy.updateMany({ where: renamed, data: { subject: name } });
  }
  const known = await tx.discrepancy.findMany({
    where: { dossierId, key: { in: [...keys] } },
    select: { key: true },
  });
  const isKnown = new Set(known.map(({ key }) => key));
  for (const { a, b, class: nameClass, reason, subject } of wanted) {
    const key = discrepancyKey('name', subject, [a, b]);
    const sides = isKnown.has(key)
      ? []
      : [await firstSide(tx, a, aliasIds), await firstSide(tx, b, aliasIds)];
    const [x, y] = sides;
    if (!x || !y) continue;
    const words = { kind: 'name', class: nameClass, subject, reason, key, proposedBy: 'machine' };
    await tx.discrepancy.create({
      data: { ...words, ...columns('a', x), ...columns('b', y), dossierId, createdAt: at },
    });
  }
}

/** The form where it first stands in full. */
async function firstSide(
  tx: Transaction,
  form: string,
  aliasIds: ReadonlyMap<string, number>,
): Promise<Side | null> {
  const first = await tx.mention.findFirst({
    where: { aliasId: aliasIds.get(form) ?? 0, quote: { endsWith: form } },
    orderBy: { id: 'asc' },
    include: { revision: { select: { articleId: true } } },
  });
  if (!first) return null;
  const { end, revision } = first;
  return sideAt(tx, { form, articleId: revision.articleId, start: end - form.length, end });
}
