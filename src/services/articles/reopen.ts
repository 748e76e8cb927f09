/** A new article with another form or value opens a decided discrepancy again, and says what came. */
import type { Transaction } from '../../db/open-database.ts';
import type { FoundDiscrepancy, VariantPair } from '../../match/types.ts';
import type { Row } from '../ledger.ts';
import { NEW_ARTICLE } from './match-article.ts';

/** The record that a new pair of forms got. */
type NewRecord = Omit<Row<'discrepancy'>, 'id' | 'version' | 'note'>;

/** Opens what the pair on record is new evidence for; returns how many. */
export async function reopenBy(
  tx: Transaction,
  record: NewRecord,
  articleId: number,
  { discrepancy, claims, a, b }: VariantPair & { discrepancy: FoundDiscrepancy },
): Promise<number> {
  const form = [a, b].find((one) => isOnlyInNew(discrepancy, one));
  if (form === undefined) return 0;
  const { dossierId, kind, createdAt: at } = record;
  const decided = await tx.discrepancy.findMany({
    where: {
      ...{ dossierId, kind },
      ruling: { ruling: { not: 'unresolved' } },
      reopenings: { none: { articleId, form } },
    },
  });
  const meant = decided.filter((row) => isNewTo(row, form) && isAbout(row, record, claims !== undefined));
  const quote = record.aForm === form ? record.aQuote : record.bQuote;
  for (const { id: discrepancyId } of meant)
    await tx.reopening.create({ data: { discrepancyId, articleId, form, quote, at } });
  return meant.length;
}

function isOnlyInNew({ variants }: FoundDiscrepancy, form: string): boolean {
  const mentions = variants.find((variant) => variant.form === form)?.mentions ?? [];
  return mentions.every(({ article }) => article === NEW_ARTICLE);
}

type Decided = Row<'discrepancy'>;

const isNewTo = ({ aForm, bForm }: Decided, form: string): boolean => form !== aForm && form !== bForm;

/** Whether both speak of one thing: forms of one name, holders of one office, or, between claims, values of one claim. */
function isAbout(decided: Decided, record: NewRecord, isOfClaims: boolean): boolean {
  if (isOfClaims) return shares([decided.aClaimId, decided.bClaimId], [record.aClaimId, record.bClaimId]);
  if (decided.kind === 'name') return shares([decided.aForm, decided.bForm], [record.aForm, record.bForm]);
  return decided.subject === record.subject;
}

const shares = <T>(one: (T | null)[], other: (T | null)[]): boolean =>
  one.some((value) => value !== null && other.includes(value));
