import mammoth from 'mammoth';
import { parseDocument } from '../page/read-page.ts';
import { textOf } from '../page/text-of.ts';
import type { ReadArticle } from '../types.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { checkArchive } from './check-archive.ts';

const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** The text of a Word document, its paragraphs kept apart; deletions that were tracked are left out, as are comments and pictures. */
export async function readWord(bytes: Buffer): Promise<ReadArticle> {
  checkArchive(bytes);
  const { value: html } = await mammoth
    .convertToHtml({ buffer: bytes }, { convertImage: NO_PICTURES, styleMap: STYLES })
    .catch(() => {
      throw new UnreadableFile('The file is no Word document, or it is damaged.');
    });
  const { body } = parseDocument(html);
  const first = body.firstElementChild;
  return {
    title: first?.tagName === 'H1' ? textOf(first) : null,
    body: textOf(body),
    byline: null,
    published: null,
    outlet: null,
    warnings: [],
  };
}
