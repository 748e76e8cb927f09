/** A stored word as one of its list; a word outside it means the file was changed by another hand. */
export function oneOf<const T extends string>(words: readonly T[], stored: string): T {
  const word = words.find((known) => known === stored);
  if (word === undefined)
    throw new Error(`The database holds "${stored}" where one of ${words.join(', ')} belongs.`);
  return word;
}
