/** Dossiers, and the overview of what is done and what needs a person. */
import type { ClaimState } from '../domain/claim-state.ts';
import { NotFound, RuleBroken } from '../domain/errors.ts';
import { GROUPED_CLASSES } from '../domain/name-form.ts';
import type { Context } from './context.ts';
import { perform, type Performed } from './ledger.ts';
import { OPEN } from './discrepancies/open.ts';
import { createQueue } from './queue.ts';
import { loadStandings, type Standings } from './standings.ts';

export interface DossierSummary {
  id: number;
  name: string;
  articles: number;
}

/** `counts` has every state; a claim is in exactly one. */
export interface DossierOverview extends DossierSummary {
  claims: number;
  counts: Record<ClaimState, number>;
  origins: number;
  openDiscrepancies: number;
  /** Names with a form that a person has to say something about. */
  waitingNames: number;
  lastChange: { id: number; at: Date; reviewer: string | null } | null;
}

export type Dossiers = ReturnType<typeof createDossiers>;

export function createDossiers(context: Context) {
  const { read } = context.database;
  const queue = createQueue(context);
  const one = async (dossierId: number): Promise<DossierSummary> => {
    const row = await read.dossier.findUnique({
      where: { id: dossierId },
      include: { _count: { select: { articles: true } } },
    });
    if (!row) throw new NotFound('dossier');
    return { id: row.id, name: row.name, articles: row._count.articles };
  };
  return {
    one,

    async list(): Promise<DossierSummary[]> {
      const rows = await read.dossier.findMany({
        include: { _count: { select: { articles: true } } },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ id, name, _count }) => ({ id, name, articles: _count.articles }));
    },

    create: (actor: { reviewerId: number | null }, words: string): Promise<Performed<number>> =>
      perform(context, actor, async (ledger) => {
        const name = checkName(words);
        if (await ledger.tx.dossier.findUnique({ where: { name } })) {
          throw new RuleBroken('There is a dossier with this name.', { name: 'Choose another name.' });
        }
        const { id } = await ledger.create('dossier', { name, createdAt: context.now() });
        return {
          result: id,
          entry: {
            action: 'create dossier',
            subjectKind: 'dossier',
            subjectId: id,
            dossierId: id,
            summary: `Opened the dossier “${name}”`,
          },
        };
      }),

    /** Counts of everything, in milliseconds whatever the size of the dossier. */
    async overview(dossierId: number): Promise<DossierOverview> {
      const dossier = await one(dossierId);
      const counts = queue.states(dossierId);
      const last = await read.provenanceEvent.findFirst({
        where: { dossierId },
        include: { reviewer: true },
        orderBy: { id: 'desc' },
      });
      return {
        ...dossier,
        claims: Object.values(counts).reduce((sum, claims) => sum + claims, 0),
        counts,
        origins: await read.origin.count({ where: { dossierId } }),
        openDiscrepancies: await read.discrepancy.count({ where: { dossierId, ...OPEN } }),
        waitingNames: await read.entity.count({ where: { dossierId, aliases: { some: WAITING } } }),
        lastChange: last && { id: last.id, at: last.at, reviewer: last.reviewer?.name ?? null },
      };
    },

    /** Where every live claim stands: support, state, what waits. */
    standings: (dossierId: number): Promise<Standings> => loadStandings(read, { dossierId }),

    /** Where the live claims of one article stand. */
    standingsOfArticle: (articleId: number): Promise<Standings> => loadStandings(read, { articleId }),
  };
}

/** A form that waits for a person, as the database is asked for it. */
const WAITING = { judgement: 'suggested', class: { notIn: GROUPED_CLASSES }, mentions: { some: {} } };

const LONGEST_NAME = 120;

function checkName(words: string): string {
  const name = words.replace(/\s+/g, ' ').trim();
  if (name === '') throw new RuleBroken('The dossier has no name.', { name: 'Give it a name.' });
  if (name.length > LONGEST_NAME)
    throw new RuleBroken('The name is too long.', { name: `At most ${LONGEST_NAME} characters.` });
  return name;
}
