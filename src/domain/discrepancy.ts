/** What a discrepancy means for the claims it stands in, and what a flag by hand must say. */
import { RuleBroken } from './errors.ts';
import type { DiscrepancyClass, DiscrepancyKind } from '../match/types.ts';

/** Spelling differences that leave no doubt about who is meant: they ask for a house form, not for a decision on the claim. */
const HARMLESS: ReadonlySet<DiscrepancyClass> = new Set([
  'identical',
  'diacritics',
  'punctuation',
  'word order',
  'source language',
  'transliteration',
  'nickname',
  'short form',
]);

/** Whether a claim with this discrepancy still needs a decision. */
export function unsettlesClaim(kind: DiscrepancyKind, discrepancyClass: DiscrepancyClass): boolean {
  return kind !== 'name' || !HARMLESS.has(discrepancyClass);
}

/** A flag by hand names two different forms, each with the words it stands in. */
export function checkFlag(flag: { aForm: string; bForm: string; aQuote: string; bQuote: string }): void {
  const { aForm, bForm, aQuote, bQuote } = flag;
  if (aForm === bForm)
    throw new RuleBroken('Both sides read the same.', { bForm: 'A discrepancy needs two different forms.' });
  if (!aQuote.includes(aForm))
    throw new RuleBroken('The first form is not in its quote.', { aForm: 'Copy it as the quote spells it.' });
  if (!bQuote.includes(bForm))
    throw new RuleBroken('The second form is not in its quote.', {
      bForm: 'Copy it as the quote spells it.',
    });
}

/** What makes two findings the same discrepancy: its kind and the two forms, in either order; between values also its subject. */
export function discrepancyKey(kind: DiscrepancyKind, subject: string, forms: [string, string]): string {
  return [kind, kind === 'name' ? '' : subject, ...[...forms].sort()].join(' | ');
}
