import { fold } from '../names/fold.ts';
import { STOP_WORDS } from './lexicon/word-classes.ts';
import { indexWords } from './index-words.ts';
import { stem } from './stem.ts';

/** Words weigh .6 and runs of four letters .4: the fusion of text.md. */
const WORD_SHARE = 0.6;
/** How many documents each of the two indexes proposes. */
const PROPOSED = 60;

/** The stems of a text without stop words. */
export const wordTerms = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stem);

/** The runs of four letters of a text, spaces between words included. */
export function letterTerms(text: string): string[] {
  const letters = ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return Array.from({ length: Math.max(0, letters.length - 3) }, (_, i) => letters.slice(i, i + 4));
}

/** A document by its position, and how well it fits the query, 0 to 1. */
export interface Candidate {
  document: number;
  score: number;
}

/** The share of the best score a document has; the scores stand best first. */
const shareOfBest = (scores: Map<number, number>, document: number): number => {
  const [best = 0] = scores.values();
  return best > 0 ? (scores.get(document) ?? 0) / best : 0;
};

/** Prepares texts for queries: word BM25 and letter BM25, fused. */
export function indexTexts(
  texts: readonly string[],
): (query: string, limit: number, extra?: readonly string[]) => Candidate[] {
  const words = indexWords(texts.map(wordTerms));
  const letters = indexWords(texts.map(letterTerms));
  return (query, limit, extra = []) => {
    const proposed = Math.max(PROPOSED, limit);
    const byWords = words.find([...wordTerms(query), ...extra], proposed);
    const byLetters = letters.find(letterTerms(query), proposed);
    const documents = [...new Set([...byWords.keys(), ...byLetters.keys()])];
    const fused = documents.map((document) => ({
      document,
      score:
        WORD_SHARE * shareOfBest(byWords, document) + (1 - WORD_SHARE) * shareOfBest(byLetters, document),
    }));
    return fused.sort((x, y) => y.score - x.score || x.document - y.document).slice(0, limit);
  };
}
