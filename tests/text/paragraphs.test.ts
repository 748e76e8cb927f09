import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import type { ExtractedClaim } from '../../src/text/types.ts';
import { expectShown, type Paragraph } from '../support/shown.ts';

const claimsOf = (body: string): ExtractedClaim[] =>
  analyzeArticle({ body, title: null, published: '2024-05-15' }).claims;

const WHO_IS_MEANT: Paragraph[] = [
  [
    'Anna Lee has died at 92. She died in Oslo, her publisher said. Born in Leeds, she wrote a novel in 1968.',
    'Anna Lee has died at 92.',
    'Anna Lee’s publisher: Anna Lee died in Oslo.',
    'Anna Lee was born in Leeds.',
    'Anna Lee wrote a novel in 1968. [1968-01-01 to 1968-12-31]',
  ],
  [
    'Anna Lee is in court. Her barrister, Peter Lane KC, said she maintained her innocence and would appeal.',
    'Anna Lee is in court.',
    'Peter Lane KC: Anna Lee maintained her innocence.',
    'Peter Lane KC: Anna Lee would appeal.',
    'Peter Lane KC is Anna Lee’s barrister.',
  ],
  [
    'Ms Berg said the ministry had lost letters. A ministry spokesman denied that. He said that nothing was lost.',
    'Berg: The ministry had lost letters.',
    'A ministry spokesman denied that.',
    'ministry spokesman: Nothing was lost.',
  ],
  [
    'A bench of Justices Ann Kaul and Tom Oka said that people cannot be uprooted.',
    'Ann Kaul is a justice.',
    'Tom Oka is a justice.',
    'bench of Justices Ann Kaul and Tom Oka: People cannot be uprooted.',
  ],
  [
    'Peter Hill’s wife Lena kept a diary. His sister Maria was a nun.',
    'Lena is Peter Hill’s wife.',
    'Peter Hill’s wife Lena kept a diary.',
    'Maria is his sister.',
    'His sister Maria was a nun.',
  ],
  [
    'The firm was founded by Grace Lund and her brother David.',
    'The firm was founded by Grace Lund and her brother David.',
    'David is Grace Lund’s brother.',
  ],
  [
    'Negotiations broke down. Its president, Tom Reed, left.',
    'Negotiations broke down.',
    'Tom Reed is its president.',
    'Tom Reed left.',
  ],
  [
    'India beat Fiji. “It was a nervy finish,” Tom Reed said.',
    'India beat Fiji.',
    'Tom Reed: It was a nervy finish.',
  ],
  [
    'The firm lost money. The firm will shrink. “It must be done,” Tom Reed said.',
    'The firm lost money.',
    'The firm will shrink.',
    'Tom Reed: It must be done.',
  ],
];

describe('who is meant and who speaks in a paragraph', () => {
  it.each(WHO_IS_MEANT)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });

  it('leaves a "she" that the one who tells says of the one who is told', () => {
    const body = 'Judge Ann Holt told her that she had broken the law.';
    expect(claimsOf(body).at(-1)).toMatchObject({ text: 'She had broken the law.', insertions: [] });
  });

  it('never takes what names nothing for something meant', () => {
    const body = 'n’t \n# The title\n the It was the court that ';
    expect(claimsOf(body).flatMap(({ insertions }) => insertions)).toEqual([]);
  });
});

