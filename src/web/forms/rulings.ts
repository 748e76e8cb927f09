import { z } from 'zod';
import { RULINGS } from '../../domain/vocabulary.ts';
import { words } from './fields.ts';
import { parseId } from './id.ts';
import { nextPath } from './local-path.ts';

/** What a reviewer decides about a discrepancy. */
export const ruling = z.object({
  version: z.coerce.number().int().positive(),
  ruling: z.enum(RULINGS, 'Choose one.'),
  reason: words,
});

/** Where a ruling leads: back to a list and to its next entry, for one that was made there; else to its own page. */
export const rulingReturn = z.object({
  back: words.default('').transform((path) => (path === '' ? null : nextPath.parse(path))),
  then: words.default('').transform(parseId),
});
