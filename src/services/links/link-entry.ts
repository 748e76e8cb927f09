/** What the log says of a decision about a link. */
import type { Entry, Ledger } from '../ledger.ts';

export async function linkEntry(
  { tx }: Ledger,
  link: { id: number; dossierId: number; claimAId: number; claimBId: number; relation: string },
  action: string,
): Promise<Entry> {
  const [a, b] = [
    await tx.claim.findUniqueOrThrow({ where: { id: link.claimAId } }),
    await tx.claim.findUniqueOrThrow({ where: { id: link.claimBId } }),
  ];
  const summary = `${action}: “${a.text}” ${link.relation} “${b.text}”`;
  const { id, dossierId } = link;
  return {
    action,
    subjectKind: 'evidenceLink',
    subjectId: id,
    dossierId,
    claimId: a.id,
    summary: upperFirst(summary),
  };
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
