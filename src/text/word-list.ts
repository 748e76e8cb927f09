/**
 * A closed class of words. Nearly all words that it is asked of are none of it, and are told so by their length, first
 * and last letter at a small part of what a look-up costs: the rules ask thousands of times a page.
 */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** By first letter and length, a bit for each last letter that a word of the list has. */
  readonly #ends = new Int32Array(ROWS);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) this.#ends[rowOf(word)] = (this.#ends[rowOf(word)] ?? 0) | endOf(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words.values();
  }

  has(word: string): boolean {
    return ((this.#ends[rowOf(word)] ?? 0) & endOf(word)) !== 0 && this.#words.has(word);
  }
}

// Letters and lengths that differ by a multiple share a place: it says of a word no more than that it may be of the list.
const ROWS = 128;
const rowOf = (word: string): number => ((word.charCodeAt(0) & 31) << 2) | (word.length & 3);
const endOf = (word: string): number => 1 << (word.charCodeAt(word.length - 1) & 31);

/** The words of a list that white space parts. */
export const wordList = (list: string): WordList => new WordList(list.trim().split(/\s+/));
