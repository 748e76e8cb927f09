import { isCapitalised } from '../spellings.ts';
import { nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import { countryAt } from '../context/countries.ts';
import type { Span } from '../types.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';

const BODY = wordList(
  'initiative programme program foundation fund institution alliance network campaign forum trust authority service conference festival congress ministry minister department secretary committee commission council institute school faculty college center centre agency office bureau board society association academy museum treaty university chair professor organisation organization federation division director court arts law union',
);

/** Where the body or post begins whose name goes on past the joiner at `at` to `end` ("Ministry of Culture and Sport"); -1 where none does. */
function bodyAround(words: readonly Word[], at: number, end: number): number {
  const right = words.slice(at + 1, end);
  const isOf = /^(?:of|for)$/.test(words[end]?.lower ?? '');
  const opensBody =
    (BODY.has(right[0]?.lower ?? '') && (right.length > 1 || isOf)) ||
    (isOf && BODY.has(right.at(-1)?.lower ?? ''));
  if (!right.every(isCapital) || opensBody) return -1;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    const isPart = isCapital(word) || /^(?:of|for|on|and|the|,)$/.test(word.lower);
    if (!isPart || (word.lower === 'the' && words[i - 1]?.lower !== 'of' && words[i - 1]?.lower !== 'for'))
      break;
    if (isCapital(word) && BODY.has(word.lower) && i < at - 1)
      return /^(?:of|for|on)$/.test(words[i + 1]?.lower ?? '') && !countryAt(words, at + 1) ? i : -1;
  }
  return -1;
}

/** What bodies and posts are called where a list is part of it: "Ministry of Health, Labour and Welfare". */
export function listedNames(words: readonly Word[]): Span[] {
  const found: Span[] = [];
  if (!words.some((word) => BODY.has(word.lower) && isCapital(word))) return found;
  for (const [at, word] of words.entries()) {
    if (word.lower !== 'and' && word.text !== '&') continue;
    const end = nounPhraseEnd(words, at + 1);
    const start = words[bodyAround(words, at, end)]?.start;
    if (start !== undefined) found.push({ start, end: words[end - 1]?.end ?? word.end });
  }
  return found;
}

/** Does a word stand within one of these names, rather than at its edge? */
export const isWithin = (word: Word, names: readonly Span[]): boolean =>
  names.some((name) => name.start < word.start && word.end < name.end);

const isCapital = (word: Word | undefined): boolean => isCapitalised(word?.text ?? '');
const DESCRIBES = /(?:al|ic|ive|ary|ous|ed|ural|ian|an|ern)$/;

/** "the Arts and Crafts movement", "Electrical and Computer Engineering": do both sides of the joiner describe the noun at the end? */
export function shareHead(words: readonly Word[], at: number, end: number): boolean {
  const left = words.slice(nounPhraseStart(words, at), at).filter((word) => word.pos !== 'DET');
  const right = words.slice(at + 1, end);
  const [only] = left;
  const head = right.at(-1);
  if (!only || !isCapital(only) || !isCapital(right[0]) || right.length < 2) return false;
  if (left.every(isCapital) && head && !isCapital(head) && head.pos === 'NOUN') return true;
  return (
    left.length === 1 && DESCRIBES.test(only.lower) && !countryAt(words, at - 1) && right.every(isCapital)
  );
}
