import { z } from 'zod';

/** What the tasks ask about: one text, and the publication date where it matters. */
export const textQuestion = z.object({ text: z.string(), published: z.string().nullish() });

export const namesQuestion = z.object({ a: z.string(), b: z.string() });

export const relateQuestion = z.object({ a: textQuestion, b: textQuestion });

/** A document to remember, or a query over those remembered so far. */
export const matchQuestion = z.union([
  z.object({ doc: z.union([z.string(), z.number()]), text: z.string() }),
  z.object({
    query: z.union([z.string(), z.number()]),
    text: z.string(),
    k: z.number().int().positive(),
  }),
]);
