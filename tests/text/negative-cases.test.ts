import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { findSentences } from '../../src/text/sentences.ts';

/** Sentences of articles that look like something else: each must stay running text. */
const STAY_BODY = [
  'Share prices fell 3% on Monday after the bank raised rates.',
  'By contrast, exports to Brazil fell sharply in March.',
  'By Tuesday, the army had taken the town of Velmar.',
  'Published figures show that exports rose in March.',
  'Updated figures showed a loss of 3 million kroner.',
  'Sources of income in the region have dried up since May.',
  'Follow the money, the prosecutor told the court on Friday.',
  'Get more than 50 votes and the seat is yours, she told them.',
  'Photo shops across the city closed on Sunday, the union said.',
  'Image rights were sold to a Danish firm for $2 million.',
  'Save the Children said 40 schools had been damaged.',
  'Print newspapers lost a fifth of their readers in 2022.',
  'Home owners will pay 12% more for heating next year.',
  'File sharing was banned by the court in 2009.',
  'Home Secretary Anna Hale resigned on Thursday.',
  'Copyrights expire after 70 years under the new law.',
  'The World Health Organization (WHO) President spoke in Geneva.',
  'Related companies were fined 3 million kroner on Monday.',
  'More on the way: two storms are expected this week, officials said.',
  'Latest figures put the number of dead at 12.',
  'Sign language was made an official language in 2006.',
  'Advertisement spending rose by 4% in 2023, the agency said.',
  'About 30,000 people left their homes on Monday.',
  'The reporter said he had been followed for a week.',
  'Comments by the minister angered the opposition.',
  'Next week the two ministers will meet in Oslo.',
  'Correction officers went on strike in Ohio on Monday.',
  '“We do not know what will come next…” the mayor said on Monday.',
  'Donated food was left at the border for three weeks.',
  'The minister of trade (Brazil) met his counterpart on Monday.',
  'Read the letter aloud, the judge told him, and he did.',
];

describe('running text that looks like something else', () => {
  it.each(STAY_BODY)('%s', (sentence) => {
    const body = `The council met on Monday in the old town hall.\n\n${sentence}\n\nIt will meet again in June, the mayor said.`;
    expect(findBlocks(body).map(({ kind, start, end }) => [kind, body.slice(start, end)])).toEqual([
      ['body', 'The council met on Monday in the old town hall.'],
      ['body', sentence],
      ['body', 'It will meet again in June, the mayor said.'],
    ]);
  });
});

/** Stops that end no sentence. */
const ONE_SENTENCE = [
  'Gov. Gavin Newsom met Rep. Nancy Pelosi on Sept. 3.',
  'The rate rose from 3.5 to 4.25 percent in Q3.',
  'Visit example.org for the list of St. Louis schools.',
  'He lived at 12 Main St. near the station.',
  'The firm, Acme Corp. of Ohio, sold 1.5 million shares.',
  'The U.K. government and the E.U. agreed.',
  'Maj. Gen. Pat Ryder spoke at 9:30 a.m. Monday.',
  '“Stop!” he shouted.',
  'The (very old. or so) port closed.',
  'Yahoo! announced a loss.',
];

describe('stops that end no sentence', () => {
  it.each(ONE_SENTENCE)('%s', (body) => {
    expect(findSentences(body, findBlocks(body)).map(({ start, end }) => body.slice(start, end))).toEqual([
      body,
    ]);
  });
});
