/** A spelling with its lower-case form: the same two strings wherever it stands, so that looking them up stays quick. */
export interface Spelling {
  text: string;
  lower: string;
}

const BEYOND_ASCII = 0x80;

/** Does a text begin with a capital? */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < BEYOND_ASCII ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

// A longer string cut out of an article would keep all of the article in memory.
const LONGEST_KEPT = 12;
const MOST_KEPT = 50_000;
const kept = new Map<string, Spelling>();

/** The spelling that a word has. */
export function spellingOf(text: string): Spelling {
  const known = kept.get(text);
  if (known) return known;
  const spelling = { text, lower: text.toLowerCase() };
  if (text.length > LONGEST_KEPT) return spelling;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, spelling);
  return spelling;
}
