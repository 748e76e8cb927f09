import { z } from 'zod';

/** A text field that a form always sends once; what else a request holds under its name is refused. */
export const words = z.string('Write this once.').trim();

/** A text field where nothing written means null. */
export const optionalWords = words.transform((text) => (text === '' ? null : text));
