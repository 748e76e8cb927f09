import { recogniseFormat } from './recognise.ts';
import { readPlainText } from './plain-text.ts';
import type { OfferedFile, ReadArticle } from './types.ts';

/** Reads an offered file into article text. Throws `UnreadableFile` with a plain sentence where it cannot. */
export async function readArticleFile(file: OfferedFile): Promise<ReadArticle> {
  recogniseFormat(file);
  return readPlainText(file.bytes);
}
