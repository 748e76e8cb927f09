import { describe, expect, it } from 'vitest';
import { findDiscrepancies } from '../../../src/match/discrepancies/find-discrepancies.ts';
import type { MatchClaim } from '../../../src/match/types.ts';
import { article, articleOfClaims, mentionsOf } from '../article.ts';
import { goldArticles, goldDiscrepancies, hasGold } from '../gold-dossier.ts';

const between = (
  a: string,
  b: string,
  published: [string | null, string | null] = [null, null],
  fields: Partial<MatchClaim> = {},
) =>
  findDiscrepancies([
    articleOfClaims('a', [a], { published: published[0] }, fields),
    articleOfClaims('b', [b], { published: published[1] }, fields),
  ]);

const NO_DIFFERENCE: [string, string][] = [
  [
    'Russia is one of Cuba’s top ten trading partners.',
    'Russia is one of Cuba’s 10 largest trading partners.',
  ],
  ['Moscow lent Venezuela $300 million in March.', 'Moscow lent Venezuela $300m in March.'],
  ['The quake in Chile killed 107 people.', 'The quake in Chile killed people.'],
  ['The quake in Chile killed about 100 people.', 'The quake in Chile killed 107 people.'],
  ['The quake in Chile killed more than 100 people.', 'The quake in Chile killed 130 people.'],
  ['Putin visited Cuba.', 'Putin visited Cuba in 2000.'],
];

