import type { z } from 'zod';
import { publishedSchema } from '../../domain/vocabulary.ts';
import { optionalWords } from './fields.ts';

/** A calendar day as YYYY-MM-DD, or null for nothing. */
export const isoDay = optionalWords.pipe(
  publishedSchema.length(10, 'Write a day as 2023-04-20, or leave it empty.').nullable(),
) as z.ZodType<string | null>;
