import { touches } from '../spans.ts';
import type { Mention } from '../types.ts';
import type { Word } from '../words.ts';

/** Is the word part of the name of a person? */
export const isPersonName = (word: Word, names: readonly Mention[]): boolean =>
  names.some((one) => one.kind === 'person' && touches(one, word));

/** Is the clause about one person: by name, as "he" or "she", or as what is his or hers ("her designs")? */
export function isPersonal(subject: readonly Word[], names: readonly Mention[]): boolean {
  const [first] = subject;
  if (!first) return false;
  if (/^(?:he|she|his|her)$/.test(first.lower)) return true;
  const end = subject.findIndex((word) => word.pos === 'ADP' || word.text === ',');
  const head = subject[(end < 0 ? subject.length : end) - 1];
  return head?.pos === 'PROPN' && isPersonName(head, names);
}
