import { describe, it } from 'vitest';
import { expectClaims, type ClaimCase } from '../support/claims.ts';

const VERBS: ClaimCase[] = [
  [
    'The couple split last year, and she moved to Oslo.',
    ['The couple split last year.', 'The couple split last year'],
    ['She moved to Oslo.', 'she moved to Oslo'],
  ],
  [
    'Focus split up in 1978 and have since been touring.',
    ['Focus split up in 1978.', 'Focus split up in 1978'],
    ['Focus have since been touring.', 'Focus split up in 1978 and have since been touring'],
  ],
  [
    'Anna Lind and Ben Roy both won medals.',
    ['Anna Lind and Ben Roy both won medals.', 'Anna Lind and Ben Roy both won medals'],
  ],
  ['Nine hurt in bus crash.', ['Nine hurt in bus crash.', 'Nine hurt in bus crash']],
  ['A tax cut in 2010 was popular.', ['A tax cut in 2010 was popular.', 'A tax cut in 2010 was popular']],
  [
    'Oslo, Bergen and Trondheim all have ports.',
    ['Oslo has ports.', 'Oslo, Bergen and Trondheim all have ports'],
    ['Bergen has ports.', 'Bergen and Trondheim all have ports'],
    ['Trondheim has ports.', 'Trondheim all have ports'],
  ],
  [
    'She is known for her photography and written works that explore grief.',
    ['She is known for her photography.', 'She is known for her photography'],
    ['She is known for her written works.', 'She is known for her photography and written works'],
    ['Written works explore grief.', 'written works that explore grief'],
  ],
  [
    'Rosa Lind wrote and directed the film "Alba".',
    ['Rosa Lind wrote the film "Alba".', 'Rosa Lind wrote and directed the film "Alba'],
    ['Rosa Lind directed the film "Alba".', 'Rosa Lind wrote and directed the film "Alba'],
    ['"Alba" is a film.', 'film "Alba'],
  ],
  [
    'She has written and produced three albums.',
    ['She has written three albums.', 'She has written and produced three albums'],
    ['She has produced three albums.', 'She has written and produced three albums'],
  ],
  [
    'The bridge was designed and built by Arup.',
    ['The bridge was designed by Arup.', 'The bridge was designed and built by Arup'],
    ['The bridge was built by Arup.', 'The bridge was designed and built by Arup'],
  ],
  [
    'He was arrested and charged with theft.',
    ['He was arrested.', 'He was arrested'],
    ['He was charged with theft.', 'He was arrested and charged with theft'],
  ],
  ['She sat and watched the match.', ['She sat and watched the match.', 'She sat and watched the match']],
  [
    'At least 12 people were killed and wounded in the blast.',
    [
      'At least 12 people were killed and wounded in the blast.',
      'At least 12 people were killed and wounded in the blast',
    ],
  ],
  [
    'They did not write and sign the letter.',
    ['They did not write and sign the letter.', 'They did not write and sign the letter'],
  ],
  [
    'The choir is a group formed in 1969 by Ada Neri.',
    ['The choir is a group.', 'The choir is a group'],
    ['The choir was formed in 1969 by Ada Neri.', 'The choir is a group formed in 1969 by Ada Neri'],
  ],
  [
    'The firm, founded in 1990 and based in Leeds, employs 300 people.',
    ['The firm was founded in 1990.', 'The firm, founded in 1990'],
    ['The firm is based in Leeds.', 'The firm, founded in 1990 and based in Leeds'],
    ['The firm employs 300 people.', 'The firm, founded in 1990 and based in Leeds, employs 300 people'],
  ],
  [
    'Fiat, known for its small cars, builds tractors.',
    ['Fiat is known for its small cars.', 'Fiat, known for its small cars'],
    ['Fiat builds tractors.', 'Fiat, known for its small cars, builds tractors'],
  ],
  [
    'He is a writer based in Leeds and known for his poems.',
    ['He is a writer.', 'He is a writer'],
    ['He is based in Leeds.', 'He is a writer based in Leeds'],
    ['He is known for his poems.', 'He is a writer based in Leeds and known for his poems'],
  ],
  [
    'Rosa Lind, better known as Rolf, is a painter.',
    ['Rosa Lind is better known as Rolf.', 'Rosa Lind, better known as Rolf'],
    ['Rosa Lind is a painter.', 'Rosa Lind, better known as Rolf, is a painter'],
  ],
];

describe('verbs the tagger misses, verbs that share an object, participles with their tense', () => {
  it.each(VERBS)('%s', (sentence, ...claims) => {
    expectClaims(sentence, claims);
  });
});