const REPORTS: Paragraph[] = [
  ['Ann Lee said no teachers would lose their jobs.', 'Ann Lee: No teachers would lose their jobs.'],
  ['Ann Lee said no to the plan.', 'Ann Lee said no to the plan.'],
  [
    'Ann Lee promised it would reopen “before summer”, though the contract has yet to be awarded.',
    'Ann Lee: It would reopen “before summer”.',
    'The contract has yet to be awarded.',
  ],
  [
    'But the authors, from Lund University, said that the link was weak, and that screen time may be a symptom.',
    'authors: The link was weak.',
    'authors: Screen time may be a symptom.',
  ],
  ['The railways claim that 29 acres have been lost.', 'railways: 29 acres have been lost.'],
  ['Police dismissed the claim that was filed.', 'Police dismissed the claim that was filed.'],
  ['“Nobody up here wanted to do this,” said Ann Lee.', 'Ann Lee: Nobody up here wanted to do this.'],
  [
    'Prices rose, according to the head of the study, Ann Lee, who led it for two years.',
    'Ann Lee: Prices rose.',
    'Ann Lee is the head of the study.',
    'Ann Lee led it for two years.',
  ],
  [
    'Prices rose, according to the bank, and fell in March 2024.',
    'bank: Prices rose.',
    'bank: Prices fell in March 2024. [2024-03-01 to 2024-03-31]',
  ],
  [
    'Ann Lee told the court that the drives were never returned, and made a case.',
    'Ann Lee: The drives were never returned.',
    'Ann Lee made a case.',
  ],
  [
    'Ann Lee told the court that Tom Reed was never paid, and made a case.',
    'Ann Lee: Tom Reed was never paid.',
    'Ann Lee: Tom Reed made a case.',
  ],
  [
    'More than half of Australians support a ban, a poll has found.',
    'poll: More than half of Australians support a ban.',
  ],
  [
    'A spokesperson for Attorney General Tim Hill said the office was open.',
    'Tim Hill is the Attorney General.',
    'spokesperson for Attorney General Tim Hill: The office was open.',
  ],
  [
    'The mayor denied wrongdoing. He said the contracts were lost.',
    'The mayor denied wrongdoing.',
    'mayor: The contracts were lost.',
  ],
];

describe('reports in a paragraph', () => {
  it.each(REPORTS)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});

const SINGLE_MARKS: Paragraph[] = [
  [
    "'I have never taken a penny from the club,' Mr Holt told the inquiry. 'I was never asked.'",
    'Holt: I have never taken a penny from the club.',
    'Holt: I was never asked.',
  ],
  [
    '‘We’re not going to close the school,’ said Ann Lee. ‘The parents’ concerns have been heard.’',
    'Ann Lee: We’re not going to close the school.',
    'Ann Lee: The parents’ concerns have been heard.',
  ],
  [
    "'A lot has changed,' Ann Lee said. The players' union disagreed. 'That's wrong,' Tom Reed said.",
    'Ann Lee: A lot has changed.',
    "The players' union disagreed.",
    "Tom Reed: That's wrong.",
  ],
  [
    "The decision was 'a disgrace', the workers' union said.",
    "workers' union: The decision was 'a disgrace'.",
  ],
  [
    "The 'courageous' team won. Fans' joy knew no end.",
    "The 'courageous' team won.",
    "Fans' joy knew no end.",
  ],
];

describe('speech in single marks', () => {
  it.each(SINGLE_MARKS)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});

const POSTS: Paragraph[] = [
  ['Governor Mary Musa arrived.', 'Mary Musa is a governor.', 'Governor Mary Musa arrived.'],
  ['Chief executive Ann Lee left.', 'Ann Lee is the chief executive.', 'Chief executive Ann Lee left.'],
  ['Google engineer Ann Lee left.', 'Ann Lee is the Google engineer.', 'Google engineer Ann Lee left.'],
  ['Mr Justice Holt spoke.', 'Mr Justice Holt spoke.'],
];

describe('posts before names', () => {
  it.each(POSTS)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});

