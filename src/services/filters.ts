/** Filters of the queue that are kept under a name, for everybody who works on the dossier. */
import { NotFound, RuleBroken } from '../domain/errors.ts';
import type { Actor, Context } from './context.ts';
import { perform, type Entry, type Performed } from './ledger.ts';

export interface SavedFilter {
  id: number;
  name: string;
  /** What the address of the queue says. */
  query: string;
}

const LONGEST_NAME = 60;

export function createFilters(context: Context) {
  const { read } = context.database;
  return {
    /** The filters of a dossier by name. */
    async list(dossierId: number): Promise<SavedFilter[]> {
      const rows = await read.savedFilter.findMany({ where: { dossierId }, orderBy: { name: 'asc' } });
      return rows.map(({ id, name, query }) => ({ id, name, query }));
    },

    /** Keeps a filter; the same name again changes what it stands for. */
    save: (
      actor: Actor,
      dossierId: number,
      filter: { name: string; query: string },
    ): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const name = checkName(filter.name);
        if (filter.query === '')
          throw new RuleBroken('Nothing is filtered.', {
            name: 'Choose a filter first, then give it a name.',
          });
        const known = await ledger.tx.savedFilter.findUnique({
          where: { dossierId_name: { dossierId, name } },
        });
        const entry = entryFor('save filter', dossierId, known?.id ?? 0, `Saved the filter “${name}”`);
        if (known?.query === filter.query) return { result: known.id, entry };
        const { id } = known
          ? await ledger.update('savedFilter', known, { query: filter.query })
          : await ledger.create('savedFilter', { dossierId, name, query: filter.query });
        return { result: id, entry: { ...entry, subjectId: id } };
      }),

    /** Forgets a filter of the dossier. Throws NotFound. */
    remove: (actor: Actor, dossierId: number, filterId: number): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const filter = await ledger.tx.savedFilter.findUnique({ where: { id: filterId } });
        if (filter?.dossierId !== dossierId) throw new NotFound('filter');
        await ledger.remove('savedFilter', filterId);
        return {
          result: filterId,
          entry: entryFor('remove filter', dossierId, filterId, `Removed the filter “${filter.name}”`),
        };
      }),
  };
}

function checkName(words: string): string {
  const name = words.replace(/\s+/g, ' ').trim();
  if (name === '') throw new RuleBroken('The filter has no name.', { name: 'Give it a name.' });
  if (name.length > LONGEST_NAME)
    throw new RuleBroken('The name is too long.', { name: `At most ${LONGEST_NAME} characters.` });
  return name;
}

function entryFor(action: string, dossierId: number, subjectId: number, summary: string): Entry {
  return { action, summary, dossierId, subjectKind: 'savedFilter', subjectId };
}
