import type { RulingChoice } from '../../domain/vocabulary.ts';
import { day, moment } from '../../domain/words.ts';
import { isDecided, type DiscrepancySideView, type DiscrepancyView } from '../../services/discrepancies.ts';
import { differenceEntry } from './difference.ts';

/** A discrepancy as its page and its claims show it: both quotations, where they stand, the ruling. */
export function discrepancyEntry(discrepancy: DiscrepancyView) {
  const { version, subject, note, proposedBy, a, b, ruling } = discrepancy;
  const { sides, ...difference } = differenceEntry(discrepancy);
  return {
    ...difference,
    ...{ version, subject, note, a: a.form, b: b.form },
    isByHand: proposedBy === 'hand',
    isDecided: isDecided(discrepancy),
    sides: sides.map((side, index) => ({ ...side, ...whereabouts(index === 0 ? a : b) })),
    ruling: ruling && {
      ...{ words: rulingWords(ruling.ruling, a.form, b.form), choice: ruling.ruling, reason: ruling.reason },
      ...{ reviewer: ruling.reviewer, at: moment(ruling.at) },
    },
  };
}

function whereabouts({ form, articleTitle, published, claimId }: DiscrepancySideView) {
  return {
    form,
    articleTitle,
    published: published === null ? 'date unknown' : day(published),
    claimId: claimId ?? '',
  };
}

/** A ruling in words that name the form. */
export function rulingWords(ruling: RulingChoice, aForm: string, bForm: string): string {
  const words: Record<RulingChoice, string> = {
    A: `“${aForm}” is right`,
    B: `“${bForm}” is right`,
    'both acceptable': 'Both are acceptable',
    neither: 'Neither is right',
    unresolved: 'Left open',
  };
  return words[ruling];
}
