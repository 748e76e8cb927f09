import { GOING_ON, WITHHOLDING } from './cues.ts';
import { isComma, isPossessive, lowerAt, posAt, type Reading } from './reading.ts';

const NEGATION = /^(?:not|n't|n’t|never|no)$/;

/** The verb group that ends at a cue. */
export interface VerbGroup {
  from: number;
  silent: boolean;
}

/** The first token of the verb group that ends at the cue; silent when nothing is said (negated, passive, "declined to say"). */
export function verbGroup(reading: Reading, cue: number): VerbGroup {
  let from = cue;
  let silent = false;
  for (let i = cue - 1; i >= 0; i--) {
    const word = lowerAt(reading, i);
    if (isPossessive(reading, i) || !/^(?:AUX|ADV|PART)$/.test(posAt(reading, i))) break;
    if (posAt(reading, i) === 'ADV' && isComma(reading, i - 1)) break;
    silent ||=
      NEGATION.test(word) ||
      (/^(?:is|are|was|were|be|been|being)$/.test(word) && !lowerAt(reading, cue).endsWith('ing'));
    from = i;
  }
  return lowerAt(reading, from) === 'to' ? infinitive(reading, from, silent) : { from, silent };
}

function infinitive(reading: Reading, to: number, silent: boolean): VerbGroup {
  let verb = to - 1;
  while (/^(?:on|ahead)$/.test(lowerAt(reading, verb))) verb--;
  const lemma = reading.tokens[verb]?.lemma ?? '';
  const spoken = GOING_ON.has(lemma) && !WITHHOLDING.has(lemma);
  return { from: spoken ? verb : to, silent: silent || !spoken };
}
