import type { Candidate } from './candidates.ts';
import { GAP } from '../scan-words.ts';
import type { Evidence } from './evidence.ts';
import { GIVEN_NAMES, PERSONAL, SAYING } from './lexicon/people.ts';
import { PLACES } from './lexicon/places.ts';
import type { Term } from './terms.ts';
import { wordList } from '../word-list.ts';

type Weights = Partial<Evidence>;

const table = (rows: [string, Weights][]): Map<string, Weights> =>
  new Map(
    rows.flatMap(([words, weights]) => words.split(/\s+/).map((word): [string, Weights] => [word, weights])),
  );

const OCCUPATIONS = `player musician actor actress singer writer author lawyer attorney barrister student teacher
    researcher scientist journalist reporter activist campaigner analyst cosplayer photographer
    striker midfielder defender goalkeeper captain coach referee pilot astronaut illustrator artist
    poet composer director founder co-founder creator president minister secretary spokesman
    spokeswoman spokesperson leader dictator general mayor governor senator ambassador wife husband
    son daughter father mother brother sister colleague coauthor co-author member professor expert
    economist officer detective chef designer architect blogger critic winner champion rapper
    dissident refugee boy girl man woman`;

const BODIES = `agency broadcaster newspaper tabloid weekly carmaker automaker chipmaker shoemaker drugmaker planemaker airline retailer
    lender insurer brewer conglomerate startup start-up charity watchdog regulator group firm company party union`;

/** What a word right before a name says about its kind. */
const BEFORE = table([
  [BODIES, { organisation: 4 }],
  ['in near across throughout outside inside toward towards into crossing', { place: 3 }],
  ['to from at through around over', { place: 1 }],
  ['by with told between against and', { person: 1 }],
  ['city town village province district island capital', { place: 4 }],
  ['visit visits visited toured invaded shelled bombed besieged', { place: 2 }],
  [OCCUPATIONS, { person: 4 }],
]);

/** What a word right after a name says about its kind. */
const AFTER = table([
  [[...SAYING].join(' '), { person: 3 }],
  [[...PERSONAL].join(' '), { person: 2 }],
  [
    'officials executives employees spokesman spokeswoman headquarters users user account shares party troops members supporters attorney',
    { organisation: 3 },
  ],
  ['leader chairman chairwoman boss', { organisation: 2 }],
  ['laureate festival tournament championship championships award awards prize virus treaty', { other: 5 }],
  ['city province region river island airport governor', { place: 2 }],
]);
const CABINETS = new Set(['government', 'administration', 'cabinet', 'presidency']);

/** "BLANTYRE — The death toll …" */
function isDateline(terms: Term[], from: number, to: number): boolean {
  const first = terms[from];
  return (
    first?.gap === GAP.paragraph && /^\p{Lu}{3,}$/u.test(first.text) && /^[—–]$/.test(terms[to]?.text ?? '')
  );
}

/** Adds what the words around one occurrence of a name say about its kind. */
export function addSurroundings(sum: Evidence, terms: Term[], { from, to, titled }: Candidate): void {
  if (titled) sum.person += 8;
  if (isDateline(terms, from, to)) sum.place += 8;
  const [before, after] = [terms[from - 1], terms[to]];
  if (isListed(terms, from, to)) sum.place += 3;
  if (before?.kind === 'letters') addBefore(sum, terms, from, after);
  else if (before?.text === ',' && after?.text === ',' && terms[from - 2]?.cap) sum.place += 1;
  // "Yuki Tanaka of Nomura said": not the name beside the verb speaks
  const isApart = terms[from - 2]?.cap && /^(?:of|at|from)$/.test(before?.lower ?? '');
  if (after?.kind === 'letters' && !isApart) addAfter(sum, after, terms[to + 1]);
  else if (after?.text === ',') addAfterComma(sum, terms, to + 1);
  else if (after?.text === '-' && terms[to + 1]?.lower === 'based') sum.place += 5;
  else if (terms[to - 1]?.possessive) addOwned(sum, ownedBy(terms, to));
  addPronoun(sum, terms, to);
  if (before?.text === ',') addEarlierPronoun(sum, terms, from - 2);
}

/** The term after a possessive mark. */
const ownedBy = (terms: Term[], mark: number): Term | undefined =>
  terms[terms[mark + 1]?.lower === 's' ? mark + 2 : mark + 1];

// "Nestor's wife", but "Vantor's Anna Berg"
function addOwned(sum: Evidence, owned: Term | undefined): void {
  weigh(sum, OWNED.get(owned?.lower ?? ''));
  if (owned && GIVEN_NAMES.has(owned.text)) sum.organisation += 3;
}

/** What only a person has. */
const OWNED = table([
  [
    `wife husband widow mother father parents brother sister son daughter uncle aunt cousin nephew niece friend
    girlfriend boyfriend fiancé fiancée grandfather grandmother childhood birthday death lawyer biographer career face
    eyes hand hands hair voice body heart knee arm leg memoir autobiography`,
    { person: 3 },
  ],
]);

