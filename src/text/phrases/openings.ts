import { nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import { insertWords, type Word } from '../words.ts';
import { isRoleNoun } from './role-nouns.ts';
import { indefinite } from './roles.ts';
import { wordList } from '../word-list.ts';

type Opening = 'his' | 'a' | 'the' | 'many' | 'none' | 'role';
const QUANTIFIER = wordList(
  'several many numerous various multiple some most all few both other countless different',
);

/** What sort of word opens a noun phrase. */
export function openingOf(word: Word | undefined): Opening {
  if (/^(?:his|her|its|their|my|our)$/.test(word?.lower ?? '')) return 'his';
  if (/^(?:an?|one|another)$/.test(word?.lower ?? '')) return 'a';
  if (word?.pos === 'DET' && word.lower === 'the') return 'the';
  return word?.pos === 'NUM' || QUANTIFIER.has(word?.lower ?? '') ? 'many' : 'none';
}

/** Where the first item begins that ends before `stop`: the phrase that opens as the last item does, else the nearest; `stop` where a post has no other beside it. */
export function firstStart(words: readonly Word[], stop: number, last: Opening): number {
  const near = nounPhraseStart(words, stop);
  if (last === 'none') return near;
  for (let start = near; start < stop;) {
    if (last === 'role' ? holdsRole(words, start) : openingOf(words[start]) === last) return start;
    // "advisor to the Exchange and Chairman of the Board": the Exchange is no post
    if (last === 'role' && start < near && isRoleNoun(words[nounPhraseEnd(words, start) - 1]?.lower ?? ''))
      return stop;
    const left = words[start - 1]?.pos === 'ADP' ? nounPhraseStart(words, start - 1) : start - 1;
    if (left >= start - 1) break;
    start = left;
  }
  return near;
}

/** "Head of News": is what begins here called by a post, and what it is the post of? */
export function holdsRole(words: readonly Word[], start: number): boolean {
  const end = nounPhraseEnd(words, start);
  return (
    isRoleNoun(words[end - 1]?.lower ?? '') &&
    words[start]?.pos === 'PROPN' &&
    /^(?:of|to|for)$/.test(words[end]?.lower ?? '')
  );
}

/** The items of a series with what the first of them opens with ("several", "his"), where it is meant for all. */
export function openItems(items: readonly Word[][]): Word[][] {
  const [first = []] = items;
  const [opener] = first;
  const sort = openingOf(opener);
  return items.map((item, i) => {
    const [head] = item;
    if (head?.lower === 'both') return item.slice(1);
    if (i === 0 || !opener || opener.pos === 'NUM' || sort === 'none' || opener.lower === 'both')
      return [...item];
    const noun = item[nounPhraseEnd(item, 0) - 1];
    const isSingular = noun?.lemma === noun?.lower && !noun?.lower.endsWith('s');
    const takes =
      openingOf(head) === 'none' &&
      noun?.pos === 'NOUN' &&
      isSingular === (sort === 'a' || (isSingular && sort !== 'many'));
    if (!takes) return [...item];
    const text = sort === 'a' ? indefinite(item) : opener.lower;
    return [insertWords(text, { for: opener, pos: opener.pos }), ...item];
  });
}
