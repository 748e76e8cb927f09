import type { DateInterval, DateMention, Span } from './types.ts';
import type { Word } from './words.ts';

const has = (span: Span, word: Word) => word.start >= 0 && span.start <= word.start && word.end <= span.end;

const isKnown = (date: DateMention): date is DateMention & { from: string; to: string } =>
  date.from !== null && date.to !== null;

/** "a 2018 coup attempt": a date that only describes a noun does not date the claim. */
function describesNoun(words: readonly Word[], at: number, date: Span): boolean {
  const left = words[at - 1];
  const right = words.find((word) => word.start >= date.end);
  const isDescribed =
    right?.pos === 'NOUN' || right?.pos === 'ADJ' || (right?.pos === 'PROPN' && right.start === date.end + 1);
  return left?.pos === 'DET' && !left.date && isDescribed;
}

/** "since 1902", "until March": a date that something began or ended with does not say when it held. */
const isBound = (words: readonly Word[], at: number): boolean =>
  /^(?:since|until|till)$/.test(words[at]?.lower ?? '') ||
  words
    .slice(Math.max(0, at - 2), at)
    .some((word) => /^(?:since|until|till|than)$/.test(word.lower) && word.pos !== 'PUNCT');

/** When a claim holds: the first date among its words that has a value; null when none has. */
export function whenOf(words: readonly Word[], dates: readonly DateMention[]): DateInterval | null {
  for (const [at, word] of words.entries()) {
    if (!word.date) continue;
    const date = dates.find((one) => has(one, word));
    if (date && isKnown(date) && !describesNoun(words, at, date) && !isBound(words, at))
      return { start: date.from, end: date.to };
  }
  return null;
}