const VERBS_OF_ONE_SUBJECT: Paragraph[] = [
  [
    'Ada Ferrier was born in Oslo and studied at Lund University.',
    'Ada Ferrier was born in Oslo.',
    'Ada Ferrier studied at Lund University.',
  ],
  [
    'Ada Ferrier was born in Oslo, raised in Lund and educated in Paris.',
    'Ada Ferrier was born in Oslo.',
    'Ada Ferrier was raised in Lund.',
    'Ada Ferrier was educated in Paris.',
  ],
  [
    'Volvo Cars reported a fall in profit, hurt by higher costs and a strike at a supplier, but kept its target.',
    'Volvo Cars reported a fall in profit.',
    'Volvo Cars was hurt by higher costs.',
    'Volvo Cars was hurt by a strike at a supplier.',
    'Volvo Cars kept its target.',
  ],
  [
    'Ida Holm won 6-4, 3-6, 7-5 and will meet Coco Gray.',
    'Ida Holm won 6-4, 3-6, 7-5.',
    'Ida Holm will meet Coco Gray.',
  ],
  [
    'In 2008 Tom Reed was elected to the council and later became its leader.',
    'In 2008 Tom Reed was elected to the council. [2008-01-01 to 2008-12-31]',
    'Tom Reed later became its leader.',
  ],
  [
    'In 2008 Tom Reed was elected to the council and became its leader.',
    'In 2008 Tom Reed was elected to the council. [2008-01-01 to 2008-12-31]',
    'In 2008 Tom Reed became its leader. [2008-01-01 to 2008-12-31]',
  ],
  ['Tom Reed will be sentenced on 3 June.', 'Tom Reed will be sentenced on 3 June. [2024-06-03]'],
  ['Tom Reed was sentenced on 3 June.', 'Tom Reed was sentenced on 3 June. [2023-06-03]'],
];

const PARTS: Paragraph[] = [
  [
    'Tom Reed served on three ships, among them HMS Ark Royal, and rose to captain.',
    'Tom Reed served on three ships.',
    'Tom Reed served on HMS Ark Royal.',
    'HMS Ark Royal is a ship.',
    'Tom Reed rose to captain.',
  ],
  [
    'Arsenal drew with Brentford on Saturday, Bukayo Saka scoring twice in the final ten minutes.',
    'Arsenal drew with Brentford on Saturday. [2024-05-11]',
    'Bukayo Saka scored twice in the final ten minutes. [2024-05-11]',
  ],
  [
    'Ida Holm, who also won in Madrid two weeks ago, won five games and never faced a break point.',
    'Ida Holm also won in Madrid two weeks ago. [2024-04-29 to 2024-05-05]',
    'Ida Holm won five games.',
    'Ida Holm never faced a break point.',
  ],
  [
    'The bridge, which was designed by Ann Lee and cost €120 million, has been closed since January.',
    'The bridge was designed by Ann Lee.',
    'The bridge cost €120 million.',
    'The bridge has been closed since January. [2024-01-01 to 2024-05-15]',
  ],
  [
    'An inquiry led by a retired judge, Henry Oakes, is due in July.',
    'An inquiry led by a retired judge, Henry Oakes, is due in July. [2024-07-01 to 2024-07-31]',
    'Henry Oakes is a retired judge.',
  ],
  ['A retired judge, Henry Oakes, spoke.', 'Henry Oakes spoke.', 'Henry Oakes is a retired judge.'],
  [
    'After leaving the Navy in 1996 he worked for Fiat.',
    'He left the Navy in 1996. [1996-01-01 to 1996-12-31]',
    'He worked for Fiat.',
  ],
  ['One shows Helen leaving Troy.', 'One shows Helen leaving Troy.'],
  [
    'The margin slipped to 18.3% from 20.1% a year earlier.',
    'The margin slipped to 18.3% from 20.1% a year earlier.',
  ],
  [
    'The margin slipped from 20.1% to 18.3% in 2023.',
    'The margin slipped from 20.1% to 18.3% in 2023. [2023-01-01 to 2023-12-31]',
  ],
  [
    'Johan Ferrier (12 May 1910 – 4 January 2010) was a politician.',
    'Johan Ferrier was born on 12 May 1910. [1910-05-12]',
    'Johan Ferrier died on 4 January 2010. [2010-01-04]',
    'Johan Ferrier was a politician.',
  ],
  [
    'The band, formed by guitarist Ann Lee and drummer Tom Reed, split in 2004.',
    'The band was formed by guitarist Ann Lee and drummer Tom Reed.',
    'Ann Lee is a guitarist.',
    'Tom Reed is a drummer.',
    'The band split in 2004. [2004-01-01 to 2004-12-31]',
  ],
  [
    'Tom Reed wrote Kill Bill: Volume 1 and directed two plays.',
    'Tom Reed wrote Kill Bill: Volume 1.',
    'Tom Reed directed two plays.',
  ],
  ['She composed a trio for piano, violin and cello.', 'She composed a trio for piano, violin and cello.'],
  [
    'Tom Reed served in various posts, including Ambassador to France and Minister of Trade.',
    'Tom Reed served in various posts.',
    'Tom Reed served as Ambassador to France.',
    'Tom Reed served as Minister of Trade.',
  ],
  ['Thousands march in Oslo.', 'Thousands march in Oslo.'],
  ['A march in Oslo.'],
  [
    'Ann Lee has held several positions such as the Director of the Council in Delhi and the Vice-President of the Bank.',
    'Ann Lee has held several positions.',
    'Ann Lee has been the Director of the Council in Delhi.',
    'Ann Lee has been the Vice-President of the Bank.',
  ],
  [
    'Ann Lee supports causes such as cancer research, charities, and the preservation of Iranian culture.',
    'Ann Lee supports causes.',
    'Ann Lee supports cancer research.',
    'Ann Lee supports charities.',
    'Ann Lee supports the preservation of Iranian culture.',
  ],
  [
    'Tom Reed retired from military service and went on to become a politician.',
    'Tom Reed retired from military service.',
    'Tom Reed went on to become a politician.',
  ],
  ['Tom Reed left and went to Oslo.', 'Tom Reed left.', 'Tom Reed went to Oslo.'],
  ['Tom Reed lived and worked in Oslo.', 'Tom Reed lived in Oslo.', 'Tom Reed worked in Oslo.'],
  [
    'The series Law & Order: Special Victims Unit ended in 2004.',
    'The series Law & Order: Special Victims Unit ended in 2004. [2004-01-01 to 2004-12-31]',
    'Law & Order is a series.',
  ],
  [
    'The strike, the first since 1977, could cost $5 billion.',
    'The strike, the first since 1977, could cost $5 billion.',
  ],
  [
    'The survey of 1,600 people, conducted by Essential Research, found support.',
    'The survey of 1,600 people was conducted by Essential Research.',
    'The survey of 1,600 people found support.',
  ],
  ['Meera Desai died in her sleep, aged 72.', 'Meera Desai died in her sleep, aged 72.'],
  ['Meera Desai never married.', 'Meera Desai never married.'],
  [
    'Karin Voss resigned on Friday after admitting that she had signed the contracts.',
    'Karin Voss resigned on Friday. [2024-05-10]',
    'Karin Voss admitted that she had signed the contracts. [2024-05-10]',
  ],
  [
    'India had slumped before Lee, who made 69, added 190.',
    'India had slumped before Lee, who made 69, added 190.',
  ],
];

