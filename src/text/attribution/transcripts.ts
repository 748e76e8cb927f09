import { isMark, mentionAt, sentenceStop, type Range, type Reading } from './reading.ts';

const LONGEST_NAME = 6;

/** A turn of a transcript ("MINISTER HALE: Thank you."): who speaks, and where the colon stands; null when it is none. */
export function turnOf(reading: Reading): { source: Range; colon: number } | null {
  const colon = reading.tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_NAME || colon + 1 >= sentenceStop(reading) || isMark(reading, colon + 1))
    return null;
  const capitals = reading.tokens.slice(0, colon).every(({ text }) => /^[\p{Lu}.'’-]+$/u.test(text));
  const named = mentionAt(reading, colon - 1)?.kind === 'person';
  const long = (reading.tokens[colon - 1]?.text.length ?? 0) > 2;
  return long && (capitals || named) ? { source: { from: 0, to: colon }, colon } : null;
}
