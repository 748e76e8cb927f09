import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/read/read-article-file.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array) =>
  readArticleFile({ name, bytes: typeof content === 'string' ? bytes(content) : content });

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const refused: unknown = await read(name, content).then(
    () => 'it was read',
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(UnreadableFile);
  return (refused as UnreadableFile).message;
}

describe('plain text', () => {
  test('is kept character for character, line ends and all', async () => {
    const body = ' First line.\r\n\r\nSecond\u00a0line, \u201cquoted\u201d \ud83d\udea2.\r\n';
    const article = await read('a.txt', body);
    expect(article).toEqual({
      title: null,
      body,
      byline: null,
      published: null,
      outlet: null,
      warnings: [],
    });
  });

  test.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x48, 0xc3, 0xa9], 'Hé'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x48, 0x00, 0xe9, 0x00], 'Hé'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x48, 0x00, 0xe9], 'Hé'],
  ])('reads %s, without the mark', async (_name, content, body) => {
    const article = await read('a.txt', Uint8Array.from(content));
    expect(article.body).toBe(body);
    expect(article.warnings).toEqual([]);
  });

  test('falls back to windows-1252 and says so', async () => {
    const article = await read('a.TXT', Buffer.from('He said \x93no\x94 \x96 caf\xe9', 'latin1'));
    expect(article.body).toBe('He said “no” – café');
    expect(article.warnings).toEqual(['The file is not UTF-8; it was read as windows-1252.']);
  });
});

describe('refusals', () => {
  test.each([
    ['an empty file', 'a.txt', '', 'The file is empty.'],
    ['white space', 'a.txt', ' \n\t\r\n', 'The file holds no text.'],
    ['a byte order mark alone', 'a.txt', '\ufeff', 'The file holds no text.'],
    ['a NUL', 'a.txt', 'Words \0 and words', 'The file is binary, not text.'],
    ['control characters', 'a.txt', 'ab\x01\x02\x03cd', 'The file is binary, not text.'],
    [
      'a page named as text',
      'a.txt',
      '\n<!DOCTYPE html><p>Hi',
      'The file is a web page, although its name says plain text; name it .html.',
    ],
    [
      'a PDF named as text',
      'a.txt',
      '%PDF-1.7 words',
      'The file is a PDF file, although its name ends in .txt.',
    ],
    [
      'an archive named as a page',
      'a.html',
      'PK\x03\x04words',
      'The file is a ZIP archive or an office document, although its name ends in .html.',
    ],
    ['words named as a PDF', 'a.pdf', 'words', 'The file is not a PDF file, although its name ends in .pdf.'],
    [
      'words named as a Word document',
      'a.docx',
      'words',
      'The file is not a ZIP archive or an office document, although its name ends in .docx.',
    ],
    [
      'an older Word document',
      'a.doc',
      '\xd0\xcf\x11\xe0',
      'Older Word files are not read; save the text as txt, md, html, pdf or docx.',
    ],
    [
      'another name',
      'a.exe',
      'words',
      'Only files whose names end in .txt, .md, .html, .pdf or .docx are read.',
    ],
    [
      'no extension',
      'txt',
      'words',
      'Only files whose names end in .txt, .md, .html, .pdf or .docx are read.',
    ],
    [
      'an extension that objects have',
      'a.constructor',
      'words',
      'Only files whose names end in .txt, .md, .html, .pdf or .docx are read.',
    ],
    ['a page without text', 'a.html', '<p> </p><script>let a = 1</script>', 'The file holds no text.'],
  ])('%s', async (_name, file, content, message) => {
    expect(await refusal(file, content)).toBe(message);
  });

  test('more than 10 MB, but not 10 MB', async () => {
    const largest = new Uint8Array(10 * 1024 * 1024).fill(0x61);
    expect((await read('a.txt', largest)).body).toHaveLength(largest.length);
    expect(await refusal('a.txt', new Uint8Array(largest.length + 1).fill(0x61))).toBe(
      'The file is larger than 10 MB.',
    );
  });

  test.each([
    [
      'damaged UTF-8',
      [...bytes('Déjà vu: naïve, but '), 0xed, 0xa0, 0x80],
      'The text is damaged: some of its bytes are no UTF-8.',
    ],
    [
      'lone surrogates in UTF-16',
      [0xff, 0xfe, 0x48, 0x00, 0x00, 0xd8, 0x48, 0x00],
      'The text is damaged: it is marked as UTF-16LE but is not that.',
    ],
    [
      'bytes of no known encoding',
      [0x48, 0x81, 0x8d, 0x20],
      'The text is in an encoding that could not be recognised; save it as UTF-8.',
    ],
  ])('%s', async (_name, content, message) => {
    expect(await refusal('a.txt', Uint8Array.from(content))).toBe(message);
  });
});
