import type { PartOfSpeech } from '../types.ts';
import {
  COMPANY_ENDS,
  KNOWN_ORGS,
  NO_NAMES,
  OF_HEADS,
  ORG_HEADS,
  OTHER_HEADS,
  PLAIN_OPENERS,
} from './lexicon/organisations.ts';
import { GIVEN_NAMES, SUFFIXES, TITLES, TITLE_MODIFIERS } from './lexicon/people.ts';
import { DEMONYMS, PLACE_HEADS, PLACE_STARTS, PLACES } from './lexicon/places.ts';
import { CARDINALS } from '../quantities/number-words.ts';
import { FUNCTION_WORDS, PLAIN } from './lexicon/plain-words.ts';
import type { Run } from './runs.ts';
import type { Term } from './terms.ts';
import { wordList } from '../word-list.ts';

/** A name cut out of a run: terms [from, to). `titled`: a title such as "President" stood right before it. */
export interface Candidate extends Run {
  titled: boolean;
  /** It begins a sentence and only its capital says that it is a name. */
  initial: boolean;
}

/** The tagger's word for the term that opens a sentence, and for the one after it. */
export interface Opener {
  own: PartOfSpeech;
  next: PartOfSpeech;
}

/** What cutting needs to know of the article: where sentences open, with the tagger's word, and which words it also writes small. */
export interface Article {
  body: string;
  terms: Term[];
  starts: Map<number, Opener>;
  small: Map<string, number>;
}

/** Cuts a run into names: titles, demonyms and sentence openers off, place before person apart, dates out. */
export function cutRun(article: Article, run: Run): Candidate[] {
  if (run.to - run.from === 1 && !article.starts.has(run.from)) return cutSingle(article.terms, run);
  const names: Candidate[] = [];
  for (const part of splitAtDates(article.terms, run)) names.push(...cutPart(article, part));
  return names;
}

// Most names are one word within a sentence.
function cutSingle(terms: Term[], { from, to }: Run): Candidate[] {
  const term = terms[from] as Term;
  if (
    isDateWord(terms, from) ||
    isTitle(terms, from, from, to) ||
    isArticle(term) ||
    isEmptyName(terms, from, to)
  )
    return [];
  return [{ from, to, titled: false, initial: false }];
}

const isArticle = ({ lower }: Term): boolean => lower === 'the' || lower === 'a' || lower === 'an';

const DATE_WORDS = wordList(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december',
);

const SHORT_DATE_WORDS = wordList(
  'march may jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
);

// "in May", "since last March"
const MONTH_AFTER = /^(?:in|since|until|till|last|next|this|early|late|mid|during)$/;

// "Wednesday Sunak", and "March 4", which is no name either.
function isDateWord(terms: Term[], at: number): boolean {
  const lower = terms[at]?.lower ?? '';
  if (DATE_WORDS.has(lower)) return true;
  if (!SHORT_DATE_WORDS.has(lower)) return false;
  if (MONTH_AFTER.test(terms[at - 1]?.lower ?? '')) return true;
  const next = terms[at + 1]?.text === '.' ? terms[at + 2] : terms[at + 1];
  return next?.kind === 'digits' || terms[at - 1]?.kind === 'digits';
}

function splitAtDates(terms: Term[], { from, to }: Run): Run[] {
  const parts: Run[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isDateWord(terms, at)) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts.map((part) => trimSmall(terms, part)).filter((part) => part.to > part.from);
}

// No name begins or ends with a small word or a number.
function trimSmall(terms: Term[], { from, to }: Run): Run {
  let [start, end] = [from, to];
  while (start < end && !terms[start]?.cap) start++;
  while (end > start && !terms[end - 1]?.cap) end--;
  return { from: start, to: end };
}

const FORMER = wordList('former ex acting outgoing incoming late then');

