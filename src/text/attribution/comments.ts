import { REPORT_NOUNS } from './cues.ts';
import { lowerAt, posAt, type Reading } from './reading.ts';
import { wordList } from '../word-list.ts';

/** "…, a claim the family rejects": what the author calls the report. */
export const isCommentedOn = (reading: Reading, i: number): boolean =>
  /^an?$/.test(lowerAt(reading, i)) && REPORT_NOUNS.has(lowerAt(reading, i + 1));

/** "…, without providing evidence": how it was said, and no part of it. */
export const isLeftOpen = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i) === 'without' && GIVES.has(lowerAt(reading, i + 1));

const GIVES = wordList(
  'providing giving offering citing elaborating naming specifying identifying presenting disclosing saying mentioning explaining going',
);

/** "…, calling the verdict a travesty": one more thing the speaker does by speaking. */
export const isSpeechAct = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i).endsWith('ing') &&
  ASIDES.has(reading.tokens[i]?.lemma ?? '') &&
  /^(?:DET|PROPN|PRON|NOUN|ADJ|ADP)$/.test(posAt(reading, i + 1));

const ASIDES = wordList(
  'call describe accuse urge praise criticise criticize condemn denounce hail slam blame thank cite quote refer',
);
