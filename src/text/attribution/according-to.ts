import { contentEnd } from './contents.ts';
import type { Opening } from './openings.ts';
import { phraseEnd } from './noun-phrases.ts';
import {
  isComma,
  isFiniteVerb,
  lowerAt,
  mentionAt,
  posAt,
  sentenceStop,
  type Range,
  type Reading,
  type Report,
} from './reading.ts';
import { opensTitle, withApposition } from './subjects.ts';

/** "According to S, C", "C, according to S" and "C1, according to S, C2". */
export function accordingTo(reading: Reading, at: number): Report | null {
  const source = sourceAfter(reading, at + 2);
  if (!source) return null;
  const report: Report = { source, cue: { from: at, to: at + 2 }, content: [], mode: 'reported' };
  const end = afterHearer(reading, source.to);
  const from = isComma(reading, end) ? end + 1 : end;
  if (opensClause(reading, at))
    return from < sentenceStop(reading)
      ? { ...report, content: [{ from, to: contentEnd(reading, from, false) }] }
      : null;
  return { ...report, content: around(reading, at, end) };
}

function opensClause(reading: Reading, at: number): boolean {
  return (
    at === 0 ||
    /^(?:but|and|while|that|;)$/.test(lowerAt(reading, at - 1)) ||
    (at === 1 && reading.tokens[0]?.pos === 'CCONJ')
  );
}

/** What stands before the source, and what after it when the clause only goes on there. */
function around(reading: Reading, at: number, end: number): Range[] {
  const left = {
    from: /^(?:but|and)$/.test(lowerAt(reading, 0)) ? 1 : 0,
    to: isComma(reading, at - 1) ? at - 1 : at,
  };
  const verb = /^(?:and|but)$/.test(lowerAt(reading, end + 1)) ? end + 2 : end + 1;
  const resumes = isComma(reading, end) && isFiniteVerb(reading, verb);
  return resumes ? [left, { from: end + 1, to: sentenceStop(reading) }] : [left];
}

/** The source after "according to": a noun phrase, its name or apposition, and a participle that belongs to it. */
function sourceAfter(reading: Reading, from: number): Range | null {
  const to = phraseEnd(reading, opensTitle(reading, from) ? from + 1 : from);
  if (to === from) return figuresOf(reading, from);
  if (posAt(reading, to) === 'VERB') return { from, to: participleEnd(reading, to) };
  const named = isComma(reading, to) && mentionAt(reading, to + 1)?.kind === 'person';
  const end = named ? phraseEnd(reading, to + 1) : withApposition(reading, to);
  return { from, to: isComma(reading, end) || end >= sentenceStop(reading) ? end : to };
}

/** "figures from the bank, C": the tagger takes the first word for a verb. */
function figuresOf(reading: Reading, from: number): Range | null {
  const to = /^(?:from|by|of)$/.test(lowerAt(reading, from + 1)) ? phraseEnd(reading, from + 2) : from + 1;
  return posAt(reading, from) === 'VERB' && to > from + 2 ? { from, to } : null;
}

/** "a letter seen by Reuters, C": up to the comma; without a comma the verb is already the report's. */
function participleEnd(reading: Reading, verb: number): number {
  if (!/(?:ed|ing|seen|made|shown|given|written|sent)$/.test(lowerAt(reading, verb))) return verb;
  const limit = Math.min(verb + 12, sentenceStop(reading));
  for (let i = verb; i < limit; i++) if (isComma(reading, i)) return i;
  return limit < verb + 12 ? limit : verb;
}

/** Past "to Sputnik" after the source. */
function afterHearer(reading: Reading, at: number): number {
  const hearer = lowerAt(reading, at) === 'to' ? phraseEnd(reading, at + 1) : at;
  return hearer > at + 1 && isComma(reading, hearer) ? hearer : at;
}

/** "As Heald told the paper, C" and "C, as Heald said". */
export function asSaid(
  reading: Reading,
  source: Range,
  report: Report,
  opening: Opening | null,
): Report | null {
  const as = source.from - 1;
  if (lowerAt(reading, as) !== 'as' || opening?.by === 'quote' || opening?.by === 'that') return null;
  // "from a fever and not, as his parents had claimed, from a drink": what was claimed is what it was not
  if (lowerAt(reading, as - 2) === 'not') return null;
  if (as > 0)
    return isComma(reading, as - 1) && report.cue.to >= sentenceStop(reading) - 8
      ? { ...report, content: [{ from: 0, to: as - 1 }] }
      : null;
  let comma = report.cue.to;
  while (comma < reading.tokens.length && !isComma(reading, comma)) comma++;
  const from = comma + 1;
  return from < sentenceStop(reading)
    ? { ...report, content: [{ from, to: contentEnd(reading, from, false) }] }
    : null;
}
