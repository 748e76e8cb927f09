/** What an event changed, in words: the fields of its rows, before and after. */
import type { Change, Recorded } from '../changes.ts';

/** A field of a record as it read before and after. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** Columns that say nothing to a reader of the history. */
const INNER = new Set([
  'id',
  'version',
  'judgedById',
  'judgedAt',
  'reviewedAt',
  'discardedAt',
  'orphanedAt',
  'changedWords',
  'revisionId',
  'withdrawnAt',
  'withdrawnById',
  'reviewerId',
  'evidence',
  'evidenceHash',
  'readWith',
  'start',
  'end',
  'prefix',
  'suffix',
  'sentenceStart',
  'sentenceEnd',
  'insertions',
  'ambiguous',
  'rules',
  'checkworthy',
  'checkworthyReason',
  'score',
  'sourceId',
  'aClaimId',
  'bClaimId',
]);

/** What names a row, for one that came or went as a whole. */
const NAMED_BY: Partial<Record<Recorded, string>> = {
  claim: 'text',
  attribution: 'claimant',
  source: 'name',
  evidenceLink: 'reason',
  discrepancy: 'reason',
};

const wordsNaming = (model: Recorded, row: Record<string, unknown> | null): string =>
  row === null || row.discardedAt ? '' : inWords(row[NAMED_BY[model] ?? '']);

/** A row that came, went, was put aside or taken back: its words before and after. */
function cameOrWent({ model, before, after }: Change): FieldChange[] {
  const words = { before: wordsNaming(model, before), after: wordsNaming(model, after) };
  return words.before === words.after ? [] : [{ field: model, ...words }];
}

/** The fields that a change touched, those a reader can make nothing of left out. */
export function fieldsChanged(change: Change): FieldChange[] {
  const { before, after } = change;
  if (!before || !after || Boolean(before.discardedAt) !== Boolean(after.discardedAt))
    return cameOrWent(change);
  return Object.keys(after)
    .filter((field) => !INNER.has(field) && inWords(before[field]) !== inWords(after[field]))
    .map((field) => ({ field, before: inWords(before[field]), after: inWords(after[field]) }));
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
