import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/text/attributions.ts';
import { findBlocks } from '../../src/text/blocks.ts';
import { findSentences } from '../../src/text/sentences.ts';
import type { Attribution, Mention, MentionKind } from '../../src/text/types.ts';

type Name = [quote: string, kind: MentionKind, entity?: string];

/** Every place where a name stands as a word of its own. */
function mentionsOf(body: string, names: Name[]): Mention[] {
  return names.flatMap(([quote, kind, entity]) =>
    [...body.matchAll(new RegExp(`(?<![\\p{L}])${quote}(?![\\p{L}])`, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + quote.length,
      quote,
      kind,
      entity: entity ?? quote,
    })),
  );
}

function attributionsOf(body: string, names: Name[]): Attribution[] {
  return findAttributions(body, findSentences(body, findBlocks(body)), mentionsOf(body, names));
}

/** "claimant | source | cue | mode | content + content" */
function shown(body: string, names: Name[] = []): string[] {
  const words = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
  return attributionsOf(body, names).map(({ claimant, source, cue, mode, content }) =>
    [claimant, words(source), words(cue), mode, content.map(words).join(' + ')].join(' | '),
  );
}

const HALE: Name[] = [
  ['Anna Hale', 'person'],
  ['Hale', 'person', 'Anna Hale'],
];
const REEF: Name[] = [
  ['Tom Reef', 'person'],
  ['Reef', 'person', 'Tom Reef'],
];

