/** Legal forms of companies by family. Two families contradict each other; `general` goes with all. */
export type LegalFamily = 'joint stock' | 'limited' | 'partnership' | 'general';

const FORMS: [LegalFamily, string][] = [
  [
    'limited',
    'limited liability company|limited liability|societatea cu raspundere limitata|gesellschaft mit beschrankter haftung|private limited',
  ],
  [
    'joint stock',
    'public limited company|open joint stock company|public joint stock company|closed joint stock company|joint stock company|joint stock compan|aktiengesellschaft|societe anonyme|sociedad anonima',
  ],
  ['limited', 'sp z o o|sp zoo|s r l|g m b h|b v b a|l l c|b v|pte ltd|pty ltd|pvt ltd|co ltd|s l|s a r l'],
  ['partnership', 'limited liability partnership|limited partnership|l l p|l p'],
  ['joint stock', 's p a|n v|s a|s e|a g|a s|p l c|j s c|o j s c|p j s c'],
  [
    'limited',
    'limited|ltd|llc|gmbh|ooo|ооо|srl|sarl|sas|bv|bvba|sl|pte|pty|pvt|doo|eood|sro|kft|oy|ab|as|aps|tov',
  ],
  [
    'joint stock',
    'ag|sa|plc|oao|оао|ao|ао|pao|пао|zao|зао|jsc|ojsc|pjsc|cjsc|spa|nv|se|oyj|asa|kgaa|pt|tbk|kk',
  ],
  ['partnership', 'lp|llp|kg|ohg|gbr'],
  ['general', 'incorporated|inc|corporation|corp|company|co|cie|compagnie|and co'],
];

const phrases = FORMS.flatMap(([family, list]) =>
  list.split('|').map((form) => ({ family, words: form.split(' ') })),
).sort((x, y) => y.words.length - x.words.length);
const byFirstWord = new Map<string, typeof phrases>();
for (const phrase of phrases) {
  const first = phrase.words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** The legal form that begins at word `at`, and how many words it takes; null if none does. */
export function legalFormAt(
  words: readonly string[],
  at: number,
): { family: LegalFamily; length: number } | null {
  const found = byFirstWord
    .get(words[at] ?? '')
    ?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
  return found ? { family: found.family, length: found.words.length } : null;
}
