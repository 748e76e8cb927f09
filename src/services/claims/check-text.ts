/** The words of a claim as a person wrote them. */
import { RuleBroken } from '../../domain/errors.ts';

/** The longest a claim may be: past this it is a passage. */
const LONGEST_CLAIM = 2000;

export function checkText(text: string): string {
  const words = text.trim();
  if (words === '')
    throw new RuleBroken('The claim has no words.', { text: 'Write the claim, or discard it.' });
  if (words.length > LONGEST_CLAIM)
    throw new RuleBroken('The claim is too long.', { text: `At most ${LONGEST_CLAIM} characters.` });
  return words;
}
