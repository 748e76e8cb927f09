import { describe, expect, it } from 'vitest';
import { claimsOf, expectClaims, type ClaimCase } from '../support/claims.ts';

const LIVES: ClaimCase[] = [
  [
    'Rosa Lind is the director of the Center for Sex and Society at the University of Hawaii at Manoa, where she is also a professor.',
    [
      'Rosa Lind is the director of the Center for Sex and Society at the University of Hawaii at Manoa.',
      'Rosa Lind is the director of the Center for Sex and Society at the University of Hawaii at Manoa',
    ],
    [
      'Rosa Lind is also a professor at the University of Hawaii at Manoa.',
      'the University of Hawaii at Manoa, where she is also a professor',
    ],
  ],
  [
    'She joined Chelsea in 2003, where she won the league.',
    ['She joined Chelsea in 2003.', 'She joined Chelsea in 2003'],
    ['She won the league at Chelsea.', 'Chelsea in 2003, where she won the league'],
  ],
  [
    'She moved to Paris in 1990, where she studied law.',
    ['She moved to Paris.', 'She moved to Paris'],
    ['She moved in 1990.', 'She moved to Paris in 1990'],
    ['She studied law in Paris.', 'Paris in 1990, where she studied law'],
  ],
  [
    'He played for Real Madrid, where he stayed until 1997 before moving on to Valencia.',
    ['He played for Real Madrid.', 'He played for Real Madrid'],
    ['He stayed in Real Madrid until 1997.', 'Real Madrid, where he stayed until 1997'],
    ['He moved on to Valencia.', 'he stayed until 1997 before moving on to Valencia'],
  ],
  [
    'He played for Valencia until his retirement in 2005.',
    ['He played for Valencia.', 'He played for Valencia'],
    ['He played until his retirement in 2005.', 'He played for Valencia until his retirement in 2005'],
  ],
  [
    'He died before reaching hospital.',
    ['He died before reaching hospital.', 'He died before reaching hospital'],
  ],
  [
    'Rosa Lind (1949-1986) was a painter.',
    ['Rosa Lind was born in 1949.', 'Rosa Lind (1949'],
    ['Rosa Lind died in 1986.', 'Rosa Lind (1949-1986'],
    ['Rosa Lind was a painter.', 'Rosa Lind (1949-1986) was a painter'],
  ],
  [
    'He stars in Kingdom (2014-2017).',
    ['He stars in Kingdom (2014-2017).', 'He stars in Kingdom (2014-2017)'],
  ],
  [
    'Ada Neri is a poet, critic, and professor of law at the University of Oslo.',
    ['Ada Neri is a poet.', 'Ada Neri is a poet'],
    ['Ada Neri is a critic.', 'Ada Neri is a poet, critic'],
    [
      'Ada Neri is a professor of law at the University of Oslo.',
      'Ada Neri is a poet, critic, and professor of law at the University of Oslo',
    ],
  ],
  [
    'Ada Neri is a businesswoman and former chairwoman of several companies.',
    ['Ada Neri is a businesswoman.', 'Ada Neri is a businesswoman'],
    [
      'Ada Neri is a former chairwoman of several companies.',
      'Ada Neri is a businesswoman and former chairwoman of several companies',
    ],
  ],
  [
    'Ada Neri is the founder and chairwoman of the Nazih Foundation.',
    [
      'Ada Neri is the founder of the Nazih Foundation.',
      'Ada Neri is the founder and chairwoman of the Nazih Foundation',
    ],
    [
      'Ada Neri is the chairwoman of the Nazih Foundation.',
      'Ada Neri is the founder and chairwoman of the Nazih Foundation',
    ],
  ],
  [
    'Ada Neri is a singer and actress who has appeared in two films.',
    ['Ada Neri is a singer.', 'Ada Neri is a singer'],
    ['Ada Neri is an actress.', 'Ada Neri is a singer and actress'],
    ['Ada Neri has appeared in two films.', 'Ada Neri is a singer and actress who has appeared in two films'],
  ],
  [
    'Samuel Roy is a filmmaker and photographer based in Lagos.',
    ['Samuel Roy is a filmmaker.', 'Samuel Roy is a filmmaker'],
    ['Samuel Roy is a photographer.', 'Samuel Roy is a filmmaker and photographer'],
    ['Samuel Roy is based in Lagos.', 'Samuel Roy is a filmmaker and photographer based in Lagos'],
  ],
  [
    'She has served as Ambassador to Chile (1998–2002), Ambassador to Peru (2005–2009), and Ambassador to France (2010–2013).',
    [
      'She has served as Ambassador to Chile (1998–2002).',
      'She has served as Ambassador to Chile (1998–2002)',
    ],
    [
      'She has served as Ambassador to Peru (2005–2009).',
      'She has served as Ambassador to Chile (1998–2002), Ambassador to Peru (2005–2009)',
    ],
    [
      'She has served as Ambassador to France (2010–2013).',
      'She has served as Ambassador to Chile (1998–2002), Ambassador to Peru (2005–2009), and Ambassador to France (2010–2013)',
    ],
  ],
  [
    'He wrote numerous chamber works, including a trio for piano.',
    ['He wrote numerous chamber works.', 'He wrote numerous chamber works'],
    ['He wrote a trio for piano.', 'He wrote numerous chamber works, including a trio for piano'],
  ],
  [
    'He is known for his roles in comedy films, television series, and stage plays.',
    ['He is known for his roles in comedy films.', 'He is known for his roles in comedy films'],
    [
      'He is known for his roles in television series.',
      'He is known for his roles in comedy films, television series',
    ],
    [
      'He is known for his roles in stage plays.',
      'He is known for his roles in comedy films, television series, and stage plays',
    ],
  ],
  [
    'Ada Neri is a British Labour politician.',
    ['Ada Neri is a British Labour politician.', 'Ada Neri is a British Labour politician'],
  ],
  [
    'Foreign Ministers Ana Keller and Tom Reed, Ministry of Foreign Affairs of Peru, signed a plan.',
    ['Ana Keller is a Foreign Minister.', 'Foreign Ministers Ana Keller'],
    [
      'Tom Reed is a Foreign Minister of the Ministry of Foreign Affairs of Peru.',
      'Foreign Ministers Ana Keller and Tom Reed, Ministry of Foreign Affairs of Peru',
    ],
    [
      'Foreign Ministers Ana Keller and Tom Reed, Ministry of Foreign Affairs of Peru, signed a plan.',
      'Foreign Ministers Ana Keller and Tom Reed, Ministry of Foreign Affairs of Peru, signed a plan',
    ],
  ],
  [
    'Professor Ada Neri, University of Oslo, won the prize.',
    ['Ada Neri is a Professor at the University of Oslo.', 'Professor Ada Neri, University of Oslo'],
    [
      'Professor Ada Neri, University of Oslo, won the prize.',
      'Professor Ada Neri, University of Oslo, won the prize',
    ],
  ],
  [
    'He is a member of the band, Red Fox.',
    ['He is a member of the band, Red Fox.', 'He is a member of the band, Red Fox'],
    ['Red Fox is a band.', 'band, Red Fox'],
  ],
  [
    'Her song was in the 1997 film, Money Talks.',
    ['Her song was in the 1997 film, Money Talks.', 'Her song was in the 1997 film, Money Talks'],
    ['Money Talks is a film.', 'film, Money Talks'],
  ],
  [
    'His debut album, Night Rain, was released in 2011.',
    [
      'His debut album, Night Rain, was released in 2011.',
      'His debut album, Night Rain, was released in 2011',
    ],
    ['Night Rain is an album.', 'album, Night Rain'],
  ],
  [
    'They are known for the singles "Sylvia" and "House of the King".',
    ['They are known for "Sylvia".', 'They are known for the singles "Sylvia'],
    [
      'They are known for "House of the King".',
      'They are known for the singles "Sylvia" and "House of the King',
    ],
    ['"Sylvia" is a single.', 'singles "Sylvia'],
    ['"House of the King" is a single.', 'singles "Sylvia" and "House of the King'],
  ],
  [
    'He has been married since 1984 to Lisa Cooper.',
    ['He has been married since 1984.', 'He has been married since 1984'],
    ['He has been married to Lisa Cooper.', 'He has been married since 1984 to Lisa Cooper'],
  ],
  [
    'She received a Bachelor of Arts degree from Yale in 1990.',
    ['She received a Bachelor of Arts degree from Yale.', 'She received a Bachelor of Arts degree from Yale'],
    [
      'She received a Bachelor of Arts degree in 1990.',
      'She received a Bachelor of Arts degree from Yale in 1990',
    ],
  ],
];

