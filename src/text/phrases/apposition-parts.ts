import { fullPhraseStart, nounPhraseEnd, nounPhraseStart } from '../clauses/noun-phrases.ts';
import { findVerbGroups } from '../clauses/verb-groups.ts';
import { countryAt } from '../context/countries.ts';
import type { Word } from '../words.ts';
import { isRoleNoun } from './role-nouns.ts';
import { wordList } from '../word-list.ts';

export const isName = (words: readonly Word[]) =>
  words.at(-1)?.pos === 'PROPN' &&
  words.every((w) => /^(?:PROPN|DET|PUNCT|ADP|PART|NOUN|CCONJ|ADJ)$/.test(w.pos)) &&
  !words.some((w) => w.date);

/** Does the run describe something by a common noun ("a researcher with the Center", "director of the Fund")? */
export function isDescription(words: readonly Word[]): boolean {
  const [first] = words;
  if (
    !first ||
    first.date ||
    (/^(?:which|who|whom|whose|that|where|when|both)$/.test(first.lower) && first.text !== 'WHO') ||
    !/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(first.pos)
  )
    return false;
  if (first.pos === 'PRON' && !/^(?:his|her|its|their|our|my)$/.test(first.lower)) return false;
  if (findVerbGroups(words).some((g) => g.finite === true && g.form !== 'ed')) return false;
  const head = words[nounPhraseEnd(words, 0) - 1];
  if (!head || words.some((w) => w.text === '(')) return false;
  const isCommon =
    head.pos === 'NOUN' && !/^(?:years?|months?|percent|per|dollars?|p\.m|a\.m)$/.test(head.lower);
  if (first.pos === 'DET' || first.pos === 'PRON') return isCommon || isRoleNoun(head.lower);
  if (isRoleNoun(head.lower)) return true;
  return isCommon && words.some((w) => /^['’]s?$/.test(w.lower)) && words[0]?.pos === 'PROPN';
}

/** What the last plain name before `end` is, with its article. */
export const nameBefore = (words: readonly Word[], end: number): Word[] => {
  const wide = fullPhraseStart(words, end);
  const whole = words.slice(wide, end);
  const named = whole.findIndex((word) => word.pos === 'PROPN');
  const isOneName =
    named >= 0 &&
    whole
      .slice(named)
      .every(
        (w) =>
          w.pos === 'PROPN' ||
          (w.pos === 'ADP' && /^(?:of|for|de)$/.test(w.lower)) ||
          w.pos === 'DET' ||
          w.text === '&' ||
          w.lower === 'and',
      );
  if (isOneName && named <= 1 && whole.slice(0, named).every((w) => w.pos === 'DET')) return whole;
  return words.slice(nounPhraseStart(words, end), end);
};

const PLACE_NOUN = wordList(
  'country nation city town village island capital region province state district port suburb area republic territory ally partner member neighbour neighbor power superpower',
);

/** "a blockade against Cuba, a point of contention": the description is not of the country but of what is about it. */
export function isOfPlace(name: readonly Word[], description: readonly Word[]): boolean {
  const head = description[nounPhraseEnd(description, 0) - 1];
  return countryAt(name, 0)?.length === name.length && !PLACE_NOUN.has(head?.lower ?? '');
}

/** "Ambassador to | Chile": does what begins at `start` belong to the post before it? */
export const isOfPost = (words: readonly Word[], start: number): boolean =>
  /^(?:of|to|for)$/.test(words[start - 1]?.lower ?? '') && isRoleNoun(words[start - 2]?.lower ?? '');
