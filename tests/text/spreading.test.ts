import { describe, expect, it } from 'vitest';
import { claimsOf, expectClaims, type ClaimCase } from '../support/claims.ts';

const LISTS: ClaimCase[] = [
  [
    'Russia left the region, which it annexed in 2014.',
    ['Russia left the region.', 'Russia left the region'],
    ['It annexed the region in 2014.', 'the region, which it annexed in 2014'],
  ],
  [
    'Before that Rosa Lind had visited Peru, Chile and Cuba.',
    ['Before that Rosa Lind had visited Peru.', 'Before that Rosa Lind had visited Peru'],
    ['Before that Rosa Lind had visited Chile.', 'Before that Rosa Lind had visited Peru, Chile'],
    ['Before that Rosa Lind had visited Cuba.', 'Before that Rosa Lind had visited Peru, Chile and Cuba'],
  ],
  [
    'Rosa Lind has published several poems and short stories.',
    ['Rosa Lind has published several poems.', 'Rosa Lind has published several poems'],
    [
      'Rosa Lind has published several short stories.',
      'Rosa Lind has published several poems and short stories',
    ],
  ],
  [
    'He is known for his strong work ethic, commitment to excellence, and unique perspective.',
    ['He is known for his strong work ethic.', 'He is known for his strong work ethic'],
    [
      'He is known for his commitment to excellence.',
      'He is known for his strong work ethic, commitment to excellence',
    ],
    [
      'He is known for his unique perspective.',
      'He is known for his strong work ethic, commitment to excellence, and unique perspective',
    ],
  ],
  [
    'She wrote the novels "Cold Rain," "North, Always" and "The Ferry and the Fog."',
    ['She wrote "Cold Rain".', 'She wrote the novels "Cold Rain'],
    ['She wrote "North, Always".', 'She wrote the novels "Cold Rain," "North, Always'],
    [
      'She wrote "The Ferry and the Fog".',
      'She wrote the novels "Cold Rain," "North, Always" and "The Ferry and the Fog',
    ],
    ['"Cold Rain" is a novel.', 'novels "Cold Rain'],
  ],
  // What belongs together stays.
  [
    'Ugo Conti worked for the Ministry of Culture and Sport.',
    [
      'Ugo Conti worked for the Ministry of Culture and Sport.',
      'Ugo Conti worked for the Ministry of Culture and Sport',
    ],
  ],
  [
    'Ada Neri discussed trade and security with Ugo Conti.',
    [
      'Ada Neri discussed trade and security with Ugo Conti.',
      'Ada Neri discussed trade and security with Ugo Conti',
    ],
  ],
  [
    'Rosa Lind has not won gold and silver.',
    ['Rosa Lind has not won gold and silver.', 'Rosa Lind has not won gold and silver'],
  ],
  [
    'The firm makes steel products, such as pipes and rails, for shipyards.',
    [
      'The firm makes steel products, such as pipes and rails, for shipyards.',
      'The firm makes steel products, such as pipes and rails, for shipyards',
    ],
  ],
];

const INSTANCES: ClaimCase[] = [
  [
    'He has appeared in films such as The Long Night and Without a Map, and television dramas such as Salt & Iron.',
    ['He has appeared in films.', 'He has appeared in films'],
    ['He has appeared in The Long Night.', 'He has appeared in films such as The Long Night'],
    [
      'He has appeared in Without a Map.',
      'He has appeared in films such as The Long Night and Without a Map',
    ],
    [
      'He has appeared in television dramas.',
      'He has appeared in films such as The Long Night and Without a Map, and television dramas',
    ],
    [
      'He has appeared in Salt & Iron.',
      'He has appeared in films such as The Long Night and Without a Map, and television dramas such as Salt & Iron',
    ],
    ['The Long Night is a film.', 'films such as The Long Night'],
    ['Without a Map is a film.', 'films such as The Long Night and Without a Map'],
    ['Salt & Iron is a television drama.', 'television dramas such as Salt & Iron'],
  ],
];

