/** Discrepancies: found by the machine or flagged by a person, and the ruling on each. */
import { NotFound } from '../../domain/errors.ts';
import { DISCREPANCY_CLASSES, DISCREPANCY_KINDS } from '../../match/types.ts';
import type { Actor, Context } from '../context.ts';
import { perform, type Performed } from '../ledger.ts';
import { oneOf } from '../one-of.ts';
import { flagDiscrepancy, type Flag } from './flag-discrepancy.ts';
import { OPEN } from './open.ts';
import {
  isDecided,
  readDiscrepancies,
  type DiscrepancyView,
  type OpenDiscrepancy,
} from './read-discrepancies.ts';
import { ruleOn, type RulingRequest } from './rule-on-discrepancy.ts';

export function createDiscrepancies(context: Context) {
  const { read } = context.database;
  const find = (where: object) => readDiscrepancies(read, where);
  return {
    /** All discrepancies of a dossier, the undecided first. */
    list: async (dossierId: number): Promise<DiscrepancyView[]> =>
      (await find({ dossierId })).sort((a, b) => Number(isDecided(a)) - Number(isDecided(b)) || a.id - b.id),

    /** The kinds and classes of what is still to be ruled on, without its words. */
    async open(dossierId: number): Promise<OpenDiscrepancy[]> {
      const rows = await read.discrepancy.findMany({
        where: { dossierId, ...OPEN },
        select: { id: true, kind: true, class: true },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ id, kind, class: word }) => ({
        ...{ id, kind: oneOf(DISCREPANCY_KINDS, kind), class: oneOf(DISCREPANCY_CLASSES, word) },
      }));
    },

    /** Some discrepancies by their ids. */
    some: (ids: number[]): Promise<DiscrepancyView[]> => find({ id: { in: ids } }),

    ofClaim: (claimId: number): Promise<DiscrepancyView[]> =>
      find({ OR: [{ aClaimId: claimId }, { bClaimId: claimId }] }),

    /** One discrepancy. Throws NotFound. */
    async one(discrepancyId: number): Promise<DiscrepancyView> {
      const [view] = await find({ id: discrepancyId });
      if (!view) throw new NotFound('discrepancy');
      return view;
    },

    /** Records a disagreement a person sees between two claims. */
    flag: (actor: Actor, flag: Flag): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => flagDiscrepancy(ledger, context.now(), flag)),

    /** Rules on a discrepancy, or changes the ruling. Throws StaleVersion where a colleague ruled meanwhile. */
    rule: (actor: Actor, request: RulingRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => ruleOn(ledger, actor, context.now(), request)),
  };
}
