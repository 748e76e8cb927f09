import { getDocumentProxy } from 'unpdf';
import type { ReadArticle } from '../types.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { linesOf, type DrawnText, type Line } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findRunningLines } from './running-lines.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

const MOST_PAGES = 500;

/** The text of a PDF, put together from where its words are drawn: a PDF knows no paragraphs. Throws `UnreadableFile`. */
export async function readPdf(bytes: Buffer): Promise<ReadArticle> {
  const document = await openDocument(bytes);
  if (document.numPages > MOST_PAGES)
    throw new UnreadableFile(`The file has more than ${MOST_PAGES} pages; no article is that long.`);
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(linesOf(await drawnOn(document, number)));
  const running = findRunningLines(pages);
  const body = paragraphsOf(pages.map((page) => page.filter((line) => !running.has(line)))).join('\n\n');
  if (body === '')
    throw new UnreadableFile(
      'The PDF holds pictures of text and no text; have its text recognised first, or paste it.',
    );
  return {
    title: await statedTitle(document),
    body,
    byline: null,
    published: null,
    outlet: null,
    warnings: [
      'Its paragraphs were put together from the lines of a PDF: compare them with the file.',
      ...(running.size > 0 ? ['Lines at the edge of most pages, such as page numbers, were left out.'] : []),
    ],
  };
}

async function openDocument(bytes: Buffer): Promise<Document> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(
      isLocked ? 'The PDF is locked with a password.' : 'The file is no PDF, or it is damaged.',
    );
  }
}

async function drawnOn(document: Document, number: number): Promise<DrawnText[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , skewed = 0, upright = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skewed, upright) }];
  });
}

/** The title in the file's own data; what a program wrote there from the name of a file is none. */
async function statedTitle(document: Document): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  if (typeof title !== 'string' || /\.\w{2,4}$|^microsoft word|^untitled/i.test(title.trim())) return null;
  return title.trim() || null;
}
