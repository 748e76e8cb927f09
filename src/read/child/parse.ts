import { text } from 'node:stream/consumers';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { readPage } from '../page/read-page.ts';
import type { ReadArticle } from '../types.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** What the process answers: the article, or the sentence that says why there is none. */
export type Parsed = { article: ReadArticle } | { refusal: string };

/** Reads markup on standard input and writes what it holds as JSON on standard output. */
export async function parseStandardInput(format: string | undefined): Promise<void> {
  const markup = await text(process.stdin);
  process.stdout.write(JSON.stringify(parse(markup, format === 'markdown' ? readMarkdown : readPage)));
}

function parse(markup: string, read: (markup: string) => ReadArticle): Parsed {
  try {
    return { article: read(markup) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { refusal: error.message };
    if (error instanceof RangeError)
      return { refusal: 'The markup is nested too deep, or too long in one piece, to be read.' };
    throw error;
  }
}
