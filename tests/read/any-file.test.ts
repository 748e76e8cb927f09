import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown/read-markdown.ts';
import { readPage } from '../../src/read/page/read-page.ts';
import { readArticleFile } from '../../src/read/read-article-file.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
const marks = fc.constantFrom<Uint8Array[]>(
  ...['', '\xef\xbb\xbf', '\xff\xfe', '\xfe\xff'].map((mark) => Buffer.from(mark, 'latin1')),
);

test('any bytes are text or are refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(marks, bytes, async (mark, rest) => {
      const file = { name: 'a.txt', bytes: Buffer.concat([mark, rest]) };
      const read = await readArticleFile(file).catch((error: unknown) => error);
      if (read instanceof Error) {
        expect(read).toBeInstanceOf(UnreadableFile);
        expect(read.message).toMatch(/^[A-Z].*\.$/);
      } else {
        expect(read).toHaveProperty('body', expect.stringMatching(/\S/));
      }
    }),
    { numRuns: 2000 },
  );
});

test('any text is read back as it was written', async () => {
  const text = fc
    .string({ unit: 'grapheme-composite', maxLength: 200 })
    .filter((s) => !s.startsWith('\ufeff'));
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const body = `Words ${words}`;
      const read = await readArticleFile({ name: 'a.txt', bytes: Buffer.from(body) });
      expect(read.body).toBe(body);
    }),
    { numRuns: 1000 },
  );
});

const TAGS =
  'p div b a ul li table tr td pre br h1 article script style template svg title body html frameset'.split(
    ' ',
  );
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="x">`])),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        '&lt;',
        '&#0;',
        '&#xD800;',
        '&bad;',
        '<',
        '>',
        '"',
        "'",
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constant('The mayor opened the new bridge on Tuesday, after eleven years of work. '),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

test('any markup of a page gives text without layout of its own', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const { body } = readPage(html);
      expect(body).toBe(body.trim());
      expect(body).not.toMatch(/\n{3}|[ \t]\n|\r/);
    }),
    { numRuns: 100 },
  );
});

const MARKS = [
  '# ',
  '* ',
  '> ',
  '1. ',
  '- ',
  '```',
  '    ',
  '|a|b|\n|-|-|\n',
  '[x](y)',
  '![',
  '](',
  '**',
  '_',
  '---\n',
  '\n',
  '\n\n',
  '<b>',
  '&amp;',
];

test('any Markdown gives text without layout of its own', () => {
  const markdown = fc.array(
    fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 10 })),
  );
  fc.assert(
    fc.property(markdown, (pieces) => {
      const { body } = readMarkdown(pieces.join(''));
      expect(body).toBe(body.trim());
      expect(body).not.toMatch(/\n{3}|\r/);
    }),
    { numRuns: 100 },
  );
});
