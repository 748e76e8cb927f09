/** Forms of verbs that no ending explains, with the verb. */
const IRREGULAR = `met meet|held hold|spoke speak|spoken speak|went go|gone go|came come|won win|lost lose|took take|taken take|gave give|given give|made make|began begin|begun begin|bought buy|sold sell|built build|sent send|left leave
killed kill|died die|dead die|death die|deaths die|shot shoot|fell fall|fallen fall|rose rise|risen rise|grew grow|grown grow|wrote write|written write|broke break|broken break|paid pay|led lead|found find|kept keep|struck strike|said say
thought think|knew know|known know|became become|chose choose|chosen choose|flew fly|drove drive|ran run|saw see|seen see|told tell|brought bring|caught catch|fought fight|signed sign|better good|best good|worse bad|worst bad|men man|women woman|children child
largest large|biggest large|big large|bigger large|larger large|greatest large|top large|decision decide|explosion explode|invasion invade|destruction destroy|growth grow|approval approve|arrival arrive|removal remove|refusal refuse|proposal propose|renewal renew|withdrawal withdraw|dismissal dismiss|denial deny|closure close|failure fail|seizure seize|assistance assist|resistance resist|winner win|killer kill|murderer murder|opposition oppose|beaten beat|sunk sink|sank sink|shaken shake|shook shake|blew blow|blown blow|sworn swear|swore swear|inauguration inaugurate|stole steal|stolen steal|hid hide|hidden hide|upheld uphold|overthrown overthrow|stood stand|ties relation|relations relation|relationship relation|bilateral relation`;

const baseOf = new Map(IRREGULAR.split(/[|\n]/u).map((pair) => pair.trim().split(' ') as [string, string]));

/** Endings by phase; of each phase the first that fits is taken off. A stem keeps at least three letters. */
const PHASES: [RegExp, string][][] = [
  [
    [/(?<=..)ies$/u, 'y'],
    [/(?<=[^su])s$/u, ''],
  ],
  [
    [/(?<=..)ied$/u, 'y'],
    [/(?<=..)([bdgmnprt])\1(?:ed|ing)$/u, '$1'],
    [/(?<=[aeiou][^aeiou][aeiou]l)l(?:ed|ing)$/u, ''],
    [/(?<=...)(?:ed|ing|ly)$/u, ''],
  ],
  [
    [/(?:isation|ization)$/u, 'ize'],
    [/(?<=...)(?:ion|ment)$/u, ''],
  ],
  [[/(?<=...)e$/u, '']],
  [
    [/(?<=....)at$/u, ''],
    [/(?<=..u)ct$/u, 'c'],
  ],
];

const shorten = (word: string): string =>
  PHASES.reduce((text, endings) => {
    const fitting = endings.find(([ending]) => ending.test(text));
    return fitting ? text.replace(...fitting) : text;
  }, word);

/** The irregular forms of a stem: "met" for "meet". */
export const formsOf = (short: string): string[] =>
  [...baseOf].flatMap(([form, base]) => (base === short ? [form] : []));

const remembered = new Map<string, string>();
const REMEMBERED_LIMIT = 100_000;

/** The stem of a folded English word, light: plural, tense and a few endings off, irregular verbs to their base. */
export function stem(word: string): string {
  const found = remembered.get(word);
  if (found !== undefined) return found;
  if (remembered.size >= REMEMBERED_LIMIT) remembered.clear();
  const base = baseOf.get(word) ?? word;
  const short = base.length < 4 ? base : shorten(base);
  remembered.set(word, short);
  return short;
}