function cutPart(article: Article, part: Run): Candidate[] {
  const { terms } = article;
  const { from, to, initial } = dropOpeners(article, part);
  if (to <= from) return [];
  const title = titleIn(terms, from, to);
  if (!title) return named(terms, { from: dropPortfolio(terms, from, to), to, titled: false, initial });
  const past = FORMER.has(terms[from]?.lower ?? '') ? 1 : 0;
  const lead = trimSmall(terms, { from: from + past, to: dropTrailingDemonyms(terms, from, title.from) });
  const before = named(terms, { from: lead.from, to: lead.to, titled: false, initial });
  const after = trimSmall(terms, { from: title.to, to });
  return [...before, ...named(terms, { from: after.from, to: after.to, titled: true, initial: false })];
}

// "MR Online | Russian Foreign Minister"
function dropTrailingDemonyms(terms: Term[], from: number, to: number): number {
  let end = to;
  while (end > from && DEMONYMS.has(terms[end - 1]?.lower ?? '')) end--;
  return end;
}

// "Yesterday Mohamed", "When Lavrov", "The Hague": articles, function words and plain words that open a sentence.
function dropOpeners(article: Article, { from, to }: Run): Run & { initial: boolean } {
  let start = from;
  while (start < to && isOpener(article, start, from, to)) start++;
  const name = trimSmall(article.terms, { from: start, to });
  return { from: name.from, to: name.to, initial: article.starts.has(start) };
}

function isOpener({ terms, starts, small }: Article, at: number, from: number, to: number): boolean {
  const term = terms[at] as Term;
  if (isArticle(term)) return true;
  const tag = starts.get(from);
  if (tag === undefined || isKnown(term)) return false;
  if (FORMER.has(term.lower) && to - at > 1) return true;
  if (at === from && to - from > 1 && term.lower === 'for') return !isOrganisation(terms, from, to);
  if (FUNCTION_WORDS.has(term.lower) || CARDINALS.has(term.lower) || (at === from && CLOSED.has(tag.own)))
    return true;
  if (at > from && !FUNCTION_WORDS.has(terms[at - 1]?.lower ?? '')) return false;
  if ((!PLAIN.has(term.lower) && !small.get(term.lower)) || (term.possessive && to - at > 1)) return false;
  return to - at === 1 || !(keepsPlain(terms[at + 1]) || isOrganisation(terms, at, to) || isTitleWord(term));
}

const isKnown = ({ text, lower }: Term): boolean =>
  GIVEN_NAMES.has(text) ||
  PLACES.has(text) ||
  KNOWN_ORGS.has(text) ||
  (text.length > 1 && text === text.toUpperCase() && !FUNCTION_WORDS.has(lower) && !PLAIN.has(lower));

const keepsPlain = (next: Term | undefined): boolean =>
  next !== undefined && (ORG_HEADS.has(next.lower) || next.lower === 'of');
const isTitleWord = ({ lower }: Term): boolean => TITLES.has(lower) || TITLE_MODIFIERS.has(lower);

// Parts of speech that no name has; a number in letters is one too ("Seventeen").
const CLOSED = new Set<PartOfSpeech>([
  'ADP',
  'DET',
  'PRON',
  'VERB',
  'AUX',
  'ADV',
  'SCONJ',
  'CCONJ',
  'PART',
  'NUM',
  'INTJ',
]);

// The last title of a run that has a name after it, or closes it, with the words that belong to the title.
function titleIn(terms: Term[], from: number, to: number): Run | null {
  if (isOrganisation(terms, from, to) && !splitPoint(terms, from, to)) return holderTitle(terms, from, to);
  for (let at = to - 1; at >= from; at--) {
    if (!isTitle(terms, at, from, to)) continue;
    let start = at;
    while (start > from && (isModifier(terms, start - 1) || isOffice(terms, start))) start--;
    return { from: start, to: at + 1 };
  }
  return null;
}

