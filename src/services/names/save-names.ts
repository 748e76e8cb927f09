/** Puts the groups that the matching made into the database. What a person decided stays as it is. */
import type { Transaction } from '../../db/open-database.ts';
import { compareForms, type KindedForm } from '../../match/names/compare-forms.ts';
import { commonest, pairsOf } from '../../match/names/describe-name.ts';
import type { VariantPair } from '../../match/types.ts';
import type { NameBook } from './name-book.ts';

/** A group as it is saved: the name, and every typed pair of its forms. */
export interface SavedGroup {
  name: string;
  forms: string[];
  pairs: VariantPair[];
}

/** The groups saved, and the ids of all their forms. */
export interface SavedNames {
  groups: SavedGroup[];
  aliasIds: Map<string, number>;
}

/** Saves groups of forms (by number in the book) as entities with their aliases. */
export async function saveGroups(
  tx: Transaction,
  dossierId: number,
  book: NameBook,
  groups: number[][],
): Promise<SavedNames> {
  const kinded = groups.map((group) => group.map(book.index.at).sort((x, y) => (x.form < y.form ? -1 : 1)));
  const known = await readKnown(tx, dossierId, kinded.flat());
  const owners = ownersOf(kinded, known);
  const aliasIds = new Map<string, number>();
  const saved: SavedGroup[] = [];
  for (const [i, forms] of kinded.entries()) {
    const pairs = pairsOf(forms);
    const owner = owners[i] ?? null;
    const name = owner?.isDecided ? owner.name : nameOf(forms, pairs, book);
    const entityId = await saveEntity(tx, dossierId, owner, { name, kind: kindOf(forms, name) });
    for (const form of forms)
      aliasIds.set(form.form, await saveAlias(tx, entityId, form, named(forms, name), known));
    saved.push({ name, forms: forms.map(({ form }) => form), pairs });
  }
  await tx.entity.deleteMany({
    where: { id: { in: [...known.entities.keys()] }, aliases: { none: {} }, houseStyle: null },
  });
  return { groups: saved, aliasIds };
}

interface KnownAlias {
  id: number;
  entityId: number;
  form: string;
  class: string;
  reason: string;
  judgement: string;
}

interface KnownEntity {
  id: number;
  name: string;
  kind: string;
  /** A person decided something about it: the machine neither renames it nor joins it to another such. */
  isDecided: boolean;
}

interface Known {
  aliases: Map<string, KnownAlias>;
  entities: Map<number, KnownEntity>;
}

async function readKnown(tx: Transaction, dossierId: number, forms: KindedForm[]): Promise<Known> {
  const aliases = await tx.alias.findMany({
    where: {
      form: { in: forms.map(({ form }) => form) },
      judgement: { not: 'rejected' },
      entity: { dossierId },
    },
  });
  const entities = await tx.entity.findMany({
    where: { id: { in: aliases.map(({ entityId }) => entityId) } },
    include: {
      houseStyle: { select: { id: true } },
      aliases: { where: { judgement: { not: 'suggested' } }, take: 1 },
    },
  });
  return {
    aliases: new Map(aliases.map((alias) => [alias.form, alias])),
    entities: new Map(
      entities.map(({ id, name, kind, houseStyle, aliases: decided }) => [
        id,
        { id, name, kind, isDecided: houseStyle !== null || decided.length > 0 },
      ]),
    ),
  };
}

/** Which entity each group goes on as: first those that persons decided about keep theirs, then the oldest that no other group has. */
function ownersOf(groups: KindedForm[][], { aliases, entities }: Known): (KnownEntity | null)[] {
  const taken = new Set<number>();
  const candidates = groups.map((forms) => {
    const ids = new Set(forms.flatMap(({ form }) => aliases.get(form)?.entityId ?? []));
    return [...ids].sort((x, y) => x - y).flatMap((id) => entities.get(id) ?? []);
  });
  const owners: (KnownEntity | null)[] = candidates.map((list, i) => {
    const decided = list.find(
      ({ isDecided, name }) => isDecided && groups[i]!.some(({ form }) => form === name),
    );
    if (decided) taken.add(decided.id);
    return decided ?? null;
  });
  return owners.map((owner, i) => {
    const free = owner ?? candidates[i]!.find(({ id, isDecided }) => !isDecided && !taken.has(id)) ?? null;
    if (free) taken.add(free.id);
    return free;
  });
}

function nameOf(forms: KindedForm[], pairs: VariantPair[], book: NameBook): string {
  return commonest(
    forms.map((form) => ({ ...form, uses: book.usesOf(form.form) })),
    pairs,
  );
}

const named = (forms: KindedForm[], name: string): KindedForm =>
  forms.find(({ form }) => form === name) ?? forms[0]!;
const kindOf = (forms: KindedForm[], name: string): string => named(forms, name).kind;

async function saveEntity(
  tx: Transaction,
  dossierId: number,
  owner: KnownEntity | null,
  words: { name: string; kind: string },
): Promise<number> {
  if (!owner) return (await tx.entity.create({ data: { dossierId, ...words } })).id;
  if (!owner.isDecided && (owner.name !== words.name || owner.kind !== words.kind))
    await tx.entity.update({ where: { id: owner.id }, data: { ...words, version: { increment: 1 } } });
  return owner.id;
}

async function saveAlias(
  tx: Transaction,
  entityId: number,
  form: KindedForm,
  name: KindedForm,
  { aliases }: Known,
): Promise<number> {
  const { kind, reason } = compareForms(name, form);
  const row = { entityId, form: form.form, class: kind, reason };
  const known = aliases.get(form.form);
  if (!known) return (await tx.alias.create({ data: row })).id;
  const isSame = known.entityId === entityId && known.class === kind && known.reason === reason;
  if (known.judgement === 'suggested' && !isSame)
    await tx.alias.update({ where: { id: known.id }, data: { ...row, version: { increment: 1 } } });
  return known.id;
}
