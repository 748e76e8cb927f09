import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrigins } from '../../../src/match/origins/find-origins.ts';
import { findTies } from '../../../src/match/origins/find-ties.ts';
import { joinTies } from '../../../src/match/origins/join-ties.ts';
import type { FoundOrigin, MatchArticle, OriginTie } from '../../../src/match/types.ts';
import { article, mentionsOf } from '../article.ts';

type Fields = Partial<MatchArticle>;

const groupsOf = (origins: FoundOrigin[]) =>
  origins.map(({ articles }) => [...articles].sort().join(' ')).sort();
const grouped = (...fields: Fields[]) => groupsOf(findOrigins(numbered(fields)));
const numbered = (fields: Fields[]) =>
  fields.map((field, index) => article({ id: 'abcdef'[index]!, ...field }));
const named = (body: string, ...names: string[]): Fields => ({ body, mentions: mentionsOf(body, names) });

const LONG =
  'The ministers of the two coastal states met in the old harbour on Monday and agreed to rebuild the bridge that the flood of last spring had carried away, at a cost that neither side would name.';
const SPEECH =
  '“We shall rebuild this bridge, stone by stone, and we shall do it before the winter comes, because the people of both shores have waited long enough for it,” said the minister.';

const ONE: [why: string, a: Fields, b: Fields, reason: RegExp][] = [
  [
    'declared republication',
    { body: 'Originally published: teleSUR English on April 20, 2023 by JF' },
    { source: 'teleSUR', body: 'Other words.' },
    /first published by teleSUR English; .* is published by teleSUR\./u,
  ],
  [
    'first appearance',
    { body: 'This article first appeared in teleSUR.' },
    { source: 'teleSUR' },
    /first published by teleSUR/u,
  ],
  [
    'permission',
    { body: 'Republished with permission from teleSUR.' },
    { source: 'teleSUR' },
    /first published by teleSUR/u,
  ],
  [
    'a list of articles',
    { republishes: 'The Daily Planet' },
    { source: 'Daily Planet' },
    /listed as a republication of The Daily Planet/u,
  ],
  [
    'agency in dateline and credit line',
    { body: 'HAVANA, April 20 (Reuters) - A minister came.' },
    { body: 'A visitor in Cuba.\nSource: Reuters\n' },
    /has a dateline of Reuters; .* is credited to Reuters/u,
  ],
  [
    'agency in dateline and byline',
    { body: 'HAVANA (AP) — A minister came.' },
    { body: 'By JANE ROE, Associated Press\nA visitor in Cuba.' },
    /has a dateline of AP; .* has a byline of Associated Press/u,
  ],
  [
    'agency in copyright lines',
    { body: 'One.\n© 2023 The Associated Press. All rights reserved.' },
    { body: 'Two.\nCopyright 2023 AP' },
    /has a copyright line of/u,
  ],
  [
    'dateline of an agency nobody listed',
    { body: 'SANTA CLARA, Cuba, Apr 20 (ACN) A. (ACN) - A minister came.' },
    { body: 'HAVANA, Apr 20 (ACN) - He left again.' },
    /has a dateline of ACN/u,
  ],
  [
    'Russian dateline',
    { body: 'MOSCOW, April 20. /TASS/. A minister came.' },
    { source: 'TASS' },
    /has a dateline of TASS/u,
  ],
  [
    'captions',
    { body: 'A bridge - Sputnik, 2022\nA boat - Sputnik, 2023' },
    { source: 'Sputnik International' },
    /carries the captions of Sputnik/u,
  ],
  ['publisher', { source: 'The North Post' }, { source: 'North Post' }, /is published by North Post/u],
  [
    'owner',
    { source: 'North Post', owner: 'Press Group' },
    { source: 'South Post', owner: 'The Press Group' },
    /^North Post and South Post belong to one owner, (?:The )?Press Group\.$/u,
  ],
  [
    'site',
    { source: 'North Post', domain: 'post.example' },
    { source: 'Post Sunday', domain: 'www.post.example' },
    /^North Post and Post Sunday are on one site, (?:www\.)?post\.example\.$/u,
  ],
  [
    'copied text',
    { body: `${LONG} A line of its own.` },
    { body: `Lead. ${LONG}` },
    /share \d+ % of the text of the shorter one/u,
  ],
  [
    'first report',
    { body: 'The deal, as first reported by the Gazette, is off.' },
    { source: 'The Gazette' },
    /says that the Gazette reported it first/u,
  ],
];