const HOLDERS =
  /^(?:director|governor|secretary|commissioner|administrator|president|spokesman|spokeswoman|chairman|chairwoman|ceo)$/;

// "Office of Management and Budget | Director | Shalanda Young": a post between a body and two words that are neither body nor place.
function holderTitle(terms: Term[], from: number, to: number): Run | null {
  const at = to - 3;
  const isName = (i: number): boolean => {
    const { text, lower } = terms[i] as Term;
    return /^\p{Lu}\p{Ll}/u.test(text) && !ORG_HEADS.has(lower) && !PLACES.has(text) && !isModifier(terms, i);
  };
  const isHeld = at > from && HOLDERS.test(terms[at]?.lower ?? '') && isOrganisation(terms, from, at);
  return isHeld && isName(at + 1) && isName(at + 2) ? { from: at, to: at + 1 } : null;
}

// "Hun Sen": a title cut short stands before a name.
const SHORT_TITLE = wordList('sen gen rep gov col maj sgt lt rev fr prof');

// "King" and "Dean" are names too: after a given name, or alone at the end, they are no titles.
function isTitle(terms: Term[], at: number, from: number, to: number): boolean {
  const term = terms[at];
  if (
    !term ||
    (term.possessive && at < to - 1) ||
    !isTitleHead(term.lower) ||
    SUFFIXES.has(terms[at + 1]?.lower ?? '')
  )
    return false;
  if (
    at > from &&
    at === to - 1 &&
    (GIVEN_NAMES.has(terms[at - 1]?.text ?? '') || SHORT_TITLE.has(term.lower))
  )
    return false;
  return !(GIVEN_NAMES.has(term.text) && (at === to - 1 || !GIVEN_NAMES.has(terms[at + 1]?.text ?? '')));
}

// "Secretary-General", "Vice-President"
function isTitleHead(lower: string): boolean {
  if (!lower.includes('-')) return TITLES.has(lower);
  const parts = lower.split('-');
  return TITLES.has(parts[0] ?? '') || TITLES.has(parts.at(-1) ?? '');
}

// "Immigration Minister": whatever a minister is for, unless a place or a people.
function isOffice(terms: Term[], head: number): boolean {
  const before = terms[head - 1];
  if (!/^(?:minister|secretary|commissioner)$/.test(terms[head]?.lower ?? '') || !before?.cap) return false;
  return !before.possessive && !isKnown(before) && !DEMONYMS.has(before.lower);
}

function isModifier(terms: Term[], at: number): boolean {
  const lower = terms[at]?.lower ?? '';
  return TITLE_MODIFIERS.has(lower) || isTitleHead(lower);
}

/** Whether terms [from, to) end with a word for an organisation, or have one before "of", "for" or "on". */
export function isOrganisation(terms: Term[], from: number, to: number): boolean {
  const last = terms[to - 1]?.lower ?? '';
  if (to - from > 1 && (ORG_HEADS.has(last) || COMPANY_ENDS.has(last))) return true;
  if (terms[from]?.lower === 'for' && to - from > 2) return true;
  for (let at = from; at < to - 1; at++) {
    const joint = /^(?:of|for|on)$/.test(terms[at + 1]?.lower ?? '');
    if (joint && (ORG_HEADS.has(terms[at]?.lower ?? '') || OF_HEADS.has(terms[at]?.lower ?? ''))) return true;
  }
  return false;
}

// "Swedish captain Granqvist" loses its demonym, "British Red Cross" keeps it; "Minister of | Education Stefania Giannini" its office.
function dropPortfolio(terms: Term[], from: number, to: number): number {
  const [first, second] = [terms[from], terms[from + 1]];
  if (!first || !second || to - from < 2 || isOrganisation(terms, from, to) || isPlace(terms, from, to))
    return from;
  const thing = OTHER_HEADS.has(terms[to - 1]?.lower ?? '') || PLACE_HEADS.has(terms[to - 1]?.lower ?? '');
  if (DEMONYMS.has(first.lower)) return thing || GIVEN_NAMES.has(first.text) ? from : from + 1;
  if (to - from < 3) return from;
  const office =
    terms[from - 1]?.lower === 'of' && (PLAIN_OPENERS.has(first.lower) || TITLE_MODIFIERS.has(first.lower));
  const adherent =
    GIVEN_NAMES.has(second.text) && !GIVEN_NAMES.has(first.text) && /(?:ist|ian|ish|ese)$/.test(first.lower);
  return office || adherent ? from + 1 : from;
}

