/** Names with one form in each of two languages, folded, one thing a line; the label says which languages. */
const FORMS: [string, string][] = [
  [
    'Russian and Ukrainian',
    'vladimir volodymyr|alexander aleksandr oleksandr|sergei serhiy|andrei andriy|nikolai mykola|alexei oleksiy|dmitry dmytro|mikhail mykhailo|pavel pavlo|pyotr petro|yevgeny yevhen|vasily vasyl|igor ihor|oleg oleh|olga olha|yelena olena|irina iryna|yekaterina kateryna|anatoly anatoliy|viktor viktor|konstantin kostyantyn|vladislav vladyslav|gennady hennadiy|grigory hryhoriy|stepan stepan|daniil danylo|kirill kyrylo|maxim maksym|artyom artem|nadezhda nadiya|natalia nataliya|tatiana tetiana|fyodor fedir|filipp pylyp|yaroslav yaroslav',
  ],
  [
    'Russian and Belarusian',
    'alexander aleksandr aliaksandr|sergei siarhei|andrei andrej|nikolai mikalai|dmitry dzmitry|mikhail mikhas|vladimir uladzimir|viktor viktar|svetlana sviatlana|yelena alena|olga volha|igor ihar|grigory ryhor|lukashenko lukashenka',
  ],
  [
    'Russian and Ukrainian place names',
    'kiev kyiv kyyiv|kharkov kharkiv|lvov lviv lwow lemberg|odessa odesa|nikolaev mykolaiv|chernobyl chornobyl|dnepr dnipro|dnepropetrovsk dnipropetrovsk|rovno rivne|lugansk luhansk|zaporozhye zaporizhzhia|chernigov chernihiv|krivoy kryvyi|vinnitsa vinnytsia|ternopol ternopil',
  ],
  [
    'English and the local name',
    'moscow moskva moskau moscou|saint sankt|petersburg peterburg|vienna wien|munich munchen|cologne koln|rome roma|florence firenze|venice venezia|milan milano|naples napoli|turin torino|prague praha prag|warsaw warszawa|lisbon lisboa|seville sevilla|havana habana|brussels bruxelles brussel|antwerp antwerpen|copenhagen kobenhavn|athens athina|bucharest bucuresti|belgrade beograd|geneva geneve genf|hague haag|peking beijing|canton guangzhou|bombay mumbai|calcutta kolkata|madras chennai|bangalore bengaluru|rangoon yangon|burma myanmar|saigon hochiminh|persia iran|turkey turkiye|swaziland eswatini|macedonia makedonija|brasil brazil|paulo paulo|schweiz suisse svizzera switzerland|deutschland germany|osterreich austria|espana spain',
  ],
];

const labels = new Map<string, string>();
for (const [label, list] of FORMS) {
  for (const line of list.split('|')) {
    const forms = [...new Set(line.split(' '))];
    for (const a of forms)
      for (const b of forms) if (a !== b && !labels.has(`${a} ${b}`)) labels.set(`${a} ${b}`, label);
  }
}

/** Which two languages give these two folded words for one name; null when none is known. */
export const languagesOf = (a: string, b: string): string | null => labels.get(`${a} ${b}`) ?? null;
