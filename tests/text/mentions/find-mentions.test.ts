import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/text/blocks.ts';
import { findMentions } from '../../../src/text/mentions/find-mentions.ts';
import { findSentences } from '../../../src/text/sentences.ts';
import type { Mention } from '../../../src/text/types.ts';

const mentionsOf = (body: string): Mention[] => findMentions(body, findSentences(body, findBlocks(body)));

type Named = [quote: string, kind: string];

const ROWS: [text: string, names: Named[]][] = [
  [
    'Office of Trade and Budget Director Shalanda Yon and Senate Majority Leader Chuck Shore met after Christmas.',
    [
      ['Office of Trade and Budget', 'organisation'],
      ['Shalanda Yon', 'person'],
      ['Senate', 'organisation'],
      ['Chuck Shore', 'person'],
    ],
  ],
  [
    'The Emir of Kagara, Alhaji Tolu Gunna, paid N30m and 200mg to Akasa Air, Nobel laureate Wole Adeh said.',
    [
      ['Kagara', 'place'],
      ['Tolu Gunna', 'person'],
      ['Akasa Air', 'organisation'],
      ['Nobel', 'other'],
      ['Wole Adeh', 'person'],
    ],
  ],
  [
    "Det Insp Mary Quinn and Vantor's Johann Rupert met in May.",
    [
      ['Mary Quinn', 'person'],
      ['Vantor', 'organisation'],
      ['Johann Rupert', 'person'],
    ],
  ],
  [
    "BLANTYRE — Cyclone Freddy displaced many in Chikwa, Nsanda and Phalo, according to Unicef's Gerrit Maritz. Freddy weakened.",
    [
      ['BLANTYRE', 'place'],
      ['Cyclone Freddy', 'other'],
      ['Chikwa', 'place'],
      ['Nsanda', 'place'],
      ['Phalo', 'place'],
      ['Unicef', 'organisation'],
      ['Gerrit Maritz', 'person'],
      ['Freddy', 'other'],
    ],
  ],
  ['The Spaniard beat world No 1 Juan Torres after Q1 FY25 results.', [['Juan Torres', 'person']]],
  [
    'Immigration Minister Hun Sen and NASA Administrator Charles Bolden read The Globe and Mail.',
    [
      ['Hun Sen', 'person'],
      ['NASA', 'organisation'],
      ['Charles Bolden', 'person'],
      ['Globe and Mail', 'organisation'],
    ],
  ],
  [
    "Greens leader Ada Colb told Health Canada and the Criminal Lawyers' Association, a Nanaimo-based body.",
    [
      ['Greens', 'organisation'],
      ['Ada Colb', 'person'],
      ['Health Canada', 'organisation'],
      ["Criminal Lawyers' Association", 'organisation'],
      ['Nanaimo', 'place'],
    ],
  ],
  [
    'On the banks of the Tolva the Bon Ebra festival ended, and Operation Night Owl began.',
    [
      ['Tolva', 'place'],
      ['Bon Ebra', 'other'],
      ['Operation Night Owl', 'other'],
    ],
  ],
  [
    "The People's Party met the National Farmers' Union at St James' Park.",
    [
      ["People's Party", 'organisation'],
      ["National Farmers' Union", 'organisation'],
      ["St James' Park", 'place'],
    ],
  ],
  [
    "Former Merkel aide Jan Hecker led Queen's University Belfast.",
    [
      ['Merkel', 'person'],
      ['Jan Hecker', 'person'],
      ["Queen's University Belfast", 'organisation'],
    ],
  ],
  [
    'Ms Nguyen, of Footscray, and the MP for Kasarani climbed Mount Etna.',
    [
      ['Nguyen', 'person'],
      ['Footscray', 'place'],
      ['Kasarani', 'place'],
      ['Mount Etna', 'place'],
    ],
  ],
  [
    'Goldman Sachs expects growth, economist Yuki Tanaka of Vantor said.',
    [
      ['Goldman Sachs', 'organisation'],
      ['Yuki Tanaka', 'person'],
      ['Vantor', 'organisation'],
    ],
  ],
  [
    'Russian Foreign Minister Sergei Lavrov arrived in Havana.',
    [
      ['Sergei Lavrov', 'person'],
      ['Havana', 'place'],
    ],
  ],
  [
    "Venezuela's Foreign Minister Yvan Gil spoke.",
    [
      ['Venezuela', 'place'],
      ['Yvan Gil', 'person'],
    ],
  ],
  [
    'He met US President Barack Obama and Facebook creator Mark Zuckerberg.',
    [
      ['US', 'place'],
      ['Barack Obama', 'person'],
      ['Facebook', 'organisation'],
      ['Mark Zuckerberg', 'person'],
    ],
  ],
  [
    'NATO Secretary-General Jens Stoltenberg agreed.',
    [
      ['NATO', 'organisation'],
      ['Jens Stoltenberg', 'person'],
    ],
  ],
  [
    'Yesterday Mohamed Salah met Bashar al-Assad and Mohammed bin Salman.',
    [
      ['Mohamed Salah', 'person'],
      ['Bashar al-Assad', 'person'],
      ['Mohammed bin Salman', 'person'],
    ],
  ],
  [
    'President Lula da Silva, Ursula von der Leyen and Nguyen Phu Trong spoke.',
    [
      ['Lula da Silva', 'person'],
      ['Ursula von der Leyen', 'person'],
      ['Nguyen Phu Trong', 'person'],
    ],
  ],
  [
    'J.K. Rowling and George H. W. Bush met in St. Louis, Missouri.',
    [
      ['J.K. Rowling', 'person'],
      ['George H. W. Bush', 'person'],
      ['St. Louis', 'place'],
      ['Missouri', 'place'],
    ],
  ],
  [
    'He praised Martin Luther King Jr. in Atlanta.',
    [
      ['Martin Luther King Jr.', 'person'],
      ['Atlanta', 'place'],
    ],
  ],
  [
    'The Bank of England and the Ministry of Health and Social Services of Namibia agreed.',
    [
      ['Bank of England', 'organisation'],
      ['Ministry of Health and Social Services of Namibia', 'organisation'],
    ],
  ],
  [
    'The Massachusetts Institute of Technology and Colorado State University agreed.',
    [
      ['Massachusetts Institute of Technology', 'organisation'],
      ['Colorado State University', 'organisation'],
    ],
  ],
  [
    'It was backed by the British Red Cross, AT&T and Johnson & Johnson.',
    [
      ['British Red Cross', 'organisation'],
      ['AT&T', 'organisation'],
      ['Johnson & Johnson', 'organisation'],
    ],
  ],
  [
    'He runs the Fidel Castro Ruz Center in Havana.',
    [
      ['Fidel Castro Ruz Center', 'organisation'],
      ['Havana', 'place'],
    ],
  ],
  [
    'The plane landed at Jose Marti International Airport near the Bay of Pigs.',
    [
      ['Jose Marti International Airport', 'place'],
      ['Bay of Pigs', 'place'],
    ],
  ],
  [
    'A Havana-based, US-backed group met Prime Minister Ralph Gonsalves of Saint Vincent & the Grenadines.',
    [
      ['Havana', 'place'],
      ['US', 'place'],
      ['Ralph Gonsalves', 'person'],
      ['Saint Vincent & the Grenadines', 'place'],
    ],
  ],
  [
    'WestJet CEO Alexis von Hoensbroech met Miguel Díaz-Canel on Wednesday.',
    [
      ['WestJet', 'organisation'],
      ['Alexis von Hoensbroech', 'person'],
      ['Miguel Díaz-Canel', 'person'],
    ],
  ],
  [
    'KYIV, March 3 (Reuters) - He left.',
    [
      ['KYIV', 'place'],
      ['Reuters', 'organisation'],
    ],
  ],
  ['The Inflation Reduction Act passed.', [['Inflation Reduction Act', 'other']]],
];

