import type { NameClass } from '../types.ts';
import type { NameIndex } from './name-index.ts';

/** What persons decided about forms: those of a list are one name, those of a pair are not. */
export interface NameDecisions {
  together: readonly (readonly string[])[];
  apart: readonly (readonly [string, string])[];
}

/** Two units of forms, by number, that may be one name. */
export interface NameEdge {
  a: number;
  b: number;
  kind: NameClass;
  score: number;
}

/** Forms as units: one form, or all that a person put together, under the number of one of them. Only what may be one name is joined by an edge. */
export interface NameGraph {
  unitOf: (form: number) => number;
  membersOf: (unit: number) => number[];
  near: (unit: number) => NameEdge[];
  isSame: (a: number, b: number) => boolean;
}

/** The graph over an index, compared as far as it is asked for. */
export function graphOver(index: NameIndex, decisions: NameDecisions): NameGraph {
  const units = unitsOf(index, decisions.together);
  const apart = pairsOf(index, decisions.apart);
  const edgeBetween = (a: number, b: number): NameEdge | null => {
    if (units.isDecided(a) && units.isDecided(b)) return null;
    let best: NameEdge | null = null;
    for (const x of units.membersOf(a))
      for (const y of units.membersOf(b)) {
        if (apart.has(pairKey(x, y))) return null;
        const { same, kind, score } = index.compare(x, y);
        if (same && score > (best?.score ?? 0)) best = { a, b, kind, score };
      }
    return best;
  };
  const near = remembering((unit: number): NameEdge[] => {
    const others = units.membersOf(unit).flatMap((form) => index.candidates(form).map(units.unitOf));
    return [...new Set(others)]
      .filter((other) => other !== unit)
      .flatMap((other) => edgeBetween(unit, other) ?? []);
  });
  return { ...units, near, isSame: (a, b) => a === b || edgeBetween(a, b) !== null };
}

/** The graph over all forms of an index without decisions; each pair is compared once. */
export function wholeGraph(index: NameIndex): NameGraph {
  const edges = new Map<number, NameEdge[]>();
  for (let a = 0; a < index.size(); a += 1)
    for (const b of index.candidates(a)) {
      if (b < a) continue;
      const { same, kind, score } = index.compare(a, b);
      if (!same) continue;
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const)
        edges.set(from, [...(edges.get(from) ?? []), { a: from, b: to, kind, score }]);
    }
  return {
    unitOf: (form) => form,
    membersOf: (unit) => [unit],
    near: (unit) => edges.get(unit) ?? [],
    isSame: (a, b) => a === b || index.compare(a, b).same,
  };
}

function unitsOf(index: NameIndex, together: NameDecisions['together']) {
  const members = new Map<number, number[]>();
  const unit = new Map<number, number>();
  for (const forms of together) {
    const numbers = [...forms].sort().flatMap((form) => index.numberOf(form) ?? []);
    if (numbers.length === 0) continue;
    members.set(numbers[0]!, numbers);
    for (const number of numbers) unit.set(number, numbers[0]!);
  }
  return {
    unitOf: (form: number): number => unit.get(form) ?? form,
    membersOf: (number: number): number[] => members.get(number) ?? [number],
    isDecided: (number: number): boolean => members.has(number),
  };
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function pairsOf(index: NameIndex, apart: NameDecisions['apart']): Set<string> {
  return new Set(
    apart.flatMap(([x, y]) => {
      const [a, b] = [index.numberOf(x), index.numberOf(y)];
      return a === undefined || b === undefined ? [] : [pairKey(a, b)];
    }),
  );
}

/** A function of a number that is worked out once for each. */
export function remembering<T>(work: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    if (!known.has(number)) known.set(number, work(number));
    return known.get(number) as T;
  };
}
