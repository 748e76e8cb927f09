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
  ['The drug reduces the risk of stroke.', 'The drug increases the risk of stroke.', 'contradicts'],
  ['The senator voted for the bill.', 'The senator voted against the bill.', 'contradicts'],
  ['The attack happened in the north of Mali.', 'The attack happened in the south of Mali.', 'contradicts'],
  ['Water boils at 100 degrees.', 'Water boils at 90 degrees.', 'contradicts'],
  ['The march drew 4,012 people in Lima.', 'The march drew 4,000 people in Lima.', 'corroborates'],
  ['The tower in Lima is 300 metres high.', 'The tower in Lima is 324 metres high.', 'contradicts'],
  ['The company fired Smith on Monday.', 'Smith sued the company on Monday.', 'related'],
  [
    'The central bank raised interest rates by half a point.',
    'Interest rates were increased by 0.5 percentage points by the central bank.',
    'corroborates',
  ],
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
  [
    'The bank cut 1,200 jobs in Germany.',
    'Some 1,200 positions were eliminated in Germany by the bank.',
    'corroborates',
  ],
  [
    'Serena Williams beat Venus Williams in the final.',
    'Venus Williams lost the final to Serena Williams.',
    'corroborates',
  ],
  [
    'Interest rates were raised by the central bank.',
    'The central bank increased interest rates.',
    'corroborates',
  ],
  ['The airport was shut down on Monday.', 'On Monday the airport closed.', 'corroborates'],
  ['Pope Francis will visit Mongolia in August.', 'Pope Francis visited Mongolia.', 'corroborates'],
  [
    'Roger Penrose is a professor at Oxford.',
    'Roger Penrose is a professor at Oxford University.',
    'corroborates',
  ],
  ['Five people were injured, two of them seriously.', 'Two people were seriously injured.', 'corroborates'],
  ['The plant cost $300m.', 'The plant cost $300 million.', 'corroborates'],
  // One slot apart.
  [
    'The court acquitted the former minister of fraud.',
    'The court convicted the former minister of fraud.',
    'contradicts',
  ],
  [
    'Shares of Nokia rose 5 percent on Thursday.',
    'Shares of Nokia fell 5 percent on Thursday.',
    'contradicts',
  ],
  ['The referee allowed the goal.', 'The referee disallowed the goal.', 'contradicts'],
  ['The suspect was born in 1985 in Marseille.', 'The suspect was born in 1991 in Marseille.', 'contradicts'],
  ['Marie Curie was born in Warsaw.', 'Marie Curie was born in Paris.', 'contradicts'],
  [
    'The parliament of Georgia adopted the law.',
    'The parliament of Georgia voted the law down.',
    'contradicts',
  ],
  ['Nobody was killed in the attack in Nairobi.', 'The attack in Nairobi killed 21 people.', 'contradicts'],
  // Two negations, or an opposite and a negation, cancel out.
  [
    'Turkey rejected Sweden’s membership in NATO.',
    'Turkey did not approve Sweden’s membership in NATO.',
    'corroborates',
  ],
  // Scope, place, time, order and what was undone explain a difference.
  [
    'Netflix gained 8 million subscribers in the third quarter.',
    'Netflix gained 13 million subscribers in the fourth quarter.',
    'related',
  ],
  ['Unemployment among young people rose to 11 percent.', 'Unemployment rose to 5 percent.', 'related'],
  ['The team won its first match.', 'The team lost its second match.', 'related'],
  ['Profits rose at Shell in Britain.', 'Profits fell at Shell in Brazil.', 'related'],
  [
    'Microsoft agreed to buy Activision Blizzard.',
    'British regulators blocked Microsoft’s purchase of Activision Blizzard.',
    'related',
  ],
  ['Samsung reported a profit of $9 billion.', 'Samsung reported sales of $52 billion.', 'related'],
  ['Putin visited Cuba in 2014.', 'Putin visited Cuba in 2000.', 'related'],
  // One name or one word is not one subject.
  [
    'Thousands of people gathered in the capital on Saturday.',
    'The two companies announced a merger on Saturday.',
    'unrelated',
  ],
  ['The minister said the law was needed.', 'The company said its profits had fallen.', 'unrelated'],
  ['Five people were injured.', 'Five banks were fined for rigging exchange rates.', 'unrelated'],
  ['The bank raised its rate to 4 percent.', 'Manuel Espinoza is a researcher in Managua.', 'unrelated'],
];

describe('relateClaims', () => {
  it.each(RELATIONS)('%s | %s: %s', (a, b, relation) => {
    expect(relateClaims({ text: a }, { text: b })).toMatchObject({ relation });
  });

  it('a later count is an update; a count of the same day is in conflict', () => {
    const toll = (count: number, published: string) => ({
      text: `The quake in Chile killed ${count} people.`,
      published,
    });
    expect(relateClaims(toll(107, '2023-04-20'), toll(250, '2023-04-22')).relation).toBe('related');
    expect(relateClaims(toll(107, '2023-04-20'), toll(250, '2023-04-20')).relation).toBe('contradicts');
  });

  it('a year fits the month within it once the article is dated', () => {
    expect(
      relateClaims(
        { text: 'In 2022 Diaz-Canel travelled to Moscow.', published: '2023-04-20' },
        { text: 'Diaz-Canel travelled to Moscow last November.', published: '2023-04-21' },
      ).relation,
    ).toBe('corroborates');
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
      { numRuns: 200 },
    );
  });
});
