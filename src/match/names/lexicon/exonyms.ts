/** Names with one form in each of two languages, folded, one thing a line, the spellings of one form joined by a slash; the label says which languages. */
const FORMS: [string, string][] = [
  [
    'Russian and Ukrainian',
    'vladimir volodymyr|alexander/aleksandr/alexandr oleksandr|sergei/sergey/sergej serhiy/serhii|andrei/andrey andriy/andrii|nikolai/nikolay mykola/mikola|alexei/alexey/aleksei/aleksey oleksiy/oleksii|dmitry/dmitri/dmitriy dmytro|mikhail mykhailo|pavel pavlo|pyotr/petr petro|yevgeny/yevgeni/evgeny/evgeni yevhen|vasily/vasili/vasiliy vasyl|igor ihor|oleg oleh|olga olha|yelena/elena olena|irina iryna|yekaterina/ekaterina kateryna|anatoly/anatoli anatoliy|konstantin kostyantyn|vladislav vladyslav|gennady/gennadi hennadiy|grigory/grigori/grigoriy hryhoriy|daniil danylo|kirill kyrylo|maxim/maksim maksym|artyom artem|nadezhda nadiya|natalia/natalya nataliya|tatiana/tatyana tetiana|fyodor/fedor fedir|filipp pylyp',
  ],
  [
    'Russian and Belarusian',
    'alexander/aleksandr/alexandr aliaksandr/alyaksandr|sergei/sergey/sergej siarhei/siarhey|andrei/andrey andrej|nikolai/nikolay mikalai/mikola|dmitry/dmitri/dmitriy dzmitry|mikhail mikhas|vladimir uladzimir|viktor viktar|svetlana sviatlana|yelena/elena alena|olga volha|igor ihar|grigory/grigori/grigoriy ryhor|lukashenko lukashenka',
  ],
  [
    'Russian and Georgian',
    'mikhail mikheil|georgy/georgi/georgiy giorgi|nikolai/nikolay nikoloz|alexander/aleksandr/alexandr aleksandre',
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

function labelAll(one: readonly string[], other: readonly string[], label: string): void {
  for (const a of one)
    for (const b of other) if (a !== b && !labels.has(`${a} ${b}`)) labels.set(`${a} ${b}`, label);
}

for (const [label, list] of FORMS) {
  for (const line of list.split('|')) {
    const forms = line.split(' ').map((spellings) => spellings.split('/'));
    for (const one of forms) for (const other of forms) if (one !== other) labelAll(one, other, label);
  }
}

/** The first form of each thing's name, by every form of it. */
const things = new Map(
  FORMS.flatMap(([, list]) => list.split('|').map((line) => line.split(/[ /]/u))).flatMap((forms) =>
    forms.map((form): [string, string] => [form, forms[0]!]),
  ),
);

/** What a folded word names, the same for its forms in other languages; null for a word without such forms. */
export const thingOf = (word: string): string | null => things.get(word) ?? null;

/** Which two languages give these two folded words for one name; null when none is known. */
export const languagesOf = (a: string, b: string): string | null => labels.get(`${a} ${b}`) ?? null;
