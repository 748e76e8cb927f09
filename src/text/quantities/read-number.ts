import { GAP, type ScannedWord } from '../scan-words.ts';
import { CARDINALS, DENOMINATORS, SCALES } from './number-words.ts';
import { readNumeral, type Reading } from './read-numeral.ts';

export type { Reading } from './read-numeral.ts';

const LARGEST = 1e18;

/** A number in digits, words or both, with sign and fraction: "2.5 million", "minus five point five", "half a dozen". */
export function readNumber(words: readonly ScannedWord[], at: number): Reading | null {
  const sign = readSign(words, at);
  const from = sign ? at + 1 : at;
  const read = readUnsigned(words, from);
  if (!read) return null;
  return sign ? { value: -read.value, next: read.next } : read;
}

function readUnsigned(words: readonly ScannedWord[], at: number): Reading | null {
  return readPart(words, at) ?? readWhole(words, at, LARGEST);
}

// A dash is a sign only when it is tight to its number and to nothing before it.
function readSign(words: readonly ScannedWord[], at: number): boolean {
  const [sign, number] = [words[at], words[at + 1]];
  if (!sign || !number) return false;
  if (sign.text === '-' || sign.text === '−')
    return number.gap === GAP.none && number.kind !== 'letters' && opensSign(words[at - 1], sign);
  return (sign.lower === 'minus' || sign.lower === 'negative') && readUnsigned(words, at + 1) !== null;
}

const opensSign = (before: ScannedWord | undefined, sign: ScannedWord): boolean =>
  before?.text === '(' || (sign.gap !== GAP.none && before?.kind !== 'digits');

// A whole number under a limit: group, scale, and what is left under that scale.
function readWhole(words: readonly ScannedWord[], at: number, limit: number): Reading | null {
  const group = readGroup(words, at);
  if (!group || group.value >= limit) return null;
  const scale = readScales(words, group.next);
  if (!scale) return limit === LARGEST ? withFraction(words, withPoint(words, group)) : group;
  const value = group.value * scale.value;
  if (value >= limit) return null;
  return withRest(words, { value, next: scale.next }, scale.value);
}

function withRest(words: readonly ScannedWord[], head: Reading, scale: number): Reading {
  const from =
    words[head.next]?.lower === 'and' || words[head.next]?.text === ',' ? head.next + 1 : head.next;
  if (words[head.next]?.text === ',' && words[from]?.kind !== 'letters') return head;
  const part = readPart(words, from);
  // "two million and a half" is half a million more.
  if (part && part.value < 1 && scale >= 1e3)
    return { value: head.value + part.value * scale, next: part.next };
  const rest = part ?? readWhole(words, from, scale);
  if (rest && rest.value > 0 && rest.value < scale && !isScale(words[rest.next])) {
    const sum = { value: head.value + rest.value, next: rest.next };
    return Number.isInteger(sum.value) ? withFraction(words, withPoint(words, sum)) : sum;
  }
  return withPoint(words, head);
}

const isScale = (word: ScannedWord | undefined): boolean => word !== undefined && SCALES.has(word.lower);

// Up to 999 in words, digits of any size, or the article before a scale ("a million").
function readGroup(words: readonly ScannedWord[], at: number): Reading | null {
  const word = words[at];
  if (!word) return null;
  if (word.kind !== 'letters') return readNumeral(words, at);
  const article = (word.lower === 'a' || word.lower === 'an') && isScale(words[at + 1]);
  const small = article ? { value: 1, next: at + 1 } : readSmall(words, at);
  if (!small || words[small.next]?.lower !== 'hundred') return small;
  return withTens(words, { value: small.value * 100, next: small.next + 1 });
}

// "two hundred and two" before a scale or alone; in "two hundred and two dozen" the dozens are counted apart.
function withTens(words: readonly ScannedWord[], hundreds: Reading): Reading {
  const from = words[hundreds.next]?.lower === 'and' ? hundreds.next + 1 : hundreds.next;
  const tens = words[from]?.kind === 'letters' && !readPart(words, from) ? readSmall(words, from) : null;
  const after = SCALES.get(words[tens?.next ?? 0]?.lower ?? '') ?? 1e3;
  if (!tens || after < 1e3 || tens.value === 0) return withRest(words, hundreds, 100);
  return { value: hundreds.value + tens.value, next: tens.next };
}

// 0 to 99.
function readSmall(words: readonly ScannedWord[], at: number): Reading | null {
  const first = CARDINALS.get(words[at]?.lower ?? '');
  if (first === undefined) return null;
  if (first < 20) return { value: first, next: at + 1 };
  const unitAt = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const unit = CARDINALS.get(words[unitAt]?.lower ?? '');
  return unit !== undefined && unit > 0 && unit < 10 && (words[unitAt]?.gap ?? 0) < GAP.line
    ? { value: first + unit, next: unitAt + 1 }
    : { value: first, next: at + 1 };
}

// "million", "lakh crore", "hundred thousand": scales that follow each other multiply.
function readScales(words: readonly ScannedWord[], at: number): Reading | null {
  let value = 1;
  let next = at;
  for (let word = words[next]; word && word.gap < GAP.line; word = words[next]) {
    const dashed = word.text === '-' && word.gap === GAP.none ? words[next + 1] : word;
    const scale = SCALES.get(dashed?.lower ?? '');
    if (scale === undefined || value * scale >= LARGEST) break;
    value *= scale;
    next += dashed === word ? 1 : 2;
  }
  return next > at ? { value, next } : null;
}

