import { GAP, type ScannedWord } from '../scan-words.ts';
import { CARDINALS, ORDINALS } from './number-words.ts';
import { wordList } from '../word-list.ts';

/** A place or places in an order: "top ten" and "10 largest" are 1 to 10, "third-largest" and "No. 3" are 3 to 3. */
export interface Rank {
  start: number;
  next: number;
  low: number;
  high: number;
}

const NO_SUPERLATIVE = wordList(
  'forest interest arrest protest harvest contest request test rest west guest quest chest nest vest pest invest honest modest request northwest southwest midwest conquest unrest suggest digest manifest',
);

const isSuperlative = (word: ScannedWord | undefined): boolean =>
  word !== undefined &&
  (word.lower === 'most' || (word.lower.endsWith('est') && !NO_SUPERLATIVE.has(word.lower)));

const isBreak = (word: ScannedWord | undefined): boolean => !word || word.gap > GAP.space;

/** Reads a rank whose number stands at a word. */
export function readRank(words: readonly ScannedWord[], at: number): Rank | null {
  return readOrdinalRank(words, at) ?? readTop(words, at);
}

function readTop(words: readonly ScannedWord[], at: number): Rank | null {
  const high = smallNumber(words[at]);
  if (high === null) return null;
  const before = words[at - 1]?.text === '-' ? at - 2 : at - 1;
  if (words[before]?.lower === 'top' && !isBreak(words[at]))
    return { start: before, next: at + 1, low: 1, high };
  if (isNumberSign(words, at)) return { start: at, next: at + 1, low: high, high };
  return isSuperlative(words[at + 1]) && !isBreak(words[at + 1])
    ? { start: at, next: at + 2, low: 1, high }
    : null;
}

function smallNumber(word: ScannedWord | undefined): number | null {
  const value = word?.kind === 'digits' ? Number(word.text) : CARDINALS.get(word?.lower ?? '');
  return value !== undefined && value > 0 && value <= 1000 ? value : null;
}

// "No. 3", "No 3", "number 3", "#2"
function isNumberSign(words: readonly ScannedWord[], at: number): boolean {
  const before = words[at - 1];
  if (before?.text === '#') return words[at]?.gap === GAP.none;
  if (before?.text === 'No') return words[at]?.kind === 'digits';
  if (before?.text === '.') return words[at - 2]?.text === 'No';
  return before?.lower === 'number' && words[at - 2]?.lower !== 'the';
}

function readOrdinalRank(words: readonly ScannedWord[], at: number): Rank | null {
  const ordinal = readOrdinal(words, at);
  if (!ordinal) return null;
  const from = words[ordinal.next]?.text === '-' ? ordinal.next + 1 : ordinal.next;
  const placed =
    words[from]?.lower === 'place' || /^(?:ranks?|ranked|ranking|finished)$/.test(words[at - 1]?.lower ?? '');
  const { value } = ordinal;
  if (isSuperlative(words[from]) || words[from]?.lower === 'place')
    return { start: at, next: from + 1, low: value, high: value };
  return placed ? { start: at, next: ordinal.next, low: value, high: value } : null;
}

function readOrdinal(words: readonly ScannedWord[], at: number): { value: number; next: number } | null {
  const [word, suffix] = [words[at], words[at + 1]];
  const named = ORDINALS.get(word?.lower ?? '');
  if (named !== undefined) return named > 0 ? { value: named, next: at + 1 } : null;
  if (word?.kind !== 'digits' || suffix?.gap !== GAP.none || !/^(?:st|nd|rd|th)$/.test(suffix.lower))
    return null;
  return { value: Number(word.text), next: at + 2 };
}