describe('parts of a sentence that are claims of their own, each with its time', () => {
  it.each(PARTS)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});

describe('verbs of one subject and their time', () => {
  it.each(VERBS_OF_ONE_SUBJECT)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});

it.each([
  ['Anna Holt, left, greets Tom Reef, second from right, in Velden.', 'Anna Holt greets Tom Reef in Velden.'],
  ['Anna Holt (L) greets Tom Reef (far right) in Velden.', 'Anna Holt greets Tom Reef in Velden.'],
  ['Anna Holt, left center, greets Tom Reef, right.', 'Anna Holt greets Tom Reef.'],
  ['From left: Anna Holt greets Tom Reef.', 'Anna Holt greets Tom Reef.'],
  ['Anna Holt, left out of the team, greets Tom Reef.', 'Anna Holt greets Tom Reef.'],
])('a caption is claimed without who is seen where in the picture: %s', (text, claim) => {
  const body = `${text} (Photo: Handout)`;
  const { claims } = analyzeArticle({ body, title: null, published: null });
  expect(claims.map((one) => one.text)).toContain(claim);
});

it('"his" means no woman, even where only her given name tells', () => {
  expectShown('Mary Quinn praised the family. His mother, Helen Merrin, wept.', [
    'Mary Quinn praised the family.',
    'Helen Merrin is his mother.',
    'Helen Merrin wept.',
  ]);
});

it('a caption is claimed without the credit behind it', () => {
  expectShown(
    'Anna Kiel opens the bridge in Velden. - Harbour News, 1920, 19.04.2024\n\nThe port was closed.',
    ['Anna Kiel opens the bridge in Velden.', 'The port was closed.'],
  );
});
