/** What an editor says about a source. */
import { z } from 'zod';
import { GRADES, type Grade } from '../../domain/vocabulary.ts';
import { words } from './fields.ts';

const LETTERS = Object.keys(GRADES) as [Grade, ...Grade[]];
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A domain as people write it, also pasted as an address. */
const domain = words
  .transform((text) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/.*$/, ''),
  )
  .refine((text) => text === '' || HOST.test(text), 'Write a domain such as example.org, or leave it empty.')
  .transform(orNull);

/** Grade, note, owner and domain, on the version of the source that was seen. */
export const sourceEdit = z
  .object({
    version: z.coerce.number().int().positive(),
    grade: z.enum(LETTERS, 'Choose a grade.'),
    gradeNote: words.max(1000, 'At most 1000 characters.'),
    ownerFamily: words.max(200, 'At most 200 characters.').transform(orNull),
    domain,
  })
  .transform(({ version, ...edit }) => ({ version, edit }));
