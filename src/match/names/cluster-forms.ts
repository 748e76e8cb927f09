import { groupBy } from '../group-by.ts';
import type { NameClass } from '../types.ts';

/** Two forms, by index, that may be one name. */
export interface NameEdge {
  a: number;
  b: number;
  kind: NameClass;
  score: number;
}

/** Evidence that fits several people at once. */
const WEAK: ReadonlySet<NameClass> = new Set(['nickname', 'short form', 'misspelling']);

/**
 * Groups forms so that every two of a group were found to be one name (complete link): no chain over a slip or a short form joins two
 * people. A form whose weak evidence points to two different names is left alone: a person has to say whose it is.
 */
export function clusterForms(edges: NameEdge[], isSame: (a: number, b: number) => boolean): number[][] {
  const groups = new Map<number, number[]>();
  const groupOf = (form: number): number[] => groups.get(form) ?? [form];
  for (const { a, b } of withoutAmbiguous(edges, isSame)) {
    const [x, y] = [groupOf(a), groupOf(b)];
    if (x.includes(b) || !x.every((i) => y.every((j) => isSame(i, j)))) continue;
    const joined = [...x, ...y];
    for (const form of joined) groups.set(form, joined);
  }
  return [...new Set(groups.values())];
}

function withoutAmbiguous(edges: NameEdge[], isSame: (a: number, b: number) => boolean): NameEdge[] {
  const ends = edges.flatMap((edge) => [
    { form: edge.a, other: edge.b },
    { form: edge.b, other: edge.a },
  ]);
  const neighbours = groupBy(ends, ({ form }) => form);
  const isAmbiguous = (form: number): boolean => {
    const others = (neighbours.get(form) ?? []).map(({ other }) => other);
    return others.some((x, i) => others.slice(i + 1).some((y) => !isSame(x, y)));
  };
  const ambiguous = new Set([...neighbours.keys()].filter(isAmbiguous));
  return edges
    .filter(({ a, b, kind }) => !WEAK.has(kind) || (!ambiguous.has(a) && !ambiguous.has(b)))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}
