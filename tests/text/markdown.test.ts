import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { withoutMarkdown } from '../../src/text/markdown.ts';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import { newsLike } from '../support/any-text.ts';

describe('withoutMarkdown', () => {
  it.each([
    ['The **port** closed.', 'The   port   closed.'],
    ['*The port* closed in __March__ and _May_.', ' The port  closed in   March   and  May .'],
    [
      'See [the port](https://a.example/b "B").',
      `See  the port${' '.repeat('](https://a.example/b "B")'.length)}.`,
    ],
    ['## The port', '   The port'],
    ['Type `exit` now.', 'Type  exit  now.'],
    ['**[The port](/port)**', `   The port${' '.repeat('](/port)**'.length)}`],
  ])('leaves spaces for the marks of "%s"', (body, plain) => {
    expect(withoutMarkdown(body)).toBe(plain);
  });

  it.each([
    '5 * 3 * 2 kroner',
    'f**k and s**t',
    'snake_case_name and __proto__x',
    'a footnote*',
    '* the first\n* the second',
    'He [the mayor] left (in May).',
    '#1 in the charts',
    'TORSUND (AP) _ A ferry _ the Solveig _ sank',
    "``We left,'' he said",
  ])('leaves "%s" alone', (body) => {
    expect(withoutMarkdown(body)).toBe(body);
  });

  it('keeps every word of any text in its place', () => {
    fc.assert(
      fc.property(newsLike, (body) => {
        const plain = withoutMarkdown(body);
        expect(plain).toHaveLength(body.length);
        expect([...plain].every((character, i) => character === ' ' || character === [...body][i])).toBe(
          true,
        );
      }),
    );
  });
});

const PAGE = [
  '# Ferry operator fined 2 million over sinking',
  '*By Olav Brenn, 14 May 2024*',
  '**The operator of the ferry Solveig was fined 2 million kroner**, a court in Bergvik said.',
  'The [ferry](https://a.example/solveig) sank in **March 2021**. **Marta** Lie led the company.',
  '> The court was right.',
  '1. The crew left first.',
  '![The Solveig in 2019](https://a.example/a.jpg)',
  '[Read the full ruling](https://a.example/ruling)',
].join('\n\n');

describe('a page in Markdown', () => {
  it('has its marks read as what they say', () => {
    expect(findBlocks(PAGE).map(({ kind, rule }) => `${kind}: ${rule}`)).toEqual([
      'heading: marked as a heading',
      'byline: a line of authors',
      'body: running text',
      'body: running text',
      'body: a quotation set apart',
      'body: an entry of a list',
      'caption: the alternative text of a picture',
      'teaser: a link on its own',
    ]);
  });

  it('makes claims without marks, whose quotes are the words of the source', () => {
    const { claims, mentions } = analyzeArticle({ body: PAGE, title: null, published: null });
    for (const { quote, start, end, text } of claims) {
      expect(quote).toBe(PAGE.slice(start, end));
      expect(text).not.toMatch(/[*_`#>[\]]|\d\. The/);
    }
    expect(claims.map(({ quote }) => quote).join()).toContain('[ferry](https://a.example/solveig)');
    expect(claims.map(({ text }) => text)).toContain('The ferry sank in March 2021.');
    expect(mentions.map(({ entity }) => entity)).toContain('Marta Lie');
  });
});
