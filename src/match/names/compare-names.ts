import type { NameComparison } from '../types.ts';
import { fold, foldWithDigraphs } from './fold.ts';
import { compareOrganisations } from './compare-organisations.ts';
import { comparePersons } from './compare-persons.ts';
import { isOrganisation, parseOrganisation, type ParsedOrganisation } from './parse-organisation.ts';
import { parseName, type ParsedName } from './parse-name.ts';

/** What is known about the two names besides their letters. */
export interface NameContext {
  kind?: 'person' | 'organisation';
}

interface KnownName {
  person: ParsedName;
  /** Kept for names that say they are an organisation's; others are taken apart when asked. */
  organisation: ParsedOrganisation | null;
  isOrganisation: boolean;
  /** The letters and digits alone: lower case, folded, folded with digraphs. */
  letters: { plain: string; folded: string; digraphs: string };
}

const CACHE_LIMIT = 70_000;
const known = new Map<string, KnownName>();

function lookUp(text: string): KnownName {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= CACHE_LIMIT) known.clear();
  const organisation = parseOrganisation(text);
  const named = isOrganisation(organisation);
  const name = {
    person: parseName(text),
    organisation: named ? organisation : null,
    isOrganisation: named,
    letters: {
      plain: bare(text.toLowerCase()),
      folded: bare(fold(text)),
      digraphs: bare(foldWithDigraphs(text)),
    },
  };
  known.set(text, name);
  return name;
}

const organisationOf = ({ organisation, person }: KnownName): ParsedOrganisation =>
  organisation ?? parseOrganisation(person.text);

const squeeze = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');

/** What differs between names of the same letters; the first that explains it. */
const UNSAID: [RegExp | null, string][] = [
  [null, 'capitals'],
  [/\./gu, 'full stops'],
  [/[\s-]/gu, 'spaces or hyphens'],
];

function differenceBetween(a: string, b: string): string {
  const without = (text: string, marks: RegExp | null): string =>
    marks ? text.replace(marks, '') : text.toLowerCase();
  const found = UNSAID.find(([marks]) => without(a, marks) === without(b, marks));
  return found?.[1] ?? 'case, spaces, hyphens or punctuation';
}

/** What the letters alone decide: diacritics, punctuation. */
function compareLetters(x: KnownName, y: KnownName): NameComparison | null {
  const [a, b] = [x.person.text, y.person.text];
  if (!x.letters.plain || !y.letters.plain)
    return { same: false, kind: 'different', score: 0, reason: 'There is no name to compare.' };
  if (x.letters.plain === y.letters.plain)
    return {
      same: true,
      kind: 'punctuation',
      score: 0.97,
      reason: `${a} and ${b} differ only in ${differenceBetween(a, b)}.`,
    };
  if (x.letters.folded !== y.letters.folded && x.letters.digraphs !== y.letters.digraphs) return null;
  return { same: true, kind: 'diacritics', score: 0.98, reason: `${a} and ${b} differ in accents only.` };
}

const IDENTICAL: NameComparison = {
  same: true,
  kind: 'identical',
  score: 1,
  reason: 'The same name, letter by letter.',
};

/**
 * Says whether two names are those of one person or organisation, and how the spellings relate (the kinds of names.md, in its order).
 * `same` means worth showing as one; misspellings and short forms are for a person to decide. Symmetric; never throws.
 */
export function compareNames(a: string, b: string, context: NameContext = {}): NameComparison {
  const [x, y] = [squeeze(a), squeeze(b)];
  return x <= y ? compareOrdered(x, y, context) : compareOrdered(y, x, context);
}

function compareOrdered(a: string, b: string, { kind }: NameContext): NameComparison {
  const [x, y] = [lookUp(a), lookUp(b)];
  const letters = a === b && x.letters.plain ? IDENTICAL : compareLetters(x, y);
  if (letters) return letters;
  if (kind === 'organisation' || (!kind && x.isOrganisation && y.isOrganisation))
    return compareOrganisations(organisationOf(x), organisationOf(y));
  if (!kind && x.isOrganisation !== y.isOrganisation) return compareMixed(x, y);
  return comparePersons(x.person, y.person);
}

/** One of the names says it is an organisation's, the other does not: a person is no organisation named after them. */
function compareMixed(a: KnownName, b: KnownName): NameComparison {
  const result = compareOrganisations(organisationOf(a), organisationOf(b));
  return result.same
    ? result
    : {
        same: false,
        kind: 'different',
        score: Math.min(result.score, 0.3),
        reason: 'One is the name of an organisation, the other is not.',
      };
}
