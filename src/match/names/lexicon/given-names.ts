import { wordSet } from '../fold.ts';

/** Given names of the languages written in Cyrillic, folded, in their frequent spellings. */
export const SLAVIC_GIVEN_NAMES = wordSet(`
  aleksandar aleksandr aleksei aleksej aleksey alexander alexei alexey alina alla anatoli anatoly andrei andrej andrey andrii andriy angelina anton antonina
  arkady arseniy artem artur boris bogdan bohdan daniil danylo denis denys dmitri dmitrii dmitriy dmitry dmytro dragan dusan ekaterina elvira evgeni evgenia
  evgeny fedor fyodor galina gennady georgi georgy gleb goran grigory hennadiy ihor igor ilya ilia inna iosif irina iryna ivan ivo kateryna kira kirill kliment konstantin
  kostyantyn ksenia larisa lavrenty leonid lev lidia ljubica ljubomir lubov ludmila lyudmila lyubov maksim maksym margarita maria marina mariya maryna matvei mikhail
  mikhaylo milorad milos miodrag mladen momir mykhailo mykola nadezhda nadiya natalia natalya nebojsa nenad nikita nikola nikolai nikolay oksana oleg oleh oleksandr
  oleksiy oleksii olena olga olha ostap pavel pavlo petar petro piotr polina predrag radovan ratko roman rostislav ruslan rustam semyon serhii serhiy sergei sergej
  sergey slobodan snezana sofiya srdjan stanislav stepan svetlana taras tatiana tatyana timofey timur todor tomislav vadim vadym valentin valentina valentyn valeri valery
  valeriy varvara vasil vasily vasyl veniamin vera veronika viacheslav vyacheslav viktor viktoria vitali vitaly vitaliy vladimir vladislav vladyslav volodymyr vsevolod
  vuk yakov yana yaroslav yegor yekaterina yelena yevgeni yevgeny yevhen yulia yuliya yuri yurii yuriy yury zakhar zinaida zoran zvonimir
`);

/** Given names of Arabic and Persian origin, folded, in their frequent spellings. */
export const ARABIC_GIVEN_NAMES = wordSet(`
  abbas abd abdallah abdel abdelaziz abdelkader abdelmalek abdul abdulaziz abdullah abdulrahman abu adel adil adnan ahmad ahmed aisha akbar akram ali alia amal amin amina amir
  amira ammar anas anwar arif asad ashraf asif assad atef atta ayman ayub aziz badr bahram bakr bandar basem bashar bashir basil bassam bilal bushra dalia daoud dawood
  dina ebrahim eman esmail fadi fahad fahd faisal fakhri farah farhad farid farida farouk faruk fateh fatima fawaz fawzi fayez fazal fouad fuad ghassan ghazi habib hadi hafez
  hafiz haidar haider hakim halim hamad hamdan hamed hamid hamza hani hanan harun hasan hashim hassan hatem hatim haytham hind hisham hossam hossein hosni huda husain hussain
  hussein ibrahim idris ilham iman imran ines isa ishaq iskandar islam ismail issa iyad izzat jaber jabir jafar jalal jamal jamil javad jawad jihad juma kamal kamil kareem karim
  kassem khadija khaled khalid khalifa khalil khamis laila latif layla leila lina luay mahdi maher mahmood mahmoud mahmud majed majid malik mansour mansur mariam marwan maryam
  masoud masud mehdi mir mohamad mohamed mohammad mohammed mohsen moustafa mubarak muhammad muna munir murad musa mustafa muammar nabil nader nadia nadim naim najib nasir nasser
  nasrallah nawaf nawal nayef nazir nidal nizar noor noura nour nur omar osama othman qasim qassem rabia rachid rafiq rahim rahman raja ramadan rami rania rashid rasul rauf reza
  riad riyad rouhollah ruhollah saad sabri saddam sadiq saeed safa said saif sajjad salah saleh salem salim salma salman sami samir samira sanaa sayed sayyid selim shahid shakir
  sharif shehzad sherif shirin soraya subhi suhail sulaiman suleiman sultan taha taher tahir talal talat tamim tareq tariq tawfiq tayyip umar usama usman uthman wael wahid waleed walid
  wasim watban yahya yaqub yasin yasir yasmin yasser younis yousef youssef yunus yusuf zahir zahra zaid zainab zaki zayed zayd ziad zuhair
`);

