import type { BlockKind } from '../../types.ts';

/** A rule that knows the kind of a line from the line alone. `longest` is the length in characters up to which it speaks. */
export interface LineRule {
  kind: BlockKind;
  rule: string;
  longest: number;
  form: RegExp;
  /** Speaks of no line in which somebody is quoted or reported. */
  ownWords?: true;
}