describe('findDiscrepancies', () => {
  it.each(NO_DIFFERENCE)('no difference: %s | %s', (a, b) => {
    expect(between(a, b)).toEqual([]);
  });

  it('a year and a month within it are no difference', () => {
    const found = findDiscrepancies([
      articleOfClaims(
        'a',
        ['In 2022 Putin met Lula in Moscow.'],
        { published: '2023-04-20' },
        { when: { start: '2022-01-01', end: '2022-12-31' } },
      ),
      articleOfClaims(
        'b',
        ['Last November Putin met Lula in Moscow.'],
        { published: '2023-04-21' },
        { when: { start: '2022-11-01', end: '2022-11-30' } },
      ),
    ]);
    expect(found).toEqual([]);
  });

  it.each([
    [['2023-04-20', '2023-04-20'], 'contradiction'],
    [['2023-04-20', '2023-04-22'], 'as-of time'],
    [['2023-04-22', '2023-04-20'], 'unclear'],
    [[null, '2023-04-20'], 'unclear'],
  ] as [[string | null, string | null], string][])(
    'two tolls of articles published %j: %s',
    (published, kind) => {
      const [found, ...others] = between(
        'The quake in Chile killed 107 people.',
        'The quake in Chile killed 250 people.',
        published,
      );
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        kind: 'number',
        class: kind,
        variants: [{ form: '107 people' }, { form: '250 people' }],
      });
      expect(found!.pairs[0]!.claims).toEqual(['a-0', 'b-0']);
    },
  );

  it('one event with two days', () => {
    const found = findDiscrepancies([
      articleOfClaims('a', ['On April 18 Lavrov met Maduro in Caracas.'], { published: '2023-04-20' }),
      articleOfClaims('b', ['On April 19 Lavrov met Maduro in Caracas.'], { published: '2023-04-20' }),
    ]);
    expect(found).toMatchObject([
      { kind: 'date', class: 'unclear', variants: [{ form: 'April 18' }, { form: 'April 19' }] },
    ]);
  });

  it('two holders of one office, verbatim, with the dates that may explain it', () => {
    const holder = (id: string, body: string, name: string, published: string) =>
      article({ id, body, published, mentions: mentionsOf(body, [name]) });
    const found = findDiscrepancies([
      holder('a', 'according to Venezuelan Foreign Minister Carlos Faria', 'Carlos Faria', '2023-04-13'),
      holder('b', "Venezuela's Foreign Minister Yvan Gil, left", 'Yvan Gil', '2023-04-21'),
    ]);
    expect(found).toMatchObject([
      { kind: 'role', class: 'unclear', subject: 'foreign minister of venezuela' },
    ]);
    expect(found[0]!.variants.map(({ form }) => form)).toEqual([
      'Venezuelan Foreign Minister Carlos Faria',
      "Venezuela's Foreign Minister Yvan Gil",
    ]);
    expect(found[0]!.reason).toContain('8 days apart');
  });

  it.each([
    ['Former Russian President Ana Ruiz spoke.', 'Russian President Ana Ruiz spoke.', 'former'],
    ['Russia’s acting prime minister Ana Ruiz spoke.', 'Russian Prime Minister Ana Ruiz spoke.', 'acting'],
    ['Cuban Deputy Foreign Minister Ana Ruiz spoke.', 'Cuban Foreign Minister Ana Ruiz spoke.', 'deputy'],
  ])('a holder of an office here is none there: %s | %s', (a, b, standing) => {
    const two = (published: [string, string]) =>
      findDiscrepancies([
        article({ id: 'a', body: a, mentions: mentionsOf(a, ['Ana Ruiz']), published: published[0] }),
        article({ id: 'b', body: b, mentions: mentionsOf(b, ['Ana Ruiz']), published: published[1] }),
      ]);
    const found = two(['2023-04-20', '2023-04-21']);
    expect(found).toMatchObject([{ kind: 'role', class: 'unclear' }]);
    expect(found[0]!.reason).toContain(`called “${standing}”`);
    expect(found[0]!.variants.map(({ form }) => `${form} spoke.`)).toEqual([a, b]);
    expect(two(['2023-04-20', '2025-04-21'])).toEqual([]);
  });

  it('an office without a country is that of the only country an article names', () => {
    const two = (a: string, b: string) =>
      findDiscrepancies([
        article({ id: 'a', body: `Troops marched into Quito. ${a} was there.` }),
        article({ id: 'b', body: `Ecuador is at rest. ${b} was there.` }),
      ]);
    expect(two('Interior Minister Ana Ruiz', 'Interior Minister Tom Berg')).toMatchObject([
      { kind: 'role', subject: 'interior minister of ecuador' },
    ]);
    expect(two('President Ana Ruiz', 'President Tom Berg')).toEqual([]);
    expect(two('Guayas Interior Minister Ana Ruiz', 'Interior Minister Tom Berg')).toEqual([]);
    expect(two('Interior Minister Ana Ruiz of Peru', 'Interior Minister Tom Berg')).toEqual([]);
  });

  it('reads an office holder that no mention names', () => {
    const found = findDiscrepancies([
      article({ id: 'a', body: 'Venezuelan Foreign Minister Carlos Faria spoke.' }),
      article({ id: 'b', body: "Venezuela's Foreign Minister Yvan Gil met the press." }),
    ]);
    expect(found).toMatchObject([{ kind: 'role' }]);
  });

  it('takes no headline for a name', () => {
    const found = findDiscrepancies([
      article({ id: 'a', body: 'WestJet CEO Meets with Cuban President About More Flights to Havana' }),
      article({ id: 'b', body: 'Cuban President Miguel Díaz-Canel was there.' }),
    ]);
    expect(found).toEqual([]);
  });

  it.each([
    ['Cuban President Raul Castro', 'Raul Castro', 'Cuban President Castro', 'Castro'],
    [
      'former Cuban President Raul Castro',
      'Raul Castro',
      'Cuban President Miguel Diaz-Canel',
      'Miguel Diaz-Canel',
    ],
    [
      'Russian Deputy Prime Minister Yuri Borisov',
      'Yuri Borisov',
      'Russian Deputy Prime Minister Alexander Novak',
      'Alexander Novak',
    ],
    [
      'Cuban President Miguel Diaz-Canel',
      'Miguel Diaz-Canel',
      'Russian President Vladimir Putin',
      'Vladimir Putin',
    ],
  ])('no two holders: %s, %s | %s, %s', (a, nameA, b, nameB) => {
    const found = findDiscrepancies([
      article({ id: 'a', body: a, mentions: mentionsOf(a, [nameA]) }),
      article({ id: 'b', body: b, mentions: mentionsOf(b, [nameB]) }),
    ]);
    expect(found.filter(({ kind }) => kind === 'role')).toEqual([]);
  });

  it.skipIf(!hasGold)('flags what differs in the annotated articles and nothing that agrees', () => {
    const found = findDiscrepancies(goldArticles()).filter(({ kind }) => kind !== 'name');
    const touches = (form: string) =>
      found.filter(({ variants }) =>
        variants.some((variant) => variant.form.includes(form) || form.includes(variant.form)),
      );
    const { values_that_agree: agree, values_that_differ: differ } = goldDiscrepancies();
    for (const { a, b } of agree) expect(touches(a).filter((one) => touches(b).includes(one))).toEqual([]);
    for (const { a, b } of differ) expect(touches(a).some((one) => touches(b).includes(one))).toBe(true);
  });
});
