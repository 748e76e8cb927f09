/** Which text of an article quoted words stand in. */
import type { Span } from '../text/types.ts';

/** One text of an article. */
export interface NumberedText {
  number: number;
  body: string;
}

/** The newest text in which a quote stands around its place; null where none has it there. */
export function standsIn<Text extends NumberedText>(
  { start, end, quote }: Span & { quote: string },
  texts: readonly Text[],
): Text | null {
  const holds = ({ body }: Text): boolean => {
    const at = body.indexOf(quote, Math.max(0, end - quote.length));
    return at >= 0 && at <= start;
  };
  return texts.toSorted((a, b) => b.number - a.number).find(holds) ?? null;
}
