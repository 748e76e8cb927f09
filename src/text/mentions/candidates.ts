import type { PartOfSpeech } from '../types.ts';
import { CARDINALS } from '../quantities/number-words.ts';
import { wordList } from '../word-list.ts';
import { ORG_HEADS, OTHER_HEADS, PLAIN_OPENERS } from './lexicon/organisations.ts';
import { GIVEN_NAMES, TITLE_MODIFIERS } from './lexicon/people.ts';
import { DEMONYMS, PLACE_HEADS } from './lexicon/places.ts';
import { FUNCTION_WORDS, PLAIN } from './lexicon/plain-words.ts';
import { isDateWord, isEmptyName } from './no-names.ts';
import { isTitle, isTitleWord, titleIn } from './titles.ts';
import { isKnown, isOrganisation, isPlace, splitPoint } from './whole-names.ts';
import type { Run } from './runs.ts';
import type { Term } from './terms.ts';

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

const keepsPlain = (next: Term | undefined): boolean =>
  next !== undefined && (ORG_HEADS.has(next.lower) || next.lower === 'of');
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

// Splits a place or an organisation off the front of a person: "United States Hamdullah Mohib", "Refugee Council Enver Solomon".
function named(terms: Term[], candidate: Candidate): Candidate[] {
  const { from, to } = candidate;
  if (isEmptyName(terms, from, to)) return [];
  const at = to - from > 1 ? splitPoint(terms, from, to) : null;
  if (!at) return [candidate];
  return [...named(terms, { ...candidate, to: at }), { ...candidate, from: at, initial: false }];
}
