import { expect, it } from 'vitest';
import { findBlocks } from '../../../src/text/blocks.ts';

/** Pages as outlets lay them out: each line with the kind it is. */
const PAGES: Record<string, string[]> = {
  'a title between a label and a name over the date': [
    'heading: World',
    'heading: Storm Kari leaves half of Norland without power as grid operator warns of long repairs',
    'byline: Jon Aker in Steinvik',
    'byline: Tue 14 May 2024 09.12 BST',
    'body: Half of Norland had no electricity on Tuesday after Storm Kari cut two main lines.',
  ],
  'a title between a label and the authors': [
    'heading: POLITICS',
    'heading: Parliament approves pension reform after a night of heated debate in the lower house',
    'byline: By Lena Ortiz and Paul Kerr | Staff writers',
    'byline: May 14, 2024 at 7:45 a.m. EDT',
    'body: The lower house approved the reform by 201 votes to 190 on Tuesday.',
  ],
  'a press release whose title follows its date and sender': [
    'heading: Press release',
    'byline: Published: 14 May 2024',
    'byline: From: Ministry of Transport',
    'heading: New bridge at Orle opens',
    'body: The new bridge at Orle opens to traffic on 1 June.',
    'body: Transport Minister Liv Aas said:',
    'body: "The bridge saves commuters 20 minutes a day."',
    'boilerplate: Media enquiries: press@transport.example',
    'boilerplate: ENDS',
  ],
  'key points over the text': [
    'heading: Dam bursts after a week of rain',
    'heading: Key points',
    'body: The dam at Lenn burst at 04:10 on Monday',
    'body: Three people died and 40 were injured',
    'heading: Background',
    'body: The dam at Lenn in northern Norland burst on Monday morning after a week of rain.',
    'byline: abc.example/news/lenn-dam/1234567',
  ],
  'a live report': [
    'heading: Flooding in the Orle valley',
    'byline: 14.05 GMT',
    'body: Water levels at Orle bridge have reached 6.2 metres.',
    'byline: 13:47',
    'body: Police closed the A12 between Orle and Tarn.',
    'byline: 5m ago',
    'body: Rail services resumed at noon.',
  ],
  'bullets of related stories within the text': [
    'heading: Port of Tarn reopens after strike',
    'body: The port of Tarn reopened on Tuesday after a strike of nine days.',
    'teaser: Related stories',
    'teaser: • Tarn port closes',
    'teaser: • Union calls strike',
    'body: The union has 4,000 members.',
  ],
  'credits in the list of other stories at the end': [
    'body: The government announced a bonus of 2,000 rupees for teachers on Tuesday.',
    'teaser: Trending Stories',
    'teaser: Rain stops play in the north',
    'byline: (With inputs from PTI)',
    'boilerplate: Tags: teachers, bonus',
  ],
  'a magazine piece with a note on its author': [
    'heading: The last lighthouse keeper',
    'byline: By Ivar Lund',
    'byline: May 14, 2024',
    'body: The lighthouse was built in 1862.',
    'boilerplate: Ivar Lund is a writer based in Bergvik. His last book was The Pier.',
  ],
};

const blocksOf = (body: string): string[] =>
  findBlocks(body).map(({ kind, start, end }) => `${kind}: ${body.slice(start, end)}`);

it.each(Object.entries(PAGES))('reads %s', (_, blocks) => {
  const body = blocks.map((block) => block.slice(block.indexOf(': ') + 2)).join('\n\n');
  expect(blocksOf(body)).toEqual(blocks);
});

it.each([
  [
    'a name and its agency',
    'The two ministers met in Orle on Monday. Liv Aas and Per Dahl at the signing in Orle, May 13, 2024. Jan Moe/AP They agreed on a tunnel.',
    [
      'body: The two ministers met in Orle on Monday.',
      'caption: Liv Aas and Per Dahl at the signing in Orle, May 13, 2024. Jan Moe/AP',
      'body: They agreed on a tunnel.',
    ],
  ],
  [
    'an agency in brackets',
    'The president left on Sunday. President Ana Ruiz waves to supporters in Lima (Reuters) She will return in June.',
    [
      'body: The president left on Sunday.',
      'caption: President Ana Ruiz waves to supporters in Lima (Reuters)',
      'body: She will return in June.',
    ],
  ],
  [
    'an agency that signs the text',
    'She will return in June, her office said. (Reuters)',
    ['body: She will return in June, her office said.', 'byline: (Reuters)'],
  ],
])('reads %s glued to the text', (_, body, blocks) => {
  expect(blocksOf(body)).toEqual(blocks);
});
