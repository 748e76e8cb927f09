import { civil, dayNumber, months, oneDay, weekdayOf, type Days } from './calendar.ts';
import { publishedDay, type Context } from './reading.ts';

/** The last such day on or before publication, or with `future` the first on or after it. */
export function nearestDay(context: Context, month: number, day: number, future: boolean): Days | null {
  const { published } = context;
  if (!published || published.precision === 'year') return null;
  const { year } = civil(published.to);
  const here = dayNumber(year, month, day);
  if (future) return oneDay(here >= published.from ? here : dayNumber(year + 1, month, day));
  return oneDay(here <= published.to ? here : dayNumber(year - 1, month, day));
}

/** The last such month that has begun by publication, or with `future` the first that has not ended. */
export function nearestMonth(context: Context, month: number, future: boolean): Days | null {
  const { published } = context;
  if (!published || published.precision === 'year') return null;
  const { year } = civil(published.to);
  const here = months(year, month);
  if (future) return here.to >= published.from ? here : months(year + 1, month);
  return here.from <= published.to ? here : months(year - 1, month);
}

/** The last such weekday on or before publication, or with `future` the first on or after it. */
export function nearestWeekday(context: Context, weekday: number, future: boolean): number | null {
  const day = publishedDay(context);
  if (day === null) return null;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return future ? day + ((7 - back) % 7) : day - back;
}
