/** Words around and in the names of people. Compiled by hand from general knowledge. */

import { MEN, WOMEN } from './given-names.ts';

const set = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Heads of titles and offices that stand before a name; they are not part of it. */
export const TITLES = set(
  `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady king queen prince princess emperor sultan
  sheikh sheik emir ayatollah imam mullah rabbi pope cardinal archbishop bishop father pastor reverend rev rev. fr fr. cllr cllr. brother sister
  president vice-president premier minister ministers chancellor secretary senator sen sen. congressman congresswoman
  representative rep rep. governor gov gov. mayor ambassador envoy commissioner chairman chairwoman chairperson chair director
  ceo chief general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm.
  commander marshal judge justice attorney sheriff constable inspector superintendent detective officer sp dsp asp deputy speaker leader spokesman
  spokeswoman spokesperson coach manager chair founder editor reporter correspondent analyst economist scientist author actor
  actress singer musician comedian director undersecretary under-secretary councillor councilor counsellor mp fm pm comrade
  administrator witness physician psychologist historian biologist geologist astronomer physicist engineer lawyer solicitor
  alhaji hajiya mallam malam datuk engr prosecutor magistrate coroner headteacher det insp supt cllr journalist activist resident survivor farmer advocate barrister corporal cpl cpl. cmdr cmdr. striker midfielder winger goalkeeper batsman bowler quarterback brigadier brig brig. vicar provost rector executive treasurer coordinator head dean principal chef agent delegate adviser advisor consul counsel baron baroness count countess duke duchess`,
);

/** Words that only come before a title head: "Prime", "Deputy", "Foreign Affairs". */
export const TITLE_MODIFIERS = set(
  `prime foreign deputy vice acting interim former ex-president assistant associate senior junior chief lead national first second home shadow interior
  defense defence finance health education economy energy justice transport environment agriculture trade labor labour
  culture sports external internal affairs press executive managing general joint special permanent honorary supreme state
  attorney lieutenant major police fire district crown late then ex-prime parliamentary opposition communications social security
  human rights majority minority co-founder founding editor in-chief co director presidential and of`,
);

/** Parts between or before the words of a name that are written small. */
export const PARTICLES = set(
  "de da do dos das del della di du van von der den ter ten la le el al bin bint ibn ben af av y e zu zum of-the abu d'",
);

/** Verbs and nouns of speaking: what stands before them speaks. */
export const SAYING = set(
  `said says say told tells added adds noted notes stated states stressed explained explains argued argues claimed claims
  insisted warned warns wrote writes tweeted replied recalled asked asks announced commented continued concluded believes
  thinks thought admitted testified promised vowed joked remarked emphasised emphasized suggested acknowledged confirmed denied
  declared reiterated observed complained responded`,
);

/** Verbs of which a person, rarely an organisation, is the subject. */
export const PERSONAL = set(
  `who whose was-born born died grew married smiled laughed arrived traveled travelled met visited resigned lived attended walked spoke wore felt
  scored joined graduated retired studied remembers remembered sang marries divorced starred portrayed co-wrote co-starred befriended
  recalls recounted quipped danced wrestled fled dies lives pleaded testifies confessed apologised apologized nodded wept cried slept
  dreamed knew knows understood loves loved hated fights`,
);

/** Given names, of both sexes and of many languages; no surname-only forms. A first word of these makes two to four words a person. */
export const GIVEN_NAMES = new Set([
  ...WOMEN,
  ...MEN,
  ...set(`Alain Alejandra Alex Alexis Alia Alireza Anatoly Andre Andrea André Andrzej Angel Ann Arif Arjun Ashley Ashraf Asif Axel Ayman Aziz
  Björn Brett Chen Chris Claude Claudio Dale Dana Dean Dmitriy Dominic Dominique Dylan Eden Emanuel Evgeny Evo Florian Gabriel
  Gennady Gérald Gianni Giorgio Gonzalo Guy Hamdullah Hazel Hernan Ilya Ines Jackie Jaime Jamie Jan Jean Jesse Joan João Johnnie
  Jordan Julien Kelly Kim Kirill Kyle Laurent Lea Lee Leopoldo Leslie Li Lindsay Liu Lula Lynn Marion Maxime Mehmet Michel Milan
  Moises Mouez Mu Murray Nabil Nacer Nick Nicola Nikita Noah Noel Nunzio Osama Paola Park Pascal Piotr Raj Rajesh Randy René Rene
  Rishi Robin Rodaba Rogelio Roman Romelu Ross Sam Samir Sehar Shannon Simone Stan Stefania Sven Tariq Terry Thibaut Tiziano Toby
  Tracy Tyler Usman Valeria Venus Wang Xi Yoko Zhang Enver Hilary Olaf Luka Nayib Rafał`),
]);

/** Surnames of people so often in the news that short texts do not introduce them. */
export const PUBLIC_FIGURES = set(
  `Trump Biden Obama Putin Zelensky Zelenskyy Zelenskiy Macron Scholz Merz Merkel Sunak Starmer Netanyahu Erdogan Erdoğan Modi Maduro
  Milei Orban Orbán Meloni Trudeau Carney Lavrov Blinken Rubio Vance Musk Bezos Zuckerberg Assad Khamenei Sisi Ramaphosa Zuma Tinubu
  Ruto Kagame Museveni Mnangagwa Albanese Ardern Kishida Ishiba Duterte Widodo Prabowo Hasina Rajapaksa Thunberg Guterres Stoltenberg
  Rutte Borrell Lagarde Powell Yellen Navalny Lukashenko Kadyrov Prigozhin Shoigu Peskov Zakharova Medvedev Castro Chávez Chavez
  Bolsonaro Petro Boric Ortega Correa Bukele Díaz-Canel Abbas Sinwar Haniyeh Nasrallah Pelosi McConnell DeSantis Newsom Farage`,
);

/** Endings of names that are not surnames. */
export const SUFFIXES = set('jr jr. sr sr. ii iii iv phd ph.d. md esq esq. mbe obe cbe');