const TABLE: [name: string, body: string, names: Name[], expected: string[]][] = [
  [
    'a quotation behind a colon, with its tag',
    'Witnesses described chaos: "People were screaming," said Hale.',
    HALE,
    ['Anna Hale | Hale | said | quoted | People were screaming'],
  ],
  [
    'a tag on a report of somebody else',
    'Police believe the man fled north, Hale said in an email.',
    HALE,
    [
      'Police | Police | believe | reported | the man fled north',
      'Anna Hale | Hale | said | reported | Police believe the man fled north',
    ],
  ],
  [
    'what is held against a denial',
    'Hale denied that she had lied, but her lawyer, Tom Reef, admitted mistakes.',
    [...HALE, ...REEF],
    ['Anna Hale | Hale | denied | denied | she had lied'],
  ],
  [
    'a post that says whose it is',
    `"It is over," Hale's lawyer, Tom Reef, wrote. "She is free."`,
    [...HALE, ...REEF],
    ["Tom Reef | Hale's lawyer, Tom Reef | wrote | quoted | It is over + She is free."],
  ],
  [
    'what the author calls a report',
    'The prosecutor alleged that Hale had lied, a claim her family rejects.',
    HALE,
    ['prosecutor | The prosecutor | alleged | reported | Hale had lied'],
  ],
  [
    'who was asked, how it was said, and what follows a semicolon',
    'Hale, asked about it, told reporters, her voice trembling, that it was over; she left at once.',
    HALE,
    ['Anna Hale | Hale, asked about it | told | reported | it was over'],
  ],
  [
    'S cue that C',
    'Anna Hale said that the port is closed.',
    HALE,
    ['Anna Hale | Anna Hale | said | reported | the port is closed'],
  ],
  [
    'S cue C',
    'Hale says the port is closed.',
    HALE,
    ['Anna Hale | Hale | says | reported | the port is closed'],
  ],
  [
    'S cue, in a statement, that C',
    'The ministry said in a statement on Friday that the port is closed.',
    [],
    ['ministry | The ministry | said | reported | the port is closed'],
  ],
  [
    'a verb of saying that seldom stands without "that"',
    'The paper noted the findings are old.',
    [],
    ['paper | The paper | noted | reported | the findings are old'],
  ],
  [
    'C, S cue',
    'The port is closed, Hale said.',
    HALE,
    ['Anna Hale | Hale | said | reported | The port is closed'],
  ],
  [
    'C, S cue, author’s comment',
    'The port is closed, Hale said, reflecting a dispute.',
    HALE,
    ['Anna Hale | Hale | said | reported | The port is closed'],
  ],
  [
    'C, S cue, C',
    'The port is closed, Hale says, both to ships and to cars.',
    HALE,
    ['Anna Hale | Hale | says | reported | The port is closed + both to ships and to cars'],
  ],
  [
    'C after a leading adjunct, S cue',
    'After a decade of war, trade has grown since 2008, Hale said.',
    HALE,
    ['Anna Hale | Hale | said | reported | After a decade of war, trade has grown since 2008'],
  ],
  [
    'C, cue S',
    'The port is closed, said Hale on Monday.',
    HALE,
    ['Anna Hale | Hale | said | reported | The port is closed'],
  ],
  [
    'a tag in the middle of a clause',
    'The port, she recalled, was built in 1910.',
    [],
    ['she | she | recalled | reported | The port + was built in 1910'],
  ],
  [
    '“C,” S cue',
    '“The port is closed,” Hale explained.',
    HALE,
    ['Anna Hale | Hale | explained | quoted | The port is closed'],
  ],
  [
    '“C,” cue S, apposition',
    '“The port is closed,” said Tom Reef, a pilot.',
    REEF,
    ['Tom Reef | Tom Reef, a pilot | said | quoted | The port is closed'],
  ],
  [
    '“C,” S cue, “C”',
    '“The port is closed,” Hale said, “and the road is too.”',
    HALE,
    ['Anna Hale | Hale | said | quoted | The port is closed + and the road is too.'],
  ],
  [
    'S cue, “C”',
    'The mayor replied, "We will not move."',
    [],
    ['mayor | The mayor | replied | quoted | We will not move.'],
  ],
  [
    'S cue: “C”',
    'She continued: “We will not move.”',
    [],
    ['She | She | continued | quoted | We will not move.'],
  ],
  [
    'a clause with a quotation in it',
    'Hale warned that ships “will have to wait” for weeks.',
    HALE,
    ['Anna Hale | Hale | warned | reported | ships “will have to wait” for weeks'],
  ],
  [
    'according to S, C',
    'According to Hale, the port is closed.',
    HALE,
    ['Anna Hale | Hale | According to | reported | the port is closed'],
  ],
  [
    'C, according to S',
    'The port is closed, according to a letter seen by Reuters.',
    [['Reuters', 'organisation']],
    ['letter seen by Reuters | a letter seen by Reuters | according to | reported | The port is closed'],
  ],
  [
    'according to S to H, C',
    'Trade fell but according to Hale to Sputnik, it was not impossible.',
    HALE,
    ['Anna Hale | Hale | according to | reported | it was not impossible'],
  ],
  [
    'statements from S',
    'Aid will continue, according to statements from the Foreign Ministry.',
    [['Foreign Ministry', 'organisation']],
    ['Foreign Ministry | statements from the Foreign Ministry | according to | reported | Aid will continue'],
  ],
  [
    'S told H that C',
    'Tom Reef told Sputnik that exports rose.',
    [...REEF, ['Sputnik', 'organisation']],
    ['Tom Reef | Tom Reef | told | reported | exports rose'],
  ],
  [
    'S told H C',
    'Officials tell BBC News every claim will be assessed.',
    [['BBC News', 'organisation']],
    ['Officials | Officials | tell | reported | every claim will be assessed'],
  ],
  [
    'S reminded H of C',
    'Hale reminded Sputnik of the help the union gave.',
    [...HALE, ['Sputnik', 'organisation']],
    ['Anna Hale | Hale | reminded | reported | the help the union gave'],
  ],
  [
    'S, apposition, apposition, cue',
    'Anna Hale, secretary of the Harbour Institute, a state think tank, told reporters that exports rose.',
    HALE,
    [
      'Anna Hale | Anna Hale, secretary of the Harbour Institute, a state think tank | told | reported | exports rose',
    ],
  ],
  [
    'a title, S, cue',
    'Last week, the head of the chamber, Tom Reef, said that exports rose.',
    REEF,
    ['Tom Reef | the head of the chamber, Tom Reef | said | reported | exports rose'],
  ],
  [
    'an organisation with its acronym',
    'The World Health Organization (WHO) recommends that salt should be iodised.',
    [['World Health Organization', 'organisation']],
    [
      'World Health Organization | The World Health Organization (WHO) | recommends | reported | salt should be iodised',
    ],
  ],
  [
    'two verbs of saying with one subject',
    'Hale explained that the port is closed and stressed that ships must wait.',
    HALE,
    [
      'Anna Hale | Hale | explained | reported | the port is closed',
      'Anna Hale | Hale | stressed | reported | ships must wait',
    ],
  ],
  [
    'a verb of saying after another verb',
    'Hale arrived on Monday and said the port is closed.',
    HALE,
    ['Anna Hale | Hale | said | reported | the port is closed'],
  ],
  [
    '…, adding that C',
    'Hale said the port is closed, adding that ships must wait.',
    HALE,
    [
      'Anna Hale | Hale | said | reported | the port is closed',
      'Anna Hale | Hale | adding | reported | ships must wait',
    ],
  ],
  [
    'a report in a report',
    'Hale said that Tom Reef announced that the port is closed.',
    [...HALE, ...REEF],
    [
      'Anna Hale | Hale | said | reported | Tom Reef announced that the port is closed',
      'Tom Reef | Tom Reef | announced | reported | the port is closed',
    ],
  ],
  [
    'two speakers in one sentence',
    'Hale said the port is closed, while Reef said the road is open.',
    [...HALE, ...REEF],
    [
      'Anna Hale | Hale | said | reported | the port is closed',
      'Tom Reef | Reef | said | reported | the road is open',
    ],
  ],
  [
    'a view',
    'Moscow shares Cuba’s longstanding view that sanctions are unlawful.',
    [['Cuba', 'place']],
    ['Cuba | Cuba | view | reported | sanctions are unlawful'],
  ],
  [
    'a denial',
    'The company denied that it had dumped waste.',
    [],
    ['company | The company | denied | denied | it had dumped waste'],
  ],
  [
    'a denied report',
    'Hale dismissed reports that the port is closed.',
    HALE,
    ['Anna Hale | Hale | dismissed | denied | the port is closed'],
  ],
  [
    'as S said, C',
    'As Hale told the paper, exports have fallen.',
    HALE,
    ['Anna Hale | Hale | told | reported | exports have fallen'],
  ],
  [
    'a quotation after a colon',
    'Hale defended the plan: “We are working as fast as we can.”',
    HALE,
    ['Anna Hale | Hale | : | quoted | We are working as fast as we can.'],
  ],
  [
    'S cue, aside, that C',
    'The mayor reported, citing two letters, that the port is closed.',
    [],
    ['mayor | The mayor | reported | reported | the port is closed'],
  ],
  [
    'S, relative clause, told H that C',
    'Tom Reef, who represents the pilots, told Reuters by telephone that exports rose.',
    [...REEF, ['Reuters', 'organisation']],
    ['Tom Reef | Tom Reef, who represents the pilots | told | reported | exports rose'],
  ],
  [
    'S, however, cue C',
    'Hale, however, insists it was sold in March.',
    HALE,
    ['Anna Hale | Hale, however | insists | reported | it was sold in March'],
  ],
  [
    'quoted as saying',
    'The agency quoted Tom Reef as saying that talks had resumed.',
    REEF,
    ['Tom Reef | Tom Reef | saying | reported | talks had resumed'],
  ],
  [
    'figures from S',
    'According to figures from the central bank, robberies fell last year.',
    [],
    [
      'figures from the central bank | figures from the central bank | According to | reported | robberies fell last year',
    ],
  ],
];

