import { contentEnd } from './contents.ts';
import { REJECTING } from './cues.ts';
import { mentionStart, nominalRunStart } from './noun-phrases.ts';
import { isPossessive, lowerAt, mentionAt, posAt, type Range, type Reading, type Report } from './reading.ts';
import { subjectBefore } from './subjects.ts';
import { verbGroup } from './verb-groups.ts';

/** "Cuba's view that C", "its claim that C", "denied reports that C". */
export function nounReport(reading: Reading, that: number): Report | null {
  const content = [{ from: that + 1, to: contentEnd(reading, that + 1, false) }];
  const from = nominalRunStart(reading, that - 1);
  if (isRejecting(reading, from - 1)) {
    const group = verbGroup(reading, from - 1);
    const source = group.silent ? null : subjectBefore(reading, group.from);
    return source ? { source, cue: { from: from - 1, to: from }, content, mode: 'denied' } : null;
  }
  const owner = ownerOf(reading, from, that - 1);
  return owner ? { source: owner, cue: { from: that - 1, to: that }, content, mode: 'reported' } : null;
}

/** A name before "'s" with its titles; else all words back to the beginning of the phrase. */
function ownerStart(reading: Reading, last: number, from: number): number {
  if (!mentionAt(reading, last)) return from;
  let start = mentionStart(reading, last);
  while (start > from && /^(?:PROPN|ADJ)$/.test(posAt(reading, start - 1))) start--;
  return start;
}

function isRejecting(reading: Reading, i: number): boolean {
  return posAt(reading, i) === 'VERB' && REJECTING.has(reading.tokens[i]?.lemma ?? '');
}

function ownerOf(reading: Reading, from: number, noun: number): Range | null {
  for (let i = noun - 1; i > from; i--)
    if (isPossessive(reading, i)) return { from: ownerStart(reading, i - 1, from), to: i };
  return /^(?:his|her|its|their)$/.test(lowerAt(reading, from)) ? { from, to: from + 1 } : null;
}
