import type { Word } from '../words.ts';
import { wordList } from '../word-list.ts';

/** What two countries are called together. */
export const NATIONS = /^(?:countries|nations|governments|capitals|neighbours|neighbors)$/;

const NATION = wordList('country nation island republic');

/** Length of "the two countries", "both nations", "the two sides" at `at`; 0 when nothing of the kind stands there. */
export function pairPhrase(words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at]?.lower, words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (first === 'both' && NATIONS.test(second)) return 2;
  return first === 'the' && second === 'two' && NATIONS.test(third) ? 3 : 0;
}

/** "the first country to …", "the poorest country": one among all, and none named before. */
const picksOut = ({ lower }: Word): boolean =>
  /^(?:first|second|third|last|only|other|same|next|most|least|host|home|fellow)$|(?:[^wr]|[ea]r)est$/.test(
    lower,
  );

/** Does a name stand here ("the ‘Freedom Island’", "the Island of Freedom")? */
const isNaming = (words: readonly Word[], at: number, length: number): boolean => {
  const head = words[at + length - 1];
  return (
    !head ||
    head.text !== head.lower ||
    words.slice(at + 1, at + length - 1).some(picksOut) ||
    words[at + length]?.lower === 'of' ||
    words.slice(at + 1, at + length).some((word) => word.opening !== '') ||
    (words[at]?.opening !== '' && head.closing !== '')
  );
};

/** Length of "the country", "this Caribbean country", "the island nation" at `at`; 0 when nothing of the kind stands there. */
export function nationPhrase(words: readonly Word[], at: number): number {
  for (let length = 2; length <= 4; length++) {
    const head = words[at + length - 1];
    if (!head || !/^(?:NOUN|ADJ|PROPN)$/.test(head.pos)) return 0;
    const isLast = !/^(?:NOUN|PROPN)$/.test(words[at + length]?.pos ?? '');
    if (NATION.has(head.lower) && isLast) return isNaming(words, at, length) ? 0 : length;
  }
  return 0;
}
