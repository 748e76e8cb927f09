import { findDates } from '../../text/dates/find-dates.ts';
import { findQuantities } from '../../text/quantities/find-quantities.ts';
import type { Quantity } from '../../text/types.ts';
import { compareQuantities } from '../links/compare-values.ts';
import { turnInWords } from '../links/explain-pair.ts';
import { isOneAct, isUpdate } from '../links/update.ts';
import type { Entry, ScoredPair } from '../links/score-dossier.ts';
import type { DiscrepancyKind, FoundDiscrepancy, ValueClass, Variant } from '../types.ts';

/** How much of each claim the other must match for a differing value to be about one thing. */
const SAME_THING = 0.6;

/** A value of a claim as it stands in the article. */
interface Value {
  entry: Entry;
  form: string;
  start: number;
}

interface Difference {
  kind: DiscrepancyKind;
  class: ValueClass;
  a: Value;
  b: Value;
  reason: string;
}

const isOneThing = ({ found }: ScoredPair): boolean =>
  Math.min(found.coverA, found.coverB) >= SAME_THING &&
  found.rarest > 0 &&
  found.sharedClasses.length + found.sharedWords.length > 0 &&
  !found.namesDiffer &&
  !found.castDiffers &&
  !found.countriesDiffer;

const valueAt = (entry: Entry, { start, end }: { start: number; end: number }): Value => ({
  entry,
  form: entry.claim.quote.slice(start, end),
  start: entry.claim.span.start + start,
});

/** Two figures of one unit that do not fit each other. */
function differingFigures(a: Entry, b: Entry): [Quantity, Quantity] | null {
  const [x, y] = [findQuantities(a.claim.quote), findQuantities(b.claim.quote)];
  if (compareQuantities(x, y) !== 'differ') return null;
  for (const one of x)
    for (const other of y) if (compareQuantities([one], [other]) === 'differ') return [one, other];
  return null;
}

/** A later article with a higher count is an update; counts of one day are in conflict; others are unclear. */
function classOfFigures(a: Entry, b: Entry, x: Quantity, y: Quantity): ValueClass {
  const [from, to] = [a.article.published, b.article.published];
  if (!from || !to) return 'unclear';
  if (from === to || isOneAct(a.reading, b.reading)) return 'contradiction';
  return isUpdate(a.reading, b.reading, [x], [y]) ? 'as-of time' : 'unclear';
}

function numberDifference({ a, b, found }: ScoredPair): Difference[] {
  if (found.times === 'differ' || found.places === 'differ' || found.isYearsApart || found.isBackground)
    return [];
  const figures = differingFigures(a, b);
  if (!figures) return [];
  const [x, y] = [valueAt(a, figures[0]), valueAt(b, figures[1])];
  const kind = classOfFigures(a, b, ...figures);
  const why =
    kind === 'as-of time'
      ? 'the later article has the higher count, which may be an update'
      : kind === 'unclear'
        ? 'the articles are not of one day'
        : a.article.published === b.article.published
          ? 'both articles are of one day'
          : 'both tell of one day';
  return [
    {
      kind: 'number',
      class: kind,
      a: x,
      b: y,
      reason: `${x.form} against ${y.form} for what seems one thing; ${why}.`,
    },
  ];
}

/** The date a claim itself gives, if it is a day or a month. */
function datedWords({ claim, article }: Entry): { start: number; end: number } | null {
  return (
    findDates(claim.quote, article.published).find(
      ({ from, grain }) => from && (grain === 'day' || grain === 'month'),
    ) ?? null
  );
}

function dateDifference({ a, b, found }: ScoredPair): Difference[] {
  const [x, y] = [datedWords(a), datedWords(b)];
  const events = a.claim.kind === 'event' && b.claim.kind === 'event';
  if (found.times !== 'differ' || found.places === 'differ' || !events || !x || !y) return [];
  const [from, to] = [valueAt(a, x), valueAt(b, y)];
  return [
    {
      kind: 'date',
      class: 'unclear',
      a: from,
      b: to,
      reason: `${from.form} (${a.reading.when?.start}) against ${to.form} (${b.reading.when?.start}): one event with two dates, or two events.`,
    },
  ];
}

const whole = (entry: Entry): Value => ({ entry, form: entry.claim.quote, start: entry.claim.span.start });

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
    a.claim.speaker === b.claim.speaker;
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
      ...placeDifference(pair),
      ...orderDifference(pair),
      ...quoteDifference(pair),
    ]);
  return differences.map(toDiscrepancy);
}
