/**
 * Finding a quote again in a changed text, after the TextQuoteSelector of the W3C's Web Annotation Data Model: its exact
 * words, told from the same words elsewhere by what stands around them. What is not found surely is not found.
 */
import { createHash } from 'node:crypto';
import type { Span } from '../text/types.ts';
import { anchorAt } from './anchor.ts';
import { placeAfter, type Stretch } from './difference.ts';

/** So many words are not the same elsewhere by chance. */
const ENOUGH_WORDS = 4;

/** A text before and after an edit. */
export interface Edit {
  before: string;
  after: string;
  difference: readonly Stretch[];
}

/**
 * Where the words of a span stand after an edit; null where that is not sure. They are where nothing around them
 * changed; else, as moved words, at the one place with all their surroundings, or at the one place that has them at all.
 */
export function findAgain(edit: Edit, span: Span): Span | null {
  const { before, after, difference } = edit;
  const isSure = (place: Span): boolean =>
    wordCount(before, span) >= ENOUGH_WORDS || agrees(edit, span, place, 'some');
  const aligned = placeAfter(difference, span);
  if (aligned && isSure(aligned)) return aligned;
  const places = placesOf(after, before.slice(span.start, span.end));
  const [whole, ...more] = places.filter((place) => agrees(edit, span, place, 'all'));
  if (whole && more.length === 0) return whole;
  const [only, ...others] = places;
  const isOnly = others.length === 0 && placesOf(before, before.slice(span.start, span.end)).length === 1;
  return only && isOnly && isSure(only) ? only : null;
}

const wordCount = (body: string, { start, end }: Span): number =>
  body.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Where words stand in a text, from its beginning; three are enough to know that they are not unique. */
function placesOf(body: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = body.indexOf(words); at >= 0 && words !== ''; at = body.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** Whether the words kept around a span stand around a place, too: all of them, or the nearest word on some side. */
function agrees({ before, after }: Edit, span: Span, place: Span, which: 'all' | 'some'): boolean {
  const [was, is] = [anchorAt(before, span), anchorAt(after, place)];
  if (which === 'all') return was.prefix === is.prefix && was.suffix === is.suffix;
  return lastWord(was.prefix) === lastWord(is.prefix) || firstWord(was.suffix) === firstWord(is.suffix);
}

/** A word beside the quote with what stands between; '' at the edge of the text. */
const lastWord = (prefix: string): string => /[\p{L}\p{N}]*[^\p{L}\p{N}]*$/u.exec(prefix)?.[0] ?? '';
const firstWord = (suffix: string): string => /^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u.exec(suffix)?.[0] ?? '';

/** The sentence around a place that was found again: the old one where it still stands there, else what is read there now. */
export function sentenceAgain(
  { before, after }: Pick<Edit, 'before' | 'after'>,
  { span, sentence, place }: { span: Span; sentence: Span; place: Span },
  sentences: readonly Span[],
): Span {
  const start = place.start - (span.start - sentence.start);
  const moved = { start, end: start + sentence.end - sentence.start };
  if (start >= 0 && after.slice(moved.start, moved.end) === before.slice(sentence.start, sentence.end))
    return moved;
  const around = sentences.filter((one) => one.start < place.end && place.start < one.end);
  return {
    start: Math.min(place.start, ...around.map((one) => one.start)),
    end: Math.max(place.end, ...around.map((one) => one.end)),
  };
}

/** Where the words of a claim stand nowhere any more. */
export const NOWHERE = 'nowhere';

/** What a claim's quote and sentence read, to tell whether an edit changed them; how lines are broken is no change. */
export function wordsHash(body: string, quote: Span, sentence: Span): string {
  const words = [quote, sentence].map(({ start, end }) => body.slice(start, end).replace(/\s+/g, ' ').trim());
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
}
