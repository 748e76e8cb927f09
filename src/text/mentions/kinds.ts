import { MENTION_KINDS, type MentionKind } from '../types.ts';
import { fold } from './fold.ts';
import { add, nameEvidence, none, STORMS, type Evidence } from './evidence.ts';
import { addSurroundings } from './surroundings.ts';
import type { Candidate } from './candidates.ts';
import { COMPANY_ENDS } from './lexicon/organisations.ts';
import { NATIONS } from './lexicon/places.ts';
import { SUFFIXES } from './lexicon/people.ts';
import type { Term } from './terms.ts';

/** A candidate with its text, without a possessive, and its folded form. */
export interface Named extends Candidate {
  text: string;
  key: string;
}

/** Decides the kind of every name of an article: all occurrences of a form together, partial forms with their full ones. */
export function decideKinds(terms: Term[], names: Named[]): Map<string, MentionKind> {
  const sums = new Map<string, Evidence>();
  const firsts: Named[] = [];
  for (const name of names) {
    let sum = sums.get(name.key);
    if (!sum) {
      sum = none();
      sums.set(name.key, sum);
      firsts.push(name);
    }
    addSurroundings(sum, terms, name);
  }
  const kinds = new Map<string, MentionKind>();
  for (const name of firsts) {
    const sum = capped(sums.get(name.key) ?? none());
    add(sum, nameEvidence(terms, name));
    kinds.set(name.key, kindOf(sum, name));
  }
  return withParts(firsts, kinds, sums);
}

// However often a name occurs, its surroundings never outweigh what a lexicon knows.
const LIMIT = 9;

function capped(sum: Evidence): Evidence {
  for (const kind of MENTION_KINDS) sum[kind] = Math.max(-LIMIT, Math.min(LIMIT, sum[kind]));
  return sum;
}

const PERSON_FIRST: MentionKind[] = ['person', 'organisation', 'place', 'other'];
const BODY_FIRST: MentionKind[] = ['organisation', 'person', 'place', 'other'];

// Where nothing decides, a long name is a person's and a single word a body's.
function kindOf(evidence: Evidence, name: Named): MentionKind {
  const long = name.to - name.from > 1;
  return (long ? PERSON_FIRST : BODY_FIRST).reduce((best, kind) =>
    evidence[kind] > evidence[best] ? kind : best,
  );
}

// "Montalvo" and "Daniel" are persons because "Daniel Montalvo" is one.
function withParts(
  names: Named[],
  kinds: Map<string, MentionKind>,
  sums: Map<string, Evidence>,
): Map<string, MentionKind> {
  for (const name of names) {
    const short = kinds.get(name.key) === 'organisation' ? shortOf(name) : null;
    if (short !== null && kinds.get(short) === 'person') kinds.set(short, 'organisation');
  }
  for (const name of names) {
    const [lead, short] = name.key.split(' ');
    if (STORMS.has(lead ?? '') && short && kinds.has(short)) kinds.set(short, 'other');
  }
  const parts = new Set<string>();
  for (const name of names)
    if (kinds.get(name.key) === 'person' && name.to - name.from > 1)
      for (const part of partsOf(name)) parts.add(part);
  for (const [key] of kinds) {
    const sum = sums.get(key) ?? none();
    if (parts.has(key) && sum.place < 20 && sum.organisation < 18) kinds.set(key, 'person');
  }
  return kinds;
}

// "Goldman Sachs" of "Goldman Sachs Group Inc."
function shortOf({ key }: Named): string | null {
  const words = key.split(' ');
  while (words.length > 1 && COMPANY_ENDS.has(words.at(-1) ?? '')) words.pop();
  return words.length < key.split(' ').length ? words.join(' ') : null;
}

// First name, surname, and every ending of two words or more: "Gonzalez Barrios".
function partsOf({ text }: Named): string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => !SUFFIXES.has(word));
  const tails = words.map((_, i) => words.slice(i).join(' ')).slice(1);
  return words.length > 1 ? [words[0] ?? '', words.slice(0, 2).join(' '), ...tails] : [];
}

const SPORT =
  /\b(?:match|goals?|scored?|coach|team|league|penalty|defeat(?:ed)?|stadium|striker|midfielder|referee|kick|tournament|semi-?finals?|quarter-?finals?|half-?time|innings|wicket|equali[sz]er?|football|soccer|cricket|rugby)\b/g;

/** Whether an article reports a match, so that names of nations stand for their teams. */
export const isSport = (body: string): boolean => (body.match(SPORT)?.length ?? 0) * 250 > body.length;

/** In a report of a match a nation that plays is a team, unless the text says "in" or "from" it. */
export function isTeam(terms: Term[], { from, text }: Named): boolean {
  return NATIONS.has(text) && !/^(?:in|from|near|across|to|visit)$/.test(terms[from - 1]?.lower ?? '');
}
