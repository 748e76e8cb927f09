import { z } from 'zod';
import { RULINGS } from '../../domain/vocabulary.ts';
import { words } from './fields.ts';

/** What a reviewer decides about a discrepancy. */
export const ruling = z.object({
  version: z.coerce.number().int().positive(),
  ruling: z.enum(RULINGS, 'Choose one.'),
  reason: words,
});
