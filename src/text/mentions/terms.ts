import { GAP, type ScannedWord } from '../scan-words.ts';
import { wordList } from '../word-list.ts';

/** A word of a name as newspapers count it: "Díaz-Canel", "O'Brien", "U.S.", "AT&T" and "M5S" are one term each. */
export interface Term {
  text: string;
  lower: string;
  start: number;
  end: number;
  gap: ScannedWord['gap'];
  /** Begins with a capital, or is digits grown together with letters. */
  cap: boolean;
  kind: ScannedWord['kind'];
  /** A possessive 's or ' follows. */
  possessive: boolean;
}

const isCapital = (word: ScannedWord | undefined): boolean =>
  word?.kind === 'letters' && word.text.charCodeAt(0) !== word.lower.charCodeAt(0);
const isTight = (word: ScannedWord | undefined): word is ScannedWord =>
  word !== undefined && word.gap === GAP.none;

// What a hyphen may hang on a name without being part of it: "Havana-based", "US-backed", "Prize-winner".
const HANGERS =
  /(?:ed|ing|wide|style|like|era|born|run|led|made|held|born|built|friendly|free|only|level|day|year|time|speaking|critic|winner|winning|owner|member|founder|leader|chief|affiliate|centric|type|size|proof|old|new|language|class|star|shaped|themed|linked|minded|aged|long|wing|side|bound|hit|related|fold)$/;

/** Groups scanned words into terms, in one pass. */
export function readTerms(body: string, words: readonly ScannedWord[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const isMark = words[at]?.kind === 'mark';
    const next = isMark ? at + 1 : endOfTerm(words, at);
    terms.push(isMark ? markAt(words, at) : termBetween(body, words, at, next));
    at = next;
  }
  return terms;
}

function markAt(words: readonly ScannedWord[], at: number): Term {
  const { text, lower, start, end, gap, kind } = words[at] as ScannedWord;
  return { text, lower, start, end, gap, cap: false, kind, possessive: false };
}

function termBetween(body: string, words: readonly ScannedWord[], at: number, next: number): Term {
  const word = words[at] as ScannedWord;
  const end = words[next - 1]?.end ?? word.end;
  const text = next === at + 1 ? word.text : body.slice(word.start, end);
  const lower = next === at + 1 ? word.lower : text.toLowerCase();
  const cap =
    (isCapital(word) && !(text.charAt(1) === '-' && /^[A-Z]-\p{Ll}/u.test(text))) ||
    (word.kind === 'digits' && next > at + 1 && /[A-Z]|^\d+(?:st|nd|rd|th)$/.test(text)) ||
    (next > at + 1 && /^(?:al|el|d|de)[-'’][A-Z]/.test(text));
  return {
    text,
    lower,
    start: word.start,
    end,
    gap: word.gap,
    cap,
    kind: word.kind,
    possessive: isPossessive(words, next),
  };
}

function isPossessive(words: readonly ScannedWord[], at: number): boolean {
  const mark = words[at];
  if (!isTight(mark) || (mark.text !== "'" && mark.text !== '’')) return false;
  const s = words[at + 1];
  return !isTight(s) || s.kind === 'mark' || (s.lower === 's' && !isTight2(words, at + 2));
}

const isTight2 = (words: readonly ScannedWord[], at: number): boolean =>
  isTight(words[at]) && words[at]?.kind !== 'mark';

function endOfTerm(words: readonly ScannedWord[], at: number): number {
  let next = at + 1;
  for (;;) {
    const grown = grow(words, at, next);
    if (grown === next) return next;
    next = grown;
  }
}

function grow(words: readonly ScannedWord[], at: number, next: number): number {
  const mark = words[next];
  if (!isTight(mark)) return next;
  if (mark.kind !== 'mark') return next + 1;
  if (!GROWS.has(mark.text)) return next;
  const after = words[next + 1];
  if (mark.text === '.') return growDot(words, at, next);
  if (!isTight(after) || after.kind === 'mark') return next;
  const capital = isCapital(words[at]);
  if (mark.text === '&') return capital && isCapital(after) ? next + 2 : next;
  return HYPHENS.has(mark.text) ? growHyphen(words, at, next, after) : growApostrophe(words, next, after);
}

const HYPHENS = new Set(['-', '‐', '‑']);
/** The marks a term may have inside it. */
const GROWS = new Set([...HYPHENS, '.', '&', "'", '’', 'ʻ']);

// "O'Brien", "d'Ivoire", "N'Djamena", "Xi'an"; a possessive is left outside.
function growApostrophe(words: readonly ScannedWord[], next: number, after: ScannedWord): number {
  const before = words[next - 1];
  if (after.lower === 's' && isCapital(before) && WITH_S.has(before?.lower ?? '')) return next + 2;
  if (isCapital(after) && (before?.text.length ?? 0) <= 4) return next + 2;
  return before !== undefined &&
    before.text.length <= 2 &&
    isCapital(before) &&
    after.text.length > 1 &&
    !/^(?:re|ve|ll|d|m|t)$/.test(after.lower)
    ? next + 2
    : next;
}

// "Moody's", "Macy's": called so, and nothing is theirs.
const WITH_S = wordList('moody mcdonald sotheby macy kohl sainsbury wendy domino denny');

function growHyphen(words: readonly ScannedWord[], at: number, next: number, after: ScannedWord): number {
  const capital =
    isCapital(words[at]) ||
    (words[at]?.kind === 'digits' && next > at + 1) ||
    /^(?:al|el)$/.test(words[at]?.lower ?? '');
  if (!capital)
    return /^(?:pre|post|anti|pro|non|mid|ex|all|co|self)$/.test(words[at]?.lower ?? '') ? next + 2 : next;
  if (isCapital(after) || after.kind === 'digits') return next + 2;
  const following = words[next + 2];
  const goesOn = isTight(following) && following.text === '-' && isTight(words[next + 3]);
  return HANGERS.test(after.lower) && !goesOn ? next : next + 2;
}

// Initials and abbreviated titles keep their point; a domain keeps its ending.
function growDot(words: readonly ScannedWord[], at: number, next: number): number {
  const [before, after] = [words[next - 1], words[next + 1]];
  if (!before || !isCapital(words[at])) return next;
  if (before.text.length === 1)
    return isTight(after) && isCapital(after) && after.text.length === 1 ? next + 2 : next + 1;
  if (ABBREVIATED.has(before.lower)) return next + 1;
  return isTight(after) && /^(?:com|org|net|gov|edu|co|info|io|tv|uk|de|fr|ru)$/.test(after.lower)
    ? next + 2
    : next;
}

const ABBREVIATED = wordList(
  'mr mrs ms dr st jr sr prof gen sen gov rep lt col maj capt sgt adm rev hon inc corp ltd co ft mt bros',
);
