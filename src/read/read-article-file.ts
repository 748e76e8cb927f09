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
  if (format === 'txt') return readPlainText(file);
  if (format === 'html' || format === 'markdown') return readMarkup(format, file);
  return checked(await parseApart(format, file.bytes));
}

async function readMarkup(
  format: 'html' | 'markdown',
  { bytes, encoding }: OfferedFile,
): Promise<ReadArticle> {
  const stated = { defaultEncoding: '', transportLayerEncodingLabel: encoding };
  const declared = format === 'html' ? sniffDeclared(bytes, stated) : (encoding ?? '');
  const { text, warnings } = decode(bytes, declared || null);
  const article = checked(await parseApart(format, Buffer.from(checkText(text))));
  return { ...article, warnings: [...warnings, ...article.warnings] };
}

const checked = (article: ReadArticle): ReadArticle => ({ ...article, body: checkText(article.body) });
