import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/text/pipeline.ts';
import type { ExtractedClaim } from '../../src/text/types.ts';

const PUBLISHED = '2024-03-15';

const claimsOf = (body: string): ExtractedClaim[] =>
  analyzeArticle({ body, title: null, published: PUBLISHED }).claims;

// A sentence of the news, and every claim it holds.
const CASES: [sentence: string, ...claims: string[]][] = [
  [
    'Tom Reed, of no fixed address, was cleared of murder but found guilty of theft and will be sentenced on 3 June.',
    'Tom Reed, of no fixed address, was cleared of murder.',
    'Tom Reed, of no fixed address, was found guilty of theft.',
    'Tom Reed, of no fixed address, will be sentenced on 3 June.',
  ],
  [
    'Sentencing, the judge praised Ann Holt, of the University of Lund, who was not involved.',
    'The judge praised Ann Holt, of the University of Lund.',
    'Ann Holt was not involved.',
  ],
  [
    'The court sided with the union, and so did the city council.',
    'The court sided with the union.',
    'The city council sided with the union.',
  ],
  [
    'Rep. Chip Roy, R-Texas, a member of the caucus, called the plan a mistake.',
    'Rep. Chip Roy, R-Texas is a member of the caucus.',
    'Rep. Chip Roy, R-Texas called the plan a mistake.',
  ],
  [
    'Senator Ann Holt demanded that the camp be closed.',
    'Senator Ann Holt demanded that the camp be closed.',
    'Ann Holt is a senator.',
  ],
  [
    'A magnitude 6.1 earthquake struck eastern Taiwan on Sunday, killing 107 people and wounding 238.',
    'A magnitude 6.1 earthquake struck eastern Taiwan on Sunday.',
    'A magnitude 6.1 earthquake killed 107 people.',
    'A magnitude 6.1 earthquake wounded 238.',
  ],
  [
    'Floodwater swept through the valley, destroyed two bridges and cut off the village of Ronda.',
    'Floodwater swept through the valley.',
    'Floodwater destroyed two bridges.',
    'Floodwater cut off the village of Ronda.',
  ],
  [
    'The ferry sank off Lombok on Friday, and rescuers pulled 41 survivors from the water.',
    'The ferry sank off Lombok on Friday.',
    'Rescuers pulled 41 survivors from the water.',
  ],
  [
    'Firefighters contained the blaze, but 300 homes had already burned.',
    'Firefighters contained the blaze.',
    '300 homes had already burned.',
  ],
  [
    'The mudslide buried a school that had been evacuated an hour earlier.',
    'The mudslide buried a school.',
    'The school had been evacuated an hour earlier.',
  ],
  [
    'The storm weakened on Tuesday; it had killed nine people in Haiti.',
    'The storm weakened on Tuesday.',
    'The storm had killed nine people in Haiti.',
  ],
  [
    'A gas leak caused the explosion, which injured 14 workers.',
    'A gas leak caused the explosion.',
    'The explosion injured 14 workers.',
  ],
  [
    'The landslide blocked the road, cutting off three villages.',
    'The landslide blocked the road.',
    'The landslide cut off three villages.',
  ],
  ['The volcano has not erupted since 1902.', 'The volcano has not erupted since 1902.'],
  [
    'The court sentenced Marta Silva to eight years in prison and ordered her to pay a fine.',
    'The court sentenced Marta Silva to eight years in prison.',
    'The court ordered her to pay a fine.',
  ],
  [
    'Judge Helena Brandt dismissed the case on Monday because the evidence had been lost.',
    'Judge Helena Brandt dismissed the case on Monday because the evidence had been lost.',
  ],
  [
    'The jury found him guilty of fraud but cleared him of bribery.',
    'The jury found him guilty of fraud.',
    'The jury cleared him of bribery.',
  ],
  [
    'The prosecutor, Daniel Weiss, did not appeal.',
    'Daniel Weiss is the prosecutor.',
    'Daniel Weiss did not appeal.',
  ],
  [
    'Two former guards were arrested in March and charged with murder.',
    'Two former guards were arrested in March.',
    'Two former guards were charged with murder.',
  ],
  [
    'A man who stabbed three people in Hamburg was arrested on Friday.',
    'The man stabbed three people in Hamburg.',
    'A man was arrested on Friday.',
  ],
  [
    'The company, founded in 1990 and based in Lyon, closed three plants in May.',
    'The company was founded in 1990.',
    'The company is based in Lyon.',
    'The company closed three plants in May.',
  ],
  [
    'If the appeal fails, the company will pay the fine and close the plant.',
    'If the appeal fails, the company will pay the fine and close the plant.',
  ],
  [
    'Unless the union agrees, the plant will shut in June.',
    'Unless the union agrees, the plant will shut in June.',
  ],
  [
    'The central bank raised its key rate to 4.5% on Thursday, its highest level since 2007.',
    'The central bank raised its key rate to 4.5% on Thursday, its highest level since 2007.',
  ],
  [
    'Inflation fell to 3.1% in May, while wages rose by 4%.',
    'Inflation fell to 3.1% in May.',
    'Wages rose by 4%.',
  ],
  [
    'Shares in Nordbank fell 6% after the bank cut its forecast.',
    'Shares in Nordbank fell 6% after the bank cut its forecast.',
  ],
  [
    'Exports to China, Japan and South Korea grew, although imports fell.',
    'Exports to China, Japan and South Korea grew.',
    'Imports fell.',
  ],
  [
    'The minister visited China, Japan and South Korea in May.',
    'The minister visited China in May.',
    'The minister visited Japan in May.',
    'The minister visited South Korea in May.',
  ],
  [
    'The airline plans to buy 20 jets and hire 600 pilots.',
    'The airline plans to buy 20 jets.',
    'The airline plans to hire 600 pilots.',
  ],
  [
    'The factory makes tyres, belts and hoses for European carmakers.',
    'The factory makes tyres, belts and hoses for European carmakers.',
  ],
  ['Unemployment is higher than it was a year ago.', 'Unemployment is higher than it was a year ago.'],
  [
    'More people lost their jobs in April than in March.',
    'More people lost their jobs in April than in March.',
  ],
  [
    'The merger would create the largest brewer in Africa.',
    'The merger would create the largest brewer in Africa.',
  ],
  [
    'The fund, whose assets exceed $2 billion, has bought a stake in the port.',
    'The fund’s assets exceed $2 billion.',
    'The fund has bought a stake in the port.',
  ],
  [
    'Rangers beat Celtic 2-1 on Saturday, with Tom Lawrence scoring twice.',
    'Rangers beat Celtic 2-1 on Saturday.',
    'Tom Lawrence scored twice.',
  ],
  [
    'Ingrid Solberg won the 10-kilometre race in 24 minutes and set a national record.',
    'Ingrid Solberg won the 10-kilometre race in 24 minutes.',
    'Ingrid Solberg set a national record.',
  ],
  [
    'The club sacked its coach, Pedro Ruiz, after four defeats.',
    'The club sacked its coach, Pedro Ruiz, after four defeats.',
    'Pedro Ruiz is the club’s coach.',
  ],
  [
    'She did not start the final, but she scored the winning goal.',
    'She did not start the final.',
    'She scored the winning goal.',
  ],
  [
    'The striker, who joined Ajax in 2019, has scored 40 goals.',
    'The striker joined Ajax in 2019.',
    'The striker has scored 40 goals.',
  ],
  ['Neither team scored in the first half.', 'Neither team scored in the first half.'],
  [
    'The race was won by Anna Kiel and not by Maria Lund.',
    'The race was won by Anna Kiel and not by Maria Lund.',
  ],
  [
    'The tournament will be held in Oslo, Bergen and Trondheim next year.',
    'The tournament will be held in Oslo next year.',
    'The tournament will be held in Bergen next year.',
    'The tournament will be held in Trondheim next year.',
  ],
  [
    'Voters in Kenya elected a new parliament on Tuesday.',
    'Voters in Kenya elected a new parliament on Tuesday.',
  ],
  [
    'President Amina Diallo dissolved parliament and called an election for 3 March.',
    'Amina Diallo is the president.',
    'President Amina Diallo dissolved parliament.',
    'President Amina Diallo called an election for 3 March.',
  ],
  [
    'The opposition may challenge the result, and observers have criticised the count.',
    'The opposition may challenge the result.',
    'Observers have criticised the count.',
  ],
  [
    'Turnout was lower than expected, and no party won a majority.',
    'Turnout was lower than expected.',
    'No party won a majority.',
  ],
  [
    'The mayor of Bristol, Karen Ashford, resigned on Monday.',
    'Karen Ashford is the mayor of Bristol.',
    'Karen Ashford resigned on Monday.',
  ],
  [
    'The coalition has 61 seats and could lose its majority if two members leave.',
    'The coalition has 61 seats.',
    'The coalition could lose its majority if two members leave.',
  ],
  [
    'The Green Party, a junior partner in the coalition, voted against the budget.',
    'The Green Party is a junior partner in the coalition.',
    'The Green Party voted against the budget.',
  ],
  [
    'The commission neither confirmed nor denied the report.',
    'The commission neither confirmed nor denied the report.',
  ],
  ['It was the defence minister who ordered the retreat.', 'The defence minister ordered the retreat.'],
  [
    'Before taking office, Rosa Lind worked as a nurse in Malmö.',
    'Before taking office, Rosa Lind worked as a nurse in Malmö.',
  ],
  [
    'Speaking in Lisbon on Tuesday, the minister announced a new tax.',
    'The minister spoke in Lisbon on Tuesday.',
    'The minister announced a new tax.',
  ],
  [
    'Scientists at the University of Leeds have developed a vaccine that protects mice against malaria.',
    'Scientists at the University of Leeds have developed a vaccine.',
    'The vaccine protects mice against malaria.',
  ],
  [
    'NASA launched the probe in 2018, and it reached Mercury in 2025.',
    'NASA launched the probe in 2018.',
    'It reached Mercury in 2025.',
  ],
  [
    'The telescope, built in Chile, can detect faint galaxies.',
    'The telescope was built in Chile.',
    'The telescope can detect faint galaxies.',
  ],
  [
    'The drug reduced deaths by a third and caused no serious side effects.',
    'The drug reduced deaths by a third.',
    'The drug caused no serious side effects.',
  ],
  [
    'Researchers have not only mapped the genome but also identified 12 new genes.',
    'Researchers have mapped the genome.',
    'Researchers have also identified 12 new genes.',
  ],
  [
    'The probe, launched by India in July, landed near the south pole.',
    'The probe was launched by India in July.',
    'The probe landed near the south pole.',
  ],
  [
    'The glacier is melting faster than scientists had predicted.',
    'The glacier is melting faster than scientists had predicted.',
  ],
  [
    'Bees and wasps pollinate most of the crops, according to the study.',
    'Bees and wasps pollinate most of the crops.',
  ],
  ['The virus probably spread from bats to humans.', 'The virus probably spread from bats to humans.'],
  [
    'A team led by Maria Costa found no evidence that the drug works.',
    'A team led by Maria Costa found no evidence that the drug works.',
  ],
  [
    'The lake, once the fourth largest in the world, has almost vanished.',
    'The lake, once the fourth largest in the world, has almost vanished.',
  ],
  [
    'The charity was founded by Nora Lindqvist, a Swedish doctor.',
    'The charity was founded by Nora Lindqvist.',
    'Nora Lindqvist is a Swedish doctor.',
  ],
  [
    'French President Claire Moreau met German Chancellor Jonas Weber in Paris.',
    'Claire Moreau is the French President.',
    'French President Claire Moreau met German Chancellor Jonas Weber in Paris.',
    'Jonas Weber is the German Chancellor.',
  ],
  [
    'The ministers of France and Germany signed the treaty in Aachen.',
    'The ministers of France and Germany signed the treaty in Aachen.',
  ],
  [
    'Egypt and Jordan signed the accord in 1994, and both countries renewed it last year.',
    'Egypt and Jordan signed the accord in 1994.',
    'Egypt and Jordan renewed it last year.',
  ],
  ['The island nation joined the union in 2004.', 'The island nation joined the union in 2004.'],
  // Words of one verb never come under another's "not", "if" or "unless".
  [
    'The firm did not pay the fine and closed the plant.',
    'The firm did not pay the fine.',
    'The firm closed the plant.',
  ],
  [
    'The airline has not commented and declined an interview request.',
    'The airline has not commented and declined an interview request.',
  ],
  [
    'The strike will go ahead unless the state raises wages and hires more nurses.',
    'The strike will go ahead unless the state raises wages and hires more nurses.',
  ],
  [
    'The cabinet will fall and an election will be held if the vote fails.',
    'The cabinet will fall and an election will be held if the vote fails.',
  ],
  ['The cyclist died before reaching hospital.', 'The cyclist died before reaching hospital.'],
  // What may be meant of more than one stays where it stands.
  [
    'Norway condemned a blockade against Yemen, which Oman has called unlawful.',
    'Norway condemned a blockade against Yemen, which Oman has called unlawful.',
  ],
  [
    'Sofia Ruiz met former members of the union, who helped her leave.',
    'Sofia Ruiz met former members of the union.',
    'Former members of the union helped her leave.',
  ],
  [
    'The minister unveiled a ferry, built in Poland, and promised two more.',
    'The minister unveiled a ferry, built in Poland.',
    'The minister promised two more.',
  ],
  [
    'Crews evacuated residents after a tanker overturned, spilling its load.',
    'Crews evacuated residents after a tanker overturned, spilling its load.',
  ],
  [
    'Thousands of workers, joined by students, marched through Athens.',
    'Thousands of workers were joined by students.',
    'Thousands of workers marched through Athens.',
  ],
  // The verb of a subject with a relative clause, and of one with an aside.
  [
    'A fire that broke out on Saturday killed 12 people and injured 40.',
    'The fire broke out on Saturday.',
    'A fire killed 12 people.',
    'A fire injured 40.',
  ],
  [
    'The union, representing 20,000 nurses, rejected the offer, calling it an insult.',
    'The union represented 20,000 nurses.',
    'The union rejected the offer.',
    'The union called the offer an insult.',
  ],
  [
    'Rescuers, who had worked all night, found no survivors, and the search ended.',
    'Rescuers had worked all night.',
    'Rescuers found no survivors.',
    'The search ended.',
  ],
  [
    'Oman would welcome a pipeline and hopes for more tourists.',
    'Oman would welcome a pipeline.',
    'Oman hopes for more tourists.',
  ],
  // Names with their posts, one after the other.
  [
    'Ada Neri, mayor of Pisa, and Ugo Conti, governor of Lazio, met in Rome.',
    'Ada Neri is mayor of Pisa.',
    'Ugo Conti is governor of Lazio.',
    'Ada Neri and Ugo Conti met in Rome.',
  ],
  // A lead-in of a report, and a report in a side clause, say nothing by themselves.
  ['When asked about the delay, Ada Neri replied that the dam was safe.', 'The dam was safe.'],
  [
    'The krone fell after Norway said its economy had shrunk.',
    'The krone fell.',
    'Norway’s economy had shrunk.',
  ],
  ['The river burst its banks on Sunday.', 'The river burst its banks on Sunday.'],
  ['The plant shut in 2019.', 'The plant shut in 2019.'],
  ['Ministers quit over the budget.', 'Ministers quit over the budget.'],
  ['Oil sales not included.'],
  ['Officials said at least 12 people had died.', 'At least 12 people had died.'],
  [
    'Aid groups rarely reach the town and have warned of famine.',
    'Aid groups rarely reach the town.',
    'Aid groups have warned of famine.',
  ],
  [
    'The actor and his wife, Lena Holt, sold the house in May.',
    'The actor and his wife, Lena Holt, sold the house in May.',
  ],
];

