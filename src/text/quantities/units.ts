/** Units of measure: what the text may write, and the singular word that Claimbench uses for all of it. */

interface UnitForms {
  unit: string;
  /** Full words; plurals in -s are understood. */
  words: string[];
  /** Signs that count only right after digits, in this case. */
  signs?: string[];
}

const metric = (name: string, sign: string, prefixes: [string, string][]): UnitForms[] =>
  prefixes.map(([prefix, letter]) => ({
    unit: prefix + name,
    words: [prefix + name, ...respelt(prefix + name)],
    signs: [letter + sign],
  }));

// The British spellings: metre, litre, gramme.
function respelt(name: string): string[] {
  const british = name
    .replace(/meter$/, 'metre')
    .replace(/liter$/, 'litre')
    .replace(/gram$/, 'gramme');
  return british === name ? [] : [british];
}

const SMALL: [string, string][] = [
  ['', ''],
  ['kilo', 'k'],
  ['centi', 'c'],
  ['deci', 'd'],
  ['milli', 'm'],
  ['micro', 'μ'],
  ['micro', 'µ'],
  ['nano', 'n'],
];
const LARGE: [string, string][] = [
  ['', ''],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
];

const FORMS: UnitForms[] = [
  ...metric('meter', 'm', SMALL),
  ...metric('gram', 'g', SMALL),
  ...metric('liter', 'l', SMALL),
  ...metric('watt', 'W', [...LARGE, ['milli', 'm']]),
  ...metric('watt-hour', 'Wh', LARGE),
  ...metric('hertz', 'Hz', LARGE),
  ...metric('volt', 'V', [
    ['', ''],
    ['kilo', 'k'],
  ]),
  ...metric('byte', 'B', LARGE.slice(1)),
  ...metric('bit', 'bit', LARGE.slice(1)),
  ...metric('joule', 'J', LARGE.slice(1)),
  ...metric('calorie', 'cal', [
    ['', ''],
    ['kilo', 'k'],
  ]),
  ...metric('pascal', 'Pa', [
    ['hecto', 'h'],
    ['kilo', 'k'],
    ['mega', 'M'],
  ]),
  ...metric('ton', 't', [
    ['mega', 'M'],
    ['kilo', 'k'],
  ]),
  { unit: 'ton', words: ['ton', 'tonne'], signs: ['t'] },
  { unit: 'metric ton', words: ['metric ton', 'metric tonne'] },
  { unit: 'kilogram', words: ['kilo'], signs: ['kgs'] },
  { unit: 'kilometer', words: ['km', 'kms'] },
  { unit: 'byte', words: ['byte'] },
  { unit: 'bit', words: ['bit'] },
  { unit: 'kilobyte', words: [], signs: ['KB'] },
  { unit: 'petabyte', words: ['petabyte'], signs: ['PB'] },
  { unit: 'inch', words: ['inch', 'inches'], signs: ['in'] },
  { unit: 'foot', words: ['foot', 'feet'], signs: ['ft'] },
  { unit: 'yard', words: ['yard'], signs: ['yd', 'yds'] },
  { unit: 'mile', words: ['mile'], signs: ['mi'] },
  { unit: 'nautical mile', words: ['nautical mile'] },
  { unit: 'light year', words: ['light year', 'light-year'] },
  { unit: 'acre', words: ['acre'] },
  { unit: 'hectare', words: ['hectare'], signs: ['ha'] },
  { unit: 'ounce', words: ['ounce'], signs: ['oz'] },
  { unit: 'pound', words: ['pound'], signs: ['lb', 'lbs'] },
  { unit: 'stone', words: ['stone'] },
  { unit: 'carat', words: ['carat', 'karat'] },
  { unit: 'gallon', words: ['gallon'], signs: ['gal'] },
  { unit: 'quart', words: ['quart'] },
  { unit: 'pint', words: ['pint'] },
  { unit: 'fluid ounce', words: ['fluid ounce'] },
  { unit: 'barrel', words: ['barrel'], signs: ['bbl'] },
  { unit: 'bushel', words: ['bushel'] },
  { unit: 'cup', words: ['cup'] },
  { unit: 'tablespoon', words: ['tablespoon'], signs: ['tbsp'] },
  { unit: 'teaspoon', words: ['teaspoon'], signs: ['tsp'] },
  { unit: 'knot', words: ['knot'] },
  { unit: 'horsepower', words: ['horsepower'], signs: ['hp', 'bhp'] },
  { unit: 'degree', words: ['degree'], signs: ['°'] },
  { unit: 'degree celsius', words: ['degree celsius', 'degree centigrade', 'celsius'], signs: ['°C', '℃'] },
  { unit: 'degree fahrenheit', words: ['degree fahrenheit', 'fahrenheit'], signs: ['°F', '℉'] },
  { unit: 'kelvin', words: ['kelvin'] },
  { unit: 'kilometer per hour', words: [], signs: ['kph', 'kmph', 'kmh'] },
  { unit: 'mile per hour', words: ['mph'], signs: ['mph'] },
  { unit: 'megabit per second', words: ['mbps'], signs: ['Mbps'] },
  { unit: 'square kilometer', words: [], signs: ['km2', 'km²'] },
  { unit: 'square meter', words: [], signs: ['m2', 'm²', 'sqm'] },
  { unit: 'cubic meter', words: [], signs: ['m3', 'm³'] },
  { unit: 'square foot', words: [], signs: ['sqft'] },
  { unit: 'second', words: ['second', 'sec'], signs: ['s'] },
  { unit: 'minute', words: ['minute', 'min', 'mins'] },
  { unit: 'hour', words: ['hour', 'hr', 'hrs'], signs: ['h'] },
  { unit: 'day', words: ['day'] },
  { unit: 'night', words: ['night'] },
  { unit: 'week', words: ['week', 'wk'] },
  { unit: 'month', words: ['month'] },
  { unit: 'year', words: ['year', 'yr', 'yrs'] },
  { unit: 'decade', words: ['decade'] },
  { unit: 'century', words: ['century', 'centuries'] },
  { unit: 'percent', words: ['percent', 'per cent', 'pct'], signs: ['%'] },
  { unit: 'percentage point', words: ['percentage point', 'percent point', 'per cent point'] },
  { unit: 'basis point', words: ['basis point'], signs: ['bps'] },
  { unit: 'penny', words: [], signs: ['p'] },
  { unit: 'cent', words: [], signs: ['¢'] },
  { unit: 'person', words: ['person', 'people'] },
];