const PEOPLE: ClaimCase[] = [
  [
    'Ines Maro (1901–1974) was a Chilean poet, critic and translator.',
    ['Ines Maro was born in 1901.', 'Ines Maro (1901'],
    ['Ines Maro died in 1974.', 'Ines Maro (1901–1974'],
    ['Ines Maro was Chilean.', 'Ines Maro (1901–1974) was a Chilean'],
    ['Ines Maro was a poet.', 'Ines Maro (1901–1974) was a Chilean poet'],
    ['Ines Maro was a critic.', 'Ines Maro (1901–1974) was a Chilean poet, critic'],
    ['Ines Maro was a translator.', 'Ines Maro (1901–1974) was a Chilean poet, critic and translator'],
  ],
  [
    'Ugo Conti is a renowned South Korean chef.',
    ['Ugo Conti is South Korean.', 'Ugo Conti is a renowned South Korean'],
    ['Ugo Conti is a renowned chef.', 'Ugo Conti is a renowned South Korean chef'],
  ],
  [
    'Robert Hale is an American football coach.',
    ['Robert Hale is an American football coach.', 'Robert Hale is an American football coach'],
  ],
];

const ADJUNCTS: ClaimCase[] = [
  [
    'Rosa Lind was born in Omaha, Nebraska on 17 November 1947.',
    ['Rosa Lind was born in Omaha, Nebraska.', 'Rosa Lind was born in Omaha, Nebraska'],
    ['Rosa Lind was born on 17 November 1947.', 'Rosa Lind was born in Omaha, Nebraska on 17 November 1947'],
    ['Omaha is in Nebraska.', 'Omaha, Nebraska'],
  ],
  [
    'He graduated from Seoul National University in 1965 with a degree in law.',
    ['He graduated from Seoul National University.', 'He graduated from Seoul National University'],
    ['He graduated in 1965.', 'He graduated from Seoul National University in 1965'],
    [
      'He graduated with a degree in law.',
      'He graduated from Seoul National University in 1965 with a degree in law',
    ],
  ],
  [
    'Rosa Lind won medals in Oslo, Bergen and Trondheim.',
    ['Rosa Lind won medals in Oslo.', 'Rosa Lind won medals in Oslo'],
    ['Rosa Lind won medals in Bergen.', 'Rosa Lind won medals in Oslo, Bergen'],
    ['Rosa Lind won medals in Trondheim.', 'Rosa Lind won medals in Oslo, Bergen and Trondheim'],
  ],
  // A country, a meeting, a "not": nothing is parted.
  [
    'Norway was elected in Geneva in 2019.',
    ['Norway was elected in Geneva in 2019.', 'Norway was elected in Geneva in 2019'],
  ],
  [
    'Rosa Lind met Ugo Conti in Oslo in 2019.',
    ['Rosa Lind met Ugo Conti in Oslo in 2019.', 'Rosa Lind met Ugo Conti in Oslo in 2019'],
  ],
  [
    'Rosa Lind never worked in Oslo as a nurse.',
    ['Rosa Lind never worked in Oslo as a nurse.', 'Rosa Lind never worked in Oslo as a nurse'],
  ],
];

const WORKS: ClaimCase[] = [
  [
    'He also starred in Red Earth (1984).',
    ['He also starred in Red Earth.', 'He also starred in Red Earth'],
    ['Red Earth is from 1984.', 'Red Earth (1984'],
  ],
  [
    'She had a recurring role in the sitcom Taxi.',
    ['She had a recurring role in the sitcom Taxi.', 'She had a recurring role in the sitcom Taxi'],
    ['Taxi is a sitcom.', 'sitcom Taxi'],
  ],
];

describe('what a sentence says of one person, spread', () => {
  it.each([...LISTS, ...INSTANCES, ...PEOPLE, ...ADJUNCTS, ...WORKS])('%s', (sentence, ...claims) => {
    expectClaims(sentence, claims);
  });

  it('gives little weight to what is told in passing, and says why', () => {
    const passing = claimsOf('She had a recurring role in the sitcom Taxi.').find(
      (claim) => claim.text === 'Taxi is a sitcom.',
    );
    expect(passing).toMatchObject({
      checkworthy: 0.15,
      checkworthyReason: 'says in passing what something is or where it lies',
    });
  });
});
