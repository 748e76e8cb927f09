import { describe, it } from 'vitest';
import { expectShown, type Paragraph } from '../support/shown.ts';

// Sentences as wires and state agencies write them: visits, strikes, votes, courts, companies.
const SENTENCES: Paragraph[] = [
  [
    'Peru wrote to Senegal. Norway sold no grain to the West African country.',
    'Peru wrote to Senegal.',
    'Norway sold no grain to Senegal.',
  ],
  [
    'Cuba and Angola met in Oslo. Some 40 Cuban doctors work in the southern African country.',
    'Cuba and Angola met in Oslo.',
    'Some 40 Cuban doctors work in Angola.',
  ],
  [
    'Ann Lee said the search went on. The blast left one woman, Mary Orr, dead and nine others hurt, she added.',
    'Ann Lee: The search went on.',
    'Ann Lee: The blast left one woman, Mary Orr, dead.',
    'Ann Lee: The blast left nine others hurt.',
  ],
  [
    'The storm left at least 24 people dead, 11 missing and more than 150 displaced as it crossed Luzon.',
    'The storm left at least 24 people dead as it crossed Luzon.',
    'The storm left 11 missing as it crossed Luzon.',
    'The storm left more than 150 displaced as it crossed Luzon.',
  ],
  [
    'Norway’s army said it had hit a depot, without providing evidence.',
    'Norway’s army: Norway’s army had hit a depot.',
  ],
  [
    '“The people have spoken,” Tom Reed told reporters outside his home in the capital, Oslo, flanked by his wife.',
    'Tom Reed: The people have spoken.',
    'Tom Reed was flanked by his wife.',
  ],
  [
    '“No date has been set,” Tom Reed told reporters, when asked whether he would run in June.',
    'Tom Reed: No date has been set.',
  ],
  [
    'Tom Reed, who called the bill senseless, left. “They have learned nothing,” news agency Belta quoted him as saying.',
    'Tom Reed called the bill senseless.',
    'Tom Reed left.',
    'Tom Reed: They have learned nothing.',
    'Belta is a news agency.',
  ],
  [
    'His lawyer, Ann Lee, said the firm would appeal, calling the verdict “a travesty”.',
    'Ann Lee is his lawyer.',
    'Ann Lee called the verdict “a travesty”.',
    'Ann Lee: The firm would appeal.',
  ],
  [
    'Its spokesman, Tom Reed, alleged that members were denied copies.',
    'Tom Reed is its spokesman.',
    'Tom Reed: Members were denied copies.',
  ],
  [
    'Researchers at the University of Oslo, whose work was led by Ann Lee, found that the virus had jumped to bats.',
    'Researchers at the University of Oslo: The virus had jumped to bats.',
  ],
  [
    'A judge ordered the firm to rebuild the school, which was swept away, within two years.',
    'A judge ordered the firm to rebuild the school, within two years.',
    'The school was swept away.',
  ],
  [
    'Shares in the group, which owns Bellano, tumbled on Monday.',
    'Shares in the group tumbled on Monday. [2024-05-13]',
    'The group owns Bellano.',
  ],
  [
    'The visit was announced last Friday by the Ministry of Trade (Mintrade), which gave no details.',
    'The visit was announced last Friday by the Ministry of Trade (Mintrade). [2024-05-10]',
    'The Ministry of Trade (Mintrade) gave no details.',
  ],
  [
    'The outbreak infected 66 people, most of them nurses, and killed 15.',
    'The outbreak infected 66 people, most of them nurses.',
    'The outbreak killed 15.',
  ],
  [
    'The group plans to close 20 of its 530 shops and lay off about 400 workers.',
    'The group plans to close 20 of its 530 shops.',
    'The group plans to lay off about 400 workers.',
  ],
  [
    'The measures, which include asset freezes and travel bans, took effect on Monday.',
    'The measures include asset freezes and travel bans.',
    'The measures took effect on Monday. [2024-05-13]',
  ],
  [
    'Norway and Sweden, both of which border Finland, sought tougher rules.',
    'Both of Norway and Sweden border Finland.',
    'Norway and Sweden sought tougher rules.',
  ],
  ['Tom Reed steps down after serving two terms.', 'Tom Reed steps down after serving two terms.'],
  [
    'Speaking to reporters after his hearing, which lasted two hours, the army chief vowed to fight on.',
    'The army chief spoke to reporters after his hearing.',
    'His hearing lasted two hours.',
    'The army chief vowed to fight on.',
  ],
  [
    'The Farmers Party, however, faulted the vote. Its spokesman, Tom Reed, left.',
    'The Farmers Party, however, faulted the vote.',
    'Tom Reed is the Farmers Party’s spokesman.',
    'Tom Reed left.',
  ],
];

describe('sentences of the wires', () => {
  it.each(SENTENCES)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});
