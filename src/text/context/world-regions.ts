/** Parts of the world with the countries that a text may mean by "the West African country"; a larger part holds the smaller ones. */
const PARTS: [string, string][] = [
  [
    'west african,western african',
    'Benin,Burkina Faso,Cape Verde,Gambia,Ghana,Guinea,Guinea-Bissau,Ivory Coast,Liberia,Mali,Mauritania,Niger,Nigeria,Senegal,Sierra Leone,Togo',
  ],
  [
    'east african,eastern african',
    'Burundi,Djibouti,Eritrea,Ethiopia,Kenya,Rwanda,Somalia,South Sudan,Tanzania,Uganda',
  ],
  ['central african', 'Burundi,Cameroon,Central African Republic,Chad,Congo,Equatorial Guinea,Gabon,Rwanda'],
  [
    'southern african',
    'Angola,Botswana,Eswatini,Lesotho,Madagascar,Malawi,Mozambique,Namibia,South Africa,Zambia,Zimbabwe',
  ],
  ['north african,northern african', 'Algeria,Egypt,Libya,Morocco,Sudan,Tunisia'],
  [
    'caribbean',
    'Antigua and Barbuda,Bahamas,Barbados,Cuba,Dominica,Dominican Republic,Grenada,Haiti,Jamaica,Saint Kitts and Nevis,Saint Lucia,Saint Vincent and the Grenadines,Trinidad and Tobago',
  ],
  ['central american', 'Belize,Costa Rica,El Salvador,Guatemala,Honduras,Nicaragua,Panama'],
  [
    'south american',
    'Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Guyana,Paraguay,Peru,Suriname,Uruguay,Venezuela',
  ],
  [
    'southeast asian',
    'Brunei,Cambodia,Indonesia,Laos,Malaysia,Myanmar,Philippines,Singapore,Thailand,Vietnam',
  ],
  ['south asian', 'Afghanistan,Bangladesh,Bhutan,India,Maldives,Nepal,Pakistan,Sri Lanka'],
  ['central asian', 'Kazakhstan,Kyrgyzstan,Tajikistan,Turkmenistan,Uzbekistan'],
  ['east asian', 'China,Japan,Mongolia,North Korea,South Korea,Taiwan'],
  ['gulf', 'Bahrain,Iran,Iraq,Kuwait,Oman,Qatar,Saudi Arabia,United Arab Emirates'],
  ['middle eastern', 'Egypt,Israel,Jordan,Lebanon,Syria,Turkey,Yemen'],
  ['andean', 'Bolivia,Chile,Colombia,Ecuador,Peru,Venezuela'],
  ['baltic', 'Estonia,Latvia,Lithuania'],
  ['nordic,scandinavian', 'Denmark,Finland,Iceland,Norway,Sweden'],
  [
    'balkan',
    'Albania,Bosnia,Bulgaria,Croatia,Greece,Kosovo,Montenegro,North Macedonia,Romania,Serbia,Slovenia',
  ],
  ['eastern european', 'Belarus,Bulgaria,Hungary,Moldova,Poland,Romania,Ukraine'],
  ['central european', 'Austria,Czechia,Hungary,Poland,Slovakia'],
  [
    'western european',
    'Belgium,Britain,France,Germany,Ireland,Italy,Luxembourg,Netherlands,Portugal,Spain,Switzerland',
  ],
  [
    'pacific',
    'Fiji,Kiribati,Marshall Islands,Micronesia,Nauru,Palau,Papua New Guinea,Samoa,Solomon Islands,Tonga,Tuvalu,Vanuatu',
  ],
];

const WIDER: [string, RegExp][] = [
  ['african', /african$/],
  ['asian', /asian$|^gulf$|^middle/],
  ['european', /european$|^(?:baltic|nordic|balkan)/],
  ['latin american', /^(?:central american|south american|caribbean)$/],
];

const REGIONS = new Map<string, ReadonlySet<string>>();
for (const [forms, countries] of PARTS)
  for (const form of forms.split(',')) REGIONS.set(form, new Set(countries.split(',')));
for (const [wide, parts] of WIDER) {
  const all = [...REGIONS].filter(([name]) => parts.test(name)).flatMap(([, countries]) => [...countries]);
  REGIONS.set(wide, new Set(wide === 'latin american' ? [...all, 'Mexico'] : all));
}

/** The countries of the part of the world that the words end by naming ("the landlocked West African …"); null when they name none. */
export function regionNamed(words: readonly { lower: string }[]): ReadonlySet<string> | null {
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).map(({ lower }) => lower);
    const region = REGIONS.get(
      name
        .join(' ')
        .replace(/ [-–] |[-–]/, '')
        .replace(/^south east/, 'southeast'),
    );
    if (region) return region;
  }
  return null;
}
