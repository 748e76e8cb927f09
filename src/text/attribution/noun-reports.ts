import { contentEnd } from './contents.ts';
import { REJECTING, REPORT_NOUNS } from './cues.ts';
import { mentionStart, nominalRunStart } from './noun-phrases.ts';
import {
  isFiniteVerb,
  isPossessive,
  lowerAt,
  mentionAt,
  posAt,
  type Range,
  type Reading,
  type Report,
} from './reading.ts';
import { subjectBefore } from './subjects.ts';
import { verbGroup } from './verb-groups.ts';

/** "Cuba's view that C", "its claim that C", "denied reports that C". */
export function nounReport(reading: Reading, that: number): Report | null {
  // "a claim that was filed in May" is described, not told
  if (posAt(reading, that) === 'PRON' && isFiniteVerb(reading, that + 1)) return null;
  const content = [{ from: that + 1, to: contentEnd(reading, that + 1, false) }];
  const noun = reportNoun(reading, that - 1);
  const from = nominalRunStart(reading, noun);
  if (isRejecting(reading, from - 1)) {
    const group = verbGroup(reading, from - 1);
    const source = group.silent ? null : subjectBefore(reading, group.from);
    return source ? { source, cue: { from: from - 1, to: from }, content, mode: 'denied' } : null;
  }
  const owner = noun === that - 1 ? ownerOf(reading, from, noun) : null;
  return owner ? { source: owner, cue: { from: that - 1, to: that }, content, mode: 'reported' } : null;
}

/** The noun before a "that": `last`, or the noun of reporting that "by Tom Reed" parts from it ("claims by Tom Reed that"). */
export function reportNoun(reading: Reading, last: number): number {
  for (let i = last; i > Math.max(0, last - LONGEST_AUTHOR); i--) {
    if (lowerAt(reading, i) === 'by') return REPORT_NOUNS.has(lowerAt(reading, i - 1)) ? i - 1 : last;
    if (!/^(?:PROPN|NOUN|ADJ|DET)$/.test(posAt(reading, i))) return last;
  }
  return last;
}

const LONGEST_AUTHOR = 7;

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
