import type { NameClass } from '../types.ts';
import {
  graphOver,
  remembering,
  wholeGraph,
  type NameDecisions,
  type NameEdge,
  type NameGraph,
} from './name-graph.ts';
import type { NameIndex } from './name-index.ts';

/** Evidence that fits several people at once. */
const WEAK: ReadonlySet<NameClass> = new Set(['nickname', 'short form', 'misspelling']);

/** Groups all forms of an index, by number: every form is in exactly one group. */
export function groupAll(index: NameIndex): number[][] {
  return groupsFrom(
    Array.from({ length: index.size() }, (_, form) => form),
    wholeGraph(index),
    index,
  );
}

/**
 * Groups anew the forms whose group may be another one since `changed` forms came or changed, and gives those groups whole.
 * Equal to what `groupAll` makes of the same forms, whatever the order in which they came; decisions of persons come before any resemblance.
 */
export function groupAround(index: NameIndex, changed: number[], decisions: NameDecisions): number[][] {
  const graph = graphOver(index, decisions);
  const others = (units: number[]): number[] => units.flatMap((unit) => graph.near(unit).map(({ b }) => b));
  const units = changed.map(graph.unitOf);
  const nearby = others(units);
  return groupsFrom([...units, ...nearby, ...others(nearby)], graph, index);
}

function groupsFrom(seeds: number[], graph: NameGraph, index: NameIndex): number[][] {
  const sure = sureEdges(graph);
  const seen = new Set<number>();
  return seeds.flatMap((seed) => {
    const edges = edgesAround(seed, sure, seen);
    return edges ? joinForms(seed, edges, graph, index) : [];
  });
}

/** The edges of a form that stay: a form whose weak evidence points to two different names is left alone, a person has to say whose it is. */
function sureEdges({ near, isSame }: NameGraph): (unit: number) => NameEdge[] {
  const isAmbiguous = remembering((unit: number): boolean => {
    const others = near(unit).map(({ b }) => b);
    return others.some((x, i) => others.slice(i + 1).some((y) => !isSame(x, y)));
  });
  return (unit) =>
    near(unit).filter(({ b, kind }) => !WEAK.has(kind) || (!isAmbiguous(unit) && !isAmbiguous(b)));
}

/** Every edge of all that hangs together with a form; null where that was seen already. */
function edgesAround(seed: number, sure: (unit: number) => NameEdge[], seen: Set<number>): NameEdge[] | null {
  if (seen.has(seed)) return null;
  seen.add(seed);
  const edges: NameEdge[] = [];
  const open = [seed];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop())
    for (const edge of sure(unit)) {
      edges.push(edge);
      if (seen.has(edge.b)) continue;
      seen.add(edge.b);
      open.push(edge.b);
    }
  return edges;
}

/**
 * Joins forms so that every two of a group were found to be one name (complete link): no chain over a slip or a short form joins two
 * people. Best evidence first.
 */
function joinForms(
  seed: number,
  edges: NameEdge[],
  { isSame, membersOf }: NameGraph,
  index: NameIndex,
): number[][] {
  const groups = new Map<number, number[]>([[seed, [seed]]]);
  for (const { a } of edges) groups.set(a, [a]);
  for (const { a, b } of bestFirst(edges, index)) {
    const [x, y] = [groups.get(a)!, groups.get(b)!];
    if (x === y || !x.every((i) => y.every((j) => isSame(i, j)))) continue;
    const joined = [...x, ...y];
    for (const unit of joined) groups.set(unit, joined);
  }
  return [...new Set(groups.values())].map((units) => units.flatMap(membersOf));
}

function bestFirst(edges: NameEdge[], index: NameIndex): NameEdge[] {
  const textOf = (unit: number): string => index.at(unit).form;
  const upward = edges.filter(({ a, b }) => textOf(a) < textOf(b));
  const compare = (x: string, y: string): number => (x < y ? -1 : Number(x > y));
  return upward.sort(
    (x, y) => y.score - x.score || compare(textOf(x.a), textOf(y.a)) || compare(textOf(x.b), textOf(y.b)),
  );
}
