import { describe, it } from 'vitest';
import { expectShown, type Paragraph } from '../support/shown.ts';

// Verbs one after another: of one subject, of what stands between them, and what a speaker keeps back.
const SENTENCES: Paragraph[] = [
  [
    'The ministry said two people were killed, but did not give details.',
    'The ministry did not give details.',
    'ministry: Two people were killed.',
  ],
  [
    'Officials said no date had been set for talks, but did not rule out a meeting in Muscat.',
    'Officials did not rule out a meeting in Muscat.',
    'Officials: No date had been set for talks.',
  ],
  [
    'Ann Lee said the deal was dead but refused to resign.',
    'Ann Lee refused to resign.',
    'Ann Lee: The deal was dead.',
  ],
  [
    'Ann Lee said the deal was dead but would be revived.',
    'Ann Lee: The deal was dead.',
    'Ann Lee: The deal would be revived.',
  ],
  [
    'He was born in Aleppo in 1964, studied medicine in Paris and returned to Syria in 1995.',
    'He was born in Aleppo.',
    'He was born in 1964. [1964-01-01 to 1964-12-31]',
    'He studied medicine in Paris.',
    'He returned to Syria in 1995. [1995-01-01 to 1995-12-31]',
  ],
  [
    'Tom Reed was born in Lund in 1950, joined the navy in 1970, married Ann Lee in 1980 and died in 2001.',
    'Tom Reed was born in Lund.',
    'Tom Reed was born in 1950. [1950-01-01 to 1950-12-31]',
    'Tom Reed joined the navy in 1970. [1970-01-01 to 1970-12-31]',
    'Tom Reed married Ann Lee in 1980. [1980-01-01 to 1980-12-31]',
    'Tom Reed died in 2001. [2001-01-01 to 2001-12-31]',
  ],
  [
    'Ann Lee was elected in 2010, served two terms and retired in 2018.',
    'Ann Lee was elected in 2010. [2010-01-01 to 2010-12-31]',
    'Ann Lee served two terms.',
    'Ann Lee retired in 2018. [2018-01-01 to 2018-12-31]',
  ],
  [
    'The man was arrested in Lund, charged with theft and released on bail.',
    'The man was arrested in Lund.',
    'The man was charged with theft.',
    'The man was released on bail.',
  ],
  [
    'The bomb was hidden in a bag, left at the station and set off by phone.',
    'The bomb was hidden in a bag.',
    'The bomb was left at the station.',
    'The bomb was set off by phone.',
  ],
  [
    'The bill was passed by the senate, signed by the president and published on Monday.',
    'The bill was passed by the senate.',
    'The bill was signed by the president.',
    'The bill was published on Monday. [2024-05-13]',
  ],
  [
    'The firm was founded in 1990, acquired Acme in 2001 and went public in 2005.',
    'The firm was founded in 1990. [1990-01-01 to 1990-12-31]',
    'The firm acquired Acme in 2001. [2001-01-01 to 2001-12-31]',
    'The firm went public in 2005. [2005-01-01 to 2005-12-31]',
  ],
  [
    'Three men were arrested on Monday, accused of plotting an attack.',
    'Three men were arrested on Monday. [2024-05-13]',
    'Three men were accused of plotting an attack.',
  ],
  [
    'The suspect, arrested in Lund and charged with murder, denied the charges.',
    'The suspect was arrested in Lund.',
    'The suspect was charged with murder.',
    'The suspect denied the charges.',
  ],
  [
    'Tom Reed was sentenced to ten years, fined $2,000 and banned from office.',
    'Tom Reed was sentenced to ten years.',
    'Tom Reed was fined $2,000.',
    'Tom Reed was banned from office.',
  ],
  [
    'The ship was built in Oslo, named after a queen and launched in 1930.',
    'The ship was built in Oslo.',
    'The ship was named after a queen.',
    'The ship was launched in 1930. [1930-01-01 to 1930-12-31]',
  ],
  [
    'Ann Lee was appointed minister in 2010, replaced by Tom Reed in 2012 and jailed in 2015.',
    'Ann Lee was appointed minister in 2010. [2010-01-01 to 2010-12-31]',
    'Ann Lee was replaced by Tom Reed in 2012. [2012-01-01 to 2012-12-31]',
    'Ann Lee was jailed in 2015. [2015-01-01 to 2015-12-31]',
  ],
  [
    'The woman was taken to hospital, where she died.',
    'The woman was taken to hospital.',
    'The woman died at hospital.',
  ],
  [
    'The army said it had hit a base, but did not say where.',
    'The army did not say where.',
    'army: The army had hit a base.',
  ],
  [
    'The judge said the man was guilty but would not be jailed.',
    'judge: The man was guilty.',
    'judge: The man would not be jailed.',
  ],
  ['Two people were hurt, confirmed the ministry.', 'ministry: Two people were hurt.'],
  ['Prices will rise, the bank announced.', 'bank: Prices will rise.'],
  ['The deal is dead, admitted the minister.', 'minister: The deal is dead.'],
  [
    'The company, founded in 1990, announced the layoffs.',
    'The company was founded in 1990. [1990-01-01 to 1990-12-31]',
    'The company announced the layoffs.',
  ],
  [
    'Tom Reed is the lead singer, lead guitarist, and main songwriter of the band The Harbour.',
    'Tom Reed is the lead singer of the band The Harbour.',
    'Tom Reed is the lead guitarist of the band The Harbour.',
    'Tom Reed is the main songwriter of the band The Harbour.',
    'The Harbour is a band.',
  ],
  [
    'The company fired its chief executive and its finance director, who had both joined in 2020.',
    'The company fired its chief executive and its finance director.',
    'The company’s chief executive and its finance director had both joined in 2020. [2020-01-01 to 2020-12-31]',
  ],
  [
    'The airline lost $1.2bn last year, compared with a profit of $300m in 2022.',
    'The airline lost $1.2bn last year, compared with a profit of $300m in 2022. [2023-01-01 to 2023-12-31]',
  ],
  [
    'Lee, 41, a mother of two who moved to Bristol in 2008, was last seen on Tuesday.',
    'Lee, 41, a mother of two, was last seen on Tuesday. [2024-05-14]',
    'The mother of two moved to Bristol in 2008. [2008-01-01 to 2008-12-31]',
  ],
  [
    'The ruling, handed down by a panel in Lund, orders Shell to cut emissions.',
    'The ruling is handed down by a panel in Lund.',
    'The ruling orders Shell to cut emissions.',
  ],
  [
    'The minister denied that troops had crossed the border or that a soldier had been captured.',
    'minister: Troops had crossed the border.',
    'minister: A soldier had been captured.',
  ],
  [
    'The new law, which takes effect on 1 July, bans phones in schools and allows teachers to confiscate them.',
    'The new law takes effect on 1 July. [2024-07-01]',
    'The new law bans phones in schools.',
    'The new law allows teachers to confiscate them.',
  ],
  [
    'A strike will go ahead on 8 June after the union, Aslef, rejected an offer of 4%.',
    'A strike will go ahead on 8 June after the union, Aslef, rejected an offer of 4%. [2024-06-08]',
  ],
  [
    'Nearly half of all adults, or 47%, said they had skipped a meal.',
    'Nearly half of all adults: They had skipped a meal.',
  ],
];

describe('sentences with several verbs', () => {
  it.each(SENTENCES)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});
