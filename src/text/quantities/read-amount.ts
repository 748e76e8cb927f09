import { GAP, type ScannedWord } from '../scan-words.ts';
import { SCALES, SCALE_MARKS } from './number-words.ts';
import { readNumber, type Reading } from './read-number.ts';

/** One number or a range of two, before its unit. `scaled`: a scale such as "million" or "bn" has been read. */
export interface Amount {
  low: number;
  high: number;
  next: number;
  scaled: boolean;
  /** Two bounds joined by a dash: a range only if a unit or a counted noun follows. */
  dashed: boolean;
}

const DASHES = new Set(['-', '–', '—']);

/** Reads an amount at a word. `money`: a currency stands before it, so that "m" is a million. */
export function readAmount(words: readonly ScannedWord[], at: number, money: boolean): Amount | null {
  const first = readScaled(words, at, money);
  if (!first) return null;
  const single = {
    low: first.value,
    high: first.value,
    next: first.next,
    scaled: first.scale > 1,
    dashed: false,
  };
  const percent = words[first.next]?.text === '%' ? 1 : 0;
  const joint = jointAfter(words, first.next + percent, words[at - 1]);
  if (!joint) return single;
  const from = money && MONEY_AGAIN.has(words[joint.next]?.text ?? '') ? joint.next + 1 : joint.next;
  const second = readScaled(words, from, money);
  if (!second || !isUp(first, second) || (joint.near && second.value > 3 * first.value)) return single;
  if (percent && words[second.next]?.text !== '%') return single;
  const low =
    first.scale === 1 && first.value < second.value / second.scale ? first.value * second.scale : first.value;
  return { low, high: second.value, next: second.next, scaled: second.scale > 1, dashed: joint.dashed };
}

const MONEY_AGAIN = new Set(['$', '£', '€', '¥']);

const isUp = (first: Scaled, second: Scaled): boolean =>
  first.value >= 0 && second.value > first.value && Number.isFinite(second.value);

interface Scaled extends Reading {
  scale: number;
}

interface Joint {
  next: number;
  dashed: boolean;
  /** "five or six" joins neighbours only. */
  near: boolean;
}

// "10 to 15", "between 5 and 7", "five or six", "3-4": where the second bound would start.
function jointAfter(
  words: readonly ScannedWord[],
  at: number,
  before: ScannedWord | undefined,
): Joint | null {
  const [joint, after] = [words[at], words[at + 1]];
  if (!joint || !after || after.gap >= GAP.paragraph) return null;
  if (joint.lower === 'to' || joint.lower === 'or')
    return { next: at + 1, dashed: false, near: joint.lower === 'or' };
  if (joint.lower === 'and')
    return before?.lower === 'between' ? { next: at + 1, dashed: false, near: false } : null;
  return DASHES.has(joint.text) && joint.gap === after.gap
    ? { next: at + 1, dashed: true, near: false }
    : null;
}

function readScaled(words: readonly ScannedWord[], at: number, money: boolean): Scaled | null {
  const number = readNumber(words, at);
  if (!number) return null;
  const last = words[number.next - 1];
  if (last?.kind === 'letters')
    return { value: number.value, next: number.next, scale: SCALES.get(last.lower) ?? 1 };
  const scale = readScaleMark(words, number.next, money);
  return scale === 1
    ? { value: number.value, next: number.next, scale }
    : { value: number.value * scale, next: number.next + 1, scale };
}

// A short scale after digits. Before a unit of its own ("5m people", "2mil SEK") or after a currency "m" is a million, else it is a metre.
function readScaleMark(words: readonly ScannedWord[], at: number, money: boolean): number {
  const mark = words[at];
  const scale = SCALE_MARKS.get(mark?.text ?? '');
  if (!mark || scale === undefined || mark.gap > GAP.space) return 1;
  if (/^(?:mm|T)$/.test(mark.text)) return money ? scale : 1;
  if (mark.text === 'm') return money || (mark.gap === GAP.none && countsNoun(words[at + 1])) ? scale : 1;
  if (/^[bBK]$/.test(mark.text)) return mark.gap === GAP.none || money ? scale : 1;
  return scale;
}

const NO_NOUN =
  /(?:ss|us|is)$|^(?:x|as|was|has|its|less|plus|versus|long|wide|tall|high|deep|across|above|below|per)$/;

/** Whether a word can be a noun counted by the number before it: lower-case plural letters after one space. */
export function countsNoun(word: ScannedWord | undefined): boolean {
  if (!word || word.kind !== 'letters' || word.gap !== GAP.space) return false;
  return (
    word.lower === 'people' ||
    (word.text === word.lower &&
      word.lower.endsWith('s') &&
      word.lower.length > 3 &&
      !NO_NOUN.test(word.lower))
  );
}