const PRONOUNS = table([
  ['he she his her him himself herself', { person: 2 }],
  ['its itself', { organisation: 2 }],
]);
const REACH = 8;

/** "Bollinger made his first appearance", "Vantor said its users …": the pronoun after a name, with no other name or stop between them. */
function addPronoun(sum: Evidence, terms: Term[], to: number): void {
  for (let at = to; at < to + REACH; at++) {
    const term = terms[at];
    if (!term || term.cap || STOPS.has(term.text)) return;
    const weights = PRONOUNS.get(term.lower);
    if (weights) return weigh(sum, weights);
  }
}

/** "After resigning his post, Aguilar challenged …": the pronoun in the phrase before a name looks ahead to it. */
function addEarlierPronoun(sum: Evidence, terms: Term[], last: number): void {
  for (let at = last; at > last - REACH; at--) {
    const term = terms[at];
    if (!term || term.kind === 'mark') return;
    const weights = PRONOUNS.get(term.lower);
    if (weights) return weigh(sum, weights);
    if (term.cap) return;
  }
}

const STOPS = new Set(['.', '!', '?', ';', ':', '(', ')', '"', '“', '”']);

/** "displaced in Chikwawa, Nsanje and Phalombe": what stands in one list with a place is one, too. */
function isListed(terms: Term[], from: number, to: number): boolean {
  const isItem = LIST_MARK.test(terms[from - 1]?.text ?? '') && terms[from - 2]?.cap;
  if (!isItem || (terms[from - 1]?.text === ',' && !LIST_MARK.test(terms[to]?.text ?? ''))) return false;
  let at = from - 2;
  while (at > from - LONGEST_LIST && (terms[at]?.cap || LIST_MARK.test(terms[at]?.text ?? ''))) at--;
  const head = terms[at];
  return head?.kind === 'letters' && !head.cap && BEFORE.get(head.lower)?.place === 3;
}

const LIST_MARK = /^(?:,|and)$/;
const LONGEST_LIST = 16;

function weigh(sum: Evidence, weights: Weights | undefined): void {
  if (!weights) return;
  sum.person += weights.person ?? 0;
  sum.organisation += weights.organisation ?? 0;
  sum.place += weights.place ?? 0;
  sum.other += weights.other ?? 0;
}

function addBefore(sum: Evidence, terms: Term[], from: number, after: Term | undefined): void {
  const lower = terms[from - 1]?.lower ?? '';
  weigh(sum, BEFORE.get(lower));
  const earlier = terms[from - 2];
  if (lower === 'of' && CITY_OF.has(earlier?.lower ?? '')) sum.place += 4;
  // "the banks of the Tolva"
  if (lower === 'the' && earlier?.lower === 'of' && CITY_OF.has(terms[from - 3]?.lower ?? '')) sum.place += 6;
  if (lower === 'for' && SEAT_FOR.has(earlier?.lower ?? '')) sum.place += 4;
  // "Ms Nguyen, of Footscray, said …"
  if (lower === 'of' && earlier?.text === ',' && terms[from - 3]?.cap) sum.place += 3;
  if (lower === 'the' || lower === 'a' || lower === 'an' || lower === 'its') addArticle(sum, earlier, after);
}

const SEAT_FOR = wordList('mp mps mep msp td mla member senator councillor');

const CITY_OF = new Set(
  `city town village province district island capital region port banks coast shores outskirts streets suburb mayor emir sultan bishop
  archbishop duke duchess earl governor`.split(/\s+/),
);

// Persons take no article, unless their name stands before another word: "the Tom Cruise video".
function addArticle(sum: Evidence, earlier: Term | undefined, after: Term | undefined): void {
  const modifies =
    after?.kind === 'letters' && !after.cap && !VERBAL.has(after.lower) && !SAYING.has(after.lower);
  sum.organisation += modifies ? 1 : 2;
  sum.person -= modifies ? 1 : 5;
  if (BEFORE.get(earlier?.lower ?? '')?.place === 3) sum.place += 2;
}

const VERBAL = wordList(
  'has have had is are was were will would can could may to of in on at for from by with and or as that which but after before did does',
);

function addAfter(sum: Evidence, after: Term, later: Term | undefined): void {
  // "privately confronted": the verb behind one adverb
  weigh(sum, AFTER.get(after.lower.endsWith('ly') ? (later?.lower ?? '') : after.lower));
  if (after.lower === 'chief' && later?.lower === 'minister') sum.place += 3;
  if (CABINETS.has(after.lower) && !later?.cap) sum.person += 6;
}

// ", who", ", 19," and ", Texas"
function addAfterComma(sum: Evidence, terms: Term[], at: number): void {
  const word = terms[at];
  if (!word) return;
  const age = word.kind === 'digits' && Number(word.text) < 110 && terms[at + 1]?.text === ',';
  if (word.lower === 'who' || age) sum.person += 5;
  if (word.cap && PLACES.has(word.text)) sum.place += 2;
}
