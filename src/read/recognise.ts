import { extname } from 'node:path';
import type { OfferedFile } from './types.ts';
import { UnreadableFile } from './unreadable-file.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;

export type ArticleFormat = 'txt' | 'markdown' | 'html' | 'pdf' | 'word';

const FORMATS: Partial<Record<string, ArticleFormat>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'word',
};

/** Kinds of file that are known and not read, so that the refusal can name them. */
const REFUSED: Partial<Record<string, string>> = {
  '.doc': 'Older Word',
  '.rtf': 'RTF',
  '.odt': 'OpenDocument',
};

/** How binary files begin, whatever their name says; with the format that has to begin so. */
const SIGNATURES: [name: string, start: string, of?: ArticleFormat][] = [
  ['a PDF file', '%PDF-', 'pdf'],
  ['a ZIP archive or an office document', 'PK\x03\x04', 'word'],
  ['an RTF document', '{\\rtf'],
  ['an older office document', '\xd0\xcf\x11\xe0'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a gzip archive', '\x1f\x8b'],
  ['a program', '\x7fELF'],
];

/** Whether files of this name are read at all. */
export function isReadableName(name: string): boolean {
  return extname(name).toLowerCase() in FORMATS;
}

/** The format of a file by its name, after checking that its size and first bytes allow it. */
export function recogniseFormat({ name, bytes }: OfferedFile): ArticleFormat {
  const format = formatOfName(name);
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile('The file is larger than 10 MB.');
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (found && found[2] !== format)
    throw new UnreadableFile(`The file is ${found[0]}, although its name ends in ${extname(name)}.`);
  const due = SIGNATURES.find(([, , of]) => of === format);
  if (due && !found)
    throw new UnreadableFile(`The file is not ${due[0]}, although its name ends in ${extname(name)}.`);
  return format;
}

function formatOfName(name: string): ArticleFormat {
  const extension = extname(name).toLowerCase();
  const format = FORMATS[extension];
  if (format) return format;
  const refused = REFUSED[extension];
  if (refused)
    throw new UnreadableFile(`${refused} files are not read; save the text as txt, md, html, pdf or docx.`);
  throw new UnreadableFile('Only files whose names end in .txt, .md, .html, .pdf or .docx are read.');
}
