/** Letters that Unicode does not decompose, with what a keyboard without them writes. */
const PLAIN_LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ħ: 'h',
  ŋ: 'n',
};

/** Letters for which languages write a digraph where others drop the mark (German, Nordic). */
const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' };

const substitute = (text: string, table: Record<string, string>): string =>
  text.replace(/[^\p{ASCII}]/gu, (letter) => table[letter] ?? letter);

/** Drops the marks of Latin, Greek and Arabic letters only: й and ї are letters of their own. */
const dropMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .replace(/[\u0591-\u05C7\u064B-\u065F\u0670\u0640]/gu, '')
    .normalize('NFC');

const ASCII = /^\p{ASCII}*$/u;

/** Lower-case letters without diacritics: "Díaz" -> "diaz". */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFC').toLowerCase();
  return dropMarks(substitute(lower, PLAIN_LETTERS));
}

/** As `fold`, with the digraphs of German and Nordic spelling: "Müller" -> "mueller". */
export function foldWithDigraphs(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFC').toLowerCase();
  return dropMarks(substitute(substitute(lower, DIGRAPHS), PLAIN_LETTERS));
}

/** A lexicon written as one string of words. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
