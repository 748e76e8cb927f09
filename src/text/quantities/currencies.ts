/** Currencies by sign, code and name. Codes and most names come from the platform's own ISO 4217 data. */

// Codes of metals and test entries, and codes that are words a headline may shout.
const NO_MONEY = /^X(?!AF|OF|PF|CD)/;
const WORDS = new Set(['ALL', 'TOP', 'MAD', 'PEN', 'CUP', 'BAM', 'SOS', 'MOP', 'BOB', 'LAK', 'ANG']);

const CODES = new Set([
  ...Intl.supportedValuesOf('currency').filter((code) => !NO_MONEY.test(code)),
  // Out of use, and no longer listed by the platform.
  ...['FIM', 'NLG', 'ESP', 'DEM', 'FRF', 'ITL', 'BEF', 'ATS', 'IEP', 'PTE', 'GRD'],
]);

/** A code in capitals, or in lower case for those that are no English word. */
export function currencyCode(word: string): string | null {
  if (CODES.has(word)) return WORDS.has(word) ? null : word;
  return LOWER_CODES.has(word) ? word.toUpperCase() : null;
}

const LOWER_CODES = new Set([
  'usd',
  'eur',
  'gbp',
  'aud',
  'cad',
  'nzd',
  'chf',
  'jpy',
  'cny',
  'hkd',
  'sgd',
  'mxn',
  'inr',
  'rub',
  'sek',
  'nok',
  'dkk',
  'brl',
  'zar',
]);

export const CURRENCY_SIGNS = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₮', 'MNT'],
  ['₿', 'bitcoin'],
  ['元', 'CNY'],
  ['円', 'JPY'],
]);

/** What letters before "$" make of it: US$, C$, HK$, Mex$, aud$. */
export function dollarOf(letters: string): string | null {
  const lower = letters.toLowerCase();
  return (
    DOLLARS.get(lower) ?? (LOWER_CODES.has(lower) ? lower.toUpperCase() : CODES.has(letters) ? letters : null)
  );
}

const DOLLARS = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bz', 'BZD'],
  ['fj', 'FJD'],
]);

// Names that stand without their country. Where several countries share one and none is meant first, the word itself is the unit.
const BARE: [string, string][] = [
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['pound', 'GBP'],
  ['quid', 'GBP'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['won', 'KRW'],
  ['franc', 'franc'],
  ['peso', 'peso'],
  ['dinar', 'dinar'],
  ['dirham', 'AED'],
  ['riyal', 'SAR'],
  ['lira', 'TRY'],
  ['lire', 'ITL'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['shekel', 'ILS'],
  ['reais', 'BRL'],
  ['rand', 'ZAR'],
  ['ringgit', 'MYR'],
  ['baht', 'THB'],
  ['rupiah', 'IDR'],
  ['zloty', 'PLN'],
  ['hryvnia', 'UAH'],
  ['naira', 'NGN'],
  ['forint', 'HUF'],
  ['taka', 'BDT'],
  ['peseta', 'ESP'],
  ['guilder', 'NLG'],
  ['deutschmark', 'DEM'],
  ['escudo', 'PTE'],
  ['drachma', 'GRD'],
  ['markka', 'FIM'],
  ['cent', 'cent'],
  ['pence', 'penny'],
  ['penny', 'penny'],
  ['pennies', 'penny'],
  ['bitcoin', 'bitcoin'],
  ['btc', 'bitcoin'],
  ['satoshi', 'satoshi'],
];

const OLD: [string, string][] = [
  ['finnish markka', 'FIM'],
  ['dutch guilder', 'NLG'],
  ['spanish peseta', 'ESP'],
  ['french franc', 'FRF'],
  ['belgian franc', 'BEF'],
  ['german mark', 'DEM'],
  ['deutsche mark', 'DEM'],
  ['italian lira', 'ITL'],
  ['greek drachma', 'GRD'],
  ['portuguese escudo', 'PTE'],
  ['irish pound', 'IEP'],
  ['american dollar', 'USD'],
  ['u.s dollar', 'USD'],
  ['pound sterling', 'GBP'],
];

const names = new Intl.DisplayNames('en', { type: 'currency' });
const named = [...CODES].map((code): [string, string] => [(names.of(code) ?? code).toLowerCase(), code]);

/** Names of currencies in lower case, one to three words, singular and plural. */
export const CURRENCY_NAMES = new Map<string, string>(
  [...named, ...OLD, ...BARE].flatMap(([name, code]): [string, string][] => [
    [name, code],
    [`${name}s`, code],
  ]),
);

/** The first words of names of two or more words ("swiss", "south"), to keep the look-up short. */
export const CURRENCY_STARTS = new Set(
  [...CURRENCY_NAMES.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? ''),
);

/** The hundredth parts, for "3 dollars 50 cents". */
export const CENTS = new Set(['cent', 'cents', 'pence', 'penny', 'p', 'kopecks', 'centavos']);
