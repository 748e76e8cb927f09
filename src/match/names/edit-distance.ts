import { distance } from 'fastest-levenshtein';

/** Edits between two words; two neighbouring letters exchanged are one edit (Damerau). */
export function editDistance(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && isExchange(a, b) ? 1 : edits;
}

function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many edits a word of this length may differ by and still be taken for a slip of the pen. */
export const allowedEdits = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);