const TWO: [why: string, a: Fields, b: Fields][] = [
  ['nothing is known of both', {}, {}],
  ['nothing is known of one', { source: 'North Post', owner: 'Press Group' }, {}],
  [
    'owners are unknown',
    { source: 'North Post', owner: null, domain: null },
    { source: 'South Post', owner: null, domain: null },
  ],
  [
    'an agency is quoted or has the photo',
    { body: 'He told Reuters that it rained.' },
    { body: 'She told Reuters it snowed. Photo: Reuters / J. Doe' },
  ],
  [
    'a place stands in brackets',
    { body: 'PARIS (USA) - A minister came.' },
    { body: 'LONDON (USA) - A minister left.' },
  ],
  [
    'a date was taken for an outlet',
    { body: 'Originally published on April 20, 2023' },
    { body: 'First published on April 20, 2023.' },
  ],
  [
    'a short date was taken for an outlet',
    { body: 'First published on Thu 20 Apr 2023' },
    { body: 'Originally published: Thu 20 Apr 2023' },
  ],
  [
    'both quote one speech at length',
    { body: `The harbour was full of boats when the guests came ashore in the rain. ${SPEECH}` },
    { body: `Nobody had expected a speech on a weekday morning in the market square. ${SPEECH}` },
  ],
];

describe('findOrigins', () => {
  it.each(ONE)('one origin: %s', (_, a, b, reason) => {
    const [origin, ...others] = findOrigins(numbered([a, b]));
    expect(others).toEqual([]);
    expect(origin!.reason).toMatch(reason);
  });

  it.each(TWO)('two origins where %s', (_, a, b) => {
    expect(grouped(a, b)).toEqual(['a', 'b']);
  });

  it('says of a lone reprint where it comes from', () => {
    const [origin] = findOrigins([
      article({ id: 'a', title: 'Bridge', body: 'Originally published: teleSUR English on April 20, 2023' }),
    ]);
    expect(origin).toMatchObject({
      name: 'teleSUR English',
      reason: '“Bridge” says it was first published by teleSUR English.',
    });
  });

  it('says of an article without a sign that nothing ties it', () => {
    const [origin] = findOrigins([article({ id: 'a', title: 'Bridge' })]);
    expect(origin!.reason).toBe('Nothing ties “Bridge” to another article; its publisher is unknown.');
  });

  it('ties a copy of a reprint to what was reprinted', () => {
    expect(
      grouped(
        { source: 'Gazette' },
        { body: `Originally published: The Gazette\n${LONG}` },
        { body: `${LONG} And a line of its own.` },
      ),
    ).toEqual(['a b c']);
  });
});

