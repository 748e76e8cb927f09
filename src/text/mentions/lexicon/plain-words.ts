/** Words that begin sentences and headings with a capital without being names. Compiled by hand. */

const set = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

export const PLAIN = set(
  `a about above according across actually additionally after afterwards again against ago ahead all almost along already also although
  always among amid an analysts and another any anyone anything apart are around as aside ask asked at authorities away back based be because been
  before behind being below besides best better between beyond big both but by can cannot citing clearly come compared concerning could
  critics currently data day days dear deep despite did do does doing done down due during each earlier early eight either eleven else elsewhere
  even eventually ever every everybody everyone everything everywhere except experts fans far few fewer figures finally first five following for former
  four from further furthermore generally get give given giving go going good great had half hardly has have having he heavily hello hence her here
  herself high him himself his how however hundreds i if image images in including indeed initially inside instead into is it its itself join just know
  large last late later latest least leave less let like likewise little local long look lots made mainly major make making man many
  may maybe me meanwhile media men might millions moments more moreover most mostly much must my near nearly neither never nevertheless new news
  next nine no nobody none nonetheless nor not nothing now nowhere of off officials often oh ok old on once one only onto opponents or other others
  otherwise our out outside over overall own part parts past people perhaps photo photos picture please plus point police possibly previously prior probably
  put quite rather read recent recently regarding regardless reports residents right said same say says scientists see several
  shall she should show shows similarly simply since six small so some somebody someone something sometimes somewhere soon sources speaking
  still students such supporters sure take teams ten than thanks that the their theirs them themselves then there thereafter therefore these they
  thing things this those though thousands three through throughout thus times to today together tomorrow tonight too top total toward
  towards tuesday twelve twice two under unfortunately unless unlike until up upon us use using usually various very via victims video views
  voters was watch we well were what whatever when whenever where whereas wherever whether which while whilst who whoever whole whom whose
  why will wish with within without witnesses women workers world worse would year years yes yesterday yet you young your yours categories category share
  advertisement comment comments source sources related tags posted published updated originally editor's editors note correction caption credit
  file getty click subscribe sign trade special other bilateral high-level russia-cuba key old successful prompted writing started citing
  facing asked including although sunday monday wednesday thursday friday saturday january february march april june july august september october november december
  mon tue wed thu fri sat sun
  anonymous secret exclusive breaking live opinion analysis interview review profile editorial letters sports business politics health science technology culture entertainment weather
  crossing displays video cosplay anime superheroes volunteer various even gameplay requests want cool refusing leaving executive psychology traffic posts lawsuits
  web developers hackers local reports after figures moves professor undersecretary figures mortgage
  english internet bible koran quran god state government university minister president court senior swimming`,
);
