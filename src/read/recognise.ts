import { extname } from 'node:path';
import type { OfferedFile } from './types.ts';
import { UnreadableFile } from './unreadable-file.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;

export type TextFormat = 'txt' | 'markdown' | 'html';

const FORMATS: Partial<Record<string, TextFormat>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** Kinds of file that are known and not read, so that the refusal can name them. */
const REFUSED: Partial<Record<string, string>> = {
  '.pdf': 'PDF',
  '.docx': 'Word',
  '.doc': 'Word',
  '.rtf': 'RTF',
  '.odt': 'OpenDocument',
};

/** How binary files begin, whatever their name says. */
const SIGNATURES: [name: string, start: string][] = [
  ['a PDF file', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
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
export function recogniseFormat({ name, bytes }: OfferedFile): TextFormat {
  const format = formatOfName(name);
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile('The file is larger than 10 MB.');
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (found) throw new UnreadableFile(`The file is ${found[0]}, although its name ends in ${extname(name)}.`);
  return format;
}

function formatOfName(name: string): TextFormat {
  const extension = extname(name).toLowerCase();
  const format = FORMATS[extension];
  if (format) return format;
  const refused = REFUSED[extension];
  if (refused)
    throw new UnreadableFile(
      `${refused} files are not read by this version; save the text as txt, md or html.`,
    );
  throw new UnreadableFile('Only files whose names end in .txt, .md or .html are read.');
}
