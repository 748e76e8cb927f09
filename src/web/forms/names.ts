import { z } from 'zod';
import { publishedSchema } from '../../domain/vocabulary.ts';
import { optionalWords, words } from './fields.ts';

const version = z.coerce.number().int().positive();

/** A decision that needs nothing but the version it was made on. */
export const versionOnly = z.object({ version });

/** Another name, by any of its forms. */
export const merger = z.object({ version, other: words });

const lines = words.transform((text) =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean),
);

/** The house form; accepted variants one a line, the standard after a colon. */
export const houseForm = z.object({
  version,
  form: words,
  accepted: lines.transform((list) => list.map(asVariant)),
  exceptions: lines,
  scope: words,
  authority: words,
  validFrom: optionalWords.pipe(publishedSchema.nullable()),
});

function asVariant(line: string): { form: string; standard: string } {
  const at = line.indexOf(':');
  return at < 0
    ? { form: line, standard: '' }
    : { form: line.slice(0, at).trim(), standard: line.slice(at + 1).trim() };
}
