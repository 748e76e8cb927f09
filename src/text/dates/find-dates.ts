import type { DateMention } from '../types.ts';
import { scanWords, type ScannedWord } from '../scan-words.ts';
import { CARDINALS, ORDINALS } from '../quantities/number-words.ts';
import { isoDay, SEASONS } from './calendar.ts';
import { withClock } from './clock.ts';
import { HOLIDAY_STARTS } from './holidays.ts';
import { MONTHS, POINTERS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './lexicon.ts';
import { dayFirst, monthFirst, yearThenMonth } from './months.ts';
import { numericDate } from './numeric.ts';
import { holiday, lettered, numberedWeek, ordinalPart, pointedMonth, seasonal } from './periods.ts';
import { portioned } from './portions.ts';
import { joinRange, joinSame } from './ranges.ts';
import { parsePublished, type Context, type DateReading, type Rule } from './reading.ts';
import { counted, namedDay, namedUnit, pointed, thatMoment } from './relative.ts';
import { pointedWeekday, weekdayFirst } from './weekdays.ts';
import { bareYear, DECADES, namedCentury, namedDecade, namedYear } from './years.ts';

const firstOf =
  (...rules: Rule[]): Rule =>
  (context, at) => {
    for (const rule of rules) {
      const read = rule(context, at);
      if (read) return read;
    }
    return null;
  };

const whole = firstOf(pointedMonth, pointed, seasonal, monthFirst, bareYear);
const portion = portioned(whole);
const digits = firstOf(
  numericDate,
  dayFirst,
  lettered,
  namedCentury,
  ordinalPart,
  counted,
  yearThenMonth,
  bareYear,
);
const ordinals = firstOf(dayFirst, namedCentury, ordinalPart);

// What may start at a word, by its lower-case form: all others are passed over.
const RULES = new Map<string, Rule>();
const enter = (words: Iterable<string>, ...rules: Rule[]): void => {
  for (const word of words) {
    const before = RULES.get(word);
    RULES.set(word, before ? firstOf(before, ...rules) : firstOf(...rules));
  }
};
enter(HOLIDAY_STARTS, holiday);
enter(MONTHS.keys(), numericDate, monthFirst);
enter(SHORT_MONTHS.keys(), numericDate, monthFirst);
enter(WEEKDAYS.keys(), weekdayFirst);
enter(SHORT_WEEKDAYS.keys(), weekdayFirst);
enter(POINTERS.keys(), pointedWeekday, pointedMonth, seasonal, holiday, pointed);
enter(SEASONS.keys(), seasonal);
enter(['today', 'tonight', 'tonite', 'yesterday', 'tomorrow'], namedDay);
enter(['the', 'that', 'same'], namedUnit);
enter(['this', 'that'], thatMoment);
enter(['early', 'mid', 'middle', 'late', 'beginning', 'start', 'end'], portion);
enter(['week'], numberedWeek);
enter(['year', 'cy', 'fy', 'fiscal', 'calendar'], namedYear);
enter(['q', 'h'], lettered);
enter(ORDINALS.keys(), ordinals);
enter(CARDINALS.keys(), ordinals, counted, namedYear);
enter(['a', 'an'], counted);
enter(DECADES.keys(), namedDecade);
enter(["'", '’', '‘'], namedDecade);

/**
 * Finds the dates of a text in order, each with the interval of days it means. A bare weekday is the last on or before
 * publication, a day or month without a year the nearest past, unless the clause speaks of what is to come; "two years
 * later" counts from the date the story last named. Without a publication date the relative stays relative (nulls).
 */
export function findDates(body: string, published: string | null): DateMention[] {
  const context: Context = { words: scanWords(body), published: parsePublished(published), narrative: null };
  const found = joined(context.words, readAll(context));
  return withClocks(context.words, found).map((read) => toMention(body, context.words, read));
}

function readAll(context: Context): DateReading[] {
  const found: DateReading[] = [];
  for (let at = 0; at < context.words.length;) {
    const read = ruleFor(context.words[at])?.(context, at) ?? null;
    if (read) {
      // A reading may reach back, as "2019 12 May" does for its year: what it takes in is no date of its own.
      while ((found.at(-1)?.next ?? 0) > read.start) found.pop();
      found.push(read);
      remember(context, read);
    }
    at = read ? Math.max(read.next, at + 1) : at + 1;
  }
  return found;
}

function ruleFor(word: ScannedWord | undefined): Rule | undefined {
  return word?.kind === 'digits' ? digits : RULES.get(word?.lower ?? '');
}

// Only dates that stand by themselves move the story along.
function remember(context: Context, { days, grain, relative }: DateReading): void {
  if (days && grain !== null && !relative) context.narrative = { days, grain };
}

// A time of day belongs to its date as long as it takes no word of the dates beside it ("Monday at 3 March").
function withClocks(words: readonly ScannedWord[], found: readonly DateReading[]): DateReading[] {
  const out: DateReading[] = [];
  for (const [i, read] of found.entries()) {
    const clocked = withClock(words, read);
    const [from, to] = [out.at(-1)?.next ?? 0, found[i + 1]?.start ?? words.length];
    out.push(from <= clocked.start && clocked.next <= to ? clocked : read);
  }
  return out;
}

function joined(words: readonly ScannedWord[], found: DateReading[]): DateReading[] {
  const out: DateReading[] = [];
  for (const read of found) {
    const last = out.at(-1);
    const one = last && (joinRange(words, last, read) ?? joinSame(last, read));
    if (one) out[out.length - 1] = one;
    else out.push(read);
  }
  return out;
}

function toMention(
  body: string,
  words: readonly ScannedWord[],
  { start, next, grain, days }: DateReading,
): DateMention {
  const from = words[start]?.start ?? 0;
  const end = words[next - 1]?.end ?? from;
  return {
    start: from,
    end,
    quote: body.slice(from, end),
    from: days && isoDay(days.from),
    to: days && isoDay(days.to),
    grain,
  };
}
