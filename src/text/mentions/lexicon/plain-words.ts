/** Words that begin sentences and headings with a capital without being names. Compiled by hand. */

const set = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Closed-class words, and those that join sentences: never part of a name at its front. */
export const FUNCTION_WORDS = set(
  `a about above according across actually additionally after afterwards again against ago ahead all almost along already also although
  always amid among amongst an and another any anyone anything apart are around as aside at away because been before behind being below beneath
  beside besides between beyond both but by can cannot could despite did do does doing down due during each earlier either else elsewhere
  even eventually ever every everybody everyone everything everywhere except few fewer finally following for formerly from further furthermore
  generally had hardly has have having he hello hence her here herself him himself his how however i if in including indeed
  initially inside instead into is it its itself just later least less let like likewise many may maybe me meanwhile might
  more moreover most mostly much must my near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now
  nowhere of off often oh on once only onto or otherwise our out outside over overall own per perhaps please plus previously probably
  quite rather recently regarding regardless same several shall she should similarly simply since so some somebody someone something sometimes
  somewhere soon still such surely than thanks that the their theirs them themselves then there thereafter therefore these they this
  those though through throughout thus till to together too toward towards under underneath unfortunately unless unlike until up upon us
  usually various very via was we well were what whatever when whenever where whereas wherever whether which while whilst who
  whoever whom whose why will with within without would yes yet you your yours`,
);

/** Ordinary words that open sentences, headings and credits; they may stand inside a name. */
export const PLAIN = set(
  `cholera malaria measles ebola influenza dengue typhoid polio tuberculosis coronavirus analysts authorities back best better big bring center centre children citing clearly come companies compared concerning critics current currently
  data day days dear deep doctors down early eight eleven experts fans far figures five former four get give given going good
  great half heavily high hundreds image images key large last late latest leaders little local long look lots made mainly major
  make man men media millions moments months new news nine officials ok old one opponents other others part parts past people
  photo photos picture pictures point police possibly posted prior published put read reader readers recent related reporters reports researchers
  residents right said say says scientists see senior share show shows six small source sources speaking speakers special staff students
  subscribe supporters sure tags take teachers teams ten things think thousands three today tomorrow tonight top total trade
  twice two updated use using victims video videos view views volunteers voters want watch week weeks white witnesses women workers world writing
  year years yesterday young advertisement caption categories category click comment comments correction credit editor editors exclusive
  file getty note opinion originally breaking analysis interview review letters sports business politics health science technology culture
  entertainment weather english internet bible quran god web university government minister president court state`,
);
