import type { RulingChoice } from '../../domain/vocabulary.ts';
import { day, moment } from '../../domain/words.ts';
import {
  isDecided,
  isReopened,
  type DiscrepancySideView,
  type DiscrepancyView,
  type ReopeningView,
} from '../../services/discrepancies/read-discrepancies.ts';
import { url } from '../paths.ts';
import { differenceEntry, markForm } from './difference.ts';

/** A discrepancy as its page and its claims show it: both quotations, where they stand, the ruling. */
export function discrepancyEntry(discrepancy: DiscrepancyView) {
  const { version, subject, note, proposedBy, a, b, ruling, reopenings } = discrepancy;
  const { sides, ...difference } = differenceEntry(discrepancy);
  return {
    ...difference,
    ...{ version, subject, note, a: a.form, b: b.form },
    isByHand: proposedBy === 'hand',
    isDecided: isDecided(discrepancy),
    isReopened: isReopened(discrepancy),
    reopenings: reopenings.map(reopeningEntry),
    dates: discrepancy.kind === 'role' ? datesInWords(a, b) : '',
    sides: sides.map((side, index) => ({ ...side, ...whereabouts(index === 0 ? a : b) })),
    ruling: ruling && {
      ...{ words: rulingWords(ruling.ruling, a.form, b.form), choice: ruling.ruling, reason: ruling.reason },
      ...{ reviewer: ruling.reviewer, at: moment(ruling.at) },
    },
  };
}

/** What came after a ruling; '' where a later ruling knows of it. */
function reopeningEntry({ articleId, articleTitle, source, form, quote, at, answeredAt }: ReopeningView) {
  return {
    ...{ articleId, source: source ?? articleTitle, form, at: moment(at) },
    segments: markForm(quote, form),
    isWaiting: answeredAt === null,
  };
}

/** The dates that may explain two holders of one office. */
function datesInWords(a: DiscrepancySideView, b: DiscrepancySideView): string {
  const dates = [a, b].map(({ published }) => (published === null ? 'an unknown date' : day(published)));
  return `A is of ${dates[0]}, B of ${dates[1]}: the office may have changed hands in between.`;
}

/** The whole sentence of a side, and where it stands. */
function whereabouts({ form, quote, articleTitle, published, claimId, ...side }: DiscrepancySideView) {
  return {
    form,
    articleTitle,
    segments: markForm(quote, form),
    published: published === null ? 'date unknown' : day(published),
    claimId: claimId ?? '',
    gone: side.isGone ? goneFrom(side) : '',
  };
}

/** Where words stand that a later version does not have. */
function goneFrom({ articleId, revision }: Pick<DiscrepancySideView, 'articleId' | 'revision'>) {
  return { revision, compare: `${url('articleRevisions', articleId)}?from=${revision}` };
}

/** A ruling in words that name the form. */
export function rulingWords(ruling: RulingChoice, aForm: string, bForm: string): string {
  const words: Record<RulingChoice, string> = {
    A: `“${aForm}” is right`,
    B: `“${bForm}” is right`,
    'both acceptable': 'Both are acceptable',
    neither: 'Neither is right',
    'not the same': 'Two different names',
    unresolved: 'Left open',
  };
  return words[ruling];
}
