import type { Word } from '../words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause boundary divides a sentence into units; how they belong together is decided in assemble.ts. */
export type UnitKind = 'clause' | 'verb' | 'relative' | 'participle' | 'absolute' | 'adverbial' | 'phrase';

/** `comma` and `conjunction` are the words that open it; `mark` is its relative pronoun or subordinator. */
export interface Unit {
  kind: UnitKind;
  comma: Word | null;
  conjunction: Word | null;
  mark: Word[];
  words: Word[];
  start: number;
  groups: VerbGroup[];
}
