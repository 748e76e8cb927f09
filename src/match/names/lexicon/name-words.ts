import { wordSet } from '../fold.ts';

/** Words before a name that say what the person is and are no part of it. */
export const TITLES = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable rev reverend fr father sister brother rabbi imam ayatollah mullah sheikh shaikh shaykh sheik sayyid haji hajji qari
  maulvi mawlawi mufti pope cardinal archbishop bishop king queen prince princess emperor sultan emir president prasident presidente vice premier chancellor minister governor mayor senator congressman
  congresswoman representative rep sen gov ambassador secretary general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm marshal commander cmdr brigadier brig chief judge
  justice engineer architect inspector detective officer constable sheriff coach pastor economist historian attorney lawyer lawmaker herr frau monsieur madame mme mlle m senor senora señor don dona doña signor signora comrade ex former acting late
`);

/** Words after a name. They are not omitted at will: father and son differ by nothing else. */
export const SUFFIXES = wordSet('jr sr junior senior ii iii iv v filho neto');

/** Marks of learning after a name, no part of it. */
export const DEGREES = wordSet('phd md esq mp mep qc kc obe cbe mbe dds jd llm mba');

/** Particles that belong to the word after them. */
export const PARTICLES = wordSet(`
  da das de del della delle dello den der des di do dos du la las le les los van vande vander von zu zum zur ten ter te y e af av
  al el ul ur as bin ben ibn bint bt abu abi umm abd abdul abdel ould wuld uld st san santa saint mac mc o d l
`);

/** Particles whose spelling and presence carry no difference between people of one name. */
export const LOOSE_PARTICLES = wordSet(
  'al el ul ur bin ben ibn de del la las los y da do dos e the von van der den di na',
);

/** Frequent surnames of the Spanish-speaking countries: they tell the slots of a name apart. */
export const SPANISH_SURNAMES = wordSet(`
  abreu acosta acuna aguilar aguirre alarcon alcaraz alfaro alfonso almeida alonso alvarado alvarez amador amaya andrade aparicio aragon arana araujo arce ardila arevalo arias armas arroyo
  avalos avila ayala baez balart ballesteros barajas barrera barreto barrientos barrio barrios barrera bautista becerra benavides benitez bermudez bernal betancourt blanco bonilla borges bravo briceno bueno bustamante
  bustos caballero cabello cabrera caceres calderon calvo camacho camargo campos canales canas cano cantu cardenas cardona carmona caro carranza carrasco carrera carrillo carrion castaneda castano
  castellanos castillo castro cervantes cespedes chacon chavez cisneros collazo colon contreras cordero cordova corona correa cortes cortez cruz cuellar cuevas delgado diaz dominguez duarte duque duran
  echeverria enriquez escalante escobar espinosa espinoza estrada faria farias fernandez ferrer figueroa flores florez fonseca franco fuentes gallardo gallegos gallo galvan garay garcia garrido garza gil
  gimenez godoy gomez gonzales gonzalez guerra guerrero guevara gutierrez guzman henriquez heredia hernandez herrera hidalgo hinojosa huerta hurtado ibarra iglesias izquierdo jaramillo jimenez juarez lara
  leal ledesma leon leyva linares llanos lopez lorenzo lozano lucero lugo luna machado macias madrigal maduro maldonado manrique marin marquez marrero marti martin martinez mata mateo mayorga medina mejia mena
  mendez mendoza mercado merino mesa meza miranda molina mora morales moreno moros mosquera mota moya muniz munoz murillo naranjo narvaez nava navarrete navarro nieto nieves noriega novoa nunez obando ocampo
  ochoa ojeda olivares oliveira olmos ordonez orellana orozco ortega ortiz osorio osuna otero oviedo pacheco padilla padron paez palacio palacios palma paredes parra parrilla paz pedraza pena peralta perdomo
  pereira perez petro pineda pino pizarro plata ponce porras portillo posada prado prieto puente puentes quesada quevedo quintana quintero quiroga ramirez ramos rangel raya redondo reina rendon rey reyes reynoso
  rincon rios riquelme rivas rivera rivero robledo robles roca rocha rodas rodriguez rojas roldan roman romero romo rosales rosario rosas rua rubio rueda ruiz ruz saavedra saenz salas salazar salcedo saldana
  salgado salinas samaniego sanabria sanchez sandoval santamaria santana santiago santos sanz sarmiento segovia segura sepulveda serna serrano sierra silva solano solis soria sosa soto sotomayor suarez tapia
  tejada tejeda tellez tello tirado toledo toro torres tovar trejo trujillo ulloa urbina uribe urrutia valdes valdez valdivia valencia valenzuela valera valle vallejo varela vargas vasquez vazquez vega velasco
  velasquez velazquez velez vera vergara vicente vidal viera villa villalba villalobos villanueva villar villarreal villegas yanez zambrano zamora zapata zarate zavala zelaya zepeda zuniga zurita
