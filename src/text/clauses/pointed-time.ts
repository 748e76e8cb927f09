import type { Word } from '../words.ts';

const OPENS_PHRASE = new Set(['PROPN', 'PRON', 'DET', 'PUNCT']);

/**
 * "Before that Kiel had visited Oslo", "since then the port has grown": a time that points back, and no subordinate
 * clause opens there. In "before that meeting ended" one does.
 */
export function pointsBack(words: readonly Word[], at: number): boolean {
  if (!/^(?:before|after|since|until)$/.test(words[at]?.lower ?? '')) return false;
  const pointer = words[at + 1]?.lower;
  if (pointer === 'then') return true;
  return (pointer === 'that' || pointer === 'this') && OPENS_PHRASE.has(words[at + 2]?.pos ?? '');
}
