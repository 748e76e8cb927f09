/** Whether an article spells a name as the house does. */
import type { AcceptedVariant } from './name-form.ts';

/** What the house prints, what else it lets stand, and since when. */
export interface HouseForm {
  form: string;
  accepted: AcceptedVariant[];
  exceptions: string[];
  validFrom: string | null;
}

/** A name in a text: the words without titles, the text around them, and when it was published. */
export interface NameInText {
  words: string;
  around: string;
  published: string | null;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** True if the words are neither the house form nor let stand beside it: by themselves, as a part of one that is, in a phrase excepted, or before it was valid. */
export function deviates({ words, around, published }: NameInText, house: HouseForm): boolean {
  const forms = [house.form, ...house.accepted.map(({ form }) => form)];
  if (forms.includes(words) || forms.some((form) => isPartOf(words, form))) return false;
  if (house.validFrom !== null && published !== null && published < house.validFrom) return false;
  const text = around.toLowerCase();
  return !house.exceptions.some((phrase) => text.includes(phrase.toLowerCase()));
}

function isPartOf(words: string, form: string): boolean {
  const [part, whole] = [wordsOf(words), wordsOf(form)];
  return part.length < whole.length && part.every((word) => whole.includes(word));
}