`);

/** Frequent family names of China, Korea and Vietnam: they come first. */
export const EAST_ASIAN_SURNAMES = wordSet(`
  ahn an bae baek ban cai cao chae chan chang chen cheng cheung cho choe choi chon chong chou chow chu chun chung deng ding dong du fan fang feng fu gao gong gu guo ha han hang he ho hong hou hsu hu hua huang
  hwang hyon im jang jeon jeong ji jia jiang jin jo jon jong joo ju jun jung kang kim ko koo ku kwak kwok kwon lai lam lau lee leung li liang liao lim lin ling liu lo lu luo ma mao meng min moon mun nam ng ngo nguyen
  no noh oh ong pae paek pak pan pang park peng pham phan pyo qian qin ra ri rim ro ryang ryom ryu seo shao shen shi shim shin sim sin so son song su suh sun tan tang tao tian tran trinh tsai tse tsai vo vu wan
  wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeo yi yim yin yon yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
`);

/** Frequent surnames elsewhere: two of them are two surnames, however close they are. */
export const OTHER_SURNAMES = wordSet(`
  adams allen anderson andersen baker bailey banks barnes bauer becker bell bennett berg berger bergman bianchi black borisov brown bruno bush butler campbell carney carter clark clarke clinton collins conte cook cooper cox
  cruz dahl davies davis dean dubois dupont edwards evans ferrari fischer fisher ford foster fox fraser fuchs garner gates gibson gordon graham grant gray green greene griffin hall hamilton hansen hanson harris harrison hart
  hartmann hassan hayes henderson henriksen hill hoffman hoffmann holmes horn howard huber hughes hunt hunter ivanov jackson jacobs james janssen jansen jensen johansen johansson johnson johnston jones jordan kaiser karlsson kaufmann keller
  kelley kelly kennedy khan king klein knight koch kovac kovacs kowalski kozlov krause kruger kumar lang lange larsen larson larsson lawson lehmann lewis long lopes mann marino marshall martin mason matthews mayer mcdonald meier merkel
  meyer miller mills mitchell mohr moore moreau morgan morris morrison mueller muller murphy murray myers nagy nelson neumann nielsen nilsson novak novikov nowak obama olsen olson orlov owens palmer parker patel patterson paul pavlov
  perry petersen peterson petersson petrov phillips popov porter powell price putin reed reid reynolds rice richard richards richardson richter roberts robertson robinson rogers rose ross rossi roth russell russo ryan sanders schmid
  schmidt schmitt schmitz schneider scholz schroder schroeder schubert schulte schultz schulz schumacher schuster schwartz schwarz scott sergeyev shaw simmons simon simpson singh smirnov smith smyth snyder sokolov spencer stein stephens stevens
  stewart stone sullivan svensson taylor thomas thompson thomson torres tucker turner vasiliev vogel volkov wagner walker wallace walsh walter ward warren washington watson weaver weber webb weiss wells west white williams williamson
  willis wilson winkler winter wolf wolff wood woods wright young zimmermann zhukov
`);

/** Words that make a name the name of an organisation. */
export const ORGANISATION_WORDS = wordSet(`
  academy administration agency airlines airways alliance army assembly associates association authority aviation bank banco brigade bureau business capital center centre chamber church club college commission committee commonwealth community
  company confederation conference congress consortium construction corporation council court department division electronics energy enterprises exchange federation finance financial forum foundation front fund gazette global government group gruppe
  guild health holding holdings hospital house industries initiative institute insurance international investment investments journal laboratory league libraries library magazine management ministry mission motors movement museum network news
  newspaper observatory office organisation organization parliament partners partnership party patrol platforms police press productions programme project radio real research resources school securities senate service services society solutions states
  steel studio syndicate systems technologies technology television times tribunal trust union united university ventures world works
`);
