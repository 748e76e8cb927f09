import type { NameClass, NameComparison } from '../types.ts';
import { alignSlots, type Names, type Slots } from './align-slots.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';
import type { NameReading, NameWord, ParsedName } from './parse-name.ts';
import { conflictOf, differ, said } from './person-conflicts.ts';
import type { WordPair, WordRelation } from './relate-words.ts';

const RANK: Record<WordRelation, NameClass> = {
  same: 'identical',
  diacritics: 'diacritics',
  'source language': 'source language',
  transliteration: 'transliteration',
  nickname: 'nickname',
  initial: 'nickname',
  misspelling: 'misspelling',
  feminine: 'conflict',
};

/** What decides the kind, weakest evidence of sameness last; the weakest part of a name decides. */
const ORDER: NameClass[] = [
  'identical',
  'diacritics',
  'punctuation',
  'word order',
  'source language',
  'transliteration',
  'nickname',
  'short form',
  'misspelling',
];
const SCORES: Partial<Record<NameClass, number>> = {
  identical: 1,
  diacritics: 0.98,
  punctuation: 0.97,
  'word order': 0.95,
  'source language': 0.92,
  transliteration: 0.91,
  nickname: 0.86,
  'short form': 0.82,
  misspelling: 0.74,
};

/** Too little in common to say anything: one bare word against a full name fits many people. */
function isTooLittle({ given, surnames }: Slots, a: NameReading, b: NameReading): boolean {
  if (surnames.pairs.length === 0) return true;
  const bare = Math.min(a.given.length + a.surnames.length, b.given.length + b.surnames.length) === 1;
  return bare && given.restA.length + given.restB.length + surnames.restA.length + surnames.restB.length > 0;
}

/** More than one slip is one too many, unless the words are long. */
function isTooManySlips(pairs: WordPair[]): boolean {
  const slips = pairs.filter((pair) => pair.relation === 'misspelling');
  const edits = slips.reduce((sum, { a, b }) => sum + editDistance(a.fold, b.fold), 0);
  const letters = pairs.reduce((sum, { a }) => sum + a.fold.length, 0);
  return slips.length > 1 && edits > 1 + Math.floor(letters / 10);
}

/** A single short word that differs is another word. */
const isShortSlip = (pairs: WordPair[]): boolean =>
  pairs.length === 1 &&
  pairs.some(
    ({ relation, a, b }) => relation === 'misspelling' && Math.min(a.fold.length, b.fold.length) < 6,
  );

function agreement(slots: Slots, names: Names, reordered: boolean): NameComparison {
  const pairs = [...slots.given.pairs, ...slots.patronymic.pairs, ...slots.surnames.pairs];
  if (isTooManySlips(pairs) || isShortSlip(pairs))
    return differ('different', 0.45, 'More letters differ than a slip of the pen explains.');
  const left = [slots.given, slots.patronymic, slots.surnames].flatMap(({ restA, restB }) => [
    ...restA,
    ...restB,
  ]);
  const kinds: NameClass[] = pairs.map((pair) => RANK[pair.relation]);
  if (reordered) kinds.push('word order');
  if (left.length > 0) kinds.push('short form');
  const kind = kinds.reduce(
    (worst, next) => (ORDER.indexOf(next) > ORDER.indexOf(worst) ? next : worst),
    'identical',
  );
  return {
    same: true,
    kind: kind === 'identical' ? plainKind(names) : kind,
    score: scoreOf(kind, pairs, left),
    reason: reasonOf(kind, pairs, left, names),
  };
}

function scoreOf(kind: NameClass, pairs: WordPair[], left: NameWord[]): number {
  const quality = pairs.reduce((sum, pair) => sum + pair.quality, 0) / pairs.length;
  return Math.max(0.5, (SCORES[kind] ?? 0) - 0.1 * (1 - quality) - 0.02 * left.length);
}

/** The words are the same: only case, punctuation or a title can differ. */
const plainKind = ([a, b]: Names): NameClass =>
  a.titles.length + b.titles.length > 0 ? 'identical' : 'punctuation';

function reasonOf(kind: NameClass, pairs: WordPair[], left: NameWord[], [a, b]: Names): string {
  const parts = pairs.filter((pair) => pair.reason && pair.relation !== 'same').map((pair) => pair.reason);
  if (left.length > 0)
    parts.push(`${said(left)} is left out in one of them, and what is omitted does not contradict`);
  if (parts.length === 0 && kind === 'word order')
    parts.push(`${a.text} and ${b.text} are the same words, the surname first in one of them`);
  if (parts.length === 0) parts.push(`${a.text} and ${b.text} differ only in title, case or punctuation`);
  return `${parts.join('. ')}.`;
}

/** The same letters with other spaces ("FridrichBuchenberg"). */
const compareRunTogether = (a: ParsedName, b: ParsedName): NameComparison | null =>
  a.letters && a.letters === b.letters && a.words.length !== b.words.length
    ? {
        same: true,
        kind: 'punctuation',
        score: 0.97,
        reason: `${a.text} and ${b.text} differ only in spaces or hyphens.`,
      }
    : null;

/** A slip in names whose words do not pair up, for other spaces. */
function compareSlipAndSpaces(a: ParsedName, b: ParsedName): NameComparison | null {
  const [x, y] = [a.letters, b.letters];
  if (!x || !y || a.words.length === b.words.length) return null;
  const edits = editDistance(x, y);
  return edits <= allowedEdits(Math.min(x.length, y.length)) && Math.min(x.length, y.length) > 9
    ? {
        same: true,
        kind: 'misspelling',
        score: 0.7,
        reason: `${a.text} and ${b.text} differ by ${edits === 1 ? 'one letter' : `${edits} letters`} and in spaces.`,
      }
    : null;
}

function suffixConflict(a: ParsedName, b: ParsedName): NameComparison | null {
  if (a.suffix === b.suffix) return null;
  const marks = [a.suffix, b.suffix].map((mark) => mark ?? 'none').join(' and ');
  return differ(
    'conflict',
    0.4,
    `The additions to the name contradict (${marks}): that is how father and son are told apart.`,
  );
}

function tooLittle({ surnames }: Slots): NameComparison {
  if (surnames.pairs.length === 0) return differ('different', 0, 'The names share nothing.');
  return {
    same: false,
    kind: 'short form',
    score: 0.5,
    reason: 'One bare surname fits, but it would fit others too.',
  };
}

function compareReadings(a: NameReading, b: NameReading, names: Names): NameComparison {
  const slots = alignSlots(a, b, names);
  const conflict = conflictOf(slots, a, b);
  if (conflict) return conflict;
  if (isTooLittle(slots, a, b)) return tooLittle(slots);
  return agreement(slots, names, a.surnameFirst !== b.surnameFirst);
}

/** Compares two names of people by their slots, in the order of names.md: conflicts before resemblance. */
export function comparePersons(a: ParsedName, b: ParsedName): NameComparison {
  const early = suffixConflict(a, b) ?? compareRunTogether(a, b);
  if (early) return early;
  const names: Names = [a, b];
  const results = a.readings.flatMap((x) => b.readings.map((y) => compareReadings(x, y, names)));
  const best = results.reduce(
    (best, next) => (next.score > best.score ? next : best),
    differ('different', 0, 'The names share nothing.'),
  );
  return best.same ? best : (compareSlipAndSpaces(a, b) ?? best);
}
