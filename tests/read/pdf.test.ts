import { expect, test } from 'vitest';
import { readPdf as read } from '../../src/read/pdf/read-pdf.ts';
import { readArticleFile } from '../../src/read/read-article-file.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';
import { makePdf, type PrintedLine } from '../support/pdf.ts';

/** Lines below each other, twelve points apart. */
const column = (texts: readonly string[], x = 50, top = 700): PrintedLine[] =>
  texts.map((text, i) => ({ text, x, y: top - 12 * i }));

const FULL = 'The new bridge over the river Lum, which was closed for repairs in the';
const SECOND = 'spring of last year, has opened again, the ministry of transport said on';

test('lines become paragraphs: by wider gaps, by indents, by short last lines and by the size of the font', async () => {
  const { body, title, published, warnings } = await read(
    makePdf([
      [
        { text: 'Bridge opens again', x: 50, y: 760, size: 20 },
        { text: 'By Jan Moe', x: 50, y: 735 },
        ...column([FULL, SECOND, 'Monday.'], 50, 700),
        ...column([FULL, SECOND, 'Tuesday.'], 50, 650),
        ...column([FULL], 62, 614),
        ...column([SECOND], 50, 602),
      ],
    ]),
  );
  const paragraph = `${FULL} ${SECOND}`;
  expect(body.split('\n\n')).toEqual([
    'Bridge opens again',
    'By Jan Moe',
    `${paragraph} Monday.`,
    `${paragraph} Tuesday.`,
    paragraph,
  ]);
  expect([title, published]).toEqual([null, null]);
  expect(warnings).toEqual([
    'Its paragraphs were put together from the lines of a PDF: compare them with the file.',
  ]);
});

test('a word parted at the end of a line is joined, and keeps a hyphen that it has elsewhere', async () => {
  const { body } = await read(
    makePdf([
      column([
        'The ministry of trans-',
        'port met the vice-president of the firm. The vice-',
        'president, who is 25-',
        'year-old, left.',
      ]),
    ]),
  );
  expect(body).toBe(
    'The ministry of transport met the vice-president of the firm. The vice-president, who is 25-year-old, left.',
  );
});

test('a paragraph goes on in the next column and on the next page', async () => {
  const { body } = await read(
    makePdf([
      [
        ...column(['The bridge has opened', 'again, the ministry'], 50, 120),
        ...column(['said, after it was', 'closed for a year on'], 320),
      ],
      column(['Friday. It will stay open.', 'The port is closed.'], 50, 760),
    ]),
  );
  expect(body).toBe(
    'The bridge has opened again, the ministry said, after it was closed for a year on Friday. It will stay open. The port is closed.',
  );
});

test('heads, feet and page numbers are left out, and it is said so; a title like the head stays', async () => {
  const page = (number: number, words: string): PrintedLine[] => [
    ...column([words], 50, 700),
    { text: 'Harbour News', x: 50, y: 800, size: 8 },
    { text: `Page ${number} of 3`, x: 280, y: 30, size: 8 },
  ];
  const title = { text: 'Harbour News', x: 50, y: 740, size: 24 };
  const { body, warnings } = await read(
    makePdf([
      [title, ...page(1, 'The port opened.')],
      page(2, 'It closed again.'),
      page(3, 'Nobody was hurt.'),
    ]),
  );
  expect(body).toBe('Harbour News\n\nThe port opened.\n\nIt closed again.\n\nNobody was hurt.');
  expect(warnings).toContain('Lines at the edge of most pages, such as page numbers, were left out.');
});

test.each([
  ['/Title (Bridge opens)', 'Bridge opens'],
  ['/Title (Microsoft Word - bridge.doc)', null],
  ['/Title (bridge-final.indd)', null],
  ['', null],
])('the title that a file states, %j, is %j', async (info, title) => {
  expect((await read(makePdf([column(['The port opened.'])], info))).title).toBe(title);
});

test.each([
  ['no PDF inside', Buffer.from('%PDF-1.4\nnothing'), 'The file is no PDF, or it is damaged.'],
  [
    'pages without text',
    makePdf([[]]),
    'The PDF holds pictures of text and no text; have its text recognised first, or paste it.',
  ],
  ['too many pages', makePdf(Array.from({ length: 501 }, () => [])), /more than 500 pages/],
])('refuses %s in plain words', async (_, bytes, message) => {
  const error: unknown = await read(bytes).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnreadableFile);
  expect((error as Error).message).toMatch(message);
});

test('is read in a process of its own by its name', async () => {
  const bytes = makePdf([column(['The port opened.'])]);
  expect((await readArticleFile({ name: 'a.PDF', bytes })).body).toBe('The port opened.');
});
