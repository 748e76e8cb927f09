import { GAP } from '../scan-words.ts';
import { OF_HEADS, ORG_HEADS, PLAIN_OPENERS } from './lexicon/organisations.ts';
import { PARTICLES, TITLES } from './lexicon/people.ts';
import { PLACES } from './lexicon/places.ts';
import type { Term } from './terms.ts';

/** Terms [from, to) that stand together as one name, titles and all. */
export interface Run {
  from: number;
  to: number;
}

// No name has more terms; a text of capitals only must not grow one without end.
const LONGEST = 24;

const isSoft = (term: Term | undefined): term is Term => term !== undefined && term.gap < GAP.paragraph;

/** The runs of capitalised terms, with the small words that belong inside a name. `starts` marks the first term of each sentence. */
export function findRuns(terms: Term[], starts: ReadonlyMap<number, unknown>): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < terms.length;) {
    if (!opensRun(terms, at)) {
      at++;
      continue;
    }
    const to = endOfRun(terms, starts, at);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

// "501st Legion" begins with its number, "20th minute" is no name.
function opensRun(terms: Term[], at: number): boolean {
  const term = terms[at];
  if (!term?.cap || isCredit(terms, at)) return false;
  return !isOrdinal(term) || (isCap(terms[at + 1]) && ORG_HEADS.has(terms[at + 1]?.lower ?? ''));
}

const isOrdinal = ({ kind, lower }: Term): boolean => kind === 'digits' && /^\d+(?:st|nd|rd|th)$/.test(lower);

function endOfRun(terms: Term[], starts: ReadonlyMap<number, unknown>, from: number): number {
  let to = from + 1;
  while (to - from < LONGEST) {
    const next = terms[to - 1]?.possessive ? stepPossessive(terms, to) : step(terms, from, to);
    if (next === to || crosses(starts, to, next)) return to;
    to = next;
  }
  return to;
}

/** Whose bodies and places bear their name: "People's Party", "King's College", "St Mary's Hospital". */
const OWNERS =
  /^(?:people|women|men|children|girls|boys|workers|farmers|peasants|teachers|doctors|nurses|veterans|students|citizens|soldiers|mothers|fishermen|miners|kings?|queens?|princes?|princess)$/;

/** Where a name goes on behind a possessive that is part of it. */
function stepPossessive(terms: Term[], to: number): number {
  const [before, owner] = [terms[to - 2]?.lower ?? '', terms[to - 1]?.lower ?? ''];
  const next = terms[to + 1]?.lower === 's' ? to + 2 : to + 1;
  const isBody = next === to + 1 && ORG_HEADS.has(terms[next]?.lower ?? ''); // Criminal Lawyers' Association
  const isOwner = isBody || OWNERS.test(owner) || /^(?:st|st\.|saint)$/.test(before);
  return isOwner && isCap(terms[next]) ? next + 1 : to;
}

function crosses(starts: ReadonlyMap<number, unknown>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (starts.has(at)) return true;
  return false;
}

// Where the run ends if it may go on over the next term or terms.
function step(terms: Term[], from: number, to: number): number {
  const term = terms[to];
  if (!isSoft(term) || (term.gap === GAP.none && term.kind !== 'letters')) return to;
  if (term.cap) return isOrdinal(term) || isCredit(terms, to) || term.lower === 'the' ? to : to + 1;
  if (term.kind === 'digits')
    return term.text.length < 3 &&
      terms[to - 1]?.lower !== 'no' &&
      isCap(terms[to + 1]) &&
      term.gap !== GAP.none
      ? to + 2
      : to;
  if (PARTICLES.has(term.lower)) return stepParticle(terms, from, to);
  if (term.lower === 'of') return isOfJoined(terms, from, to) ? stepJoin(terms, to) : to;
  if (term.lower === 'for' || term.lower === 'on')
    return hasOrgHead(terms, from, to, term.lower === 'on') ? stepJoin(terms, to) : to;
  if (term.lower === 'and' || term.text === '&') return stepAnd(terms, from, to);
  return to;
}

const isCap = (term: Term | undefined): boolean =>
  term?.cap === true && term.gap <= GAP.line && term.gap !== GAP.none;

// "Image:" after a caption begins something new.
const isCredit = (terms: Term[], at: number): boolean =>
  terms[at + 1]?.text === ':' &&
  /^(?:image|images|photo|photos|picture|source|video|credit|caption|file|note)$/.test(
    terms[at]?.lower ?? '',
  );

// "de la", "van der": one or two particles before a capital.
function stepParticle(terms: Term[], from: number, to: number): number {
  if (terms[to]?.lower === 'y' || terms[to]?.lower === 'e') return isCap(terms[to + 1]) ? to + 2 : to;
  if (isCap(terms[to + 1])) return to + 2;
  return PARTICLES.has(terms[to + 1]?.lower ?? '') && isCap(terms[to + 2]) && to > from ? to + 3 : to;
}

function stepJoin(terms: Term[], to: number): number {
  const the = terms[to + 1]?.lower === 'the' ? 1 : 0;
  return isCap(terms[to + 1 + the]) ? to + 2 + the : to;
}

// "of" belongs to a name unless a title or a place stands before it: "President of Russia", "Caracas of".
function isOfJoined(terms: Term[], from: number, to: number): boolean {
  const last = terms[to - 1];
  if (!last || TITLES.has(last.lower)) return last?.lower === 'commissioner' && to - from > 2;
  if (/^(?:university|college|school)$/.test(last.lower) && to - from > 1) return false;
  if (ORG_HEADS.has(last.lower) || OF_HEADS.has(last.lower)) return true;
  if (PLACES.has(last.text)) return false;
  for (let at = from; at < to; at++)
    if (OF_HEADS.has(terms[at]?.lower ?? '') || ORG_HEADS.has(terms[at]?.lower ?? '')) return true;
  return false;
}

function hasOrgHead(terms: Term[], from: number, to: number, lastOnly: boolean): boolean {
  for (let at = lastOnly ? to - 1 : from; at < to; at++) {
    const lower = terms[at]?.lower ?? '';
    if (ORG_HEADS.has(lower) || lower === 'commissioner' || lower === 'control') return true;
  }
  return terms[from]?.lower === 'for' && to - from === 1;
}

// "Health and Human Services" inside a ministry, "Food and Drug Administration", "Saint Vincent & the Grenadines".
function stepAnd(terms: Term[], from: number, to: number): number {
  const the = terms[to + 1]?.lower === 'the' ? 1 : 0;
  const next = to + 1 + the;
  if (!isCap(terms[next])) return to;
  if (terms[to]?.text === '&') return next + 1;
  const name = terms
    .slice(from, next + 1)
    .map((term) => term.text)
    .join(' ');
  if (PLACES.has(name)) return next + 1;
  const last = terms[to - 1]?.lower ?? '';
  if (isInsideOf(terms, from, to) && !leadsToHead(terms, next)) return next + 1;
  const article = terms[from]?.lower === 'the' ? from : from - 1;
  const isPaper = terms[article]?.lower === 'the' && to - article === 2;
  if (isPaper && NEWSPAPERS.has(terms[next]?.lower ?? '')) return next + 1;
  return PLAIN_OPENERS.has(last) && leadsToHead(terms, next) ? next + 1 : to;
}

const NEWSPAPERS = new Set([
  'mail',
  'star',
  'herald',
  'times',
  'telegraph',
  'mirror',
  'post',
  'courier',
  'echo',
]);

// After "Ministry of …": what is joined to a plain noun, not to a place.
function isInsideOf(terms: Term[], from: number, to: number): boolean {
  const last = terms[to - 1];
  if (terms[from]?.lower === 'for') return true;
  if (!last || PLACES.has(last.text)) return hasDouble(terms, from, to);
  let of = -1;
  for (let at = from; at < to; at++) if (/^(?:of|for|on)$/.test(terms[at]?.lower ?? '')) of = at;
  return of > from && !ORG_HEADS.has(last.lower) && to - of <= 4 && hasOrgHead(terms, from, of, false);
}

// "Standards of Australia and New Zealand": a body named for two places.
function hasDouble(terms: Term[], from: number, to: number): boolean {
  return (
    terms[to - 2]?.lower === 'of' &&
    /^(?:standards|bank|council|governments?)$/.test(terms[to - 3]?.lower ?? '') &&
    to - from > 2
  );
}

function leadsToHead(terms: Term[], at: number): boolean {
  for (let i = at; i < at + 4 && isCap(terms[i]); i++) if (ORG_HEADS.has(terms[i]?.lower ?? '')) return true;
  return false;
}
