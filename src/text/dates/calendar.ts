import type { DateGrain } from '../types.ts';

/** Days are counted from 1 January 1970; an interval is inclusive. */
export interface Days {
  from: number;
  to: number;
}

export interface Civil {
  year: number;
  month: number;
  day: number;
}

const DAY = 864e5;

/** The number of a day; months count from 1 and may run over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

/** Year, month and day of a day number. */
export function civil(day: number): Civil {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day as YYYY-MM-DD. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday is 0. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

export const oneDay = (day: number): Days => ({ from: day, to: day });
export const years = (from: number, to = from): Days => ({
  from: dayNumber(from, 1, 1),
  to: dayNumber(to, 12, 31),
});
export const months = (year: number, from: number, to = from): Days => ({
  from: dayNumber(year, from, 1),
  to: dayNumber(year, to + 1, 1) - 1,
});
export const quarter = (year: number, n: number): Days => months(year, n * 3 - 2, n * 3);
export const decade = (year: number): Days =>
  years(Math.floor(year / 10) * 10, Math.floor(year / 10) * 10 + 9);

/** The Monday to Sunday around a day. */
export const weekOf = (day: number): Days => ({ from: day - weekdayOf(day), to: day - weekdayOf(day) + 6 });

/** The Saturday and Sunday of the week of a day. */
export const weekendOf = (day: number): Days => ({
  from: day - weekdayOf(day) + 5,
  to: day - weekdayOf(day) + 6,
});

/** The ISO 8601 week of a year. */
export function isoWeek(year: number, week: number): Days {
  const first = weekOf(dayNumber(year, 1, 4)).from;
  return { from: first + (week - 1) * 7, to: first + week * 7 - 1 };
}

/** Meteorological seasons of the northern half; winter begins in the December of its year. */
export const SEASONS = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);
export const season = (year: number, firstMonth: number): Days => months(year, firstMonth, firstMonth + 2);

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** The unit that lies `n` units after the one around a day. */
export function unitAround(day: number, unit: Unit, n: number): Days {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return oneDay(day + n);
    case 'week':
      return weekOf(day + 7 * n);
    case 'weekend':
      return weekendOf(day + 7 * n);
    case 'month':
      return months(year, month + n);
    case 'quarter':
      return quarter(year, Math.ceil(month / 3) + n);
    case 'year':
      return years(year + n);
    case 'decade':
      return decade(year + 10 * n);
    case 'century':
      return century(Math.floor(year / 100) + 1 + n);
  }
}

/** The 21st century is 2000 to 2099, as newspapers count. */
export const century = (n: number): Days => years((n - 1) * 100, (n - 1) * 100 + 99);

export const grainOfUnit = (unit: Unit): DateGrain | null =>
  unit === 'weekend' || unit === 'decade' || unit === 'century' ? null : unit;
