import type { Mention, Sentence } from '../types.ts';
import { scanWords } from '../scan-words.ts';
import { readArticle } from './article.ts';
import { cutRun, type Article, type Candidate } from './candidates.ts';
import { fullestForms } from './entities.ts';
import { fold } from './fold.ts';
import { decideKinds, isSport, isTeam, type Named } from './kinds.ts';
import { GIVEN_NAMES } from './lexicon/people.ts';
import { KNOWN_ORGS } from './lexicon/organisations.ts';
import { PLACES } from './lexicon/places.ts';
import { findRuns } from './runs.ts';
import { readTerms, type Term } from './terms.ts';
import { wordList } from '../word-list.ts';

/**
 * Finds the names of persons, organisations and places (and other proper names) of an article in order. A name has no
 * title, article or possessive. `entity` is the fullest form of the same name in the article, never another person's.
 */
export function findMentions(body: string, sentences: Sentence[]): Mention[] {
  const terms = readTerms(body, scanWords(body));
  const article = readArticle(body, terms, sentences);
  const named: Named[] = [];
  for (const run of findRuns(terms, article.starts))
    for (const candidate of cutRun(article, run)) named.push(toNamed(body, terms, candidate));
  const names = keepNames(article, named, article.inHeading);
  const kinds = decideKinds(terms, names);
  const full = fullestForms(names, kinds);
  const sport = isSport(body);
  return names.map((name) => {
    const decided = kinds.get(name.key) ?? 'other';
    const kind = sport && decided === 'place' && isTeam(terms, name) ? 'organisation' : decided;
    const { start } = terms[name.from] as Term;
    // A form that a line break or a mark of Markdown cuts is the same name.
    const entity = (full.get(name.key) ?? name.text).replace(/\s+/g, ' ');
    return { start, end: start + name.text.length, quote: name.text, kind, entity };
  });
}

function toNamed(body: string, terms: Term[], { from, to, titled, initial }: Candidate): Named {
  const first = terms[from] as Term;
  if (to - from === 1) return { from, to, titled, initial, text: first.text, key: fold(first.lower) };
  const text = body.slice(first.start, terms[to - 1]?.end ?? first.end);
  return { from, to, titled, initial, text, key: fold(text.replace(/\s+/g, ' ')) };
}

// What a heading or the start of a sentence capitalises counts where the article, a lexicon or its looks say that it is a name.
function keepNames(article: Article, named: Named[], inHeading: (at: number) => boolean): Named[] {
  const known = knownForms(named, inHeading);
  const keptOf = (name: Named): Named[] => {
    if (isMostlySmall(article, name)) return [];
    if (known.has(name.key) || isInLexicon(name)) return [name];
    if (inHeading(name.from)) return knownWithin(article, name, known);
    return !name.initial || name.to - name.from > 1 || looksNamed(article, name) ? [name] : [];
  };
  const kept: Named[] = [];
  for (const name of named) kept.push(...keptOf(name));
  return kept;
}

const LONGEST = 4;

// The known names within a stretch of a heading: "Europe" in "Europe Faces New Rules".
function knownWithin({ terms, body }: Article, name: Named, known: Set<string>): Named[] {
  const found: Named[] = [];
  for (let from = name.from; from < name.to;) {
    let to = Math.min(name.to, from + LONGEST);
    const read = (): Named => toNamed(body, terms, { ...name, from, to });
    while (to > from && !isKnownName(read(), known)) to--;
    if (to > from) found.push(read());
    from = Math.max(to, from + 1);
  }
  return found;
}

const isKnownName = (name: Named, known: Set<string>): boolean =>
  (known.has(name.key) && name.key.length > 2) || PLACES.has(name.text) || KNOWN_ORGS.has(name.text);

// Forms and their parts that running text uses where only a name has a capital.
function knownForms(named: Named[], inHeading: (at: number) => boolean): Set<string> {
  const known = new Set<string>();
  for (const name of named) {
    if (inHeading(name.from) || (name.initial && name.to - name.from === 1)) continue;
    if (known.has(name.key)) continue;
    known.add(name.key);
    if (name.to - name.from > 1) for (const part of name.key.split(' ')) if (part.length > 3) known.add(part);
  }
  return known;
}

// "Iodine" once with a capital among many without.
function isMostlySmall({ small }: Article, { from, to, key, text }: Named): boolean {
  return (
    to - from === 1 && (small.get(key) ?? 0) > 1 && !isInLexicon({ text }) && text !== text.toUpperCase()
  );
}

const isInLexicon = ({ text }: { text: string }): boolean =>
  PLACES.has(text) ||
  KNOWN_ORGS.has(text) ||
  (text.includes(' ') && GIVEN_NAMES.has(text.split(' ')[0] ?? ''));

// A single word that opens a sentence and stands nowhere else: a name unless it looks like a plain word.
function looksNamed({ terms, starts }: Article, { from, to, text, titled }: Named): boolean {
  if (
    titled ||
    terms[from]?.possessive ||
    GIVEN_NAMES.has(text) ||
    /^\p{Lu}{2,}$|\p{Ll}\p{Lu}|\d|[-'’]\p{Lu}/u.test(text)
  )
    return true;
  if (text.length < 4 || /(?:ing|ly|ed|tion|tions|ment|ments|ness|ity|ies|ers|ors|ists|ians)$/.test(text))
    return false;
  if (!NAMED_BEFORE.has(starts.get(from)?.next ?? 'PUNCT')) return false;
  return !(/[^s]s$/.test(text) && PLURAL_VERBS.has(terms[to]?.lower ?? ''));
}

// What follows a name that is a subject by itself.
const NAMED_BEFORE = new Set(['VERB', 'AUX', 'PUNCT', 'ADV', 'PART', 'CCONJ', 'SYM']);
const PLURAL_VERBS = wordList(
  'have are were of from in on for with show say do could can will may and who that to at about',
);
