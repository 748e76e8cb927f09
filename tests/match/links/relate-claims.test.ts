import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { relateClaims } from '../../../src/match/links/relate-claims.ts';

const RELATIONS: [string, string, string][] = [
  [
    'Russia is one of Cuba’s top ten trading partners.',
    'Russia is now one of Cuba’s 10 largest trade partners.',
    'corroborates',
  ],
  [
    'Lavrov visited Venezuela.',
    'On Tuesday the Russian minister Sergei Lavrov travelled to Caracas.',
    'corroborates',
  ],
  ['The quake in Chile killed 107 people.', 'The quake in Chile killed 250 people.', 'contradicts'],
  ['Iran signed the agreement with China.', 'Iran has not signed the agreement with China.', 'contradicts'],
  ['Lavrov visited Venezuela in April.', 'Lavrov visited Brazil in April.', 'related'],
  ['The quake in Chile killed about 100 people.', 'The quake in Chile killed 107 people.', 'corroborates'],
  [
    'The vaccine is effective against the virus.',
    'The vaccine is not effective against the virus.',
    'contradicts',
  ],
  ['The ceasefire has collapsed.', 'The ceasefire collapsed.', 'corroborates'],
  ['Barack Obama was born in Hawaii.', 'Barack Obama was born in Kenya.', 'related'],
  [
    'Apple reported revenue of $5.2 billion in 2020.',
    'Apple reported revenue of $4.1 billion in 2020.',
    'contradicts',
  ],
  ['The bank raised its rate to 4 percent.', 'Manuel Espinoza is a researcher in Managua.', 'unrelated'],
];

describe('relateClaims', () => {
  it.each(RELATIONS)('%s | %s: %s', (a, b, relation) => {
    expect(relateClaims({ text: a }, { text: b })).toMatchObject({ relation });
  });

  it('two times explain a difference', () => {
    const toll = (text: string) => ({ text, published: '2023-04-20' });
    expect(
      relateClaims(
        toll('In 2019 a quake in Chile killed 107 people.'),
        toll('In 2021 a quake in Chile killed 250 people.'),
      ).relation,
    ).not.toBe('contradicts');
  });

  it('answers any two texts, with the same score both ways', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...RELATIONS.flatMap(([a, b]) => [a, b])),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [found, turned] = [
          relateClaims({ text: a }, { text: b }),
          relateClaims({ text: b }, { text: a }),
        ];
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(turned.score).toBeCloseTo(found.score, 10);
        expect(turned.relation).toBe(found.relation);
      }),
      { numRuns: 500 },
    );
  });
});