const OTHER_GIVEN_NAMES = wordSet(`
  aaron abby abel abigail abraham adam adele adeline adrian adriana adrienne agatha agnes aidan alan alana albert alberta alec alejandra alejandro
  alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexis alfonso alfred alfredo alice alicia alison allan allen allison alma
  alonso alvaro alvin amalia amanda amelia amelie amy ana anastasia andre andrea andreas andres andrew angel angela angelica angelina angelo angus anita
  ann anna annabel anne annette annie anselm anthony antoine anton antonella antonia antonio april archibald ariel arlene armando arnold arthur arturo
  astrid audrey august augusta auguste augustin augusto aurelie aurelio aurora austin ava avery axel barbara barnaby barry bart bartholomew basil beatrice
  beatriz belinda ben benedict benedikt benjamin benito bernadette bernard bernardo bernd bernhard bertha bertrand beth bethany betty beverly bianca bill
  birgit bjorn blake blanca bob bonnie boris brad bradley brandon brenda brendan brent brett brian brianna bridget brigitte britney bruce bruno bryan bryce
  caitlin calvin cameron camila camille candice carl carla carlo carlos carlotta carmen carol carole carolina caroline carolyn carrie carter cary catalina
  catherine cathy cecil cecile cecilia cedric celeste celia celine cesar chad chandra charlene charles charlie charlotte chelsea cheryl chester chiara chloe
  chris christa christian christiane christina christine christoph christophe christopher cindy claire clara clarence clarissa clark claude claudia claudine
  claudio clement clemens clementine clifford clint clinton clive clyde cody colette colin colleen connie connor conrad constance constantin cora corey
  corinne cornelia cornelius craig cristian cristina cristobal crystal curtis cynthia cyril cyrus daisy dale damian damien damon dan dana daniel daniela
  danielle danny daphne darius darlene darrell darren dave david dawn dean deborah debra deirdre delia delphine denis denise dennis derek derrick desmond
  detlef diana diane diego dieter dietmar dietrich dilma dirk dolores dominic dominik dominique don donald donna dora dorian doris dorothea dorothy doug
  douglas duane duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmond edmund eduard eduardo edward edwin eileen elaine eleanor elena eleonora
  elisa elisabeth elise eliza elizabeth ella ellen elliot elliott eloise elsa elsie elvira elvis emanuel emanuele emil emile emilia emilie emilio emily emma
  emmanuel emmanuelle enrico enrique eric erica erich erik erika erin ernest ernesto ernst erwin esteban estelle esther ethan ethel eugene eugenia eugenio
  eunice eva evan evelyn ezra fabian fabien fabio fabrice faith faustino federica federico felicia felicity felipe felix ferdinand fernanda fernando fidel
  filip filippo fiona florence florent florian floyd forrest frances francesca francesco francis francisca francisco franck franco francois francoise frank
  franklin franz fred freddie frederic frederick frederik freya frida friedrich fritz gabriel gabriela gabriele gabriella gabrielle gail gareth garrett gary
  gaston gavin gemma gene genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerardo gerd gerhard german gertrude giacomo
  gianluca gianni gilbert gilberto gilles gillian gina gino giorgia giorgio giovanna giovanni gisela giselle giulia giuliano giulio giuseppe gladys glen glenn
  gloria gonzalo gordon grace graciela graham grant greg gregg gregor gregory greta gretchen guadalupe guido guillaume guillermo gunter gunther gustav gustave
  gustavo guy gwen gwendolyn hanna hannah hannelore hannes hans harald harold harriet harrison harry harvey hazel heather hector heidi heike heiko heinrich
  heinz helen helena helene helga helmut henning henri henrietta henrik henrique henry herbert herman hermann hilary hilda holger holly homer hope horacio
  horst howard hubert hugh hugo humberto ian ida ignacio igor ileana ilse ines inga inge ingrid irene iris irma irving isaac isabel isabella isabelle isadora
  isidro ismael israel ivan ivana ivy jack jackie jackson jacob jacqueline jacques jaime jake jakob james jamie jan jana jane janet janice janine jared jasmine
  jason jasper javier jay jean jeanette jeanne jeff jeffrey jenna jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim
  joan joana joanna joanne joao joaquin jochen jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose
  josef josefina joseph josephine joshua josiane joy joyce juan juana juanita judith judy jules julia julian juliana julie julien juliet juliette julio julius
  june jurgen justin justine kai karen karin karina karl karla kate katharina katherine kathleen kathryn kathy katie katja katrin kay keith kelly ken kendra
  kenneth kent kerry kevin kim kimberly kirk kirsten klaus knut konrad konstantin kristen kristin kristina kristine kurt kyle lance lara larry lars laura lauren
  laurence laurent lawrence lea leah lee leif leila lena leo leon leonard leonardo leonie leonor leroy leslie lester leticia levi lewis liam lila lilian liliana
  lillian lily linda lindsay lionel lisa livia lloyd logan lois lola lorena lorenzo loretta lorraine lothar lotte lou louis louisa louise luc luca lucas lucia
  luciana luciano lucie lucien lucille lucinda lucy ludwig luigi luis luisa luiz lukas luke lula lydia lynn mabel mack madeleine madeline madison mae magda
  magdalena maggie magnus malcolm manfred manuel manuela marc marcel marcela marcella marcelo marcia marco marcos marcus margaret margarita margot marguerite
  maria mariam marian mariana marianne marie mariela marilyn marina mario marion marisa marissa marius marjorie mark markus marlene marta martha martin martina
  marvin mary mateo mathew mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maura maureen maurice mauricio maurizio mauro max maxim
  maxime maximilian maximiliano maxine may megan melanie melinda melissa melvin mercedes meredith merle michael michaela michel michela michele micheline
  michelle miguel mike milan mildred milena milton mindy miranda mireille miriam mitchell molly mona monica monika monique morgan morris moritz moses muriel
  myra nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neal neil nelson nestor nicholas nick nicola nicolas nicole niels nigel nikolaus
  nils nina noah noel noemi nora norbert norma norman octavia octavian octavio olaf ole olga olive oliver olivia olivier ollie orlando oscar oskar oswald otto
  owen pablo paige pamela paola paolo pascal pascale patrice patricia patricio patrick patty paul paula paulette paulina pauline paulo pedro peggy penelope
  penny percy perry pete peter petra phil philip philipp philippa philippe phillip phoebe phyllis pierre pietro pilar polly priscilla quentin quincy rachel
  raffaele rafael rainer ralf ralph ramiro ramon ramona randall randolph randy raoul raphael raquel raul ray raymond rebecca regina reginald reiner reinhard
  rene renata renate renato renee rex reynaldo rhonda ricardo riccardo richard rick rita rob robert roberta roberto robin rocio rod roderick rodolfo rodney
  rodrigo rogelio roger rogerio roland rolando rolf romain roman romeo romina ron ronald ronan ronnie rory rosa rosalie rosalind rosario rose rosemarie rosemary
  rosie ross roxana roxanne roy ruben ruby rudi rudolf rufus rupert russell ruth ryan sabine sabrina sally salvador salvatore sam samantha samuel sandra sandro
  santiago sara sarah scott sean sebastian sebastien selena selma serena serge sergio seth shane shannon sharon shaun sheila shelby shelley sheryl shirley
  sibylle sidney siegfried sigmund sigrid silvia silvio simon simona simone sofia solange sonia sophia sophie stacy stan stanley stefan stefania stefano stella
  stephan stephane stephanie stephen sterling steve steven stuart sue susan susana susanne susie suzanne sven sybil sydney sylvain sylvester sylvia sylvie tamara
  tammy tanya tara tatiana ted terence teresa teri terry tess thea thelma theo theodor theodora theodore theresa therese thibault thierry thomas thorsten tiago
  tiffany tilda tim timo timothy tina tobias toby todd tom tomas tommaso tommy toni tony torsten tracy travis trevor tristan troy tyler udo ulrich ulrike ulysses
  ursula uwe valentin valentina valentine valeria valerie vanessa vera verena vernon veronica veronika veronique vicente vicki victor victoria vincent vincenzo
  viola violet virginia virginie vito vittorio viviana vivian vivien volker wade wallace walter wanda warren wayne wendell wendy wesley wilfred wilhelm will
  willem william willie willy wilma winfried winifred winston wolfgang xavier yann yannick yolanda yvan yves yvette yvonne zachary zoe
  agnieszka aleksander aleksandra andrzej aneta bartosz beata bogdan boguslaw boleslaw cezary czeslaw danuta dariusz dorota elzbieta ewa grzegorz halina henryk
  irena jacek jadwiga janusz jaroslaw jerzy jozef kamil karol kazimierz krystyna krzysztof lech leszek lukasz maciej malgorzata marcin marek mariusz mateusz
  miroslaw pawel piotr przemyslaw radoslaw ryszard slawomir stanislaw szymon tadeusz tomasz waldemar wieslaw wladyslaw wojciech zbigniew zdzislaw zofia
  bohumil dagmar frantisek jaromir jaroslav jiri karel ladislav libor lubomir lukas miloslav miroslav oldrich ondrej pavel petr radek robert rostislav tomas
  vaclav vit vladimir vojtech zdenek zuzana attila balazs bela csaba endre erzsebet ferenc gabor geza gyorgy ildiko imre istvan janos jozsef kalman katalin laszlo
  lajos matyas mihaly miklos peter sandor tamas tibor viktor zoltan zsolt alin calin catalin ciprian claudiu cornel corneliu cosmin costel cristian dan doina
  dragos dumitru elena emil florin gheorghe horia ileana ilie ioan ion ionel ionut iulian klaus liviu lucian marian marius mihaela mihai mircea nicolae octavian
  ovidiu petre radu razvan sorin stefan teodor tiberiu traian valeriu vasile victor viorel viorica vlad arne bengt birgitta bo christer elin gosta goran gudrun
  gunnar hakan halla harri henrik ingemar ingvar jarmo jens jonas jorma juha jukka kaisa kari kirsi kjell kjersti lasse leena liisa mads magnus markku marko mats
  matti mette mikael mikko niklas nils olav olli paavo pekka pernille pia riikka sanna satu sauli siv solveig soren stig svante sverre tapio tarja thor timo toivo
  tore torbjorn trine trond tuomas ulf urho urpo ville yrjo bart dirk femke geert gerrit hendrik henk jaap jeroen joost joris kees koen laurens maarten marijke
  mark matthijs pieter ruud sigrid sjoerd teun thijs thom wim wopke wouter
  abdullahi ahmet arda aydin aylin ayse bekir berat binali burak bulent bülent cem cemal cemil cengiz devlet ekrem elif emine emre enver erdal erdogan erkan erol ertugrul esra fatih
  fatma feride ferhat ferit fikret gokhan gul gulsen hakan halil halit haluk hasan hatice hayrettin hulusi huseyin ibrahim ilker ismet kadir kemal kenan leyla mahmut mehmet melih
  meral mert mesut mevlut mine murat mustafa naci nazim necmettin nihat nuri orhan osman ozan ozgur omer recep refik ridvan sabiha salih sedat selahattin semih serdar serkan sevgi
  sinan sukru suleyman tansu tarik tayfun tolga tuncay turgut ufuk ugur umit unal volkan yasar yavuz yilmaz yusuf zehra zeki zeynep
  aditya ajay ajit akash amit amitabh anand anil anita anjali anupam aravind arjun arun arvind ashok atal bharat deepak dev devendra dinesh gaurav gautam gopal govind hari harish
  indira jagdish jairam jawaharlal jayant karan kiran kishore krishna kumar lakshmi lal lalu mahatma mahendra mahesh mamata manish manmohan manoj mayawati meena mohan morarji mukesh
  murali naveen narendra narayan nirmala nitin nitish pankaj piyush pooja prakash pranab prasad pratibha praveen priya priyanka rahul raj rajesh rajiv rajnath rakesh ram ramesh ranil
  ravi rohit sachin sandeep sanjay santosh sarita satish satya shashi shiv shyam sitaram smriti sonia srinivas subhash sudhir suman sumit sundar sunil suresh surya sushma swati uday
  uma uttam vijay vikas vikram vinay vinod vishal vivek yashwant yogi zulfikar benazir pervez nawaz asif shehbaz hasina khaleda mahinda gotabaya maithripala chandrika velupillai
  abiy adama akinwumi alassane amadou aminata ayodele babatunde blaise boubou boubacar cheikh chidi chinua cyril denis desire edgar ellen emeka emmerson evariste faure fatou festus
  goodluck hage haile hakainde idriss ifeanyi jacob jakaya jomo joseph julius jusuf kaguta kemi kofi kwame laurent lazarus levy macky mahamadou mamadou mobutu moussa muhammadu
  musa mwai nana ngozi nkosazana obiang olusegun oumar ousmane paul pierre raila robert roch sani samora sekou siaka tedros teodoro thabo tito umaru uhuru wole yakubu yoweri
  akihito akira haruki hideki hideo hiroshi ichiro junichiro kazuo kenji kenzo kenzaburo koichi makoto masako mayumi naoko naoto naruhito noboru sanae satoshi shigeru shinzo shunichi
  takashi takeshi taro toshiro yasuhiro yasuo yoko yoshihide yoshiro yuichi yukio yumi agus aung bambang benigno corazon ferdinand gloria imelda joko mahathir megawati najib prabowo
  rodrigo sri susilo thaksin yingluck anwar nguyen muhyiddin abdurrahman
  aristotelis dimitris dimitrios eleni evangelos georgios giorgos ioannis konstantinos kostas kyriakos nikos panagiotis prokopis stavros theodoros vasilis yanis yannis
  ariel avigdor avi benny bezalel chaim dalia ehud efraim eli golda isaac itamar itzhak menachem merav mordechai moshe naftali natan reuven shaul shimon shlomo tzipi yair yariv yigal yitzhak yoav yossi
  bidzina davit giga giorgi irakli levan mamuka mikheil nino salome tamar vano zurab armen ashot gagik hayk hovik karen nikol raffi robert serzh tigran vahagn vazgen gurbanguly ilham heydar islam
  kassym emomali nursultan sadyr shavkat sooronbay almazbek
  alberto alcides alvaro andres anibal arnulfo arsenio asdrubal augusto baldomero bernardo blanca cayetana celso ciro cristobal delcy diosdado dina efrain eladio elias elian evo ezequiel
  fabiola fausto fulgencio gabino genaro hernan hipolito hugo ileana iván jacinto jair jeanine jorge juvenal keiko lazaro leonel lenin leopoldo luz mariano maribel marisol martin mauricio
  michelet mireya nayib nemesio nicanor nicolas noemi norberto olga ollanta omar osvaldo oswaldo ovidio pilar porfirio rafael ramiro raimundo reina remigio rigoberto rodolfo romulo rosalia
  ruben sebastian severo silverio simon tabare tarek teofilo tomas ulises uriel vladimir wilfredo ximena xiomara yolanda yoani zenaida
`);

/** Given names attested in their own right, folded. Two of them that are not variants of each other are two people. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...OTHER_GIVEN_NAMES,
  ...SLAVIC_GIVEN_NAMES,
  ...ARABIC_GIVEN_NAMES,
]);
