import { GAP, type ScannedWord } from '../scan-words.ts';
import { VULGAR } from './number-words.ts';

/** A number read from words[start..next). */
export interface Reading {
  value: number;
  next: number;
}

// Beyond it a number has more digits than a double can hold.
const MOST_GROUPS = 8;

const tight = (word: ScannedWord | undefined): boolean => word?.gap === GAP.none;
const isDigits = (word: ScannedWord | undefined): word is ScannedWord => word?.kind === 'digits';

/** Digits with their groups, decimals and fractions: "1,234.5", "12,34,567", "40 000", ".08", "2 1/4", "3½". */
export function readNumeral(words: readonly ScannedWord[], at: number): Reading | null {
  const plain = readDecimalOnly(words, at) ?? readGrouped(words, at);
  if (!plain) return readVulgar(words, at, 0);
  return readVulgar(words, plain.next, plain.value) ?? readSlash(words, at, plain) ?? plain;
}

// ".08", where nothing that could be its whole part stands before the point.
function readDecimalOnly(words: readonly ScannedWord[], at: number): Reading | null {
  const digits = words[at + 1];
  if (words[at]?.text !== '.' || !isDigits(digits) || !tight(digits)) return null;
  if (tight(words[at]) && words[at - 1]?.kind !== 'mark') return null;
  return { value: Number(`.${digits.text}`), next: at + 2 };
}

function readGrouped(words: readonly ScannedWord[], at: number): Reading | null {
  const first = words[at];
  if (!isDigits(first)) return null;
  const commas = groupsFrom(words, at, ',');
  const groups = commas.length > 0 && isGrouping(first.text, commas) ? commas : spacedGroups(words, at);
  const next = at + 1 + groups.length * (groups === commas ? 2 : 1);
  return withDecimals(words, first.text + groups.join(''), next);
}

// The groups of digits behind marks; none where one of them has not two or three digits, as every group has.
function groupsFrom(words: readonly ScannedWord[], at: number, mark: string): string[] {
  const groups: string[] = [];
  for (let i = at + 1; groups.length <= MOST_GROUPS && words[i]?.text === mark && tight(words[i]); i += 2) {
    const digits = words[i + 1];
    if (!isDigits(digits) || !tight(digits)) break;
    if (digits.text.length < 2 || digits.text.length > 3) return [];
    groups.push(digits.text);
  }
  return groups;
}

// Thousands, or the Indian lakh and crore: 1,234,567 and 12,34,567.
function isGrouping(first: string, rest: readonly string[]): boolean {
  if (rest.at(-1)?.length !== 3) return false;
  const inner = new Set(rest.slice(0, -1).map((group) => group.length));
  return inner.size === 0 ||
    (inner.size === 1 && (inner.has(3) ? first.length <= 3 : inner.has(2) && first.length <= 2))
    ? first.length <= 3
    : false;
}

// "40 000": one space before each group of exactly three.
function spacedGroups(words: readonly ScannedWord[], at: number): string[] {
  const groups: string[] = [];
  const first = words[at]?.text ?? '';
  if (first.length > 3 || first.startsWith('0')) return groups;
  for (
    let i = at + 1;
    groups.length < MOST_GROUPS && isDigits(words[i]) && words[i]?.text.length === 3;
    i++
  ) {
    if ((words[i]?.start ?? 0) - (words[i - 1]?.end ?? 0) !== 1) break;
    groups.push(words[i]?.text ?? '');
  }
  return groups;
}

// "1.2.3" is a version or a date, no number.
function withDecimals(words: readonly ScannedWord[], whole: string, next: number): Reading | null {
  const decimals = words[next + 1];
  if (words[next]?.text !== '.' || !tight(words[next]) || !isDigits(decimals) || !tight(decimals))
    return { value: Number(whole), next };
  const again =
    words[next + 2]?.text === '.' &&
    tight(words[next + 2]) &&
    tight(words[next + 3]) &&
    isDigits(words[next + 3]);
  return again ? null : { value: Number(`${whole}.${decimals.text}`), next: next + 2 };
}

function readVulgar(words: readonly ScannedWord[], at: number, whole: number): Reading | null {
  const part = VULGAR.get(words[at]?.text ?? '');
  return part === undefined ? null : { value: whole + part, next: at + 1 };
}

// "3/4", "1 / 4", and "2 1/4" with its whole part.
function readSlash(words: readonly ScannedWord[], at: number, whole: Reading): Reading | null {
  if (!Number.isInteger(whole.value)) return null;
  const alone = slash(words, at);
  if (alone) return alone;
  const part = words[whole.next]?.gap === GAP.space ? slash(words, whole.next) : null;
  return part && { value: whole.value + part.value, next: part.next };
}

function slash(words: readonly ScannedWord[], at: number): Reading | null {
  const [above, mark, below, after] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (!isDigits(above) || mark?.text !== '/' || !isDigits(below)) return null;
  if (after && tight(after) && (after.text === '/' || after.kind !== 'mark')) return null;
  const [a, b] = [Number(above.text), Number(below.text)];
  const calendar = (a === 9 && b === 11) || (a === 7 && b === 7);
  return a < b && b <= 100 && !calendar ? { value: a / b, next: at + 3 } : null;
}