const NONE = [
  'Hale warned on Wednesday against torture.',
  'The army arrested three men suspected of robbing a bank.',
  'The report was published on Monday.',
  'Hale declined to say whether the port is closed.',
  'The Kremlin has not said that the port is closed.',
  'Both governments define their partnership as “strategic.”',
  'The state think tank announced a plan.',
  'Hale promised to open the port.',
  'The company reported a loss of $3 million.',
  'The measures announced on Friday are popular.',
  'He asked for help.',
  'The claims were made in a letter.',
];

describe('findAttributions', () => {
  it.each(TABLE)('%s', (_, body, names, expected) => {
    expect(shown(body, names)).toEqual(expected);
  });

  it.each(NONE)('finds none in "%s"', (body) => {
    expect(shown(body, HALE)).toEqual([]);
  });

  it('gives exact offsets', () => {
    expect(attributionsOf('“The port is closed,” Hale said.', HALE)).toEqual([
      {
        source: { start: 22, end: 26 },
        cue: { start: 27, end: 31 },
        content: [{ start: 1, end: 19 }],
        claimant: 'Anna Hale',
        mode: 'quoted',
      },
    ]);
  });
});

describe('speakers carried through quotations', () => {
  it('gives all sentences of a quotation to the speaker of its tag', () => {
    expect(shown('“The port is old. The road is new,” Hale said. “We need both.”', HALE)).toEqual([
      'Anna Hale | Hale | said | quoted | The port is old. + The road is new + We need both.',
    ]);
  });

  it('carries the speaker into the next paragraphs', () => {
    const body = '“The port is old,” Hale said.\n\n“The road is new.\n\n“We need both.”\n\nIt rained.';
    expect(shown(body, HALE)).toEqual([
      'Anna Hale | Hale | said | quoted | The port is old + The road is new. + We need both.',
    ]);
  });

  it('gives the turns of a transcript to their speakers', () => {
    const body =
      'MODERATOR: Good morning.\n\nMINISTER HALE: We signed the treaty. It enters into force in July.';
    expect(shown(body, HALE)).toEqual([
      'MODERATOR | MODERATOR | : | quoted | Good morning.',
      'MINISTER HALE | MINISTER HALE | : | quoted | We signed the treaty. + It enters into force in July.',
    ]);
    expect(shown('NOTE: The port is closed.\n\nIt rained on Monday.')).toEqual([]);
  });

  it('finds the words that follow in a paragraph of their own', () => {
    expect(shown('Hale wrote on Monday:\n\n“The port is old.”', HALE)).toEqual([
      'Anna Hale | Hale | wrote | quoted | The port is old.',
    ]);
  });
});

