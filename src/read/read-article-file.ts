import sniffDeclared from 'html-encoding-sniffer';
import { checkText } from './check-text.ts';
import { parseApart } from './child/parse-apart.ts';
import { decode } from './decode.ts';
import { readPlainText } from './plain-text.ts';
import { recogniseFormat } from './recognise.ts';
import type { OfferedFile, ReadArticle } from './types.ts';

/** Reads an offered file into article text. Throws `UnreadableFile` with a plain sentence where it cannot. */
export async function readArticleFile(file: OfferedFile): Promise<ReadArticle> {
  const format = recogniseFormat(file);
  if (format === 'txt') return readPlainText(file.bytes);
  return readMarkup(format, file.bytes);
}

async function readMarkup(format: 'html' | 'markdown', bytes: Uint8Array): Promise<ReadArticle> {
  const declared = format === 'html' ? sniffDeclared(bytes, { defaultEncoding: '' }) : '';
  const { text, warnings } = decode(bytes, declared || null);
  const article = await parseApart(format, checkText(text));
  return { ...article, body: checkText(article.body), warnings: [...warnings, ...article.warnings] };
}
