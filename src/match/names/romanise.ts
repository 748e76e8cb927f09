import anyAscii from 'any-ascii';

const SOUNDS: [RegExp, string][] = [
  [/[^a-z]/gu, ''],
  [/ph/gu, 'f'],
  [/ck|[cq]/gu, 'k'],
  [/v|w/gu, 'v'],
  [/(?<=.)[aeiouyh]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** The consonants of a word of any script in Latin letters, a last resort to compare two scripts. */
export function romanise(word: string): string {
  const latin = anyAscii(word).toLowerCase();
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin);
}
