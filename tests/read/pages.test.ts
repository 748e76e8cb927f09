import { describe, expect, test } from 'vitest';
import { parseApart } from '../../src/read/child/parse-apart.ts';
import { checkPage } from '../../src/read/page/check-page.ts';
import { readPage } from '../../src/read/page/read-page.ts';
import { readArticleFile } from '../../src/read/read-article-file.ts';
import { UnreadableFile } from '../../src/read/unreadable-file.ts';

const SENTENCE =
  'The mayor opened the new bridge on Tuesday, after eleven years of work, and thanked the engineers. ';
const PARAGRAPH = SENTENCE.repeat(3).trim();

const readFile = (html: string | Buffer) => readArticleFile({ name: 'page.html', bytes: Buffer.from(html) });
const article = (inside: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${inside}</article></body></html>`;

describe('a page', () => {
  test('gives its paragraphs, headings, list entries and captions as text with blank lines between', () => {
    const { body } = readPage(
      article(
        `<p>${PARAGRAPH}</p><h2>The ferry</h2><p>It <b>stops</b> in\n June,<br>they said.<br><br>Then it is sold.</p>
        <ul><li>One</li><li>Two &amp; a half</li></ul>
        <figure><img src="x.png" alt="A picture"><figcaption>The bridge at dawn</figcaption></figure>
        <table><tr><td>Cost</td><td>40</td></tr></table><p>hy\u00adphen</p><p>${PARAGRAPH}</p>`,
      ),
    );
    expect(body.split('\n\n')).toEqual([
      PARAGRAPH,
      'The ferry',
      'It stops in June,\nthey said.',
      'Then it is sold.',
      'One',
      'Two & a half',
      'The bridge at dawn',
      'Cost 40',
      'hyphen',
      PARAGRAPH,
    ]);
  });

  test('leaves scripts, styles, menus and hidden markup out, and runs nothing', () => {
    const { body } = readPage(
      article(
        `<p>${PARAGRAPH}</p><script>document.body.textContent = 'ran'</script><style>p { color: red }</style>
        <p>${PARAGRAPH}</p><p onclick="alert(1)">Last words &lt;b&gt;</p>`,
      ),
    );
    expect(body).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}\n\nLast words <b>`);
  });

  test('states its title, byline, date and outlet', () => {
    const head = `<title>Bridge opens | Harbour News</title><meta name="author" content="Ana  Pérez">
      <meta property="og:site_name" content="Harbour News">
      <meta property="article:published_time" content="2024-03-05T23:10:00-05:00">`;
    const read = readPage(article(`<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`, head));
    expect(read).toMatchObject({
      title: 'Bridge opens',
      byline: 'Ana Pérez',
      published: '2024-03-05',
      outlet: 'Harbour News',
      warnings: [],
    });
  });

  test.each([
    ['<meta itemprop="datePublished" content="2023-04-20">', '2023-04-20'],
    ['<meta name="DC.date.issued" content="2023-04">', '2023-04'],
    [
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2022-12-31T10:00:00Z"}</script>',
      '2022-12-31',
    ],
    ['<meta name="date" content="20 April 2023">', null],
    ['<meta name="date" content="2023-02-30">', null],
    ['<meta property="article:modified_time" content="2023-04-20">', null],
  ])('%s is published %s', (head, published) => {
    const read = readPage(article(`<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`, head));
    expect(read.published).toBe(published);
  });

  test('without anything stated says nothing, and says when no article was recognised', async () => {
    const read = await readFile('<p>Two words</p>');
    expect(read).toMatchObject({ title: null, byline: null, published: null, outlet: null });
    expect(read.body).toBe('Two words');
  });

  test.each([
    [
      'declared in the page',
      '<meta charset="windows-1251">',
      Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
      'Москва',
    ],
    [
      'declared as Latin',
      '<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">',
      Buffer.from([0x93, 0xe9, 0x94]),
      '“é”',
    ],
    ['declared as UTF-8', '<meta charset="utf-8">', Buffer.from('Jalapeño'), 'Jalapeño'],
  ])('is decoded as %s', async (_name, head, words, expected) => {
    const { body } = await readFile(Buffer.concat([Buffer.from(`${head}<p>`), words, Buffer.from('</p>')]));
    expect(body).toBe(expected);
  });

  test('with pictures inside it is read in no time', () => {
    const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(400_000)}">`;
    const { body } = readPage(article(`<p>${PARAGRAPH}</p>${picture}<p>${PARAGRAPH}</p>`));
    expect(body).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`);
  });
});

const MEGABYTE = 1024 * 1024;
const ample = { ms: 60_000, memory: 1024 * MEGABYTE, heap: 512 * MEGABYTE };

describe('a hostile page', () => {
  test.each([
    ['nested 100,000 deep', '<div>'.repeat(100_000), 'The page nests its elements more than 400 deep.'],
    ['of a million elements', '<p>a'.repeat(1_000_000), 'The page has more than 50000 elements.'],
    [
      'with a huge attribute',
      `<p title="${'a'.repeat(9_000_000)}">`,
      'The page has an element with too many or too long attributes.',
    ],
    [
      'with a thousand attributes',
      `<p ${Array.from({ length: 1000 }, (_, i) => `a${i}`).join(' ')}>`,
      'The page has an element with too many or too long attributes.',
    ],
  ])('%s is refused before a document is built', (_name, html, message) => {
    expect(() => checkPage(html)).toThrow(new UnreadableFile(message));
  });

  test('is refused in words that come through from the process that reads it', async () => {
    await expect(readFile('<div>'.repeat(500))).rejects.toThrow(
      new UnreadableFile('The page nests its elements more than 400 deep.'),
    );
  });

  test('that keeps the parser busy is ended by the clock', async () => {
    await expect(
      parseApart('html', Buffer.from('<'.repeat(9_000_000)), { ...ample, ms: 100 }),
    ).rejects.toThrow(new UnreadableFile('The file took longer than 0.1 seconds to read.'));
  });

  test('that needs too much memory ends the process that reads it, and only that', async () => {
    const table = `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'|a|\n'.repeat(1000)}`;
    await expect(
      parseApart('markdown', Buffer.from(table), { ...ample, heap: 64 * MEGABYTE }),
    ).rejects.toThrow(
      new UnreadableFile(
        'The file could not be read: it needs too much memory or time, or breaks the reader.',
      ),
    );
  });
});
