import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { withDecided } from '../../src/text/blocks/decided.ts';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import type { BlockKind } from '../../src/text/types.ts';

/** Each block as "kind: its words". */
function blocksOf(body: string): string[] {
  return findBlocks(body).map(({ kind, start, end }) => `${kind}: ${body.slice(start, end)}`);
}

const LAYOUTS: Record<string, { body: string; blocks: string[] }> = {
  'an agency report': {
    body: [
      'Harbour strike enters second week as talks stall',
      'By Mara Lindqvist and Tom Adeyemi',
      'March 3, 2024 4:15 PM GMT+1 Updated 2 hours ago',
      '[1/3] Containers are stacked at the port of Velmar, March 2, 2024. REUTERS/Jonas Petri',
      'VELMAR, March 3 (Reuters) - Dock workers in Velmar voted on Sunday to extend their strike.',
      'Advertisement · Scroll to continue',
      'Velmar handles a fifth of the country’s exports.',
      'Reporting by Mara Lindqvist in Velmar; Editing by Clara Boyd',
      'Suggested Topics:',
      'Europe',
    ].join('\n\n'),
    blocks: [
      'heading: Harbour strike enters second week as talks stall',
      'byline: By Mara Lindqvist and Tom Adeyemi',
      'byline: March 3, 2024 4:15 PM GMT+1 Updated 2 hours ago',
      'caption: [1/3] Containers are stacked at the port of Velmar, March 2, 2024. REUTERS/Jonas Petri',
      'byline: VELMAR, March 3 (Reuters) -',
      'body: Dock workers in Velmar voted on Sunday to extend their strike.',
      'boilerplate: Advertisement · Scroll to continue',
      'body: Velmar handles a fifth of the country’s exports.',
      'byline: Reporting by Mara Lindqvist in Velmar; Editing by Clara Boyd',
      'teaser: Suggested Topics:',
      'teaser: Europe',
    ],
  },
  'a wire story with a file picture': {
    body: [
      'Storm leaves 12 dead in coastal towns',
      'FILE - A rescue boat passes a flooded school in Port Amaro, Jan. 4, 2023. (AP Photo/Luis Ferro, File)',
      'By ANNA REYES',
      'Updated 3:45 PM EDT, January 6, 2023',
      'PORT AMARO (AP) — A storm killed 12 people, officials said Friday.',
      '___',
      'Associated Press writer Ben Ortiz in Santa Lira contributed to this report.',
    ].join('\n'),
    blocks: [
      'heading: Storm leaves 12 dead in coastal towns',
      'caption: FILE - A rescue boat passes a flooded school in Port Amaro, Jan. 4, 2023. (AP Photo/Luis Ferro, File)',
      'byline: By ANNA REYES',
      'byline: Updated 3:45 PM EDT, January 6, 2023',
      'byline: PORT AMARO (AP) —',
      'body: A storm killed 12 people, officials said Friday.',
      'boilerplate: ___',
      'byline: Associated Press writer Ben Ortiz in Santa Lira contributed to this report.',
    ],
  },
  'a broadcaster’s page': {
    body: [
      'Museum returns bronze statues after long dispute',
      'Published',
      '12 May 2023',
      'Share',
      'Image source, Getty Images',
      'Image caption, The statues were taken in 1897',
      'By Femi Okoro',
      'BBC News, Lagos',
      'A museum in Hamburg has returned 22 bronze statues.',
      'What happens next?',
      'The statues will be shown in a new building.',
      'More on this story',
      'Germany hands over looted art',
      '17 December 2022',
    ].join('\n'),
    blocks: [
      'heading: Museum returns bronze statues after long dispute',
      'byline: Published',
      'byline: 12 May 2023',
      'boilerplate: Share',
      'caption: Image source, Getty Images',
      'caption: Image caption, The statues were taken in 1897',
      'byline: By Femi Okoro',
      'byline: BBC News, Lagos',
      'body: A museum in Hamburg has returned 22 bronze statues.',
      'heading: What happens next?',
      'body: The statues will be shown in a new building.',
      'teaser: More on this story',
      'teaser: Germany hands over looted art',
      'teaser: 17 December 2022',
    ],
  },
  'a transcript': {
    body: 'MODERATOR: Good morning. The minister has twenty minutes.\n\nQUESTION: Will the border reopen?\n\nMINISTER HALE: No. It reopens in August.',
    blocks: [
      'body: MODERATOR: Good morning. The minister has twenty minutes.',
      'body: QUESTION: Will the border reopen?',
      'body: MINISTER HALE: No. It reopens in August.',
    ],
  },
  'questions, answers and a list': {
    body: 'What is it?\nThe tunnel links two islands. It cost 2.4 billion kroner.\n- Cars pay 90 kroner.\n- Buses pay 200 kroner',
    blocks: [
      'heading: What is it?',
      'body: The tunnel links two islands. It cost 2.4 billion kroner.',
      'body: - Cars pay 90 kroner.',
      'body: - Buses pay 200 kroner',
    ],
  },
  'related links in the middle of the text': {
    body: [
      'More than 30,000 people have left their homes after floods hit the delta.',
      'Keep reading',
      'list of 2 items',
      'Why the delta is sinking',
      'A city under water',
      'end of list',
      'The water rose two metres in a day. Officials said nine people were missing.',
      'Rescue teams are still searching for them.',
    ].join('\n'),
    blocks: [
      'body: More than 30,000 people have left their homes after floods hit the delta.',
      'teaser: Keep reading',
      'boilerplate: list of 2 items',
      'teaser: Why the delta is sinking',
      'teaser: A city under water',
      'boilerplate: end of list',
      'body: The water rose two metres in a day. Officials said nine people were missing.',
      'body: Rescue teams are still searching for them.',
    ],
  },
  'a caption glued to the text, with text behind it': {
    body: 'The minister arrived in Lima on Monday. Foreign Minister Ana Gervasi greets her counterpart in Lima, Peru, May 8, 2023. - Sputnik International, 1920, 08.05.2023 The two signed an agreement on Tuesday.',
    blocks: [
      'body: The minister arrived in Lima on Monday.',
      'caption: Foreign Minister Ana Gervasi greets her counterpart in Lima, Peru, May 8, 2023. - Sputnik International, 1920, 08.05.2023',
      'body: The two signed an agreement on Tuesday.',
    ],
  },
  'a press release': {
    body: [
      'FOR IMMEDIATE RELEASE',
      'Contact: Jane Roe, press@example.org',
      'Acme Rail orders 40 trains',
      'OSLO, Norway, June 4, 2024 /PRNewswire/ -- Acme Rail today ordered 40 electric trains.',
      'About Acme Rail',
      'Acme Rail runs trains in four countries.',
      '###',
    ].join('\n\n'),
    blocks: [
      'boilerplate: FOR IMMEDIATE RELEASE',
      'boilerplate: Contact: Jane Roe, press@example.org',
      'heading: Acme Rail orders 40 trains',
      'byline: OSLO, Norway, June 4, 2024 /PRNewswire/ --',
      'body: Acme Rail today ordered 40 electric trains.',
      'boilerplate: About Acme Rail',
      'boilerplate: Acme Rail runs trains in four countries.',
      'boilerplate: ###',
    ],
  },
  'posts with excerpts and ages after the text': {
    body: [
      'The ship left the harbour on Monday.',
      'Published by',
      'Island Report Staff',
      'Recent Posts',
      'Island Opens a Second Airport',
      'The island opened its second airport on the new…',
      '2 weeks ago',
    ].join('\n\n'),
    blocks: [
      'body: The ship left the harbour on Monday.',
      'byline: Published by',
      'byline: Island Report Staff',
      'teaser: Recent Posts',
      'teaser: Island Opens a Second Airport',
      'teaser: The island opened its second airport on the new…',
      'teaser: 2 weeks ago',
    ],
  },
  'a link headline after a caption, and a section heading': {
    body: [
      'The minister spoke in Lima.',
      'A man reads a newspaper in Lima. (Photo: Andina)',
      'Peru and Chile Sign Customs Treaty After Years of Talks',
      'Trade With Neighbours',
      'Trade doubled in 2022.',
    ].join('\n\n'),
    blocks: [
      'body: The minister spoke in Lima.',
      'caption: A man reads a newspaper in Lima. (Photo: Andina)',
      'teaser: Peru and Chile Sign Customs Treaty After Years of Talks',
      'heading: Trade With Neighbours',
      'body: Trade doubled in 2022.',
    ],
  },
  'notices around the text': {
    body: [
      'Oil fell below $70.',
      'Read more: Why oil is falling',
      'Subscribe to our newsletter',
      'The views expressed are those of the author and do not necessarily reflect those of this paper.',
      'This article was originally published on The Conversation.',
      'Leave a comment',
    ].join('\n'),
    blocks: [
      'body: Oil fell below $70.',
      'teaser: Read more: Why oil is falling',
      'boilerplate: Subscribe to our newsletter',
      'boilerplate: The views expressed are those of the author and do not necessarily reflect those of this paper.',
      'byline: This article was originally published on The Conversation.',
      'boilerplate: Leave a comment',
    ],
  },
};