describe('the claims of a sentence', () => {
  it.each(CASES)('%s', (sentence, ...claims) => {
    expect(
      claimsOf(sentence)
        .map((claim) => claim.text)
        .sort(),
    ).toEqual([...claims].sort());
  });
});

const one = (body: string, text: string): ExtractedClaim => {
  const claim = claimsOf(body).find((each) => each.text === text);
  if (!claim)
    throw new Error(
      `no such claim: ${text}; there are ${claimsOf(body)
        .map((c) => c.text)
        .join(' ')}`,
    );
  return claim;
};

describe('what stands beside a claim', () => {
  it('has the speaker, the cue and the mode of reported speech, and only its content as text', () => {
    const body = 'Karen Ashford, the mayor, said on Monday that the bridge will open in June.';
    const claim = one(body, 'The bridge will open in June.');
    expect(claim).toMatchObject({ speaker: 'Karen Ashford', cue: 'said', mode: 'reported' });
    expect(claim.quote).toBe('the bridge will open in June');
  });

  it('claims a title as a role, once an article, whoever uses it', () => {
    const body =
      'French President Claire Moreau arrived in Oslo. French President Claire Moreau met the king on Friday.';
    const roles = claimsOf(body).filter((claim) => claim.kind === 'role');
    expect(roles.map((claim) => claim.text)).toEqual(['Claire Moreau is the French President.']);
    expect(roles[0]?.insertions.map((insertion) => insertion.text)).toEqual(['is the']);
  });

  it('takes the date of its own clause, not that of another', () => {
    const body = 'The plant opened on 3 March 2021, and the owner closed it on 5 May 2023.';
    expect(one(body, 'The plant opened on 3 March 2021.').when).toEqual({
      start: '2021-03-03',
      end: '2021-03-03',
    });
    expect(claimsOf(body).at(-1)?.when).toEqual({ start: '2023-05-05', end: '2023-05-05' });
  });

  it('gives a participle the date of the clause it hangs on', () => {
    const body = 'A bomb exploded in the market on 3 March 2021, killing 12 people.';
    expect(one(body, 'A bomb killed 12 people.').when).toEqual({ start: '2021-03-03', end: '2021-03-03' });
  });

  it('does not take a date that only describes a noun', () => {
    expect(
      one('The film is about a 2018 coup attempt.', 'The film is about a 2018 coup attempt.').when,
    ).toBeNull();
  });

  it('names the rules that cut it out', () => {
    const body = 'Police arrested the suspect and searched his home.';
    expect(one(body, 'Police searched his home.').rules).toEqual(['joined verbs']);
    expect(one(body, 'Police arrested the suspect.').rules).toEqual(['sentence']);
  });

  it('spans the smallest run of the article that holds its words', () => {
    const body = 'In June the airline bought 20 jets, hired 600 pilots and moved to Vienna.';
    const claim = one(body, 'In June the airline hired 600 pilots.');
    expect(claim.quote).toBe('In June the airline bought 20 jets, hired 600 pilots');
  });
});