const plural = (word: string): string => (word.endsWith('s') ? word : `${word}s`);

/** Full words of units, lower case, singular and plural; a unit of several words is joined by one space. */
export const UNIT_WORDS = new Map<string, string>(
  FORMS.flatMap(({ unit, words }) =>
    words.flatMap((word): [string, string][] => [
      [word, unit],
      [plural(word), unit],
    ]),
  ),
);
// "per cent" and its kind are followed by their plural in the second word only.
UNIT_WORDS.set('degrees celsius', 'degree celsius')
  .set('degrees centigrade', 'degree celsius')
  .set('degrees fahrenheit', 'degree fahrenheit');

/** Signs of units, in their own case. */
export const UNIT_SIGNS = new Map<string, string>(
  FORMS.flatMap(({ unit, signs = [] }) => signs.map((sign): [string, string] => [sign, unit])),
);

/** Lengths that "square" and "cubic" turn into areas and volumes. */
export const LENGTHS = new Set([
  'meter',
  'kilometer',
  'centimeter',
  'millimeter',
  'inch',
  'foot',
  'yard',
  'mile',
]);

/** Lengths and times that make a speed: "188 miles an hour", "10 km/h". */
export const SPEED_TIMES = new Map([
  ['hour', 'hour'],
  ['second', 'second'],
  ['minute', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['s', 'second'],
]);
