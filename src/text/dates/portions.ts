import { civil, dayNumber, type Days } from './calendar.ts';
import { isDash } from './lexicon.ts';
import { skip, type Context, type DateReading, type Rule } from './reading.ts';

type Portion = 'early' | 'mid' | 'late';

const PORTIONS = new Map<string, Portion>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['end', 'late'],
]);

/** "early February 2022", "late in 2021", "mid-May", "the end of March": a third of the month, year or decade, at its own grain. */
export function portioned(inner: Rule): Rule {
  return (context, at) => {
    const lower = context.words[at]?.lower ?? '';
    const portion = PORTIONS.get(lower);
    if (!portion) return null;
    const from = innerStart(context, at + 1, lower);
    const read = from === null ? null : inner(context, from);
    if (
      !read ||
      read.start !== from ||
      read.grain === 'day' ||
      read.grain === 'time' ||
      read.grain === 'week'
    )
      return null;
    return { ...read, start: at, days: read.days && narrowed(read, read.days, portion) };
  };
}

// "early in", "mid-", "the end of"; "start" and "end" need their "of".
function innerStart(context: Context, at: number, word: string): number | null {
  if (isDash(context.words[at])) return at + 1;
  const point = /^(?:start|end|beginning|middle)$/.test(word);
  const joined = point ? skip(context, at, 'of') : skip(context, at, 'of', 'in', 'on');
  if (point && joined === at) return null;
  return skip(context, joined, 'the');
}

function narrowed({ grain }: DateReading, days: Days, portion: Portion): Days {
  const { year, month } = civil(days.from);
  if (grain === 'month') return thirds(dayNumber(year, month, 11), dayNumber(year, month, 21), days, portion);
  if (grain === 'year') return thirds(dayNumber(year, 5, 1), dayNumber(year, 9, 1), days, portion);
  // A decade or century is cut at whole years: the early 1990s are 1990 to 1993.
  const n = civil(days.to).year - year + 1;
  if (n < 3) return days;
  const at = (part: number): number => dayNumber(year + Math.ceil((n * part) / 3), 1, 1);
  return thirds(at(1), at(2), days, portion);
}

function thirds(second: number, third: number, { from, to }: Days, portion: Portion): Days {
  if (portion === 'early') return { from, to: second - 1 };
  return portion === 'mid' ? { from: second, to: third - 1 } : { from: third, to };
}
