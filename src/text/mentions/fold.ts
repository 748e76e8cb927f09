/** A form in lower case without accents and with plain apostrophes, to compare by. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain ASCII, where normalising would change nothing.
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
}
