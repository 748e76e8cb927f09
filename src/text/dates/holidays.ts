import { dayNumber, weekdayOf } from './calendar.ts';

type DayOfYear = (year: number) => number;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayNumber(year, month, day);

// The nth such weekday of a month; -1 is the last.
const nth =
  (month: number, n: number, weekday: number): DayOfYear =>
  (year) => {
    const first = dayNumber(year, month, 1);
    if (n > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };

// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
const easter: DayOfYear = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
};
const fromEaster =
  (days: number): DayOfYear =>
  (year) =>
    easter(year) + days;

const THU = 3;
const thanksgiving = nth(11, 4, THU);

/** Holidays with one date in the English-speaking press, by their words in lower case without apostrophes. */
export const HOLIDAYS = new Map<string, DayOfYear>([
  ['new year', fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['new year eve', fixed(12, 31)],
  ['martin luther king day', nth(1, 3, 0)],
  ['mlk day', nth(1, 3, 0)],
  ['groundhog day', fixed(2, 2)],
  ['valentines day', fixed(2, 14)],
  ['valentine day', fixed(2, 14)],
  ['presidents day', nth(2, 3, 0)],
  ['saint patrick', fixed(3, 17)],
  ['saint patricks day', fixed(3, 17)],
  ['st patricks day', fixed(3, 17)],
  ['april fools day', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter', easter],
  ['easter sunday', easter],
  ['easter monday', fromEaster(1)],
  ['pentecost', fromEaster(49)],
  ['may day', fixed(5, 1)],
  ['mothers day', nth(5, 2, 6)],
  ['memorial day', nth(5, -1, 0)],
  ['fathers day', nth(6, 3, 6)],
  ['juneteenth', fixed(6, 19)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 0)],
  ['labour day', fixed(5, 1)],
  ['columbus day', nth(10, 2, 0)],
  ['halloween', fixed(10, 31)],
  ['guy fawkes night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['thanksgiving', thanksgiving],
  ['thanksgiving day', thanksgiving],
  ['black friday', (year) => thanksgiving(year) + 1],
  ['cyber monday', (year) => thanksgiving(year) + 4],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
]);

/** First words of holidays, so that most words are never looked at twice. */
export const HOLIDAY_STARTS = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''));
