import { nominalRunStart } from './noun-phrases.ts';
import { isComma, lowerAt, type Range, type Reading } from './reading.ts';
import { subjectBefore } from './subjects.ts';
import { verbGroup } from './verb-groups.ts';

/** "quoted" or "cited", which names who is quoted. */
export const isQuoting = (reading: Reading, i: number): boolean =>
  /^(?:quoted|cited|quotes|cites)$/.test(lowerAt(reading, i));

/** "IRNA quoted the minister as saying", "the minister was quoted as saying": the minister. */
export function quotedAsSaying(reading: Reading, cue: number): Range | null {
  if (lowerAt(reading, cue - 1) !== 'as') return null;
  if (isQuoting(reading, cue - 2)) return subjectBefore(reading, verbGroup(reading, cue - 2).from);
  // "its envoy, Ali Reza, as saying"
  const last = isComma(reading, cue - 2) ? cue - 3 : cue - 2;
  let from = nominalRunStart(reading, last);
  while (last === cue - 3 && isComma(reading, from - 1)) from = nominalRunStart(reading, from - 2);
  return isQuoting(reading, from - 1) ? { from, to: last + 1 } : null;
}
