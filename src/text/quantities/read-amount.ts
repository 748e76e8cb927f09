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

/** Reads an amount at a word. `moneyFrom`: where the currency before it begins, so that "m" is a million; null without one. */
export function readAmount(
  words: readonly ScannedWord[],
  at: number,
  moneyFrom: number | null,
): Amount | null {
  const money = moneyFrom !== null;
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
  const joint = jointAfter(words, first.next + percent, moneyFrom ?? at);
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
function jointAfter(words: readonly ScannedWord[], at: number, start: number): Joint | null {
  const [before, joint, after] = [words[start - 1], words[at], words[at + 1]];
  if (!joint || !after || after.gap >= GAP.paragraph) return null;
  if (joint.lower === 'to' && isChange(words, start)) return null;
  if (joint.lower === 'to' || joint.lower === 'or')
    return { next: at + 1, dashed: false, near: joint.lower === 'or' };
  if (joint.lower === 'and')
    return before?.lower === 'between' ? { next: at + 1, dashed: false, near: false } : null;
  return DASHES.has(joint.text) && joint.gap === after.gap
    ? { next: at + 1, dashed: true, near: false }
    : null;
}

const CHANGES =
  /^(?:up|down|went|gone|goes|(?:gr[eo]w|r[io]se|f[ae]ll|rais|reduc|increas|decreas|drop|declin|jump|climb|soar|surg|plung|slip|cut|lower|widen|narrow|expand|swell|slash|sank|shrank|shrunk|revis|chang|mov|edg|rebound|recover|improv|worsen)\w*)$/;
const CHANGE_REACH = 4;

/** "grew from 8.1 million to 8.9 million": what was and what is, and no range. */
function isChange(words: readonly ScannedWord[], start: number): boolean {
  if (words[start - 1]?.lower !== 'from') return false;
  for (let at = start - 2; at >= start - 1 - CHANGE_REACH; at--) {
    const word = words[at];
    if (word?.kind !== 'letters') return false;
    if (CHANGES.test(word.lower)) return true;
  }
  return false;
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
