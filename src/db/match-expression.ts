/** FTS5 refuses expressions that are too deep, and nobody types this many words. */
const MOST_WORDS = 32;

/** A query as FTS5 takes it: each word in double quotes, so that nothing a person types is an operator; '' without words. */
export function matchExpression(query: string): string {
  const words = query
    .replaceAll('\0', ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');
}
