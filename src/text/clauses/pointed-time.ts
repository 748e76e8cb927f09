import type { Word } from '../words.ts';

const OPENS_PHRASE = new Set(['PROPN', 'PRON', 'DET', 'PUNCT']);

/**
 * "Before that Kiel had visited Oslo", "since then the port has grown": a time that points back, and no subordinate
 * clause opens there. In "before that meeting ended" one does.
 */
export function pointsBack(words: readonly Word[], at: number): boolean {
  const pointer = words[at + 1]?.lower;
  if (pointer !== 'then' && pointer !== 'that' && pointer !== 'this') return false;
  if (!/^(?:before|after|since|until)$/.test(words[at]?.lower ?? '')) return false;
  return pointer === 'then' || OPENS_PHRASE.has(words[at + 2]?.pos ?? '');
}