// "five point five", "nought point eleven".
function withPoint(words: readonly ScannedWord[], whole: Reading): Reading {
  if (words[whole.next]?.lower !== 'point') return whole;
  let digits = '';
  let next = whole.next + 1;
  for (let part = readSmall(words, next); part; part = readSmall(words, next)) {
    digits += String(part.value);
    next = part.next;
  }
  return digits === '' ? whole : { value: Number(`${String(whole.value)}.${digits}`), next };
}

// "three and a half", "one hundred and three and two thirds", and then perhaps a scale: "one and a half million".
function withFraction(words: readonly ScannedWord[], whole: Reading): Reading {
  if (AND_A_HALF.every((text, k) => words[whole.next + k]?.lower === text))
    return { value: whole.value + 0.5, next: whole.next + AND_A_HALF.length };
  if (words[whole.next]?.lower !== 'and' || !Number.isInteger(whole.value)) return whole;
  const part = readFraction(words, whole.next + 1) ?? bareHalf(words, whole.next + 1);
  if (!part) return whole;
  const sum = whole.value + part.value;
  const scale = readScales(words, part.next);
  return scale ? { value: sum * scale.value, next: scale.next } : { value: sum, next: part.next };
}

// "two-and-a-half-hour"
const AND_A_HALF = ['-', 'and', '-', 'a', '-', 'half'];

const bareHalf = (words: readonly ScannedWord[], at: number): Reading | null =>
  words[at]?.lower === 'half' ? { value: 0.5, next: at + 1 } : null;

// A fraction that stands alone, or is a part of a scale: "two thirds of a million", "half a dozen", "quarter million".
function readPart(words: readonly ScannedWord[], at: number): Reading | null {
  const part = readFraction(words, at) ?? readLoneFraction(words, at);
  if (!part) return null;
  const of = words[part.next]?.lower === 'of' ? part.next + 1 : part.next;
  const article = words[of]?.lower === 'a' || words[of]?.lower === 'an' ? of + 1 : of;
  const scale = readScales(words, article);
  return scale ? { value: part.value * scale.value, next: scale.next } : part;
}

// "two thirds", "five-eighths", "a fifth", "one over twenty", "one out of three", "one in three".
function readFraction(words: readonly ScannedWord[], at: number): Reading | null {
  const article = words[at]?.lower === 'a' || words[at]?.lower === 'an';
  const above = article ? { value: 1, next: at + 1 } : readSmall(words, at);
  if (!above) return article ? null : readRatio(words, at);
  const belowAt = words[above.next]?.text === '-' ? above.next + 1 : above.next;
  const below = DENOMINATORS.get(words[belowAt]?.lower ?? '');
  if (below === undefined || !agrees(above.value, words[belowAt]?.lower ?? ''))
    return article ? null : readRatio(words, at);
  if (article && below > 2 && below !== 4 && !endsPart(words[belowAt + 1])) return null;
  return above.value < below ? { value: above.value / below, next: belowAt + 1 } : null;
}

const agrees = (above: number, below: string): boolean => above === 1 || below.endsWith('s');

// "a third of", "by a third." but not "a third man".
function endsPart(next: ScannedWord | undefined): boolean {
  return (
    !next ||
    next.kind === 'mark' ||
    /^(?:of|more|less|fewer|higher|lower|and|or|in|on|to|from)$/.test(next.lower)
  );
}

const BEFORE_LONE = new Set([
  'the',
  'first',
  'second',
  'third',
  'fourth',
  'other',
  'this',
  'that',
  'last',
  'per',
  'and',
  'each',
  'every',
  'next',
  'previous',
  'latter',
  'better',
  'final',
]);

// "half" and "quarter" without a numerator; "the first half", "half-time" and "this quarter" are none.
function readLoneFraction(words: readonly ScannedWord[], at: number): Reading | null {
  const word = words[at];
  if (!word || (word.lower !== 'half' && word.lower !== 'quarter')) return null;
  const next = words[at + 1];
  if (next?.gap === GAP.none && next.kind !== 'mark') return null;
  if (next?.text === '-' && next.gap === GAP.none) return null;
  if (BEFORE_LONE.has(words[at - 1]?.lower ?? '') || words[at - 1]?.text === '-') return null;
  if (word.lower === 'quarter' && !isScale(next)) return null;
  return { value: word.lower === 'half' ? 0.5 : 0.25, next: at + 1 };
}

// "one over three", "3 out of 10", "one in five"; "8 in 5" and "12 out of 10" are two numbers each.
function readRatio(words: readonly ScannedWord[], at: number): Reading | null {
  const above = words[at]?.kind === 'digits' ? readNumeral(words, at) : readSmall(words, at);
  if (!above) return null;
  const belowAt = ratioGap(words, above);
  const below = belowAt === 0 ? null : readWhole(words, belowAt, LARGEST);
  if (!below || below.value <= above.value || !Number.isInteger(below.value)) return null;
  return { value: above.value / below.value, next: below.next };
}

function ratioGap(words: readonly ScannedWord[], above: Reading): number {
  const [next, after] = [words[above.next]?.lower, words[above.next + 1]?.lower];
  if (next === 'out' && after === 'of') return above.next + 2;
  if (next === 'over' && above.value === 1) return above.next + 1;
  const year = words[above.next + 1]?.kind === 'digits' && words[above.next + 1]?.text.length === 4;
  return next === 'in' && above.value === 1 && !year ? above.next + 1 : 0;
}
