/** Who does something to whom, as far as the order of words, the voice of the verb and its prepositions tell. */
import { tokenise } from '../../text/tokens.ts';
import type { Token } from '../../text/types.ts';
import { fold, wordSet } from '../names/fold.ts';
import { countryAt } from './lexicon/countries.ts';
import { wordClass } from './lexicon/word-classes.ts';
import { stem } from './stem.ts';

/** One verb with the folded stems and countries on either side of it. */
export interface Deed {
  /** The verb's class, or its stem where it has none. */
  verb: string;
  /** The verb as it stands in the text. */
  word: string;
  doers: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

/** What two do to one another: who is named first says nothing. */
const MUTUAL = new Set(
  [
    ...wordSet(
      'meet talk marry wed divorce border fight clash battle play draw tie resemble match equal rival merge cooperate negotiate speak kiss hug embrace greet discuss agree sign trade share join',
    ),
  ].map(stem),
);
/** What follows these is no second party: it goes along, or says where and when. */
const ASIDE = wordSet(
  'with by in during after before since until between among as near within without under',
);
const ENDS_CLAUSE = new Set(['VERB', 'SCONJ']);
const NAMES_SOMETHING = new Set(['NOUN', 'PROPN']);
const isNaming = ({ pos }: Token): boolean => NAMES_SOMETHING.has(pos);

/** What the tokens name: stems of nouns, countries by one key whatever their form ("Iran", "Iranian"). */
function keysOf(tokens: readonly Token[]): ReadonlySet<string> {
  const folds = tokens.map(({ lower }) => fold(lower));
  const keys = new Set<string>();
  for (let at = 0; at < tokens.length;) {
    const country = /^\p{Lu}/u.test(tokens[at]!.text) ? countryAt(folds, at) : null;
    if (country) keys.add(`@${country.country}`);
    else if (isNaming(tokens[at]!)) keys.add(stem(folds[at]!));
    at += country?.length ?? 1;
  }
  return keys;
}

/** From where the clause of a verb begins. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && !ENDS_CLAUSE.has(tokens[at - 1]!.pos) && !/^[;:]$/u.test(tokens[at - 1]!.text)) at -= 1;
  return at;
}

/** The words before a verb that no preposition but "of" governs; a comma ends what a preposition governs. */
function ungoverned(tokens: readonly Token[]): Token[] {
  let isGoverned = false;
  return tokens.filter(({ pos, lower }) => {
    if (pos === 'ADP') isGoverned = lower !== 'of';
    if (lower === ',') isGoverned = false;
    return !isGoverned;
  });
}

/** The first naming words after a place, up to the next verb, preposition but "of", or stop. */
function partyFrom(tokens: readonly Token[], from: number): Token[] {
  const [first] = tokens.slice(from, from + 1);
  if (first?.pos === 'ADP' && ASIDE.has(first.lower)) return [];
  const start = first?.pos === 'ADP' ? from + 1 : from;
  const ends = ({ pos, lower }: Token): boolean =>
    ENDS_CLAUSE.has(pos) || pos === 'AUX' || pos === 'PUNCT' || (pos === 'ADP' && lower !== 'of');
  const rest = tokens.slice(start);
  const end = rest.findIndex(ends);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Who gets what is given or wins what is lost, where that follows: "gave the prize to Ana", "bought the car from Ana", "lost the cup against Ana". */
function recipientAfter(tokens: readonly Token[], from: number): Token[] {
  const after = from + partyFrom(tokens, from).length;
  return after > from && /^(?:to|from|against)$/u.test(tokens[after]?.lower ?? '')
    ? partyFrom(tokens, after)
    : [];
}

const isHelper = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || pos === 'ADV' || pos === 'PART' || lower === 'not';

function deedAt(tokens: readonly Token[], at: number): Deed | null {
  const { text, lower } = tokens[at]!;
  const own = stem(fold(lower));
  if (MUTUAL.has(own)) return null;
  let helpers = at;
  while (helpers > 0 && isHelper(tokens[helpers - 1]!)) helpers -= 1;
  const isBe = tokens.slice(helpers, at).some(({ lemma, pos }) => pos === 'AUX' && lemma === 'be');
  const before = keysOf(ungoverned(tokens.slice(clauseStart(tokens, helpers), helpers)));
  const by = agentAfter(tokens, at, isBe);
  const after = [...partyFrom(tokens, at + 1), ...recipientAfter(tokens, at + 1)];
  const [doers, others] = by ? [keysOf(partyFrom(tokens, by)), before] : [before, keysOf(after)];
  if (doers.size === 0 || others.size === 0 || (isBe && !by && /ed$/u.test(lower))) return null;
  return { verb: wordClass(own) ?? own, word: text, doers, others };
}

/** Where the doer of a passive begins: after "by", at once or, where a form of "be" stands before the verb, later in its clause. */
function agentAfter(tokens: readonly Token[], verb: number, isBe: boolean): number | null {
  const rest = tokens.slice(verb + 1);
  const end = rest.findIndex(({ pos, text }) => ENDS_CLAUSE.has(pos) || /^[;:.]$/u.test(text));
  const by = rest.slice(0, end < 0 ? rest.length : end).findIndex(({ lower }) => lower === 'by');
  return by === 0 || (by > 0 && isBe) ? verb + 2 + by : null;
}

/** What a claim says is done: its verbs, by stem, and those that have a party on both sides. */
export interface Predicates {
  verbs: ReadonlySet<string>;
  deeds: Deed[];
}

/** What follows "will" or "did not" is a verb, whatever else the word may be ("close"). */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'VERB' ||
  (/^(?:ADJ|NOUN)$/u.test(tokens[at]!.pos) &&
    /(?:^|\s)(?:will|shall|(?:do|does|did|will|would|could) not)$/u.test(
      tokens
        .slice(Math.max(0, at - 2), at)
        .map(({ lower }) => lower)
        .join(' '),
    ));

const REMEMBERED_LIMIT = 20_000;
const remembered = new Map<string, Predicates>();

/** Reads the verbs of a claim; the same claim is compared with many others, and read once. */
export function predicatesIn(text: string): Predicates {
  const found = remembered.get(text);
  if (found) return found;
  if (remembered.size >= REMEMBERED_LIMIT) remembered.clear();
  const tokens = tokenise(text);
  const predicates = {
    verbs: new Set(tokens.filter((_, at) => isVerb(tokens, at)).map(({ lower }) => stem(fold(lower)))),
    deeds: tokens.flatMap((_, at) => (isVerb(tokens, at) ? (deedAt(tokens, at) ?? []) : [])),
  };
  remembered.set(text, predicates);
  return predicates;
}
