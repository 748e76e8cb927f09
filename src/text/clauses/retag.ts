import { changeWord, type Word } from '../words.ts';
import { betterTag } from './refused-tags.ts';
import { lemmaOfPast, stemOfGerund } from './verb-forms.ts';
import { verbTag } from './verb-tags.ts';

const verbLemma = (word: Word): string => {
  if (word.lemma !== word.lower) return word.lemma;
  if (word.lower.endsWith('ing')) return stemOfGerund(word.lower);
  return (
    lemmaOfPast(word) ??
    (word.lower.endsWith('ed') ? stemOfGerund(word.lower.replace(/ed$/, 'ing')) : word.lemma)
  );
};

/** The words with verb tags corrected where the tagger took a noun, adjective or preposition for a verb. */
export function retagVerbs(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    const pos = betterTag(words, i) ?? verbTag(words, i);
    if (!pos) return word;
    return changeWord(word, { pos, lemma: pos === 'VERB' ? verbLemma(word) : word.lemma });
  });
}
