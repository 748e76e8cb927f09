import { GAP, type ScannedWord } from '../scan-words.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS, CURRENCY_STARTS, currencyCode } from './currencies.ts';
import { LENGTHS, SPEED_TIMES, UNIT_SIGNS, UNIT_WORDS } from './units.ts';
import type { Amount } from './read-amount.ts';
import { wordList } from '../word-list.ts';

/** The unit found after an amount. `factor` is not 1 where a scale is written with the unit ("30 MUSD"). */
export interface UnitReading {
  unit: string;
  next: number;
  factor: number;
}

/** Reads the unit that follows an amount: a word, a sign, a currency; with or without a hyphen. */
export function readUnit(words: readonly ScannedWord[], amount: Amount): UnitReading | null {
  const at = unitStart(words, amount.next);
  const word = words[at];
  if (!word || word.gap > GAP.space) return null;
  const found = readSign(words, at, amount) ?? readMoneyAfter(words, at, amount) ?? readMeasure(words, at);
  return found && withSpeed(words, found);
}

// "3-inch", "68 - ounce"
function unitStart(words: readonly ScannedWord[], at: number): number {
  const dash = words[at];
  if (dash?.text !== '-' && dash?.text !== '‑') return at;
  return dash.gap === words[at + 1]?.gap && words[at + 1]?.kind === 'letters' ? at + 1 : at;
}

const LOOSE_SIGNS = new Set([
  '%',
  '°',
  'm',
  'l',
  'g',
  'ft',
  'lb',
  'lbs',
  'oz',
  'ha',
  'hp',
  'mi',
  'yd',
  'V',
  'W',
  't',
  'h',
]);

// Signs stand right after digits; those that are no word may have a space between.
function readSign(words: readonly ScannedWord[], at: number, amount: Amount): UnitReading | null {
  const [word, after] = [words[at], words[at + 1]];
  if (!word || words[amount.next - 1]?.kind === 'letters')
    return word?.text === '%' ? done('percent', at + 1) : null;
  const pair = after && after.gap === GAP.none ? UNIT_SIGNS.get(word.text + after.text) : undefined;
  if (pair !== undefined && (after?.text.length ?? 0) < 3) return done(pair, at + 2);
  const unit = UNIT_SIGNS.get(word.text);
  if (unit === undefined || (word.gap === GAP.space && word.text.length < 2 && !LOOSE_SIGNS.has(word.text)))
    return null;
  if (word.kind === 'letters' && isJoined(after)) return null;
  return word.text === 'in' ? null : done(unit, at + 1);
}

const isJoined = (after: ScannedWord | undefined): boolean =>
  after?.gap === GAP.none && (after.kind === 'digits' || /^['’&@]$/.test(after.text));

const done = (unit: string, next: number): UnitReading => ({ unit, next, factor: 1 });

const SCALE_CODE = /^([MKkB]|Mn|Bn)([A-Z]{3})$/;
const CODE_SCALES = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

function readMoneyAfter(words: readonly ScannedWord[], at: number, amount: Amount): UnitReading | null {
  const word = words[at];
  if (!word) return null;
  const sign = CURRENCY_SIGNS.get(word.text);
  if (sign)
    return words[at + 1]?.kind === 'digits' && (words[at + 1]?.gap ?? 2) < GAP.line
      ? null
      : done(sign, at + 1);
  const code = currencyCode(word.text);
  if (code) return withCodeScale(words, at, code);
  const scaled = scaleCode(word.text);
  return scaled ? { ...scaled, next: at + 1 } : readCurrencyName(words, at, amount);
}

function withCodeScale(words: readonly ScannedWord[], at: number, code: string): UnitReading {
  const factor = CODE_SCALES.get(words[at + 1]?.lower ?? '');
  return factor ? { unit: code, next: at + 2, factor } : done(code, at + 1);
}

/** "MUSD" is a million US dollars. */
export function scaleCode(text: string): { unit: string; factor: number } | null {
  const [, scale, code] = SCALE_CODE.exec(text) ?? [];
  if (!scale || !code || !currencyCode(code)) return null;
  return { unit: code, factor: scale.toLowerCase() === 'k' ? 1e3 : scale.startsWith('M') ? 1e6 : 1e9 };
}

function readCurrencyName(words: readonly ScannedWord[], at: number, amount: Amount): UnitReading | null {
  const first = words[at]?.lower ?? '';
  if (first === 'u' && phrase(words, at, 4) === 'u.s.') return readCurrencyName(words, at + 4, amount);
  if (CURRENCY_STARTS.has(first)) {
    for (let size = 4; size > 1; size--) {
      const unit = CURRENCY_NAMES.get(phrase(words, at, size));
      if (unit) return done(unit, at + size);
    }
  }
  const unit = CURRENCY_NAMES.get(first);
  return unit && isMoney(words, first, amount) ? done(unit, at + 1) : null;
}

const PAYS = wordList(
  'cost costs costing pay pays paid paying price priced worth fine fined earn earned spend spent bill debt budget profit sold buy bought loss loan',
);

// "pounds" may be a weight and "won" a verb: a scale or a word of money beside it decides.
function isMoney(words: readonly ScannedWord[], name: string, amount: Amount): boolean {
  if (name === 'won') return amount.scaled || amount.low >= 1000;
  if (!/^pounds?$/.test(name)) return true;
  if (amount.low >= 1e6) return true;
  return words.slice(Math.max(0, amount.next - 6), amount.next).some((word) => PAYS.has(word.lower));
}

function phrase(words: readonly ScannedWord[], at: number, size: number): string {
  let text = words[at]?.lower ?? '';
  for (let i = at + 1; i < at + size; i++) {
    const word = words[i];
    if (!word || word.gap > GAP.space) return '';
    text += (word.gap === GAP.none ? '' : ' ') + word.lower;
  }
  return text;
}

function readMeasure(words: readonly ScannedWord[], at: number): UnitReading | null {
  const first = words[at];
  if (first?.kind !== 'letters') return null;
  if (/^(?:square|cubic|sq|cu)$/.test(first.lower)) return readArea(words, at);
  for (let size = 3; size > 0; size--) {
    const unit = UNIT_WORDS.get(size === 1 ? first.lower : phrase(words, at, size));
    if (unit) return done(unit, at + size);
  }
  return null;
}

function readArea(words: readonly ScannedWord[], at: number): UnitReading | null {
  const from = words[at + 1]?.text === '.' || words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const word = words[from];
  const length = UNIT_WORDS.get(word?.lower ?? '') ?? UNIT_SIGNS.get(word?.text ?? '');
  if (!length || !LENGTHS.has(length)) return null;
  return done(`${/^sq/.test(words[at]?.lower ?? '') ? 'square' : 'cubic'} ${length}`, from + 1);
}

// "188 miles an hour", "10 km/h"
function withSpeed(words: readonly ScannedWord[], found: UnitReading): UnitReading {
  const [per, time] = [words[found.next], words[found.next + 1]];
  const each = SPEED_TIMES.get(time?.lower ?? '');
  if (!each || !LENGTHS.has(found.unit) || !/^(?:per|an?|\/)$/.test(per?.lower ?? '')) return found;
  return { ...found, unit: `${found.unit} per ${each}`, next: found.next + 2 };
}