// What looks like a list and is none, or whose parts cannot be told apart: each stays one claim.
const STAYS_WHOLE = [
  'She is a member of the NumPy and SciPy core teams.',
  'She was known for her work in the Arts and Crafts movement.',
  'She holds a degree in Electrical and Computer Engineering.',
  'She has served the Global Initiative for Economic, Social and Cultural Rights.',
  'She develops her skills and knowledge of the industry.',
  'She believes in collaboration and the power of working together.',
  'Chief Jones is an experienced leader.',
  'Team Estonia had to rebuild their robot.',
  'There were also two Syrian teams scheduled to compete.',
  'He has received the Best Actor Award.',
  'They criticised the plan and the way of choosing it.',
];

describe('steps of a life, posts, and what somebody is', () => {
  it.each(LIVES)('%s', (sentence, ...claims) => {
    expectClaims(sentence, claims);
  });

  it.each(STAYS_WHOLE)('stays whole: %s', (sentence) => {
    expect(claimsOf(sentence).map(({ text }) => text)).toEqual([sentence]);
  });

  it('dates a birth and a death each with its own end of the range', () => {
    const [born, died] = claimsOf('Rosa Lind (1949-1986) was a painter.');
    expect(born?.when).toEqual({ start: '1949-01-01', end: '1949-12-31' });
    expect(died?.when).toEqual({ start: '1986-01-01', end: '1986-12-31' });
  });

  it('dates what is due by a day from the day of publication on', () => {
    const [claim] = claimsOf('The bridge will open by 20 March 2024.');
    expect(claim?.when).toEqual({ start: '2024-03-15', end: '2024-03-20' });
  });
});