describe('what a claim leans on', () => {
  it('puts in the name a pronoun means, with where it stands', () => {
    const body = 'Ingrid Solberg won the race in Oslo. She set a national record.';
    const claim = one(body, 'Ingrid Solberg set a national record.');
    expect(claim.insertions).toEqual([{ text: 'Ingrid Solberg', for: { start: 0, end: 14 } }]);
    expect(claim.quote).toBe('She set a national record');
  });

  it('puts in the full name for a surname', () => {
    const body = 'Ingrid Solberg lives in Bergen. Solberg trains every day.';
    expect(one(body, 'Ingrid Solberg trains every day.').insertions[0]?.text).toBe('Ingrid Solberg');
  });

  it('leaves and marks a pronoun that may mean two people', () => {
    const body = 'The court heard Anna Kiel and Maria Lund. She left early.';
    const claim = one(body, 'She left early.');
    expect(claim.ambiguous.map(({ start, end }) => body.slice(start, end))).toEqual(['She']);
    expect(claim.insertions).toEqual([]);
  });

  it('resolves "the two countries" only when there are two', () => {
    const two = 'Egypt and Jordan signed an accord. The two countries share a border.';
    expect(claimsOf(two).map((claim) => claim.text)).toContain('Egypt and Jordan share a border.');
    const three = 'Egypt, Jordan and Iraq signed an accord. The two countries share a border.';
    const claim = one(three, 'The two countries share a border.');
    expect(claim.ambiguous.map(({ start, end }) => three.slice(start, end))).toEqual(['The two countries']);
  });

  it('leaves "both countries" where a third is named beside the two', () => {
    const body = 'Egypt thanked Jordan and Oman. Sanctions on Egypt slowed trade between both countries.';
    const claim = one(body, 'Sanctions on Egypt slowed trade between both countries.');
    expect(claim.ambiguous.map(({ start, end }) => body.slice(start, end))).toEqual(['both countries']);
  });

  it('takes an official for the country of the title', () => {
    const body =
      'Jordanian Foreign Minister Rami Haddad landed on Monday. Haddad’s trip to Cairo helps both nations.';
    expect(claimsOf(body).map((claim) => claim.text)).toContain(
      'Rami Haddad’s trip to Cairo helps Jordan and Egypt.',
    );
  });

  it('never replaces words of a name', () => {
    const body = 'Malta is near Sicily. Sailors call it the “Island of Honey” or the ‘Honey Island’.';
    expect(claimsOf(body).map((claim) => claim.text)).toContain(
      'Sailors call it the “Island of Honey” or the ‘Honey Island’.',
    );
  });

  it('leaves a "he" that may mean who tells or who is told', () => {
    const claim = one('Peter Novak told Jan Kral he would resign.', 'He would resign.');
    expect(claim.ambiguous).toHaveLength(1);
  });

  it('marks "we" in what somebody says', () => {
    const claim = one('“We will rebuild our city,” said the mayor.', 'We will rebuild our city.');
    expect(claim.ambiguous).toHaveLength(2);
  });

  it('calls a role only what a person is', () => {
    const body = 'Egypt was thanked by Jordan – Oman’s strategic partner.';
    expect(claimsOf(body).map((claim) => claim.kind)).not.toContain('role');
  });

  it('dates what has gone on since a date up to the day of publication, where that is known', () => {
    const body = 'The volcano has not erupted since 1902.';
    expect(one(body, body).when).toEqual({ start: '1902-01-01', end: PUBLISHED });
    const undated = analyzeArticle({ body, title: null, published: null }).claims;
    expect(undated.map(({ when }) => when)).toEqual([null]);
  });

  it('takes "the island nation" for the island that was named', () => {
    const body = 'Malta held talks with Italy on Monday. The island nation joined the union in 2004.';
    expect(claimsOf(body).map((claim) => claim.text)).toContain('Malta joined the union in 2004.');
  });

  it('puts nothing in for an "it" that means nothing', () => {
    const body = 'The ministry opened an inquiry. It is not clear that the dam was safe.';
    expect(one(body, 'It is not clear that the dam was safe.').insertions).toEqual([]);
  });
});

describe('what gives no claim', () => {
  it.each([
    [
      'a heading',
      'Minister resigns over dam\n\nThe dam burst in June after a week of heavy rain in the hills.',
    ],
    [
      'a teaser',
      'The dam burst in June after a week of heavy rain in the hills.\n\nRead more: Why dams burst',
    ],
  ])('%s', (_, body) => {
    expect(claimsOf(body).map((claim) => claim.quote)).toEqual([
      'The dam burst in June after a week of heavy rain in the hills',
    ]);
  });
});

it('what bursts is an event, though its past looks like the present', () => {
  expect(claimsOf('The dam burst on Monday night.').map(({ kind }) => kind)).toEqual(['event']);
});
