import { describe, it } from 'vitest';
import { expectShown, type Paragraph } from '../support/shown.ts';

// What portraits and obituaries tell: posts and their ministries, works and their kinds, steps of a career.
const SENTENCES: Paragraph[] = [
  [
    'Ann Lee met the Minister of Trade, Industry and Energy and the Secretary of State for Business, Energy and Industrial Strategy.',
    'Ann Lee met the Minister of Trade, Industry and Energy and the Secretary of State for Business, Energy and Industrial Strategy.',
  ],
  ['The general counsel, Ann Lee, resigned.', 'Ann Lee is the general counsel.', 'Ann Lee resigned.'],
  [
    'Ann Lee wrote books of poetry and fiction, including Grey Birds and The Last Heart.',
    'Ann Lee wrote books of poetry and fiction, including Grey Birds.',
    'Ann Lee wrote books of poetry and fiction, including The Last Heart.',
  ],
  [
    'Tom Reed managed a string of clubs, including Lyn, Brann and Viking.',
    'Tom Reed managed a string of clubs.',
    'Tom Reed managed Lyn.',
    'Tom Reed managed Brann.',
    'Tom Reed managed Viking.',
    'Lyn is a club.',
    'Brann is a club.',
    'Viking is a club.',
  ],
  [
    "Ann Lee has worked with some of the world's most renowned painters, including Jan Berg and Ugo Conti.",
    "Ann Lee has worked with some of the world's most renowned painters.",
    'Ann Lee has worked with Jan Berg.',
    'Ann Lee has worked with Ugo Conti.',
    'Jan Berg is a renowned painter.',
    'Ugo Conti is a renowned painter.',
  ],
  [
    'Ann Lee founded the North Fund, a charity that helps refugees.',
    'Ann Lee founded the North Fund.',
    'The North Fund is a charity.',
    'The North Fund helps refugees.',
  ],
  [
    'Police arrested Ann Lee, a lawyer who defended him in 2010.',
    'Police arrested Ann Lee.',
    'Ann Lee is a lawyer.',
    'Ann Lee defended him in 2010. [2010-01-01 to 2010-12-31]',
  ],
  [
    'They met Tom Reed, the foreign minister, and Ann Lee, the trade minister, who leaves in May.',
    'They met Tom Reed.',
    'They met Ann Lee.',
    'Tom Reed is the foreign minister.',
    'Ann Lee is the trade minister.',
    'Ann Lee leaves in May. [2024-05-01 to 2024-05-31]',
  ],
  [
    'After the attack in Lund, a man who lives nearby was arrested.',
    'After the attack in Lund, a man was arrested.',
    'The man lives nearby.',
  ],
  [
    'The band released eight albums with the Bergen Philharmonic, which have sold well.',
    'The band released eight albums with the Bergen Philharmonic.',
    'Eight albums with the Bergen Philharmonic have sold well.',
  ],
  [
    'Tom Reed gained fame with his debut album Harbour, which was released in 2010.',
    'Tom Reed gained fame with his debut album Harbour.',
    'Tom Reed’s debut album Harbour was released in 2010. [2010-01-01 to 2010-12-31]',
    'Harbour is a debut album.',
  ],
  [
    'The firm opened a website, Artista, which showcases young talent.',
    'The firm opened a website, Artista.',
    'Artista is a website.',
    'Artista showcases young talent.',
  ],
  [
    'Ann Lee is the founder of the online gallery, Artista, which sells contemporary art.',
    'Ann Lee is the founder of the online gallery, Artista.',
    'Artista is an online gallery.',
    'Artista sells contemporary art.',
  ],
  [
    'The band has had many changes, with Tom Reed being the only constant member.',
    'The band has had many changes.',
    'Tom Reed was the only constant member.',
  ],
  [
    'The fire injured 12 people, with three others being treated at a hospital.',
    'The fire injured 12 people.',
    'Three others were treated at a hospital.',
  ],
  [
    'Tom Reed starred in the films The Wedding Song (1998) and Grey Rain (2007).',
    'Tom Reed starred in The Wedding Song.',
    'Tom Reed starred in Grey Rain (2007). [2007-01-01 to 2007-12-31]',
    'The Wedding Song is a film.',
    'The Wedding Song is from 1998. [1998-01-01 to 1998-12-31]',
  ],
  [
    'Tom Reed has appeared in numerous movies and television shows including North and South.',
    'Tom Reed has appeared in numerous movies.',
    'Tom Reed has appeared in numerous television shows.',
    'Tom Reed has appeared in North.',
    'Tom Reed has appeared in South.',
  ],
  [
    'Tom Reed served as a councillor in Oldham from 1984 to 2005.',
    'Tom Reed served as a councillor in Oldham from 1984 to 2005. [1984-01-01 to 2005-12-31]',
  ],
  [
    'Tom Reed was born in Lund in 1920, and by the 1950s had become the leader of the gang.',
    'Tom Reed was born in Lund.',
    'Tom Reed was born in 1920. [1920-01-01 to 1920-12-31]',
    'By the 1950s Tom Reed had become the leader of the gang.',
  ],
  [
    'Tom Reed joined the party in 1990 and in 2003 became its leader.',
    'Tom Reed joined the party in 1990. [1990-01-01 to 1990-12-31]',
    'In 2003 Tom Reed became its leader. [2003-01-01 to 2003-12-31]',
  ],
  [
    'Ann Lee rose to fame after joining the first season of the talent show, Open Stage, in 2015.',
    'Ann Lee joined the first season of the talent show, Open Stage. [2015-01-01 to 2015-12-31]',
    'Ann Lee rose to fame in 2015. [2015-01-01 to 2015-12-31]',
    'Open Stage is a talent show.',
  ],
  [
    'Tom Reed is known for his strength and his ability to adapt to any team.',
    'Tom Reed is known for his strength.',
    'Tom Reed is known for his ability to adapt to any team.',
  ],
  [
    'Tom Reed joined Acme, a shop for tools, and Ann Lee, a lawyer, joined Lyn.',
    'Tom Reed joined Acme.',
    'Acme is a shop for tools.',
    'Ann Lee is a lawyer.',
    'Ann Lee joined Lyn.',
  ],
  [
    'Tom Reed founded Acme, a shop for tools, and Viking, a bank.',
    'Tom Reed founded Acme.',
    'Tom Reed founded Viking.',
    'Acme is a shop for tools.',
    'Viking is a bank.',
  ],
  [
    'After the outbreak of World War II, Harrer was arrested by the British and interned in a camp in India, where he remained until the end of the war.',
    'After the outbreak of World War II, Harrer was arrested by the British.',
    'After the outbreak of World War II, Harrer was interned in a camp in India.',
    'He remained in India until the end of the war.',
  ],
  [
    'He has a record of 13 wins (12 KOs), 0 losses and 0 draws.',
    'He has a record of 13 wins (12 KOs).',
    'He has a record of 0 losses.',
    'He has a record of 0 draws.',
  ],
  [
    'Ann Lee was the first woman to score in competition, the first woman to make more than $20 million in career earnings, and the first woman to compete in the tour.',
    'Ann Lee was the first woman to score in competition, the first woman to make more than $20 million in career earnings, and the first woman to compete in the tour.',
  ],
  [
    'Tom Reed wrote several books about his experiences, including Grey Rain, which was later adapted into a film.',
    'Tom Reed wrote several books about his experiences.',
    'Tom Reed wrote Grey Rain.',
    'Grey Rain was later adapted into a film.',
  ],
  [
    'Tom Reed has held various positions within the government, such as Director of International Organizations and Conferences in the Ministry of Foreign Affairs, and Director of the Department of Security and Disarmament.',
    'Tom Reed has held various positions within the government.',
    'Tom Reed has been Director of International Organizations and Conferences in the Ministry of Foreign Affairs.',
    'Tom Reed has been Director of the Department of Security and Disarmament.',
  ],
  [
    'Tom Reed has held numerous positions in the heritage sector, including Deputy Director of the Department of Archaeology at the Ministry of Heritage and Regional Director of Archaeology at the Ministry of Education, University and Research.',
    'Tom Reed has held numerous positions in the heritage sector.',
    'Tom Reed has been Deputy Director of the Department of Archaeology at the Ministry of Heritage and Regional Director of Archaeology at the Ministry of Education, University and Research.',
  ],
  [
    'Jan Berg directed more than 50 films in his career, including the drama "Grey Rain" and the 1954 musical "The Harbour".',
    'Jan Berg directed more than 50 films in his career.',
    'Jan Berg directed the drama "Grey Rain".',
    'Jan Berg directed the 1954 musical "The Harbour".',
    '"Grey Rain" is a drama.',
  ],
  [
    'Ann Lee is the daughter of the late King Haakon and his third wife, Maud.',
    'Ann Lee is the daughter of the late King Haakon and his third wife, Maud.',
    'Haakon is the late King.',
  ],
  ['She was born to Tom Reed and Ann Lee.', 'She was born to Tom Reed and Ann Lee.'],
  [
    'Tom Reed is known for his blend of electronic and rock music, as well as his experimentation with various genres and sounds.',
    'Tom Reed is known for his blend of electronic and rock music.',
    'Tom Reed is known for his experimentation with various genres.',
    'Tom Reed is known for his experimentation with various sounds.',
  ],
  [
    'She was nominated for Best Actress in Lund and Best Singer in Oslo.',
    'She was nominated for Best Actress in Lund.',
    'She was nominated for Best Singer in Oslo.',
  ],
  [
    'The university named the institute after Tom Reed, the inventor of the pump, and Ann Lee, his wife.',
    'The university named the institute after Tom Reed.',
    'The university named the institute after Ann Lee.',
    'Tom Reed is the inventor of the pump.',
    'Ann Lee is his wife.',
  ],
  [
    'The EU’s foreign policy chief, Ann Lee, criticised the visit and urged Brazil to act.',
    'Ann Lee is the EU’s foreign policy chief.',
    'Ann Lee criticised the visit.',
    'Ann Lee urged Brazil to act.',
  ],
];

describe('sentences of portraits', () => {
  it.each(SENTENCES)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});
