/** The words of English numerals and what they are worth. */

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const CARDINALS = new Map<string, number>([
  ...ONES.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
  ['nought', 0],
  ['naught', 0],
  ['fourty', 40],
]);

const ORDINAL_ONES = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');

export const ORDINALS = new Map<string, number>([
  ...ORDINAL_ONES.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word.replace(/y$/, 'ieth'), (n + 2) * 10]),
]);

/** The scales that multiply what stands before them. */
export const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['lakhs', 1e5],
  ['crores', 1e7],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
  ['dz', 12],
  ['dzs', 12],
]);

/** Scales written short after digits. A bare `m` is read by what stands around it: see `readScaleMark`. */
export const SCALE_MARKS = new Map<string, number>([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['m', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['T', 1e12],
]);

/** Denominators that a fraction of words may have, singular and plural. */
export const DENOMINATORS = new Map<string, number>(
  [...ORDINALS, ['quarter', 4] as const, ['hundredth', 100] as const, ['thousandth', 1000] as const]
    .filter(([, n]) => n > 2)
    .flatMap(([word, n]): [string, number][] => [
      [word, n],
      [`${word}s`, n],
    ]),
)
  .set('half', 2)
  .set('halves', 2);

/** Fractions that Unicode has a character for. */
export const VULGAR = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
