/** The likeliest verb of a clause in which the tagger found none. */
import { changeWord, type Word } from '../words.ts';
import { opensAfterAside } from './missed-past.ts';
import { POSSESSIVES } from './refused-tags.ts';
import { formOf } from './verb-forms.ts';
import { wordList } from '../word-list.ts';

const FOLLOWS_VERB = new Set(['DET', 'PRON', 'PROPN', 'ADV', 'VERB', 'NUM', 'SYM', 'ADJ']);

const GATHERS = wordList(
  'march protest rally riot strike vote clash camp queue cheer flock return search work',
);

const isPluralNoun = (word: Word) =>
  (word.pos === 'NOUN' || word.pos === 'PROPN') &&
  (/[^s]s$/.test(word.lower) || /^(?:people|police|children|women|men|media|data)$/.test(word.lower));

function couldBeVerb(words: readonly Word[], i: number, afterPlural: boolean): boolean {
  const word = words[i];
  const left = words[i - 1];
  const right = words[i + 1];
  if (word?.pos !== 'NOUN' || word.text !== word.lower || !left || right?.lower === 'of') return false;
  // "Brann, unbeaten in nine games, face Lyn"
  if (left.text === ',' && word.lemma === word.lower && opensAfterAside(words, i))
    return /^(?:PROPN|DET)$/.test(right?.pos ?? '');
  if (!/^(?:NOUN|PROPN|PRON|ADJ)$/.test(left.pos) || POSSESSIVES.has(left.lower)) return false;
  const isThird = word.lower.endsWith('s') && word.lemma !== word.lower;
  // "Solberg lives in Bergen", "the dam burst in June"
  const endsClause = !right || right.pos === 'ADP' || right.pos === 'PUNCT';
  if ((isThird && left.pos === 'PROPN') || formOf(word) === 'bare')
    return endsClause || FOLLOWS_VERB.has(right.pos);
  // "Every vote counts."
  if (isThird && i === 2 && /^(?:every|each)$/.test(words[0]?.lower ?? '')) return endsClause;
  // "Thousands march in Oslo"
  const isAfterMany = i === 1 || (left.pos === 'NOUN' && isPluralNoun(left));
  if (isAfterMany && afterPlural && right?.pos === 'ADP' && GATHERS.has(word.lower)) return true;
  const goesOn = right?.lower === 'to' || FOLLOWS_VERB.has(right?.pos ?? 'X');
  return goesOn && (isThird || afterPlural);
}

/** For a clause in which the tagger found no verb: the words with the likeliest noun read as one; null when there is none. */
export function rescueVerb(words: readonly Word[]): Word[] | null {
  const plural = words.findIndex(isPluralNoun);
  const at = words.findIndex((_, i) => couldBeVerb(words, i, plural >= 0 && plural < i));
  return at < 0 ? null : words.map((word, i) => (i === at ? changeWord(word, { pos: 'VERB' }) : word));
}
