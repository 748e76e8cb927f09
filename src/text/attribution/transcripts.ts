import { isMark, mentionAt, sentenceStop, type Range, type Reading } from './reading.ts';

const LONGEST_NAME = 8;

/** A turn of a transcript: its label, who it names, and where its colon stands. */
export interface Turn {
  source: Range;
  colon: number;
  /** "Q" and "A" stand for whoever asks and answers. */
  part: 'asks' | 'answers' | null;
}

const PARTS: Record<string, Turn['part']> = { Q: 'asks', A: 'answers', QUESTION: 'asks', ANSWER: 'answers' };

/** The turn that a sentence opens ("MINISTER HALE: Thank you.", "AYESHA COLE, HOST: …", "Q: …"); null when it opens none. */
export function turnOf(reading: Reading): Turn | null {
  const colon = reading.tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_NAME || colon + 1 >= sentenceStop(reading) || isMark(reading, colon + 1))
    return null;
  const label = reading.tokens.slice(0, colon);
  const part = colon === 1 ? (PARTS[label[0]?.text ?? ''] ?? null) : null;
  // What stands behind a comma is the post of whoever speaks.
  const comma = label.findIndex(({ text }) => text === ',');
  const source = { from: 0, to: comma > 0 ? comma : colon };
  const capitals = label.every(({ text }) => /^(?:[\p{Lu}.'’-]+|,)$/u.test(text));
  const named = mentionAt(reading, source.to - 1)?.kind === 'person';
  const long = (label.at(-1)?.text.length ?? 0) > 2;
  return part || (long && (capitals || (named && comma < 0))) ? { source, colon, part } : null;
}