describe('findBlocks', () => {
  for (const [name, { body, blocks }] of Object.entries(LAYOUTS))
    it(`reads ${name}`, () => {
      expect(blocksOf(body)).toEqual(blocks);
    });

  it('joins the lines of a hard-wrapped paragraph', () => {
    const body = [
      'Ministers of the two countries met on Thursday in Oslo and agreed',
      'to reopen the railway line that was closed in 1994, a spokesman',
      'for the ministry said. The first train is to run in',
      'May.',
      '',
      'The line is 212 kilometres long.',
    ].join('\n');
    expect(findBlocks(body).map(({ start, end }) => [start, end])).toEqual([
      [0, body.indexOf('\n\n')],
      [body.indexOf('The line'), body.length],
    ]);
  });

  it.each([
    ['MOSCOW, April 20. /TASS/. Wheat exports rose by 12% in March.', 'MOSCOW, April 20. /TASS/.'],
    [
      'HAVANA, Apr 20 (Prensa Latina) Cuba opened a solar park on Thursday.',
      'HAVANA, Apr 20 (Prensa Latina)',
    ],
    ['ISLAMABAD: The finance minister presented the budget on Monday.', 'ISLAMABAD:'],
    ['LONDON — The mayor opened the bridge on Tuesday.', 'LONDON —'],
    [
      'BEIRUT/JERUSALEM, Oct 3 (Reuters) - Rockets were fired on Tuesday.',
      'BEIRUT/JERUSALEM, Oct 3 (Reuters) -',
    ],
    [
      'Brasília, 14 June 2023 (AFP) – The senate approved the bill on Wednesday.',
      'Brasília, 14 June 2023 (AFP) –',
    ],
    ['(Reuters) - The company cut 200 jobs on Tuesday.', '(Reuters) -'],
  ])('cuts the dateline off "%s"', (body, dateline) => {
    expect(findBlocks(body)).toEqual([
      { kind: 'byline', rule: 'a dateline', start: 0, end: dateline.length },
      { kind: 'body', rule: 'running text', start: dateline.length + 1, end: body.length },
    ]);
  });

  it('takes a title for the text when there is no other', () => {
    expect(findBlocks('Lavrov arrives in Havana')).toEqual([
      { kind: 'body', rule: 'the only text there is', start: 0, end: 24 },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(findBlocks('')).toEqual([]);
    expect(findBlocks(' \n\t\n\u00a0')).toEqual([]);
  });
});

describe('blocks that a person decided', () => {
  const body = 'A headline\n\nThe first text. The second text.\n\nThe last text.';
  const found = findBlocks(body);
  const stretch = (words: string) => ({
    start: body.indexOf(words),
    end: body.indexOf(words) + words.length,
  });
  const decided = { ...stretch('The second text.'), kind: 'caption', rule: 'a person' } as const;

  it('stay, and of the others what they leave', () => {
    expect(withDecided(body, found, [])).toEqual(found);
    const blocks = withDecided(body, found, [decided]);
    expect(blocks.map(({ start, end, kind }) => [body.slice(start, end), kind])).toEqual([
      ['A headline', 'heading'],
      ['The first text.', 'body'],
      ['The second text.', 'caption'],
      ['The last text.', 'body'],
    ]);
  });

  it('take the place of those they cover', () => {
    const whole = { ...decided, start: 0, end: body.length };
    expect(withDecided(body, found, [whole])).toEqual([whole]);
  });

  it('decide whether their text makes claims', () => {
    const text = { body: 'The dam burst on Monday.', title: null, published: null };
    const block = { start: 0, end: text.body.length, rule: 'a person' };
    const claimsAs = (kind: BlockKind) =>
      analyzeArticle({ ...text, decidedBlocks: [{ ...block, kind }] }).claims.map((claim) => claim.block);
    expect(claimsAs('heading')).toEqual([]);
    expect(claimsAs('caption')).toEqual(['caption']);
  });
});
