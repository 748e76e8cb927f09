import type { Word } from '../words.ts';

/** What the shape of a verb says about it; `ed` is past or participle, `bare` base or a past that looks like it. */
export type VerbForm = 'modal' | 'base' | 'bare' | 'third' | 'past' | 'ed' | 'participle' | 'gerund';

// lemma: past, participle (left out where it equals the past)
const IRREGULAR = new Map<string, readonly [string, string]>(
  `arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent
bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought
broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung
come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit
hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit
lose lost|make made|mean meant|meet met|mistake mistook mistaken|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone
shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck|strike struck
strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([lemma = '', past = '', participle = past]) => [lemma, [past, participle]]),
);
const LEMMA_OF_PAST = new Map([...IRREGULAR].map(([lemma, [past]]) => [past, lemma]));

// What the letters of auxiliaries and irregular forms tell, a bit each: a word is looked up once for all of it.
const MODAL = 1;
const BE = 2;
const HAVE = 4;
const FINITE_AUXILIARY = 8;
const PAST_AUXILIARY = 16;
const THIRD = 32;
const PAST = 64;
const PARTICIPLE = 128;
const UNCHANGED = 256;
const GERUND = 512;

const TRAITS = new Map<string, number>();
const mark = (words: string, traits: number): void => {
  for (const word of words.split(' ')) TRAITS.set(word, (TRAITS.get(word) ?? 0) | traits);
};
mark("will would shall should can could may might must cannot ca wo ’ll 'll ought", MODAL | FINITE_AUXILIARY);
mark("am is are 's ’s 're ’re 'm ’m", BE | THIRD | FINITE_AUXILIARY);
mark('was were', BE | PAST | PAST_AUXILIARY | FINITE_AUXILIARY);
mark('be', BE);
mark('being', BE | GERUND);
mark('been', BE | PARTICIPLE);
mark("have 've ’ve", HAVE | FINITE_AUXILIARY);
mark('has', HAVE | THIRD | FINITE_AUXILIARY);
mark('had', HAVE | PAST | PAST_AUXILIARY | FINITE_AUXILIARY);
mark('having', HAVE | GERUND);
mark('do', FINITE_AUXILIARY);
mark('does', THIRD | FINITE_AUXILIARY);
mark('did', PAST | PAST_AUXILIARY | FINITE_AUXILIARY);
mark('would could might', PAST_AUXILIARY);
mark('born', PARTICIPLE);
for (const [lemma, [past, participle]] of IRREGULAR) {
  if (past === lemma) mark(lemma, UNCHANGED);
  if (past !== participle && participle !== lemma) mark(participle, PARTICIPLE);
  if (past !== participle && past !== lemma) mark(past, PAST);
}

// Several things are asked of one word in a row: what was last looked up is kept.
let last = { lower: '', traits: 0 };

function traitsOf({ lower }: Word): number {
  if (lower !== last.lower) last = { lower, traits: TRAITS.get(lower) ?? 0 };
  return last.traits;
}

/** Is this a modal verb? */
export const isModal = (word: Word): boolean => (traitsOf(word) & MODAL) !== 0;
/** Is this a form of "be"? */
export const isBe = (word: Word): boolean => (traitsOf(word) & BE) !== 0;
/** Is this a form of "have"? */
export const isHave = (word: Word): boolean => (traitsOf(word) & HAVE) !== 0;

/** The form of an auxiliary or verb, from its letters and its lemma alone. */
export function formOf(word: Word): VerbForm {
  const { lower, lemma } = word;
  const traits = traitsOf(word);
  if (traits & MODAL) return 'modal';
  if (traits & THIRD) return 'third';
  if (traits & GERUND) return 'gerund';
  if (lower.endsWith('ing') && lower.length > 4 && lemma !== lower) return 'gerund';
  if (traits & PARTICIPLE) return 'participle';
  // "plans to close shops and lay off staff": more often what one does than where somebody lay
  if (lower === 'lay') return 'bare';
  if (traits & PAST) return 'past';
  if (traits & UNCHANGED) return 'bare';
  if (lemma === lower) return lower.endsWith('ed') && lower.length > 4 && !/eed$/.test(lower) ? 'ed' : 'base';
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'third' : 'ed';
}

/** The verb whose irregular past this is ("won", "split"), whatever the word is tagged as; null when there is none. */
export const lemmaOfPast = ({ lower }: Word): string | null => LEMMA_OF_PAST.get(lower) ?? null;

/** Can this word carry tense by itself, as an auxiliary? */
export const isFiniteAuxiliary = (word: Word): boolean => (traitsOf(word) & FINITE_AUXILIARY) !== 0;

/** Does an auxiliary put its clause into the past? */
export const isPastAuxiliary = (word: Word): boolean => (traitsOf(word) & PAST_AUXILIARY) !== 0;

const endsStressed = (lemma: string) =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /(?:fer|mit|pel|trol|cur)$/.test(lemma);

/** The simple past of a verb given by its lemma. */
export function pastOf(lemma: string): string {
  const irregular = IRREGULAR.get(lemma);
  if (irregular) return irregular[0];
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return endsStressed(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ed` : `${lemma}ed`;
}

/** The lemma of a gerund the tagger took for a noun ("wounding" to "wound", "scoring" to "score"). */
export function stemOfGerund(gerund: string): string {
  const stem = gerund.slice(0, -3);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  const dropsE = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) || /(?:[cuvz]|at|is|[^aeiou]l)$/.test(stem);
  return dropsE ? `${stem}e` : stem;
}

/** The third person singular of the present of a verb given by its lemma. */
export function thirdOf(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
