/** A value two claims give differently, each as it stands in its article. */
import type { Entry } from '../links/score-dossier.ts';
import type { DiscrepancyKind, ValueClass } from '../types.ts';

export interface Value {
  entry: Entry;
  form: string;
  start: number;
}

export interface Difference {
  kind: DiscrepancyKind;
  class: ValueClass;
  a: Value;
  b: Value;
  reason: string;
}

/** A part of a claim's quote, as it stands in the article. */
export const valueAt = (entry: Entry, { start, end }: { start: number; end: number }): Value => ({
  entry,
  form: entry.claim.quote.slice(start, end),
  start: entry.claim.span.start + start,
});

/** A claim's quote as a whole. */
export const whole = (entry: Entry): Value => ({
  entry,
  form: entry.claim.quote,
  start: entry.claim.span.start,
});
