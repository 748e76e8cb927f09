import { describe, it } from 'vitest';
import { expectShown, type Paragraph } from '../support/shown.ts';

// Sentences as the desks of a newspaper write them: court, parliament, business, sport, disasters, portraits.
const SENTENCES: Paragraph[] = [
  [
    'Ann Lee, 46, who took over in 2017, will move to Oslo.',
    'Ann Lee took over in 2017. [2017-01-01 to 2017-12-31]',
    'Ann Lee, 46, will move to Oslo.',
  ],
  [
    'Sen. Tom Reed, R-Salem, who wrote the bill, resigned.',
    'Sen. Tom Reed, R-Salem wrote the bill.',
    'Sen. Tom Reed, R-Salem resigned.',
  ],
  [
    'The boys, aged 15 and 16, who cannot be named, were fined.',
    'The boys were aged 15 and 16.',
    'The boys cannot be named.',
    'The boys were fined.',
  ],
  [
    'Governor Ann Lee vetoed a bill Friday that would have closed two schools.',
    'Ann Lee is a governor.',
    'Governor Ann Lee vetoed a bill Friday. [2024-05-10]',
    'The bill would have closed two schools.',
  ],
  [
    '“It is too early,” said lead author Ann Lee of the University of Oslo, who called for more tests.',
    'Ann Lee: It is too early.',
    'Ann Lee is an author.',
  ],
  [
    'The deal, announced late on Sunday and valued at $35 billion, would create a bank.',
    'The deal was announced late on Sunday. [2024-05-12]',
    'The deal was valued at $35 billion.',
    'The deal would create a bank.',
  ],
  [
    'A director accused of taking bribes and hiding money did not tell the board.',
    'A director accused of taking bribes and hiding money did not tell the board.',
  ],
  [
    'The mayor has closed 12 clinics, frozen the budget and twice vetoed a bill.',
    'The mayor has closed 12 clinics.',
    'The mayor has frozen the budget.',
    'The mayor has twice vetoed a bill.',
  ],
  [
    'Farmers drove to Brussels, blocking roads, burning tyres and pelting police with eggs.',
    'Farmers drove to Brussels.',
    'Farmers blocked roads.',
    'Farmers burned tyres.',
    'Farmers pelted police with eggs.',
  ],
  [
    'Ten people were killed and dozens injured in the blast, police said.',
    'police: Ten people were killed.',
    'police: Dozens were injured in the blast.',
  ],
  [
    'Schools were closed and flights cancelled in Gaza province.',
    'Schools were closed.',
    'Flights were cancelled in Gaza province.',
  ],
  [
    'On Monday two men were held in Leeds, police said.',
    'police: On Monday two men were held in Leeds. [2024-05-13]',
  ],
  [
    '“I never took a cent,” Tom Reed told reporters, flanked by his lawyers.',
    'Tom Reed: I never took a cent.',
    'Tom Reed was flanked by his lawyers.',
  ],
  [
    'Jobs will go after talks with the owner, Tata Steel, collapsed.',
    'Jobs will go after talks with the owner, Tata Steel, collapsed.',
  ],
  [
    'Tom Reed denies three counts of fraud and one of theft.',
    'Tom Reed denies three counts of fraud and one of theft.',
  ],
  ['Tom Reed took money in cash and a beach house.', 'Tom Reed took money in cash and a beach house.'],
  [
    'There are fines for landlords who fail to register.',
    'There are fines for landlords who fail to register.',
  ],
  ['Fiat, Ford and Volvo were the top losers.', 'Fiat, Ford and Volvo were the top losers.'],
  [
    'Norway lost to Fiji. It was Norway’s third defeat.',
    'Norway lost to Fiji.',
    'It was Norway’s third defeat.',
  ],
  [
    'Ann Lee met Tom Reed. Her husband died in 2003. She lives in Oslo.',
    'Ann Lee met Tom Reed.',
    'Ann Lee’s husband died in 2003. [2003-01-01 to 2003-12-31]',
    'Ann Lee lives in Oslo.',
  ],
  [
    'Tom Reed is in court. His driver, Jan Berg, testified that he delivered letters.',
    'Tom Reed is in court.',
    'Jan Berg: He delivered letters.',
  ],
  [
    'The committee voted against the tower, saying it broke the rules.',
    'The committee voted against the tower.',
    'committee: It broke the rules.',
  ],
  [
    'The ministry was wrong, the mayor said, adding that it broke the rules.',
    'mayor: The ministry was wrong.',
    'mayor: It broke the rules.',
  ],
  ['Egypt and Qatar said that talks had made progress.', 'Egypt and Qatar: Talks had made progress.'],
  ['Police said they had arrested a man.', 'Police: Police had arrested a man.'],
  ['Turnout was 63%, the lowest since 1994.', 'Turnout was 63%, the lowest since 1994.'],
  [
    'Since taking office in 2019, Ann Lee has closed 12 clinics.',
    'Since taking office in 2019, Ann Lee has closed 12 clinics. [2019-01-01 to 2024-05-15]',
  ],
  [
    'Work was due to finish in 2022 but was delayed.',
    'Work was due to finish in 2022. [2022-01-01 to 2022-12-31]',
    'Work was delayed.',
  ],
  [
    'Born in Bolton, the daughter of a miner, Ann Lee won a scholarship.',
    'Ann Lee was born in Bolton, the daughter of a miner.',
    'Ann Lee won a scholarship.',
  ],
  [
    'The pair married in 2011 and separated last year.',
    'The pair married in 2011. [2011-01-01 to 2011-12-31]',
    'The pair separated last year. [2023-01-01 to 2023-12-31]',
  ],
  [
    "Target's shares rose 14%, whereas those of Ford fell.",
    "Target's shares rose 14%.",
    'Those of Ford fell.',
  ],
  [
    'Brann, unbeaten in nine games, face Lyn on Sunday.',
    'Brann, unbeaten in nine games, face Lyn on Sunday. [2024-05-12]',
  ],
  [
    'Tom Reed was accused of bribing officials and hiding money.',
    'Tom Reed was accused of bribing officials.',
    'Tom Reed was accused of hiding money.',
  ],
  [
    'The ministry said prices had fallen, although the bank warned that they could rise.',
    'ministry: Prices had fallen.',
    'bank: They could rise.',
  ],
  [
    'Prices fell, according to traffic police spokesman Tom Reed.',
    'Tom Reed: Prices fell.',
    'Tom Reed is a police spokesman.',
  ],
  [
    'Gunmen attacked a village on Friday, killing 23 people and abducting several women.',
    'Gunmen attacked a village on Friday. [2024-05-10]',
    'Gunmen killed 23 people. [2024-05-10]',
    'Gunmen abducted several women. [2024-05-10]',
  ],
  [
    'The bank left its rate unchanged on Tuesday, as expected.',
    'The bank left its rate unchanged on Tuesday, as expected. [2024-05-14]',
  ],
  ['The hearing continues on Thursday.', 'The hearing continues on Thursday. [2024-05-16]'],
  [
    'Tom Reed is in court. His lawyers said they would appeal.',
    'Tom Reed is in court.',
    'Tom Reed’s lawyers: Tom Reed’s lawyers would appeal.',
  ],
  [
    'Operations have been postponed since the dispute began in February.',
    'Operations have been postponed since the dispute began in February. [2024-02-01 to 2024-05-15]',
  ],
  [
    '“The sample is too small,” said Paul Kern, a geneticist at Lund who has studied wolves.',
    'Paul Kern: The sample is too small.',
    'Paul Kern has studied wolves.',
  ],
  [
    'More than 2,000 homes were destroyed, three mosques damaged and thousands of sheep killed.',
    'More than 2,000 homes were destroyed.',
    'Three mosques were damaged.',
    'Thousands of sheep were killed.',
  ],
  [
    'The group would be split and its headquarters moved to Rome.',
    'The group would be split.',
    'The group’s headquarters would be moved to Rome.',
  ],
  [
    'Tom Reed was released in March but failed to appear in court.',
    'Tom Reed was released in March. [2024-03-01 to 2024-03-31]',
    'Tom Reed failed to appear in court. [2024-03-01 to 2024-03-31]',
  ],
  [
    'Tom Reed, who has died aged 88, ran the Crown Estate.',
    'Tom Reed has died aged 88.',
    'Tom Reed ran the Crown Estate.',
  ],
  [
    'In 1966 Tom Reed married Ann Lee, with whom he had two sons; the marriage was dissolved in 1981.',
    'In 1966 Tom Reed married Ann Lee. [1966-01-01 to 1966-12-31]',
    'Tom Reed had two sons with Ann Lee.',
    'The marriage was dissolved in 1981. [1981-01-01 to 1981-12-31]',
  ],
  [
    `"I'm not going to resign," the police chief said on Tuesday, hours after the vote.`,
    "police chief: I'm not going to resign.",
  ],
  [
    'Ann Lee has been under pressure since an officer shot and killed a man.',
    'Ann Lee has been under pressure since an officer shot and killed a man.',
  ],
  [
    'Forecasters expect the heat to ease, with temperatures dropping to 33C.',
    'Forecasters expect the heat to ease, with temperatures dropping to 33C.',
  ],
  [
    'Unions fear that as many as 1,200 jobs could be lost.',
    'Unions fear that as many as 1,200 jobs could be lost.',
  ],
  [
    'Output went up 6 percent, and fixed-asset investment grew 4 percent.',
    'Output went up 6 percent.',
    'Fixed-asset investment grew 4 percent.',
  ],
  ['Teachers earn less than they did in 2010.', 'Teachers earn less than they did in 2010.'],
  ['Pay alone would not solve the problem, Ann Lee said.', 'Ann Lee: Pay alone would not solve the problem.'],
  [
    'Residents of the Lower Ward, most of whom lost their homes, said they had not been asked.',
    'Residents of the Lower Ward: Residents of the Lower Ward had not been asked.',
  ],
  [
    'Turnout was 62 per cent against 66 per cent five years ago.',
    'Turnout was 62 per cent against 66 per cent five years ago.',
  ],
  [
    'Most of the bodies showed signs of hunger, though some, including those of children, had been strangled.',
    'Most of the bodies showed signs of hunger.',
    'Some, including those of children, had been strangled.',
  ],
  [
    'Ann Lee, hit on the head by a bottle, said she would have scans.',
    'Ann Lee was hit on the head by a bottle.',
    'Ann Lee: Ann Lee would have scans.',
  ],
  [
    'An Israeli official, speaking on condition of anonymity, said talks would resume.',
    'An Israeli official spoke on condition of anonymity.',
    'Israeli official: Talks would resume.',
  ],
  [
    'The reef has suffered, scientists said in a report that was leaked in May.',
    'scientists: The reef has suffered.',
    'The report was leaked in May. [2024-05-01 to 2024-05-31]',
  ],
  [
    'The ministry said that it was not aware of any injuries and that emergency services would not be affected.',
    'ministry: The ministry was not aware of any injuries.',
    'ministry: Emergency services would not be affected.',
  ],
  [
    'The results, which were published in May, challenge the view that dogs came later.',
    'The results were published in May. [2024-05-01 to 2024-05-31]',
    'The results challenge the view that dogs came later.',
  ],
  [
    'The minister for trade, industry and labour, Ama Boateng, resigned on Friday.',
    'Ama Boateng is the minister for trade, industry and labour.',
    'Ama Boateng resigned on Friday. [2024-05-10]',
  ],
  ['14:32 Police say the road is closed.', 'Police: The road is closed.'],
  [
    'Twelve people were detained, none of them seriously hurt.',
    'Twelve people were detained, none of them seriously hurt.',
  ],
  [
    'Tom Reed met his wife in Derby, Susan.',
    'Tom Reed met his wife in Derby, Susan.',
    'Susan is Tom Reed’s wife.',
  ],
  [
    'Tom Reed had three sons: Mark, a teacher; Neil, who died in 1998; and Stephen.',
    'Tom Reed had three sons: Mark; Neil; and Stephen.',
    'Mark is a teacher.',
    'Neil died in 1998. [1998-01-01 to 1998-12-31]',
  ],
  [
    'Net profit fell 3% in the third quarter.',
    'Net profit fell 3% in the third quarter. [2023-07-01 to 2023-09-30]',
  ],
  ['Jones scored in the first quarter.', 'Jones scored in the first quarter.'],
  [
    'The rand firmed on Wednesday, helped by a weak dollar.',
    'The rand firmed on Wednesday. [2024-05-15]',
    'The rand was helped by a weak dollar.',
  ],
  ['At 1510 GMT, the rand traded at 18.26.', 'At 1510 GMT, the rand traded at 18.26.'],
  ['The benchmark 2030 government bond was firmer.', 'The benchmark 2030 government bond was firmer.'],
  [
    'A driver who killed a woman when he hit her car has been jailed for six years.',
    'The driver killed a woman when he hit her car.',
    'A driver has been jailed for six years.',
  ],
  [
    'The storm hit Grenada, ripping roofs off buildings and knocking out power.',
    'The storm hit Grenada.',
    'The storm ripped roofs off buildings.',
    'The storm knocked out power.',
  ],
  [
    'Tom Reed said one man had died and that communication with the island had been lost.',
    'Tom Reed: One man had died.',
    'Tom Reed: Communication with the island had been lost.',
  ],
  [
    'Speaker Tom Reed, whose job was on the line, defended the bill.',
    'Tom Reed is a speaker.',
    'Speaker Tom Reed’s job was on the line.',
    'Speaker Tom Reed defended the bill.',
  ],
  [
    'Justice Tom Reed held that the suspension was unlawful, and ordered the reinstatement of the staff.',
    'Tom Reed is a justice.',
    'Justice Tom Reed ordered the reinstatement of the staff.',
    'Tom Reed: The suspension was unlawful.',
  ],
  ['The council held talks that lasted a week.', 'The council held talks.', 'Talks lasted a week.'],
  [
    'Ann Lee left Tom Reed in 1972 and four years later married Jan Berg.',
    'Ann Lee left Tom Reed in 1972. [1972-01-01 to 1972-12-31]',
    'Four years later Ann Lee married Jan Berg. [1976-01-01 to 1976-12-31]',
  ],
  [
    'Police named the gunman as Jan Berg, who they said had worked as a guard and had no record.',
    'Police named the gunman as Jan Berg.',
    'Police said Jan Berg had worked as a guard.',
    'Police said Jan Berg had no record.',
  ],
  [
    'Finland, which shares a border with Russia, is a member.',
    'Finland shares a border with Russia.',
    'Finland is a member.',
  ],
  [
    'No one has been charged. The owner, Lakeside Lettings, said it had complied.',
    'No one has been charged.',
    'Lakeside Lettings is the owner.',
    'Lakeside Lettings: It had complied.',
  ],
  [
    'Survivors, several of whom live in hotels, are suing the firm.',
    'Several of the Survivors live in hotels.',
    'Survivors are suing the firm.',
  ],
  [
    '“Nobody has told us anything,” said Ann Lee, 34, who escaped with her baby.',
    'Ann Lee: Nobody has told us anything.',
    'Ann Lee escaped with her baby.',
  ],
  ['The coach did not. Ann Lee was asked to go.', 'Ann Lee was asked to go.'],
  [
    'Nearly 21,000 people were treated and at least five died.',
    'Nearly 21,000 people were treated.',
    'At least five died.',
  ],
  [
    'The police adjourned the march after protesters, most of them young, gathered outside and were dispersed.',
    'The police adjourned the march after protesters, most of them young, gathered outside and were dispersed.',
  ],
  [
    'A coroner has ruled that a boy died from a fever and not, as his parents had claimed, from a drink.',
    'coroner: A boy died from a fever and not, as his parents had claimed, from a drink.',
  ],
  [
    'Apple has scrapped plans, people familiar with the decision said.',
    'people familiar with the decision: Apple has scrapped plans.',
  ],
  ['Aid stands at 8%, Ann Lee said, warning that rations might be cut.', 'Ann Lee: Aid stands at 8%.'],
  [
    'The painting, thought to have been destroyed in the war, was found in a farmhouse.',
    'The painting was thought to have been destroyed in the war.',
    'The painting was found in a farmhouse.',
  ],
  [
    'The levies will raise money; critics say they will hurt the poor.',
    'The levies will raise money.',
    'critics: They will hurt the poor.',
  ],
  ['The U.N. refugee agency said that people had fled.', 'U.N. refugee agency: People had fled.'],
  [
    'Tom Reed was taken ill. His agent said he was stable. The club, where he spent nine seasons, closed.',
    'Tom Reed was taken ill.',
    'Tom Reed’s agent: Tom Reed was stable.',
    'Tom Reed spent nine seasons at the club.',
    'The club closed.',
  ],
];

describe('sentences of all desks', () => {
  it.each(SENTENCES)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});