function isPlace(terms: Term[], from: number, to: number): boolean {
  const first = terms[from]?.text ?? '';
  if (to - from === 1) return PLACES.has(first);
  return PLACE_STARTS.has(first) && PLACES.has(textOf(terms, from, to));
}

const textOf = (terms: Term[], from: number, to: number): string =>
  terms
    .slice(from, to)
    .map((term) => term.text)
    .join(' ');

// Splits a place or an organisation off the front of a person: "United States Hamdullah Mohib", "Refugee Council Enver Solomon".
function named(terms: Term[], candidate: Candidate): Candidate[] {
  const { from, to } = candidate;
  if (isEmptyName(terms, from, to)) return [];
  const at = to - from > 1 ? splitPoint(terms, from, to) : null;
  if (!at) return [candidate];
  return [...named(terms, { ...candidate, to: at }), { ...candidate, from: at, initial: false }];
}

// Where a given name follows what is complete by itself, and one to three terms close the run.
function splitPoint(terms: Term[], from: number, to: number): number | null {
  for (let at = Math.max(from + 1, to - 4); at < to; at++) {
    if (isPlace(terms, from, at) && isPlace(terms, at, to) && !isPlace(terms, from, to)) return at;
    if (opensPerson(terms, at, to) && isComplete(terms, from, at)) return at;
  }
  return null;
}

const opensPerson = (terms: Term[], at: number, to: number): boolean =>
  to - at > 1 &&
  GIVEN_NAMES.has(terms[at]?.text ?? '') &&
  !GIVEN_NAMES.has(terms[at - 1]?.text ?? '') &&
  !isOrganisation(terms, at, to);

const isComplete = (terms: Term[], from: number, to: number): boolean =>
  isPlace(terms, from, to) ||
  isOrganisation(terms, from, to) ||
  (to === from + 1 && KNOWN_ORGS.has(terms[from]?.text ?? ''));

function isEmptyName(terms: Term[], from: number, to: number): boolean {
  const first = terms[from];
  if (to <= from || !first) return true;
  if (to - from === 1) return isNoName(first) || (PLAIN.has(first.lower) && !isKnown(first));
  return isNoName(first) && terms.slice(from, to).every(isNoName);
}

// "He" and "UNLESS", but not "WHO", "US" or Theresa "May".
const isSmallWord = (text: string, lower: string): boolean =>
  FUNCTION_WORDS.has(lower) && lower !== 'may' && (text !== text.toUpperCase() || text.length > 4);

// "Q1 FY25", "N30m"
const QUARTER = /^(?:Q[1-4]|H[12]|FY\d{2,4}|\p{Lu}\d+(?:m|bn|tn))$/u;

// Short forms, peoples and lone letters; "Russian-Cuban" is two peoples.
function isNoName({ text, lower, kind }: Term): boolean {
  if (QUARTER.test(text)) return true;
  if (isSmallWord(text, lower) || /^[DRI]-\p{Lu}/u.test(text)) return true;
  if (NO_NAMES.has(text.replace(/\.$/, '')) || (text.length === 1 && kind === 'letters')) return true;
  return isPeople(lower) || (text.includes('-') && lower.split('-').every(isPeople));
}

const isPeople = (lower: string): boolean => DEMONYMS.has(lower) || DEMONYMS.has(lower.replace(/s$/, ''));
