import { buffer } from 'node:stream/consumers';
import type { ReadArticle } from '../types.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** What the process answers: the article, or the sentence that says why there is none. */
export type Parsed = { article: ReadArticle } | { refusal: string };

type Reader = (bytes: Buffer) => Promise<ReadArticle>;

/** Each process reads one file, so it loads what that takes and nothing else. */
const READERS = {
  html: async (bytes) => (await import('../page/read-page.ts')).readPage(bytes.toString()),
  markdown: async (bytes) => (await import('../markdown/read-markdown.ts')).readMarkdown(bytes.toString()),
  pdf: async (bytes) => (await import('../pdf/read-pdf.ts')).readPdf(bytes),
  word: async (bytes) => (await import('../word/read-word.ts')).readWord(bytes),
} satisfies Record<string, Reader>;

export type ParsedFormat = keyof typeof READERS;

/** Reads a file on standard input and writes what it holds as JSON on standard output. */
export async function parseStandardInput(format: string | undefined): Promise<void> {
  const read: Reader = READERS[format as ParsedFormat];
  process.stdout.write(JSON.stringify(await parse(await buffer(process.stdin), read)));
}

async function parse(bytes: Buffer, read: Reader): Promise<Parsed> {
  try {
    return { article: await read(bytes) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { refusal: error.message };
    if (error instanceof RangeError)
      return { refusal: 'The markup is nested too deep, or too long in one piece, to be read.' };
    throw error;
  }
}
