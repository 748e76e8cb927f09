import type { Mention, Sentence } from '../types.ts';
import { scanWords } from '../scan-words.ts';
import { cutRun, isPlainWord, type Candidate } from './candidates.ts';
import { fullestForms } from './entities.ts';
import { fold } from './fold.ts';
import { isTitleCase, termRanges } from './headings.ts';
import { decideKinds, isSport, isTeam, type Named } from './kinds.ts';
import { GIVEN_NAMES } from './lexicon/people.ts';
import { KNOWN_ORGS } from './lexicon/organisations.ts';
import { PLACES } from './lexicon/places.ts';
import { findRuns } from './runs.ts';
import { readTerms, type Term } from './terms.ts';

/**
 * Finds the names of persons, organisations and places (and other proper names) of an article in order. A name has no
 * title, article or possessive. `entity` is the fullest form of the same name in the article, never another person's.
 */
export function findMentions(body: string, sentences: Sentence[]): Mention[] {
  const terms = readTerms(body, scanWords(body));
  const ranges = termRanges(terms, sentences);
  const starts = openingTerms(terms, ranges);
  const small = smallWords(terms);
  const runs = findRuns(terms, starts);
  const candidates = runs.flatMap((run) => cutRun(terms, run, starts, (term) => isPlainWord(term, small)));
  const names = keepNames(body, terms, candidates, headingTerms(terms, ranges));
  const kinds = decideKinds(terms, names);
  const full = fullestForms(names, kinds);
  const sport = isSport(body);
  return names.map((name) => {
    const decided = kinds.get(name.key) ?? 'other';
    const kind = sport && decided === 'place' && isTeam(terms, name) ? 'organisation' : decided;
    const { start } = terms[name.from] as Term;
    return {
      start,
      end: start + name.text.length,
      quote: name.text,
      kind,
      entity: full.get(name.key) ?? name.text,
    };
  });
}

// A sentence begins at its first word, and again after a colon, a bullet or an opening quotation mark.
function openingTerms(terms: Term[], ranges: { from: number; to: number }[]): Set<number> {
  const starts = new Set<number>();
  for (const { from, to } of ranges) {
    let opens = true;
    for (let at = from; at < to; at++) {
      const term = terms[at];
      if (term?.kind !== 'mark') {
        if (opens) starts.add(at);
        opens = false;
      } else if (/^["“‘«:•*|]$/.test(term.text)) opens = true;
    }
  }
  return starts;
}

function smallWords(terms: Term[]): Set<string> {
  const small = new Set<string>();
  for (const term of terms) if (!term.cap && term.kind === 'letters') small.add(term.text);
  return small;
}

function headingTerms(terms: Term[], ranges: { from: number; to: number }[]): (at: number) => boolean {
  const inHeading = new Uint8Array(terms.length);
  for (const { from, to } of ranges) if (isTitleCase(terms, from, to)) inHeading.fill(1, from, to);
  return (at) => inHeading[at] === 1;
}

// Names that stand in running text are kept; what a heading capitalises counts only where the article or a lexicon knows it.
function keepNames(
  body: string,
  terms: Term[],
  candidates: Candidate[],
  inHeading: (at: number) => boolean,
): Named[] {
  const names = candidates.map((candidate) => toNamed(body, terms, candidate));
  const known = new Set(
    names
      .filter((name) => !inHeading(name.from) && !(name.initial && name.to - name.from === 1))
      .map((name) => name.key),
  );
  for (const key of [...known]) for (const part of key.split(' ')) if (part.length > 3) known.add(part);
  return names.filter(
    (name) =>
      isKnown(name, known) ||
      (!inHeading(name.from) && (!name.initial || name.to - name.from > 1 || looksNamed(terms, name))),
  );
}

const isKnown = ({ text, key }: Named, known: Set<string>): boolean =>
  known.has(key) ||
  PLACES.has(text) ||
  KNOWN_ORGS.has(text) ||
  (text.includes(' ') && GIVEN_NAMES.has(text.split(' ')[0] ?? ''));

// A single word that opens a sentence, not plain and nowhere else in the article: a name if it looks like one.
function looksNamed(terms: Term[], { from, text, titled }: Named): boolean {
  return (
    titled ||
    terms[from]?.possessive === true ||
    GIVEN_NAMES.has(text) ||
    /^\p{Lu}{2,}$|\p{Ll}\p{Lu}|\d|[-'’]\p{Lu}/u.test(text) ||
    text.length > 3
  );
}

function toNamed(body: string, terms: Term[], candidate: Candidate): Named {
  const from = terms[candidate.from] as Term;
  const last = terms[candidate.to - 1] as Term;
  const text = body.slice(from.start, last.end);
  return { ...candidate, text, key: fold(text.replace(/\s+/g, ' ')) };
}
