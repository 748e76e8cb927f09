/** An editor's word on an origin, and taking it back. */
import { z } from 'zod';
import { ORIGIN_RULINGS } from '../../domain/vocabulary.ts';
import { words } from './fields.ts';
import { parseId } from './id.ts';

/** `seen`: the articles of the origin when the form was opened, with spaces between. */
export const originRuling = z.object({
  ruling: z.enum(ORIGIN_RULINGS, 'Choose one.'),
  otherId: words.default('').transform(parseId),
  reason: words.max(1000, 'At most 1000 characters.'),
  seen: words.transform((text) => text.split(' ').flatMap((id) => parseId(id) ?? [])),
});

export const originWithdrawal = z.object({ version: z.coerce.number().int().positive() });
