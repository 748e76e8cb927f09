import { describe, expect, it } from 'vitest';
import { rankDocuments } from '../../../src/match/links/rank-documents.ts';

describe('rankDocuments', () => {
  const documents = [
    { doc: 'visit', text: 'Lavrov arrived in Havana for talks with the Cuban president.' },
    { doc: 'trade', text: 'Trade between Russia and Venezuela grew by $300 million a month.' },
    { doc: 'quake', text: 'An earthquake killed 107 people in the north of Chile.' },
  ];

  it('puts the document that says it first', () => {
    expect(rankDocuments(documents, 'Earthquake in Chile kills more than a hundred', 2)[0]).toMatchObject({
      doc: 'quake',
    });
    expect(rankDocuments(documents, 'Russian-Venezuelan trade', 1).map(({ doc }) => doc)).toEqual(['trade']);
  });

  it('sees documents that come later', () => {
    const list = documents.slice(0, 2);
    expect(rankDocuments(list, 'earthquake', 3).map(({ doc }) => doc)).not.toContain('quake');
    list.push(documents[2]!);
    expect(rankDocuments(list, 'earthquake', 3)[0]).toMatchObject({ doc: 'quake' });
  });

  it('finds nothing in nothing', () => {
    expect(rankDocuments([], 'anything', 5)).toEqual([]);
    expect(rankDocuments(documents, '', 5)).toEqual([]);
  });
});
