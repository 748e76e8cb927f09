import { GAP, type ScannedWord } from '../scan-words.ts';
import { CARDINALS } from '../quantities/number-words.ts';
import { DAY_PARTS } from './lexicon.ts';
import type { DateReading } from './reading.ts';

/** Takes in the time of day that stands with a day: "3pm today", "tomorrow at 8.30", "Friday from 7 to 9". */
export function withClock(words: readonly ScannedWord[], read: DateReading): DateReading {
  if (read.grain !== 'day' && read.grain !== 'time') return read;
  const next = clockAfter(words, read.next);
  const start = clockBefore(words, read.start);
  return next === read.next && start === read.start ? read : { ...read, start, next, grain: 'time' };
}

function clockAfter(words: readonly ScannedWord[], at: number): number {
  const part = DAY_PARTS.has(words[at]?.lower ?? '') && words[at]?.gap === GAP.space ? at + 1 : at;
  const led = /^(?:at|around|from|between|about|by)$/.test(words[part]?.lower ?? '') ? part + 1 : part;
  const first = readClock(words, led, led > part);
  if (!first) return part;
  const joined = /^(?:to|and|[-–])$/.test(words[first]?.lower ?? '')
    ? readClock(words, first + 1, led > part)
    : null;
  return joined ?? first;
}

// "8", "8:45a", "8.30 pm", "six pm", "five-thirty"; without "at" a bare number is no time.
function readClock(words: readonly ScannedWord[], at: number, led: boolean): number | null {
  const word = words[at];
  if (!word || word.gap >= GAP.line) return null;
  const spoken = CARDINALS.get(word.lower);
  if (word.kind === 'letters') {
    if (spoken === undefined || spoken < 1 || spoken > 12)
      return /^(?:noon|midnight)$/.test(word.lower) && led ? at + 1 : null;
    const half = readHalf(words, at + 1);
    const half12 = readMeridiem(words, half);
    return led || half12 > half ? half12 : null;
  }
  if (word.kind !== 'digits' || word.text.length > 2 || Number(word.text) > 24) return null;
  const minutes = readMinutes(words, at + 1);
  const next = readMeridiem(words, minutes);
  const clear = minutes > at + 1 && words[at + 1]?.text === ':';
  return clear || next > minutes || (led && !isCounted(words[next])) ? next : null;
}

const isCounted = (after: ScannedWord | undefined): boolean =>
  after?.kind === 'letters' && after.gap === GAP.space && after.lower.endsWith('s');

function readHalf(words: readonly ScannedWord[], at: number): number {
  const dash = words[at]?.text === '-' ? 1 : 0;
  const tens = CARDINALS.get(words[at + dash]?.lower ?? '');
  if (tens === undefined || tens < 10) return at;
  const unit =
    words[at + dash + 1]?.text === '-' ? CARDINALS.get(words[at + dash + 2]?.lower ?? '') : undefined;
  return unit === undefined ? at + dash + 1 : at + dash + 3;
}

function readMinutes(words: readonly ScannedWord[], at: number): number {
  const [mark, digits] = [words[at], words[at + 1]];
  const minutes =
    mark &&
    /^[:.]$/.test(mark.text) &&
    mark.gap === GAP.none &&
    digits?.gap === GAP.none &&
    /^[0-5]\d$/.test(digits.text);
  return minutes ? at + 2 : at;
}

// "pm", "p.m.", and "8p" where it is tight.
function readMeridiem(words: readonly ScannedWord[], at: number): number {
  const word = words[at];
  if (!word || word.gap > GAP.space) return at;
  if (/^(?:am|pm)$/.test(word.lower)) return at + 1;
  if (!/^[ap]$/.test(word.lower)) return at;
  if (words[at + 1]?.text === '.' && words[at + 2]?.lower === 'm')
    return words[at + 3]?.text === '.' ? at + 4 : at + 3;
  return word.gap === GAP.none ? at + 1 : at;
}

// Backwards only over what is clearly a time: "3pm today", "13:00 February 28", "8.30 pm today".
function clockBefore(words: readonly ScannedWord[], at: number): number {
  const on = words[at - 1]?.lower === 'on' ? at - 1 : at;
  for (let from = Math.max(0, on - 6); from < on; from++) {
    if (
      words[from]?.kind === 'digits' &&
      words[from - 1]?.text !== ':' &&
      readClock(words, from, false) === on
    )
      return from;
  }
  return at;
}
