/** What a form of a name is to its name before and after a person has looked at it. */
import { z } from 'zod';
import type { NameClass } from '../match/types.ts';
import type { Judgement } from './vocabulary.ts';

/** Differences that leave the name as it is: the machine may put these together. */
export const GROUPED_CLASSES: NameClass[] = ['identical', 'diacritics', 'punctuation', 'word order'];
const GROUPED: ReadonlySet<NameClass> = new Set(GROUPED_CLASSES);

interface Judged {
  class: NameClass;
  judgement: Judgement;
}

/** Whether a person has to say if the form is one of this name. */
export function waitsForPerson({ class: nameClass, judgement }: Judged): boolean {
  return judgement === 'suggested' && !GROUPED.has(nameClass);
}

/** Whether the form counts as one of this name: a person said so, or only accents, order or punctuation differ. */
export function isOfName({ class: nameClass, judgement }: Judged): boolean {
  return judgement === 'accepted' || (judgement === 'suggested' && GROUPED.has(nameClass));
}

/** A form that the house lets stand beside its own, and the standard it follows; '' where none was named. */
export const acceptedVariantsSchema = z.array(z.object({ form: z.string(), standard: z.string() }));
export type AcceptedVariant = z.infer<typeof acceptedVariantsSchema>[number];

/** What the newsroom prints for a name, what else it lets stand, where, on whose word, and since when (an ISO date, month or year). */
export interface HouseStyle {
  form: string;
  accepted: AcceptedVariant[];
  exceptions: string[];
  scope: string;
  authority: string;
  validFrom: string | null;
}
