/** Given names and the short or familiar forms of them, one family a line. General use in English, Spanish, Russian, German, French, Italian, Portuguese. */
const FAMILIES = `
alexander alex alec sandy lex xander al alexandre|alexandra alex sandra sasha lexi|aleksandr alexander sasha|aleksei alexei alexey alyosha lyosha|albert al bert|alfred alf fred|alfredo fredo
alice allie|amanda mandy|amelia amy millie|andrew andy drew|anatoly tolya|anastasia nastya stacy|angela angie|ann anne anna annie nan|anthony tony ant|antonio tony tonio toni|antonia toni
arthur art|barbara barb babs|bartholomew bart|beatrice bea trixie|benjamin ben benny benji|bernard bernie|bradley brad|boris borya|carlos carlitos|caroline carrie|catherine cathy kate katie cat kitty kathy
charles charlie chuck chas|christopher chris kit|christian chris|christine chris tina christina|christina chris tina|clifford cliff|clinton clint|consuelo chelo|cynthia cindy|daniel dan danny dani
david dave davy|deborah deb debbie debra|dmitry dima mitya|dmitri dima|dominic dom nick|donald don donny donnie|dorothy dot dottie dolly|douglas doug|edgar ed|edmund ed ned|eduardo edu lalo|edward ed eddie ted ned
edwin ed|eleanor ellie nell nora|elena lena|elizabeth liz beth betty lizzie eliza libby betsy bess lisa|emily em emmy|enrique kike quique|ernest ernie|ernesto neto|eugene gene|evgeny zhenya
fernando nando|florence flo|frances fran francie|francesco franco cesco|francis frank fran|francisco paco pancho kiko cisco francis|franklin frank|frederick fred freddy freddie rick|frederic fred
gabriel gabe gabi|gabriela gabi|gennady gena|geoffrey geoff jeff|gerald gerry jerry|gerard gerry|gilbert gil|giovanni gianni nanni|giuseppe beppe peppe pino|gregory greg|grigory grisha|guadalupe lupe
guillermo memo guille|gustavo gus tavo|harold harry hal|harriet hattie|helen nell|henry harry hank hal|hector tito|herbert herb bert|ignacio nacho|igor gosha|irina ira|isabel isa chabela|isabella bella izzy
ivan vanya|jacob jake jack|jacqueline jackie|jaime jimmy|james jim jimmy jamie jem|janet jan|jeffrey jeff|jennifer jen jenny|jeremiah jerry|jeremy jez jerry|jesus chucho chuy|jessica jess jessie
joachim jo achim|johannes hannes hans johann|john jack johnny jon|jonathan jon jonny johnny|jorge coque|jose pepe chepe pepito|josef sepp|joseph joe joey jo|josephine jo josie|joshua josh|juan juancho
judith judy|julian jules|julia julie jules|karl kalle|katherine kate katie kathy kat kitty|kathleen kathy kate|kathryn kate kathy katie|kenneth ken kenny|konstantin kostya|larisa lara|laurence larry
lawrence larry lars|leonard len lenny leo|leonid lyonya|leonardo leo|leslie les|lewis lew|lillian lily|louis lou louie|louise lou|lucille lucy|luis lucho|luigi gigi|luiz lula lulu
manuel manolo manny|margaret maggie meg peggy greta margo rita madge|maria masha mary marie|marilyn mary|mario mayito|martha marty|martin marty|matthew matt matty|maximilian max|maxim max|mercedes merche
michael mike mick mickey mikey micky|michelle shelly|mikhail misha|miguel mike migue|mitchell mitch|mohamed mo|mohammed mo|muhammad mo|nancy nan|natalia natasha nat talia|natalie nat|nathan nate nat|nathaniel nate nat
nicholas nick nicky nico|nicolas nico nick|nicole nicky nikki|nikolai kolya|oliver ollie|olga olya|oswald ozzie|otto ottokar|pamela pam|patricia pat patty trish tricia|patrick pat paddy|patricio pato
pavel pasha|pedro perico|peter pete|philip phil pip|phillip phil|rafael rafa|ramon moncho|randall randy|randolph randy|raymond ray|rebecca becky becca|reginald reg reggie|ricardo richie rick
richard rich rick ricky dick richie|robert bob bobby rob robbie bert|roberto beto|rodney rod|rodrigo rodri|roman roma|ronald ron ronnie|rosario charo|rosemary rose rosie|rudolph rudy|rudolf rudi
russell russ|salvador chava salva|samantha sam|samuel sam sammy|sarah sally sadie|sebastian seb bastian|sergei seryozha|sergio checho|stanislav slava stas|stanley stan|stefan steff|stephen steve stevie
steven steve stevie|susan sue susie suzy|svetlana sveta|tamara toma|tatiana tanya|teresa tere terry tess|terence terry|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim timmy
valentina valya|vasily vasya|vicente chente|victor vic|victoria vicky tori|viktor vitya|vincent vince vinnie vin|virginia ginny|vladimir volodya vova vlad|vladislav vlad slava|vyacheslav slava
walter walt wally|wilhelm willi|william bill will billy willy liam willie|winifred winnie|winston win|yekaterina katya|yelena lena|yevgeny zhenya|yulia yulya|yuri yura|zachary zach zack`;

const families = new Map<string, Set<string>>();
for (const line of FAMILIES.split(/[|\n]/u)) {
  const [name = '', ...short] = line.trim().split(/\s+/u);
  for (const form of short) {
    families.set(name, (families.get(name) ?? new Set()).add(form));
    families.set(form, (families.get(form) ?? new Set()).add(name));
  }
}

/** True if one of two folded given names is a familiar form of the other. */
export const isNickname = (a: string, b: string): boolean => families.get(a)?.has(b) ?? false;
