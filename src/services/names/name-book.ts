/** The forms of a dossier as the matching sees them, kept in memory: which name a new form belongs to is found without reading the rest. */
import { commonestKind } from '../../match/names/collect-forms.ts';
import type { NameDecisions } from '../../match/names/name-graph.ts';
import { createNameIndex, type NameIndex } from '../../match/names/name-index.ts';
import { MENTION_KINDS, type MentionKind } from '../../text/types.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../one-of.ts';

/** The forms of a dossier, and how often each is used for what. */
export interface NameBook {
  index: NameIndex;
  usesOf: (form: string) => number;
  /** Counts uses; answers the numbers of the forms whose group or name may be another one since. */
  learn: (form: string, kind: MentionKind, uses: number) => number[];
}

/** A book of no forms. */
export function createNameBook(): NameBook {
  const index = createNameIndex();
  const uses = new Map<string, Map<MentionKind, number>>();
  return {
    index,
    usesOf: (form) => [...(uses.get(form)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
    learn(form, kind, count) {
      const counts = uses.get(form) ?? new Map<MentionKind, number>();
      counts.set(kind, (counts.get(kind) ?? 0) + count);
      uses.set(form, counts);
      const moved = index.put({ form, kind: commonestKind(counts) });
      return moved.length > 0 ? moved : [index.numberOf(form)!];
    },
  };
}

/** The book of a dossier as the database has it. */
export async function readNameBook(reads: Reads, dossierId: number): Promise<NameBook> {
  const book = createNameBook();
  const forms = await reads.alias.findMany({
    where: { entity: { dossierId }, judgement: { not: 'rejected' } },
    select: { id: true, form: true },
  });
  const formOf = new Map(forms.map(({ id, form }) => [id, form]));
  const counts = await reads.mention.groupBy({
    by: ['aliasId', 'kind'],
    where: { alias: { entity: { dossierId } } },
    _count: true,
  });
  for (const { aliasId, kind, _count: count } of counts) {
    const form = formOf.get(aliasId ?? 0);
    if (form !== undefined) book.learn(form, oneOf(MENTION_KINDS, kind), count);
  }
  return book;
}

/** What persons decided about the names of a dossier: which forms are one name, and which are not. */
export async function readNameDecisions(reads: Reads, dossierId: number): Promise<NameDecisions> {
  const decided = await reads.entity.findMany({
    where: {
      dossierId,
      OR: [{ aliases: { some: { judgement: { not: 'suggested' } } } }, { houseStyle: { isNot: null } }],
    },
    select: {
      name: true,
      aliases: { where: { judgement: { not: 'suggested' } }, select: { form: true, judgement: true } },
    },
  });
  const names = decided.map(({ name, aliases }) => {
    const formsOf = (judgement: string): string[] =>
      aliases.filter((alias) => alias.judgement === judgement).map(({ form }) => form);
    return { together: [...new Set([name, ...formsOf('accepted')])], rejected: formsOf('rejected') };
  });
  return {
    together: names.map(({ together }) => together),
    apart: names.flatMap(({ together, rejected }) =>
      rejected.flatMap((not) => together.map((form): [string, string] => [form, not])),
    ),
  };
}
