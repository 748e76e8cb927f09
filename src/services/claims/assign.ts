/** Who is to look at a claim. */
import { RuleBroken } from '../../domain/errors.ts';
import type { Ledger } from '../ledger.ts';

/** The name of the reviewer a claim is assigned to; null for nobody. Throws RuleBroken for one that is unknown. */
export async function nameOfReviewer({ tx }: Ledger, assigneeId: number | null): Promise<string | null> {
  if (assigneeId === null) return null;
  const reviewer = await tx.reviewer.findUnique({ where: { id: assigneeId } });
  if (!reviewer) throw new RuleBroken('There is no such reviewer.', { assignee: 'Choose one of the list.' });
  return reviewer.name;
}