describe('a shared rare error', () => {
  const right = (n: number) =>
    Array.from({ length: n }, () => named('Miguel Diaz-Canel spoke.', 'Miguel Diaz-Canel'));
  const wrong = (n: number) =>
    Array.from({ length: n }, () => named('Miguel Diaz-Canal spoke.', 'Miguel Diaz-Canal'));

  it.each([
    ['two share it, three do not', wrong(2), right(3), ['a b', 'c', 'd', 'e']],
    ['one has it', wrong(1), right(3), ['a', 'b', 'c', 'd']],
    ['it is as common as the other spelling', wrong(2), right(2), ['a', 'b', 'c', 'd']],
    [
      'it differs by an accent',
      Array.from({ length: 2 }, () => named('Miguel Díaz-Canel spoke.', 'Miguel Díaz-Canel')),
      right(3),
      ['a', 'b', 'c', 'd', 'e'],
    ],
  ])('ties where it should: %s', (_, some, others, groups) => {
    expect(grouped(...some, ...others)).toEqual(groups);
  });

  it('says which spelling, and how many write another', () => {
    const articles = numbered([...wrong(2), ...right(3)].map((field, i) => ({ ...field, title: `T${i}` })));
    expect(findTies(articles)).toMatchObject([
      {
        kind: 'rare error',
        reason:
          '“T0” and “T1” share the rare spelling “Miguel Diaz-Canal”, where 3 others write “Miguel Diaz-Canel”.',
      },
    ]);
  });
});

describe('the word of an editor', () => {
  const articles = numbered([
    { title: 'A', source: 'Post' },
    { title: 'B', source: 'Post' },
    { title: 'C', source: 'Post' },
    { title: 'D' },
  ]);
  const one = (...ids: string[]): OriginTie => ({
    kind: 'editor',
    articles: ids,
    reason: 'Ana.',
    name: null,
  });
  const joined = (ties: OriginTie[], apart: [string, string][]) =>
    groupsOf(joinTies(articles, [...findTies(articles), ...ties], apart));

  it.each([
    ['none', [], [], ['a b c', 'd']],
    ['two are one', [one('a', 'd')], [], ['a b c d']],
    [
      'one is taken out',
      [],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      ['a', 'b c', 'd'],
    ],
    [
      'one is taken out and given to another',
      [one('a', 'd')],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      ['a d', 'b c'],
    ],
    [
      'all are apart',
      [],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
      ['a', 'b', 'c', 'd'],
    ],
  ] as [string, OriginTie[], [string, string][], string[]][])(
    'holds against the machine: %s',
    (_, ties, apart, groups) => {
      expect(joined(ties, apart)).toEqual(groups);
    },
  );

  it('holds when a later article ties both sides', () => {
    const later = [...articles, article({ id: 'e', title: 'E', source: 'Post' })];
    const groups = groupsOf(
      joinTies(later, findTies(later), [
        ['a', 'b'],
        ['a', 'c'],
      ]),
    );
    expect(groups.find((group) => group.startsWith('a'))).not.toMatch(/[bc]/u);
    expect(groups).toHaveLength(3);
  });
});

describe('the order in which articles come', () => {
  const POOL = numbered([
    { title: 'A', source: 'Post', published: '2023-04-20', body: LONG },
    { title: 'B', body: `${LONG} More.` },
    { title: 'C', republishes: 'Post' },
    { title: 'D', source: 'Herald', owner: 'Press Group' },
    { title: 'E', source: 'Echo', owner: 'Press Group', body: 'HAVANA (AP) — A minister came.' },
    { title: 'F', body: 'By Jane Roe, AP\nSomething else.' },
  ]);

  it('changes neither the origins, nor their names, nor their reasons, nor what editors keep apart', () => {
    const apart = fc
      .tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef'))
      .filter(([a, b]) => a !== b);
    const whole = (articles: MatchArticle[], pairs: [string, string][]) =>
      joinTies(articles, findTies(articles), pairs)
        .map(({ articles: ids, name, reason }) => [ids, name, reason])
        .sort();
    fc.assert(
      fc.property(
        fc.subarray(POOL, { minLength: 2 }),
        fc.shuffledSubarray(POOL, { minLength: 6, maxLength: 6 }),
        fc.array(apart, { maxLength: 3 }),
        (some, order, pairs) => {
          const shuffled = order.filter((one) => some.includes(one));
          expect(whole(shuffled, pairs)).toEqual(whole(some, pairs));
        },
      ),
      { numRuns: 60 },
    );
  });
});
