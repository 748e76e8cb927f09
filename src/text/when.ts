import type { DateInterval, DateMention, Span } from './types.ts';
import type { Word } from './words.ts';

const has = (span: Span, word: Word) => word.start >= 0 && span.start <= word.start && word.end <= span.end;

const isKnown = (date: DateMention): date is DateMention & { from: string; to: string } =>
  date.from !== null && date.to !== null;

/** When a claim holds: the first date among its words that has a value; null when none has. */
export function whenOf(words: readonly Word[], dates: readonly DateMention[]): DateInterval | null {
  for (const word of words) {
    if (!word.date) continue;
    const date = dates.find((one) => has(one, word));
    if (date && isKnown(date)) return { start: date.from, end: date.to };
  }
  return null;
}
