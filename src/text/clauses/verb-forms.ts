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
const PAST_ONLY = new Set<string>();
const PARTICIPLE_ONLY = new Set<string>(['born']);
const UNCHANGED = new Set<string>();
const LEMMA_OF_PAST = new Map<string, string>();
for (const [lemma, [past, participle]] of IRREGULAR) {
  LEMMA_OF_PAST.set(past, lemma);
  if (past === lemma) UNCHANGED.add(lemma);
  if (past !== participle && participle !== lemma) PARTICIPLE_ONLY.add(participle);
  if (past !== participle && past !== lemma) PAST_ONLY.add(past);
}

const MODALS = new Set(
  "will would shall should can could may might must cannot ca wo ’ll 'll ought".split(' '),
);
const BE = new Set("am is are was were 's ’s 're ’re 'm ’m be been being".split(' '));
const HAVE = new Set("have has had 've ’ve having".split(' '));
const DO = new Set('do does did'.split(' '));
const NOT_FINITE = new Set(['be', 'been', 'being', 'having']);
const THIRD_AUXILIARY = new Set("is am are has does 's ’s 're ’re 'm ’m".split(' '));
const PLAIN_PAST_AUXILIARY = new Set(['was', 'were', 'had', 'did']);
const PAST_AUXILIARY = new Set(['was', 'were', 'had', 'did', 'would', 'could', 'might']);

/** Is this a modal verb? */
export const isModal = (word: Word): boolean => MODALS.has(word.lower);
/** Is this a form of "be"? */
export const isBe = (word: Word): boolean => BE.has(word.lower);
/** Is this a form of "have"? */
export const isHave = (word: Word): boolean => HAVE.has(word.lower);

/** The form of an auxiliary or verb, from its letters and its lemma alone. */
export function formOf(word: Word): VerbForm {
  const { lower, lemma } = word;
  if (MODALS.has(lower)) return 'modal';
  if (lower === 'been') return 'participle';
  if (THIRD_AUXILIARY.has(lower)) return 'third';
  if (PLAIN_PAST_AUXILIARY.has(lower)) return 'past';
  if (lower.endsWith('ing') && lower.length > 4 && lemma !== lower) return 'gerund';
  if (PARTICIPLE_ONLY.has(lower)) return 'participle';
  if (PAST_ONLY.has(lower)) return 'past';
  if (UNCHANGED.has(lower)) return 'bare';
  if (lemma === lower) return lower.endsWith('ed') && lower.length > 4 && !/eed$/.test(lower) ? 'ed' : 'base';
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'third' : 'ed';
}

/** The verb whose irregular past this is ("won", "split"), whatever the word is tagged as; null when there is none. */
export const lemmaOfPast = ({ lower }: Word): string | null => LEMMA_OF_PAST.get(lower) ?? null;

/** Can this word carry tense by itself, as an auxiliary? */
export const isFiniteAuxiliary = (word: Word): boolean =>
  (MODALS.has(word.lower) || BE.has(word.lower) || HAVE.has(word.lower) || DO.has(word.lower)) &&
  !NOT_FINITE.has(word.lower);

/** Does an auxiliary put its clause into the past? */
export const isPastAuxiliary = (word: Word): boolean => PAST_AUXILIARY.has(word.lower);

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
