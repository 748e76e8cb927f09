import { turnInWords } from '../links/explain-pair.ts';
import type { ScoredPair } from '../links/score-dossier.ts';
import { isSameClaimant } from '../origins/same-claimant.ts';
import type { FoundDiscrepancy, Variant } from '../types.ts';
import { dateDifference } from './date-differences.ts';
import { fateDifference, numberDifference } from './number-differences.ts';
import { type Difference, type Value, whole } from './value-difference.ts';

/** How much of each claim the other must match for a differing value to be about one thing. */
const SAME_THING = 0.6;

const isOneThing = ({ found }: ScoredPair): boolean =>
  Math.min(found.coverA, found.coverB) >= SAME_THING &&
  (found.rarest > 0 || found.times === 'agree') &&
  found.sharedClasses.length + found.sharedWords.length > 0 &&
  !found.namesDiffer &&
  !found.castDiffers &&
  !found.countriesDiffer;

function placeDifference({ a, b, found }: ScoredPair): Difference[] {
  const events = a.claim.kind === 'event' && b.claim.kind === 'event';
  if (found.places !== 'differ' || found.times !== 'agree' || !events || found.names.length === 0) return [];
  return [
    {
      kind: 'place',
      class: 'unclear',
      a: whole(a),
      b: whole(b),
      reason: 'The same people at the same time in two countries.',
    },
  ];
}

function orderDifference({ a, b, found: { turn } }: ScoredPair): Difference[] {
  if (!turn) return [];
  const reason = turnInWords(turn);
  return [
    {
      kind: 'order',
      class: turn.of === 'times' ? 'contradiction' : 'unclear',
      a: whole(a),
      b: whole(b),
      reason: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
    },
  ];
}

const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function quoteDifference({ a, b, found }: ScoredPair): Difference[] {
  const quoted =
    a.claim.mode === 'quoted' &&
    b.claim.mode === 'quoted' &&
    a.claim.speaker &&
    b.claim.speaker &&
    isSameClaimant(a.claim.speaker, b.claim.speaker);
  const near = Math.min(found.coverA, found.coverB) > 0.8;
  if (!quoted || !near || spoken(a.claim.quote) === spoken(b.claim.quote)) return [];
  return [
    {
      kind: 'quote',
      class: 'variant',
      a: whole(a),
      b: whole(b),
      reason: `The words of ${a.claim.speaker} are quoted in two wordings.`,
    },
  ];
}

const variantOf = ({ entry, form, start }: Value): Variant => ({
  form,
  mentions: [{ article: entry.article.id, start, end: start + form.length }],
});

function toDiscrepancy({ kind, class: between, a, b, reason }: Difference): FoundDiscrepancy {
  const claims: [string, string] = [a.entry.claim.id, b.entry.claim.id];
  return {
    kind,
    class: between,
    subject: a.entry.claim.text,
    reason,
    variants: [variantOf(a), variantOf(b)],
    pairs: [{ a: a.form, b: b.form, class: between, reason, claims }],
  };
}

/** Finds figures, dates, places, orders and quotations that differ between claims about one thing. Omission and less precision are no difference. */
export function findValueDiscrepancies(pairs: ScoredPair[]): FoundDiscrepancy[] {
  const differences = pairs
    .filter(isOneThing)
    .flatMap((pair) => [
      ...numberDifference(pair),
      ...dateDifference(pair),
      ...fateDifference(pair),
      ...placeDifference(pair),
      ...orderDifference(pair),
      ...quoteDifference(pair),
    ]);
  return differences.map(toDiscrepancy);
}
