import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readArticleFile } from '../../src/read/read-article-file.ts';
import { readWord as read } from '../../src/read/word/read-word.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';

const written = (children: (Paragraph | Table)[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children }] }));

const change = { id: 1, author: 'Ana', date: '2024-03-14T00:00:00Z' };
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

test('a Word document is read paragraph by paragraph, its title apart', async () => {
  const article = await read(
    await written([
      new Paragraph({ text: 'Bridge opens', heading: HeadingLevel.TITLE }),
      new Paragraph({ children: [new TextRun('The bridge, '), new TextRun({ text: 'closed', bold: true })] }),
      new Paragraph({ text: 'What next', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ text: 'A first point', bullet: { level: 0 } }),
      new Paragraph({ text: 'A second point', bullet: { level: 0 } }),
      new Table({ rows: [new TableRow({ children: [cell('Dead'), cell('12')] })] }),
    ]),
  );
  expect(article.title).toBe('Bridge opens');
  expect(article.body.split('\n\n')).toEqual([
    'Bridge opens',
    'The bridge, closed',
    'What next',
    'A first point',
    'A second point',
    'Dead',
    '12',
  ]);
});

test('tracked insertions are text, tracked deletions are none', async () => {
  const { body } = await read(
    await written([
      new Paragraph({
        children: [
          new TextRun('The port '),
          new DeletedTextRun({ text: 'closed', ...change }),
          new InsertedTextRun({ text: 'opened', ...change }),
          new TextRun('.'),
        ],
      }),
    ]),
  );
  expect(body).toBe('The port opened.');
});

const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files));
const MANY = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`${i}.xml`, new Uint8Array(1)]));

test.each([
  ['an archive that is no document', zip({ 'a.txt': Buffer.from('words') }), /no Word document/],
  [
    'half a document',
    zip({ 'word/document.xml': Buffer.from('<w:p>'.repeat(900)) }).subarray(0, 60),
    /damaged/,
  ],
  [
    'an archive that unpacks to 60 MB',
    zip({ 'word/document.xml': new Uint8Array(60_000_000) }),
    /more than 50 MB/,
  ],
  ['an archive of thousands of parts', zip(MANY), /2,000 parts/],
])('refuses %s in plain words', async (_, bytes, message) => {
  const error: unknown = await read(bytes).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnreadableFile);
  expect((error as Error).message).toMatch(message);
});

test('is read in a process of its own by its name', async () => {
  const bytes = await written([new Paragraph('The port opened.')]);
  expect((await readArticleFile({ name: 'a.docx', bytes })).body).toBe('The port opened.');
});
