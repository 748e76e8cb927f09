import type { Block, Sentence } from '../../text/types.ts';

/** Makes the function that reads the sentences of a text as the pipeline does. */
export async function readStructure(): Promise<(text: string) => Sentence[]> {
  const { findBlocks } = await import('../../text/blocks.ts');
  const { findSentences } = await import('../../text/sentences.ts');
  return (text) => findSentences(text, isOneLine(text) ? [wholeText(text)] : findBlocks(text));
}

function isOneLine(text: string): boolean {
  return !text.trim().includes('\n');
}

/** A single line asked about by itself is prose, whatever it would be in the layout of a page. */
function wholeText(text: string): Block {
  return { kind: 'body', start: 0, end: text.length, rule: 'a text of one line' };
}
