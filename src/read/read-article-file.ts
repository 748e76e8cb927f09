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
  if (format === 'html' || format === 'markdown') return readMarkup(format, file.bytes);
  return checked(await parseApart(format, file.bytes));
}

async function readMarkup(format: 'html' | 'markdown', bytes: Uint8Array): Promise<ReadArticle> {
  const declared = format === 'html' ? sniffDeclared(bytes, { defaultEncoding: '' }) : '';
  const { text, warnings } = decode(bytes, declared || null);
  const article = checked(await parseApart(format, Buffer.from(checkText(text))));
  return { ...article, warnings: [...warnings, ...article.warnings] };
}

const checked = (article: ReadArticle): ReadArticle => ({ ...article, body: checkText(article.body) });
