import type { BlockKind } from '../../types.ts';

/** A rule that knows the kind of a line from the line alone. `longest` is the length in characters up to which it speaks. */
export interface LineRule {
  kind: BlockKind;
  rule: string;
  longest: number;
  form: RegExp;
  /** What every line of the form has in it; given where the form itself takes long to tell that a line has it not. */
  sign?: RegExp;
  /** Speaks of no line in which somebody is quoted or reported. */
  ownWords?: true;
}
