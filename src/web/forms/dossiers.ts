import { z } from 'zod';
import { words } from './fields.ts';

/** A new dossier. */
export const newDossier = z.object({ name: words.min(1, 'Give the dossier a name.') });
