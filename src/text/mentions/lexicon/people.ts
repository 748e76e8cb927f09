/** Words around and in the names of people. Compiled by hand from general knowledge. */

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
  alhaji hajiya mallam malam datuk engr prosecutor magistrate coroner headteacher det insp supt cllr journalist activist resident survivor farmer advocate barrister corporal cpl cpl. cmdr cmdr. striker midfielder winger goalkeeper batsman bowler quarterback brigadier brig brig. vicar provost rector executive treasurer coordinator head dean principal chef agent delegate adviser advisor consul baron baroness count countess duke duchess`,
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
export const GIVEN_NAMES = set(
  `Aaron Abdul Abdullah Abigail Abraham Adam Adrian Ahmad Ahmed Aisha Alain Alan Albert Alberto Alejandra Alejandro Aleksandr Aleksei Alex
  Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Ali Alia Alice Alicia Alireza Alison Allison Álvaro Amanda Amber Amir Amy Ana Anastasia Anatoly
  Anders Andre Andrea Andreas Andrei André Andrés Andrew Andrey Andrzej Andy Angel Angela Angelina Anita Ann Anna Anne Annie Anthony
  Antoine Anton Antonio António Antony Arif Arjun Arnold Arthur Arturo Ashley Ashraf Asif Audrey Augusto Axel Ayman Aziz Barack Barbara Barry
  Bashar Beatriz Ben Benjamin Bernard Bernardo Beth Bill Billy Björn Bob Boris Brad Brandon Brenda Brett Brian Bruce Bruno Bryan
  Caitlin Camila Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Catherine Cecilia César Charles Charlie Charlotte Chen Cheryl Chloe Chris
  Christian Christina Christine Christopher Cindy Claire Clara Claude Claudia Claudio Colette Colin Connor Craig Cristina Cynthia Daisy Dale
  Damian Dan Dana Daniel Daniela Danielle Danny Dario Darren Dave David Dean Deborah Debra Denis Dennis Diana Diane Diego Dieter Dilma Dimitri Dmitri
  Dmitriy Dmitry Dominic Dominique Don Donald Donna Dorothy Douglas Duncan Dylan Eden Edgar Eduardo Edward Edwin Elena Eleanor Eli Elizabeth
  Ella Ellen Elon Emanuel Emil Emily Emma Emmanuel Enrique Eric Erica Erik Ernest Ernesto Esteban Esther Ethan Eugene Eva Evan Evelyn Evgeny Evo
  Fabio Fatima Federico Felipe Felix Ferdinand Fernanda Fernando Fidel Fiona Florian Frances Francesca Francesco Francis Francisco François
  Frank Franz Fred Frederick Friedrich Fulgencio Gabriel Gabriela Gareth Gary Gavin Gennady Geoffrey George Georges Gerald Gérald Gerard Gerhard Gianni Gilbert
  Giorgio Giovanni Giulia Giuseppe Glenn Gloria Gonzalo Gordon Grace Graham Greg Gregory Guillermo Gustavo Guy Hamdullah Hamid Hannah Hans Harold Harriet Harry Harvey
  Hassan Hazel Heather Hector Héctor Heidi Heinrich Helen Helena Helmut Henri Henrik Henry Herbert Hernan Hillary Hiroshi Howard Hugh Hugo Hussein Ian Ibrahim
  Igor Ilya Imran Ines Ingrid Irina Isaac Isabel Isabella Ismail Ivan Jack Jackie Jacob Jacques Jaime Jair Jake Jamal James Jamie Jan Jane Janet
  Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Joachim Joan João Joaquín Joe
  Joel Johan Johann Johannes John Johnny Johnnie Jon Jonathan Jordan Jorge José Jose Josef Joseph Joshua Josh Joyce Juan Judith Judy Julia Julian Juliana Julie Julien
  Julio Justin Kamal Kamala Karen Karim Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Keir Kelly Ken Kenneth Kevin Khalid Kim Kirill Klaus
  Konstantin Kristen Kristina Kurt Kyle Lakshmi Larry Lars Laura Lauren Laurent Lawrence Lea Leah Lee Leila Leo Leon Leonard Leonardo Leonid Leopoldo
  Leslie Lewis Li Lidia Liam Lily Linda Lindsay Lisa Liu Lorenzo Louis Louise Luca Lucas Lucia Lucy Luigi Luis Luiz Lukas Luke Lula Lydia Lynn Madeleine Mahmoud
  Malcolm Manuel Manuela Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria María Marie Marina Mario Marion Marissa Mark Markus Marta Martha Martin Martín Martina
  Mary Maryam Masoud Mateo Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Maya Megan Mehmet Melanie Melissa Mercedes Mia
  Michael Michel Michelle Miguel Mikhail Mike Milan Mohamed Mohammad Mohammed Moises Molly Monica Monique Mouez Mu Muhammad Murray Mustafa Nabil Nacer Nadia Nancy
  Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas Nicolás Nicole Nigel Nikita Nikolai Nikolay Nina Noah Noel Nora Norman
  Nunzio Oleg Oliver Olivia Olga Omar Oscar Osama Oswald Otto Pablo Pamela Paola Paolo Park Pascal Patricia Patrick Paul Paula Paulo Pavel Pedro Penelope Penny
  Percy Peter Petra Petro Philip Philippe Phillip Pierre Pietro Piotr Priya Rachel Rafael Raj Rajesh Ralph Ramón Randy Raphael Raul Raúl Ravi Raymond Rebecca
  Recep Reinhard René Rene Ricardo Richard Rick Rishi Rita Rob Robert Roberta Roberto Robin Rodaba Rodolfo Rodrigo Roger Rogelio Roland Roman Romelu Ron Ronald Rosa Rose Rosemary Ross Roxanne
  Roy Rubén Rudolf Rupert Russell Ruth Ryan Saeed Salma Salman Salvador Sam Samantha Samir Samuel Sandra Sanjay Sara Sarah Saul Scott Sean Sebastian Sebastián Sehar
  Serena Serge Sergei Sergey Sergio Shane Shannon Sharon Sheila Shinzo Shirley Silvio Simon Simone Sofia Sonia Sophia Sophie Stan Stanley Stefan Stefania Stella
  Stephanie Stephen Steve Steven Stuart Suella Suleiman Sunita Susan Suzanne Sven Svetlana Sylvia Tamara Tanya Tara Tariq Tatiana Ted Teresa Terry Theodore
  Theresa Thibaut Thomas Tiffany Tim Timothy Tina Tiziano Tobias Toby Todd Tom Tomás Tommy Tony Tracy Trevor Tyler Umar Ursula Usman Vadim Valentina Valeria Valerie Vanessa
  Venus Vera Veronica Vicente Victor Víctor Victoria Viktor Vincent Vincenzo Virginia Vitaly Vladimir Volodymyr Walter Wang Warren Wayne Wendy Werner
  Wilhelm William Willy Winston Wolfgang Xavier Xi Yasmin Yasser Yoko Yolanda Youssef Yuri Yusuf Yves Yvette Yvonne Zachary Zainab Zhang Zoe Enver Gustav Hilary Olaf Jens Mette Sanna Kaja Giorgia Jacinda Luka Nayib Rafał`,
);

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
