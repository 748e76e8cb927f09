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
  [
    "Amnesty International's regional director, Tigere Chagutah, welcomed the ruling.",
    "Tigere Chagutah is Amnesty International's regional director.",
    'Tigere Chagutah welcomed the ruling.',
  ],
  [
    'Tom Reed arrived for a visit at the invitation of his Tajik counterpart, Usmonali Usmonzoda.',
    'Tom Reed arrived for a visit at the invitation of his Tajik counterpart, Usmonali Usmonzoda.',
    'Usmonali Usmonzoda is Tom Reed’s Tajik counterpart.',
  ],
  [
    '"It shows," said Dr Brian Chirombo, WHO representative in Rwanda.',
    'Brian Chirombo: It shows.',
    'Dr Brian Chirombo is WHO representative in Rwanda.',
  ],
  [
    "The measures took effect, the bloc's foreign policy chief Josep Borrell said.",
    'Josep Borrell: The measures took effect.',
    "Josep Borrell is the bloc's foreign policy chief.",
  ],
  [
    'Tom Reed will hold talks with his host and counterpart Tete Antonio.',
    'Tom Reed will hold talks with his host and counterpart Tete Antonio.',
  ],
  [
    'Tom Reed faces four-time champion Novak Djokovic.',
    'Tom Reed faces four-time champion Novak Djokovic.',
    'Novak Djokovic is a four-time champion.',
  ],
  [
    "Ratings agency Moody's lowered its outlook. Moody's said it had cut the rating.",
    "Moody's is a Ratings agency.",
    "Ratings agency Moody's lowered its outlook.",
    "Moody's: Moody's had cut the rating.",
  ],
  [
    'The Senate confirmed Lieutenant General Olufemi Olayinka.',
    'The Senate confirmed Lieutenant General Olufemi Olayinka.',
    'Olufemi Olayinka is a Lieutenant General.',
  ],
  [
    'Vladimir Putin and his Senegalese counterpart Bassirou Faye spoke.',
    'Vladimir Putin and his Senegalese counterpart Bassirou Faye spoke.',
    'Bassirou Faye is Vladimir Putin’s Senegalese counterpart.',
  ],
  [
    "Ann Lee reiterated Angola's demand for the lifting of the blockade, as well as the removal of Cuba from the list.",
    "Ann Lee reiterated Angola's demand for the lifting of the blockade, as well as the removal of Cuba from the list.",
  ],
  [
    "Mikhail Bogdanov has been deputy foreign minister since 2011 and the president's special envoy for Africa since 2014.",
    'Mikhail Bogdanov has been deputy foreign minister since 2011. [2011-01-01 to 2024-05-15]',
    "Mikhail Bogdanov has been the president's special envoy for Africa since 2014. [2014-01-01 to 2024-05-15]",
  ],
  [
    'Tom Reed left. Prior to that, he was ambassador to Egypt.',
    'Tom Reed left.',
    'Prior to that, Tom Reed was ambassador to Egypt.',
  ],
  ['Nobel laureate Ann Lee won.', 'Ann Lee is a Nobel laureate.', 'Nobel laureate Ann Lee won.'],
  [
    'Cuban Foreign Minister Ana Gil flew to Angola. The head of Cuban diplomacy met doctors. The top diplomat will also travel to Mali.',
    'Ana Gil is the Cuban Foreign Minister.',
    'Cuban Foreign Minister Ana Gil flew to Angola.',
    'Ana Gil met doctors.',
    'Ana Gil will also travel to Mali.',
  ],
  [
    'Rwandan President Emil Kagina received Tom Reed. The head of state told the guest that trade had doubled.',
    'Emil Kagina is the Rwandan President.',
    'Rwandan President Emil Kagina received Tom Reed.',
    'Emil Kagina: Trade had doubled.',
  ],
  [
    'Russian Deputy Foreign Minister Ivan Orlov spoke to TASS. The senior diplomat said that exports had doubled.',
    'Ivan Orlov is the Russian Deputy Foreign Minister.',
    'Russian Deputy Foreign Minister Ivan Orlov spoke to TASS.',
    'Ivan Orlov: Exports had doubled.',
  ],
  [
    'Jannik Sinner saved four break points. “It was tough,” said the 23-year-old, who will lead the ranking.',
    'Jannik Sinner saved four break points.',
    'Jannik Sinner: It was tough.',
    'Jannik Sinner will lead the ranking.',
  ],
  ['Tom Reed steps down on Jan. 7.', 'Tom Reed steps down on Jan. 7. [2025-01-07]'],
  [
    'Researchers at the University of Oslo, whose work was led by Ann Lee, found that the virus had jumped to bats. Their study was published in May.',
    'Researchers at the University of Oslo: The virus had jumped to bats.',
    'Researchers at the University of Oslo’s study was published in May. [2024-05-01 to 2024-05-31]',
  ],
  [
    'Vice President Tom Reed, the candidate of the ruling New Patriotic Party, or NPP, said he had called Ann Lee.',
    'Tom Reed is the Vice President.',
    'Tom Reed is the candidate of the ruling New Patriotic Party, or NPP.',
    'Tom Reed: Tom Reed had called Ann Lee.',
  ],
  ['The New Patriotic Party, or NPP, won.', 'The New Patriotic Party, or NPP, won.'],
  [
    'World No. 1 Jannik Sinner of Italy overcame Czech teenager Jakub Mensik 6-3, 4-6, 6-1 in two hours and four minutes on Saturday.',
    'World No. 1 Jannik Sinner of Italy overcame Czech teenager Jakub Mensik 6-3, 4-6, 6-1 in two hours and four minutes on Saturday. [2024-05-11]',
  ],
  [
    'The vote followed the adoption of a report by the Joint Committee on Defence, presented by its chairman, Senator Tom Reed.',
    'The vote followed the adoption of a report by the Joint Committee on Defence, presented by its chairman, Senator Tom Reed.',
    'Senator Tom Reed is the Joint Committee on Defence’s chairman.',
    'Tom Reed is a senator.',
  ],
  [
    'Ann Lee was commissioned in 1992 and served in Mali.',
    'Ann Lee was commissioned in 1992. [1992-01-01 to 1992-12-31]',
    'Ann Lee served in Mali.',
  ],
  [
    'Ann Lee welcomed the ruling but said it does not go far enough.',
    'Ann Lee welcomed the ruling.',
    'Ann Lee: The ruling does not go far enough.',
  ],
  [
    '"We need decisions," Ann Lee said in her nightly address. "Every day matters."',
    'Ann Lee: We need decisions.',
    'Ann Lee: Every day matters.',
  ],
  [
    'Cuban minister Ana Gil met her Tajik counterpart, Usmon Usmonov. The two officials signed a treaty.',
    'Ana Gil is the Cuban minister.',
    'Cuban minister Ana Gil met her Tajik counterpart, Usmon Usmonov.',
    'Usmon Usmonov is Cuban minister Ana Gil’s Tajik counterpart.',
    'Ana Gil and Usmon Usmonov signed a treaty.',
  ],
  [
    "Iran's state news agency IRNA quoted its envoy, Ali Reza, as saying the talks failed.",
    "IRNA is Iran's state news agency.",
    "Ali Reza is Iran's state news agency IRNA’s envoy.",
    'Ali Reza: The talks failed.',
  ],
  ['The minister was quoted as saying the talks failed.', 'minister: The talks failed.'],
  [
    'Tom Reed left. "It is over," state news agency Belta quoted him as saying during a visit to Minsk.',
    'Tom Reed left.',
    'Tom Reed: It is over.',
    'Belta is a state news agency.',
  ],
  [
    'Tom Reed said Vietnam attaches importance to its ties with Cuba and thanked Havana for its support.',
    'Tom Reed thanked Havana for its support.',
    'Tom Reed: Vietnam attaches importance to its ties with Cuba.',
  ],
  [
    'Ann Lee met Tom Reed. Reed, in turn, said that the two had signed a plan.',
    'Ann Lee met Tom Reed.',
    'Tom Reed: The two had signed a plan.',
  ],
  [
    'At least 12 workers, including five women, were killed in the fire.',
    'At least 12 workers, including five women, were killed in the fire.',
  ],
  [
    'A fire at the plant claimed at least 112 lives, while the collapse of a hall in Dhaka left 30 dead.',
    'A fire at the plant claimed at least 112 lives.',
    'The collapse of a hall in Dhaka left 30 dead.',
  ],
  [
    'During the meeting, held at the Palace of Justice, Ann Lee agreed to resign.',
    'During the meeting, held at the Palace of Justice, Ann Lee agreed to resign.',
  ],
  [
    'Ann Lee reviewed the state of bilateral relations, established on August 22, 1979.',
    'Ann Lee reviewed the state of bilateral relations, established on August 22, 1979.',
  ],
  [
    'Sosha managing director Ann Lee said the agency was not consulted.',
    'Ann Lee is the Sosha managing director.',
    'Ann Lee: The agency was not consulted.',
  ],
  [
    'The study, which was funded by Fiat and took two years to complete, did not name the brands.',
    'The study was funded by Fiat.',
    'The study took two years to complete.',
    'The study did not name the brands.',
  ],
  [
    'Kenya, the first country in East Africa to outlaw plastic bags, makes shoes.',
    'Kenya is the first country in East Africa to outlaw plastic bags.',
    'Kenya makes shoes.',
  ],
  [
    'Kenya makes 20 tonnes of waste a year, of which only eight per cent is recycled.',
    'Kenya makes 20 tonnes of waste a year.',
    'Only eight per cent of waste is recycled.',
  ],
  [
    'The Liberal Union, whose three members gave Tom Reed a majority, said it would not support the budget.',
    'The Liberal Union’s three members gave Tom Reed a majority.',
    'Liberal Union: Liberal Union would not support the budget.',
  ],
  [
    'Norway agreed in May to fund a port, which China had also offered to build.',
    'Norway agreed in May to fund a port. [2024-05-01 to 2024-05-31]',
    'China had also offered to build the port.',
  ],
  [
    'Ann Lee, also a member of the council, spoke to doctors.',
    'Ann Lee is a member of the council.',
    'Ann Lee spoke to doctors.',
  ],
  ['Ann Lee expressed her hope that firms would invest in Mali.', 'Ann Lee: Firms would invest in Mali.'],
  [
    'Cuban Vice President Ivo Mesa flew to Hanoi. The Cuban leader laid a wreath.',
    'Ivo Mesa is the Cuban Vice President.',
    'Cuban Vice President Ivo Mesa flew to Hanoi.',
    'Ivo Mesa laid a wreath.',
  ],
  [
    'Fijian minister Ann Lee thanked Saint Lucia for its support for the island at the United Nations.',
    'Ann Lee is the Fijian minister.',
    'Fijian minister Ann Lee thanked Saint Lucia for its support for the island at the United Nations.',
  ],
  [
    'The delegation included the Minister of External Affairs, Alva Baptiste, and the ambassador in Havana, Charles Isaac.',
    'The delegation included the Minister of External Affairs, Alva Baptiste, and the ambassador in Havana, Charles Isaac.',
    'Alva Baptiste is the Minister of External Affairs.',
    'Charles Isaac is the ambassador in Havana.',
  ],
  [
    'Minister of Foreign Affairs Bruno Parrilla spoke.',
    'Bruno Parrilla is the Minister of Foreign Affairs.',
    'Minister of Foreign Affairs Bruno Parrilla spoke.',
  ],
  [
    'Secretary of State Antony Blinken flew to Oslo.',
    'Antony Blinken is the Secretary of State.',
    'Secretary of State Antony Blinken flew to Oslo.',
  ],
  [
    'The First Secretary of the Party and President of the Republic, Miguel Díaz-Canel, received Ann Lee.',
    'Miguel Díaz-Canel is the First Secretary of the Party.',
    'Miguel Díaz-Canel is President of the Republic.',
    'Miguel Díaz-Canel received Ann Lee.',
  ],
  [
    'Tom Reed received this Monday the Prime Minister of Fiji, Philip Pierre, who is on a visit.',
    'Tom Reed received this Monday the Prime Minister of Fiji, Philip Pierre. [2024-05-13]',
    'Philip Pierre is the Prime Minister of Fiji.',
    'Philip Pierre is on a visit.',
  ],
  [
    'Viasna, whose founder, Ales Bily, is in prison, protested.',
    'Ales Bily is Viasna’s founder.',
    'Viasna protested.',
    'Ales Bily is in prison.',
  ],
  [
    '“We came to listen,” said Vera Gil, herself a former rebel.',
    'Vera Gil: We came to listen.',
    'Vera Gil is a former rebel.',
  ],
  ['Norway, Cuba and Mali are acting as guarantors.', 'Norway, Cuba and Mali are acting as guarantors.'],
  [
    'Colombia held a vote. Tom Reed wants to bring peace to the Andean nation.',
    'Colombia held a vote.',
    'Tom Reed wants to bring peace to Colombia.',
  ],
  [
    'Ann Lee, leader of the Liberal Party and a supporter of the late Ugo Conti, has been in custody since October 2023, when she was arrested at the palace.',
    'Ann Lee is leader of the Liberal Party.',
    'Ann Lee is a supporter of the late Ugo Conti.',
    'Ann Lee has been in custody since October 2023. [2023-10-01 to 2024-05-15]',
    'Ann Lee was arrested at the palace. [2023-10-01 to 2023-10-31]',
  ],
  [
    'The Interior Ministry said it was “deeply concerned” by the verdict, and the European Union called on Tunis to respect the law.',
    'Interior Ministry: Interior Ministry was “deeply concerned” by the verdict.',
    'The European Union called on Tunis to respect the law.',
  ],
];

describe('sentences of the wires', () => {
  it.each(SENTENCES)('%s', (body, ...claims) => {
    expectShown(body, claims);
  });
});
