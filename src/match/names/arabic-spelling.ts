const SOUNDS: [RegExp, string][] = [
  [/['’ʿʾ`]/gu, ''],
  [/kh/gu, 'X'],
  [/gh/gu, 'G'],
  [/tch|sh|ch/gu, 'S'],
  [/dj|zh|j/gu, 'J'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/ou|oo|o|w/gu, 'u'],
  [/ae|ee|ei|ey|ai|ay|ii|y/gu, 'i'],
  [/[qcg]/gu, 'k'],
  [/(.)\1+/gu, '$1'],
  [/(?<=[aeiu])h$/u, ''],
];

/** The sounds of an Arabic or Persian name in Latin letters, short vowels kept apart as a, i, u, and e for any of them. */
export const arabicSounds = (word: string): string =>
  SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);

const fits = (x: string | undefined, y: string | undefined): boolean =>
  x === y || (x === 'e' && 'aiu'.includes(y ?? '-')) || (y === 'e' && 'aiu'.includes(x ?? '-'));

/** True if two words, given by their sounds, are romanisations of one Arabic or Persian word: "mohammed" and "muhammad", not "mahmoud". */
export function isSameArabicWord(x: string, y: string): boolean {
  return x.length > 2 && x.length === y.length && [...x].every((sound, i) => fits(sound, y[i]));
}
