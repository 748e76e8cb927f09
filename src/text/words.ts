import type { Insertion, PartOfSpeech, Span, Token } from './types.ts';

/**
 * A word of a claim in the making: a token of the article, or words the machine put in (`insertion`).
 * An inserted word that stands in the place of a token keeps that token's offsets; otherwise `start` is -1.
 * Quotation marks are no words: they hang on the word they open or close. `date` is set inside a date expression.
 */
export interface Word extends Span {
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  opening: string;
  closing: string;
  date: boolean;
  /** A bracket that follows the word, kept out of the way while clauses are cut. */
  bracket: Word[] | undefined;
  insertion: Insertion | null;
}

const DOUBLE_QUOTES = new Set(['"', '“', '”', '„', '«', '»', "''", '``']);
const LONGEST_MARK = 2;
const SINGLE_QUOTES = new Set(["'", '‘', '’', '‚']);
const CLOSING_QUOTES = new Set(['”', '»', '’']);
const OPENING_QUOTES = new Set(['“', '„', '«', '‘', '‚']);

function isClosing(token: Token, left: Token | undefined, right: Token | undefined): boolean {
  if (CLOSING_QUOTES.has(token.text)) return true;
  if (OPENING_QUOTES.has(token.text)) return false;
  return left?.end === token.start || right?.start !== token.end;
}

/** Is this a single mark that shows possession ("the peoples’ ties") rather than the end of a quotation? */
const isPossessive = (token: Token, left: Token | undefined, inSingle: boolean): boolean =>
  (token.text === "'" || token.text === '’') &&
  !inSingle &&
  left?.end === token.start &&
  left.lower.endsWith('s');

/** "‘The parents’ concerns have been heard.’": is there a mark to come that closes the quotation? */
const closesLater = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens[at]?.text;
  if (!/^\p{L}/u.test(tokens[at + 1]?.text ?? '')) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const text = tokens[i]?.text;
    if (text === mark) return tokens[i - 1]?.end === tokens[i]?.start;
    if (text && OPENING_QUOTES.has(text)) return false;
  }
  return false;
};

// Every word is made here, with its fields in one order: a tenth of the time goes into making words.
const makeWord = (token: Token, pos: PartOfSpeech, opening: string, date: boolean): Word => ({
  text: token.text,
  lower: token.lower,
  lemma: token.lemma,
  pos,
  start: token.start,
  end: token.end,
  opening,
  closing: '',
  date,
  bracket: undefined,
  insertion: null,
});

/** A word with some of its fields changed. */
export const changeWord = (word: Word, changes: Partial<Word>): Word => {
  const copy = makeWord(word, word.pos, word.opening, word.date);
  copy.closing = word.closing;
  copy.bracket = word.bracket;
  copy.insertion = word.insertion;
  return Object.assign(copy, changes);
};

const isInside = (spans: readonly Span[], token: Span): boolean => {
  for (const span of spans) if (span.start <= token.start && token.end <= span.end) return true;
  return false;
};

/** The tokens of the article as words of a claim, with quotation marks folded into their neighbours. */
export function toWords(tokens: readonly Token[], dates: readonly Span[] = []): Word[] {
  const words: Word[] = [];
  let opening = '';
  let inSingle = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const mayBeMark = token.text.length <= LONGEST_MARK;
    const isSingle = mayBeMark && SINGLE_QUOTES.has(token.text);
    const isMark = isSingle || (mayBeMark && DOUBLE_QUOTES.has(token.text));
    if (!isMark || isPossessive(token, tokens[i - 1], inSingle && !closesLater(tokens, i))) {
      words.push(makeWord(token, isMark ? 'PART' : token.pos, opening, isInside(dates, token)));
      opening = '';
      continue;
    }
    const closes = isClosing(token, tokens[i - 1], tokens[i + 1]);
    if (isSingle) inSingle = !closes;
    const last = words.at(-1);
    if (closes && last) last.closing += token.text;
    else if (!closes) opening += token.text;
  }
  return words;
}

const INSIDE_NAMES = new Set<PartOfSpeech>([
  'DET',
  'ADP',
  'CCONJ',
  'ADJ',
  'PRON',
  'ADV',
  'NUM',
  'PART',
  'X',
  'SYM',
]);
const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();

/** Marks the small words inside names ("Ministry of Trade and Industry", "Lula da Silva") as parts of a name. */
export function asNames(words: readonly Word[], names: readonly Span[]): Word[] {
  const named = [...words];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.pos === 'PROPN' || !isInside(names, word)) continue;
    // "Ford, the carmaker, …": a name that the tagger takes for a verb because it opens the sentence
    if (i === 0 && !(word.pos === 'VERB' && words[1]?.text === ',')) continue;
    if (INSIDE_NAMES.has(word.pos) || isCapital(word.text)) named[i] = changeWord(word, { pos: 'PROPN' });
  }
  return named;
}

/** Words put in for words of the article; `at` is the token they take the place of, if any. */
export function insertWords(text: string, meaning: { for: Span; at?: Span; pos?: PartOfSpeech }): Word {
  const { start, end } = meaning.at ?? { start: -1, end: -1 };
  const insertion = { text, for: { start: meaning.for.start, end: meaning.for.end } };
  const lower = text.toLowerCase();
  const pos = meaning.pos ?? 'X';
  const word = makeWord({ text, lower, lemma: lower, pos, start, end }, pos, '', false);
  word.insertion = insertion;
  return word;
}

/** Does one of the words [from, to) pass a test? */
export function someBetween(
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word) => boolean,
): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word && test(word)) return true;
  }
  return false;
}

/** The smallest run of the article that holds all source words of the claim; null when there are none. */
export function spanOfWords(words: readonly Word[]): Span | null {
  let span: Span | null = null;
  for (const { start, end } of words) {
    if (start < 0) continue;
    span = span ? { start: Math.min(span.start, start), end: Math.max(span.end, end) } : { start, end };
  }
  return span;
}

const CLOSES = /^(?:[,.;:!?)\]%…]|['’](?:s|re|ve|ll|d|m)?|n['’]t)$/iu;
const STOPS = new Set([',', '.', ';', ':', '!', '?']);
const OPENS = /^[([$£€]$/u;

function spaceBetween(left: Word, right: Word): string {
  const bothSource = !left.insertion && !right.insertion;
  if (bothSource && left.end === right.start) return '';
  if (bothSource && left.end < right.start)
    return right.text.length === 1 && STOPS.has(right.text) ? '' : ' ';
  return OPENS.test(left.text) || CLOSES.test(right.text) ? '' : ' ';
}

function marksArePaired(words: readonly Word[]): boolean {
  let open = 0;
  for (const word of words) open += word.opening.length - word.closing.length;
  return open === 0;
}

/** The words as running text, spaced as in the article where they are neighbours there; quotation marks only in pairs. */
export function joinWords(words: readonly Word[]): string {
  const isPaired = marksArePaired(words);
  let text = '';
  let left: Word | undefined;
  for (const word of words) {
    if (left) text += spaceBetween(left, word);
    text += isPaired ? word.opening + word.text + word.closing : word.text;
    left = word;
  }
  return text;
}
