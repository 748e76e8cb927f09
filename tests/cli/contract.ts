import { z } from 'zod';
import { NAME_CLASSES, VALUE_CLASSES } from '../../src/match/types.ts';
import {
  ATTRIBUTION_MODES,
  BLOCK_KINDS,
  CLAIM_KINDS,
  DATE_GRAINS,
  HEDGES,
  MENTION_KINDS,
} from '../../src/text/types.ts';

const index = z.number().int().nonnegative();
const span = { start: index, end: index };
const quoted = { ...span, quote: z.string() };
const share = z.number().min(0).max(1);
const sentence = z.string().min(1);
const differenceClass = z.enum([...NAME_CLASSES, ...VALUE_CLASSES]);

const article = z.strictObject({
  file: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  origin: index,
  blocks: z.array(z.strictObject({ kind: z.enum(BLOCK_KINDS), ...span })),
  quantities: z.array(
    z.strictObject({ ...quoted, low: z.number(), high: z.number(), unit: z.string(), hedge: z.enum(HEDGES) }),
  ),
  dates: z.array(
    z.strictObject({
      ...quoted,
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      grain: z.enum(DATE_GRAINS).nullable(),
    }),
  ),
  mentions: z.array(z.strictObject({ ...quoted, kind: z.enum(MENTION_KINDS), entity: sentence })),
});

const claim = z.strictObject({
  id: z.string(),
  article: index,
  block: z.enum(BLOCK_KINDS),
  ...quoted,
  text: sentence,
  speaker: z.strictObject({ name: sentence }).nullable(),
  mode: z.enum(ATTRIBUTION_MODES),
  kind: z.enum(CLAIM_KINDS),
  when: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).nullable(),
  insertions: z.array(z.strictObject({ text: sentence, for: z.strictObject(span) })),
  checkworthy: share,
});

const suggestion = z.strictObject({
  a: z.string(),
  b: z.string(),
  relation: z.enum(['corroborates', 'contradicts', 'related']),
  score: share,
  reason: sentence,
});

const discrepancy = z.strictObject({
  type: z.enum(['name', 'date', 'number', 'role', 'place', 'quote']),
  class: differenceClass,
  reason: sentence,
  variants: z.array(
    z.strictObject({ form: sentence, mentions: z.array(z.strictObject({ article: index, ...span })) }),
  ),
  pairs: z.array(z.strictObject({ a: sentence, b: sentence, class: differenceClass, reason: sentence })),
});

/** What `analyze --json` prints, to the key. */
export const analysisShape = z.strictObject({
  articles: z.array(article),
  claims: z.array(claim),
  suggestions: z.array(suggestion),
  discrepancies: z.array(discrepancy),
  origins: z.array(z.strictObject({ articles: z.array(index), reason: sentence })),
});
