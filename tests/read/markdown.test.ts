import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/read/read-article-file.ts';

const readMarkdown = (markdown: string) =>
  readArticleFile({ name: 'notes.md', bytes: Buffer.from(markdown) });

describe('Markdown', () => {
  test('keeps headings, paragraphs, quotes and list entries apart, and drops the marks', async () => {
    const article = await readMarkdown(
      '# Storm hits *coast*\n\nWaves of **seven** metres\nfell & rose.\n\n> Quoted [words](http://x.test)\n\n- one\n- two\n\n```\na\nb\n```\n',
    );
    expect(article.title).toBe('Storm hits coast');
    expect(article.body.split('\n\n')).toEqual([
      'Storm hits coast',
      'Waves of seven metres fell & rose.',
      'Quoted words',
      'one',
      'two',
      'a\nb',
    ]);
  });

  test('states what its front matter states', async () => {
    const article = await readMarkdown(
      '---\ntitle: "Storm: the night"\nauthor: Jo Ek\ndate: 2024-02-01\noutlet: Coast Post\n---\n\nWaves.\n',
    );
    expect(article).toEqual({
      title: 'Storm: the night',
      byline: 'Jo Ek',
      published: '2024-02-01',
      outlet: 'Coast Post',
      body: 'Waves.',
      warnings: [],
    });
  });

  test('reads dashes that hold no fields as the rules they are', async () => {
    const { body, title } = await readMarkdown('---\n\nWaves.\n\n---\n\nWind.\n');
    expect(body).toBe('Waves.\n\nWind.');
    expect(title).toBeNull();
  });

  test('takes no markup over', async () => {
    const { body } = await readMarkdown(
      'Before <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>After\n',
    );
    expect(body).toBe('Before\n\nAfter');
  });

  test.each([
    ['quotes in quotes', '> '.repeat(5_000) + 'x'],
    ['a list without end', '- a\n'.repeat(60_000)],
  ])('refuses %s', async (_name, markdown) => {
    await expect(readMarkdown(markdown)).rejects.toThrow(
      /^The (?:page has more|page nests|markup is nested)/,
    );
  });
});
