import { groupBy } from '../group-by.ts';
import { SCHEMES, UNITS, type Unit } from './cyrillic-schemes.ts';

/** A Cyrillic word that two spellings both stand for, and the scheme each follows. */
export interface CommonOriginal {
  original: string;
  schemeA: string;
  schemeB: string;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const AFTER_VOWEL = /(^|[аеёєиіїйоуыьъэюя])$/u;
const unitsOf = groupBy(UNITS, (unit) => unit.cyrillic);
const unitsByLatinStart = groupBy(UNITS, (unit) => unit.latin.charAt(0));
const unitsByCyrillicStart = groupBy(UNITS, (unit) => unit.cyrillic.charAt(0));

interface Step {
  i: number;
  j: number;
  a: number;
  b: number;
  original: string;
}

/** The schemes under which `unit` stands at `at` in a word; a word in Cyrillic is its own original. */
function schemesAt(word: string, at: number, unit: Unit, isCyrillic: boolean): number {
  return word.startsWith(isCyrillic ? unit.cyrillic : unit.latin, at) ? unit.schemes : 0;
}

const lengthIn = (unit: Unit, isCyrillic: boolean): number =>
  (isCyrillic ? unit.cyrillic : unit.latin).length;

/** The units that can stand at a place of a word, the silent ones among them. */
function unitsAt(word: string, at: number): Unit[] {
  const start = word.charAt(at);
  if (CYRILLIC.test(start)) return unitsByCyrillicStart.get(start) ?? [];
  return [...(start ? (unitsByLatinStart.get(start) ?? []) : []), ...(unitsByLatinStart.get('') ?? [])];
}

/** Finds every way on from a step: one more stretch of Cyrillic that both words can be spelling. */
function* stepsFrom(step: Step, a: string, b: string): Generator<Step> {
  const [cyrillicA, cyrillicB] = [CYRILLIC.test(a), CYRILLIC.test(b)];
  const afterVowel = AFTER_VOWEL.test(step.original);
  for (const unitA of unitsAt(a, step.i)) {
    const schemesA = step.a & schemesAt(a, step.i, unitA, cyrillicA);
    if (!schemesA || (unitA.afterVowel && !afterVowel)) continue;
    for (const unitB of unitsOf.get(unitA.cyrillic) ?? []) {
      const schemesB = step.b & schemesAt(b, step.j, unitB, cyrillicB);
      if (!schemesB || (unitB.afterVowel && !afterVowel)) continue;
      const next = { i: step.i + lengthIn(unitA, cyrillicA), j: step.j + lengthIn(unitB, cyrillicB) };
      if (next.i === step.i && next.j === step.j) continue;
      yield { ...next, a: schemesA, b: schemesB, original: step.original + unitA.cyrillic };
    }
  }
}

/** Lower is likelier: few letters; й after a vowel and и or ы elsewhere; no signs that nothing shows. */
const unlikelihood = (word: string): number =>
  word.length +
  3 * (word.match(/[ъэ]/gu)?.length ?? 0) +
  2 * (word.match(/[ьё]/gu)?.length ?? 0) +
  2 * (word.match(/[аеёиоуыэюя][иы]|(?<![аеёиоуыэюяії])й|^[ыьй]|[гкх]ы/gu)?.length ?? 0) +
  (word.match(/ы/gu)?.length ?? 0);

const languageBits = (language: 'ru' | 'uk'): number =>
  SCHEMES.reduce((bits, scheme, i) => (scheme.language === language ? bits | (1 << i) : bits), 0);

function search(a: string, b: string, schemes: number): Step | null {
  let best: Step | null = null;
  const seen = new Map<string, number>();
  const open: Step[] = [{ i: 0, j: 0, a: schemes, b: schemes, original: '' }];
  for (let step = open.pop(); step; step = open.pop()) {
    const cost = unlikelihood(step.original);
    if (best && cost >= unlikelihood(best.original)) continue;
    if (step.i === a.length && step.j === b.length) {
      best = step;
      continue;
    }
    const key = `${step.i} ${step.j} ${step.a} ${step.b} ${step.original.slice(-1)}`;
    if ((seen.get(key) ?? Infinity) <= cost) continue;
    seen.set(key, cost);
    open.push(...stepsFrom(step, a, b));
  }
  return best;
}

const CONSONANTS: [RegExp, string][] = [
  [/ff|w/gu, 'v'],
  [/ph/gu, 'f'],
  [/[aeiouyj]/gu, ''],
  [/[szcxhkgtq]+/gu, 's'],
  [/(.)\1+/gu, '$1'],
];
const consonants = (word: string): string =>
  CONSONANTS.reduce((text, [pattern, by]) => text.replace(pattern, by), word);

/** A cheap look before the search: the consonants that no scheme changes must be the same. J is a vowel in some schemes, so it tells nothing. */
const mayShareOriginal = (a: string, b: string): boolean =>
  CYRILLIC.test(a) ||
  CYRILLIC.test(b) ||
  a.includes('j') ||
  b.includes('j') ||
  consonants(a) === consonants(b);

const schemeName = (bits: number): string => SCHEMES.find((_, i) => bits & (1 << i))?.name ?? '';

const REMEMBERED_LIMIT = 10_000;
const remembered = new Map<string, CommonOriginal | null>();

/**
 * The Cyrillic word that two folded spellings both romanise, each by one scheme throughout; null when there is none.
 * Strict on purpose: Lavrov and Lavrin share no original, Sergei and Sergey share Сергей.
 */
export function commonOriginal(a: string, b: string): CommonOriginal | null {
  if (a.length < 3 || b.length < 3 || !mayShareOriginal(a, b)) return null;
  const key = `${a} ${b}`;
  const found = remembered.get(key);
  if (found !== undefined) return found;
  if (remembered.size >= REMEMBERED_LIMIT) remembered.clear();
  const common = findOriginal(a, b);
  remembered.set(key, common);
  return common;
}

function findOriginal(a: string, b: string): CommonOriginal | null {
  for (const language of ['ru', 'uk'] as const) {
    const step = search(a, b, languageBits(language));
    if (step) return { original: step.original, schemeA: schemeName(step.a), schemeB: schemeName(step.b) };
  }
  return null;
}
