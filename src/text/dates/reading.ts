import type { DateGrain } from '../types.ts';
import { GAP, type ScannedWord } from '../scan-words.ts';
import { civil, dayNumber, daysInMonth, type Days } from './calendar.ts';

/** A date expression in words[start..next). `days` is null where nothing says which day is meant. */
export interface DateReading {
  start: number;
  next: number;
  grain: DateGrain | null;
  days: Days | null;
  /** A day or month whose year the text leaves out, so that the other end of a range may lend it. */
  yearless?: { month: number; day: number | null };
  /** Written with a word such as "yesterday" or "last": no anchor for what "later" counts from. */
  relative?: boolean;
}

/** What is known of the day of publication: "2023-04" knows no day. */
export interface Published extends Days {
  precision: 'day' | 'month' | 'year';
}

/** What a rule may look at. `narrative`: the last dated event the text has named, for "two years later". */
export interface Context {
  words: readonly ScannedWord[];
  published: Published | null;
  narrative: { days: Days; grain: DateGrain | null } | null;
}

/** A rule reads a date expression that starts at a word. */
export type Rule = (context: Context, at: number) => DateReading | null;

/** Parses an ISO date, month or year; anything else is unknown. */
export function parsePublished(published: string | null): Published | null {
  const [, y, m, d] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '') ?? [];
  if (!y) return null;
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (d) return { from: dayNumber(year, month, day), to: dayNumber(year, month, day), precision: 'day' };
  if (m)
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1, precision: 'month' };
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), precision: 'year' };
}

/** The day of publication, where the day is known. */
export const publishedDay = ({ published }: Context): number | null =>
  published?.precision === 'day' ? published.to : null;

/** The year of publication. */
export const publishedYear = ({ published }: Context): number | null =>
  published ? civil(published.to).year : null;

/** Whether a word follows on the same line or the next, not in another paragraph. */
export const follows = (word: ScannedWord | undefined): word is ScannedWord =>
  word !== undefined && word.gap < GAP.paragraph;

/** The next place after one of these words or marks, or the same place. */
export function skip(context: Context, at: number, ...lowers: string[]): number {
  const word = context.words[at];
  return follows(word) && lowers.includes(word.lower) ? at + 1 : at;
}
