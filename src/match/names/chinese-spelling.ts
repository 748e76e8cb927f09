const WADE_GILES = /ts|tz|hs|ung|ien|ieh|ueh|ssu|['’]/u;

const SOUNDS: [RegExp, string][] = [
  [/['’\s-]/gu, ''],
  [/ung/gu, 'ong'],
  [/ien/gu, 'ian'],
  [/ieh/gu, 'ie'],
  [/ueh/gu, 'ue'],
  [/ssu/gu, 'si'],
  [/t[sz]u/gu, 'zi'],
  [/ts|tz|c(?!h)/gu, 'z'],
  [/hs/gu, 'x'],
  [/zh|ch|q/gu, 'j'],
  [/k/gu, 'g'],
  [/p/gu, 'b'],
  [/t/gu, 'd'],
];

const soundsOf = (word: string): string =>
  SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);

/** True if one of two folded names is the Wade-Giles and the other the Pinyin spelling: "tse-tung" and "zedong". */
export function isWadeGilesPair(a: string, b: string): boolean {
  return WADE_GILES.test(a) !== WADE_GILES.test(b) && soundsOf(a) === soundsOf(b);
}