describe('findMentions', () => {
  it.each(ROWS)('finds the names of: %s', (text, names) => {
    const found = mentionsOf(text);
    expect(found.map(({ quote, kind }) => [quote, kind])).toEqual(names);
    let from = 0;
    for (const { start, end, quote } of found) {
      expect(start).toBe(text.indexOf(quote, from));
      expect(text.slice(start, end)).toBe(quote);
      from = end;
    }
  });

  it('gives a surname and a given name the full name of the same person', () => {
    const text =
      'Daniel Montalvo left. Montalvo said so, and Daniel smiled. Rene Gonzalez Barrios came; Gonzalez Barrios spoke.';
    expect(mentionsOf(text).map(({ entity }) => entity)).toEqual([
      'Daniel Montalvo',
      'Daniel Montalvo',
      'Daniel Montalvo',
      'Rene Gonzalez Barrios',
      'Rene Gonzalez Barrios',
    ]);
  });

  it('never gives a surname to one of two people who bear it', () => {
    const entities = (text: string): string[] => mentionsOf(text).map(({ entity }) => entity);
    expect(entities('He met Raul Castro. Later Fidel Castro spoke, and Castro said so.')).toEqual([
      'Raul Castro',
      'Fidel Castro',
      'Castro',
    ]);
    expect(entities('The Fidel Castro Ruz Center opened. Fidel Castro was absent.')).toEqual([
      'Fidel Castro Ruz Center',
      'Fidel Castro',
    ]);
    expect(
      entities('Bruno Rodríguez Parrilla met Rodolfo Reyes Rodríguez. Mr. Rodriguez signed.').at(-1),
    ).toBe('Rodriguez');
  });

  it('takes two spellings of one given name for one person', () => {
    const text = 'Sergei Lavrov came. Sergey Lavrov left. Lavrov said so.';
    expect(mentionsOf(text).at(-1)?.entity).toBe('Sergei Lavrov');
  });

  it('joins short forms of organisations to their full names', () => {
    const text =
      'The World Health Organisation (WHO) met Goldman Sachs Group Inc. in Paris. The WHO and Goldman Sachs agreed.';
    expect(mentionsOf(text).map(({ kind, entity }) => [kind, entity])).toEqual([
      ['organisation', 'World Health Organisation'],
      ['organisation', 'World Health Organisation'],
      ['organisation', 'Goldman Sachs Group Inc.'],
      ['place', 'Paris'],
      ['organisation', 'World Health Organisation'],
      ['organisation', 'Goldman Sachs'],
    ]);
  });

  it.each([
    ['a pronoun after it', 'In May Tolvane withdrew his offer.', 'person'],
    ['a pronoun before it', 'After resigning her post, Tolvane challenged the mayor.', 'person'],
    ['what only a person has', "The lawyer spoke of Tolvane's childhood.", 'person'],
    ['a verb behind an adverb', 'In May Tolvane quietly married a dentist.', 'person'],
    ['the pronoun of a thing', 'In May Tolvane withdrew its offer.', 'organisation'],
    ['a pronoun that means another name', 'In May Tolvane sued Anna Berg after she left.', 'organisation'],
  ])('tells the kind of a single unknown name by %s: %s', (_, text, kind) => {
    expect(mentionsOf(text).find(({ quote }) => quote === 'Tolvane')?.kind).toBe(kind);
  });

  it('takes a nation that plays for its team in the report of a match', () => {
    const text =
      'England scored two goals in the match. The England coach praised the team. The World Cup match was played in Russia, and the league goal stood.';
    const kinds = mentionsOf(text)
      .filter(({ kind }) => kind !== 'other')
      .map(({ quote, kind }) => [quote, kind]);
    expect(kinds).toEqual([
      ['England', 'organisation'],
      ['England', 'organisation'],
      ['Russia', 'place'],
    ]);
  });

  it('finds in headings the names that the text or the lexicon knows', () => {
    const text =
      'Banks in Europe Face New Rules After Trichet Speech\n\nThe regulator, Jean-Claude Trichet, said so in a long speech on banks.';
    expect(mentionsOf(text).map(({ quote }) => quote)).toEqual(['Europe', 'Trichet', 'Jean-Claude Trichet']);
  });

  it('finds names in teasers too', () => {
    const text =
      'The plan was signed in Havana on Monday by both sides.\n\nRecent Posts\n\nWestJet CEO Meets with Cuban President\n\nHe met Cuban President Miguel Díaz-Canel in Havana, a high-level meeting…\n\n2 weeks ago';
    expect(mentionsOf(text).map(({ quote }) => quote)).toContain('Miguel Díaz-Canel');
  });
});
