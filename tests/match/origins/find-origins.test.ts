import { describe, expect, it } from 'vitest';
import { findOrigins } from '../../../src/match/origins/find-origins.ts';
import { article } from '../article.ts';

const grouped = (...articles: Parameters<typeof article>[0][]) =>
  findOrigins(articles.map(article)).map(({ articles: members }) => members);
const LONG =
  'The ministers of the two coastal states met in the old harbour on Monday and agreed to rebuild the bridge that the flood of last spring had carried away, at a cost that neither side would name.';

describe('findOrigins', () => {
  it('puts every article in exactly one origin', () => {
    const origins = findOrigins(['a', 'b', 'c'].map((id) => article({ id, body: `Text ${id}.` })));
    expect(origins.flatMap(({ articles }) => articles).sort()).toEqual(['a', 'b', 'c']);
    expect(origins).toHaveLength(3);
  });

  it.each([
    ['Originally published: teleSUR English on April 20, 2023 by JF'],
    ['This article first appeared in teleSUR.'],
    ['Republished with permission from teleSUR.'],
    ['This story was originally published by teleSUR English.'],
  ])('reads a declared republication: %s', (body) => {
    const [origin, ...others] = findOrigins([
      article({ id: 'a', body }),
      article({ id: 'b', source: 'teleSUR', body: 'Other words.' }),
    ]);
    expect(others).toEqual([]);
    expect(origin!.articles).toEqual(['a', 'b']);
    expect(origin!.reason).toMatch(/first published by teleSUR/u);
  });

  it('says of a lone reprint where it comes from', () => {
    const [origin] = findOrigins([
      article({ id: 'a', title: 'Bridge', body: 'Originally published: teleSUR English on April 20, 2023' }),
    ]);
    expect(origin!.reason).toBe('“Bridge” says it was first published by teleSUR English.');
  });

  it('takes a republication from the list of articles', () => {
    expect(
      grouped({ id: 'a', republishes: 'The Daily Planet' }, { id: 'b', source: 'Daily Planet' }),
    ).toEqual([['a', 'b']]);
  });

  it('joins two reports of one agency, by dateline and credit line', () => {
    expect(
      grouped(
        { id: 'a', body: 'HAVANA, April 20 (Reuters) - A minister came.' },
        { id: 'b', body: 'A visitor in Cuba.\nSource: Reuters\n' },
      ),
    ).toEqual([['a', 'b']]);
  });

  it('does not take a photo or a quotation for a credit', () => {
    expect(
      grouped(
        { id: 'a', body: 'He told Reuters that it rained.' },
        { id: 'b', body: 'She told Reuters it snowed. Photo: Reuters / J. Doe' },
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('joins one owner and one publisher, and never the unknown', () => {
    expect(
      grouped(
        { id: 'a', source: 'North Post', owner: 'Press Group' },
        { id: 'b', source: 'South Post', owner: 'Press Group' },
        { id: 'c' },
        { id: 'd' },
      ),
    ).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('joins copied text and says how much', () => {
    const [origin] = findOrigins([
      article({ id: 'a', body: `${LONG} A line of its own.` }),
      article({ id: 'b', body: `Lead. ${LONG}` }),
    ]);
    expect(origin!.articles).toEqual(['a', 'b']);
    expect(origin!.reason).toMatch(/share \d+ % of the text/u);
  });

  it('follows "as first reported by"', () => {
    expect(
      grouped(
        { id: 'a', body: 'The deal, as first reported by the Gazette, is off.' },
        { id: 'b', source: 'The Gazette' },
      ),
    ).toEqual([['a', 'b']]);
  });

  it('finds the same groups in any order', () => {
    const list = [
      article({ id: 'a', source: 'X' }),
      article({ id: 'b' }),
      article({ id: 'c', republishes: 'X' }),
    ];
    const sets = (articles: typeof list) =>
      findOrigins(articles)
        .map(({ articles: ids }) => [...ids].sort().join())
        .sort();
    expect(sets([...list].reverse())).toEqual(sets(list));
  });
});