describe('claimants', () => {
  it.each<[string, Name[], string[]]>([
    ['Anna Hale arrived on Monday. The port is closed, she said.', HALE, ['Anna Hale']],
    ['Hale said the port is closed. She said it will open.', HALE, ['Anna Hale', 'Anna Hale']],
    [
      '“The port is old,” the Granma newspaper said. It is open, it added.',
      [['Granma', 'organisation']],
      ['Granma', 'Granma'],
    ],
    [
      'Foreign Minister Anna Hale met Tom Reef, a scholar. The port is old, the scholar said. It is closed, the minister said.',
      [...HALE, ...REEF],
      ['Tom Reef', 'Anna Hale'],
    ],
    [
      'The Foreign Ministry met the Harbour Union. The port is closed, the ministry said.',
      [
        ['Foreign Ministry', 'organisation'],
        ['Harbour Union', 'organisation'],
      ],
      ['Foreign Ministry'],
    ],
    ['The port is closed, Hale said. “It is old,” the observer noted.', HALE, ['Anna Hale', 'Anna Hale']],
    ['City officials went to the port, where they said the ship sank.', [], ['City officials']],
    [
      'CEO of the Refugee Council Tom Reef said forms are long.',
      [['Refugee Council', 'organisation'], ...REEF],
      ['Tom Reef'],
    ],
    ['A lawyer for Tom Reef said the trial is over.', REEF, ['lawyer for Tom Reef']],
  ])('in "%s"', (body, names, expected) => {
    expect(attributionsOf(body, names).map(({ claimant }) => claimant)).toEqual(expected);
  });
});
