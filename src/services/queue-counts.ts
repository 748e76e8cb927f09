/** What the filters of the queue would leave, from one count of its claims by state, kind and source. */
import type { ClaimFilter, ClaimGroup, FacetCount, Totals } from '../db/claim-index.ts';

const NAMES = ['state', 'kind', 'source'] as const;
export type GroupName = (typeof NAMES)[number];

/** The values of one filter under the others, the most frequent first. */
export function countGroups(groups: ClaimGroup[], filter: ClaimFilter, name: GroupName): FacetCount[] {
  const counts = new Map<string | number, number>();
  for (const group of groupsLeft(groups, { ...filter, [name]: undefined })) {
    const value = group[name];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.claims);
  }
  return [...counts]
    .map(([value, claims]) => ({ value, claims }))
    .sort((a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1));
}

/** What a filter leaves, and each of its switches were it on. */
export function totalOf(groups: ClaimGroup[], filter: ClaimFilter): Totals {
  const totals: Totals = { claims: 0, dated: 0, ambiguous: 0, shared: 0, assigned: 0 };
  for (const group of groupsLeft(groups, filter))
    for (const name of Object.keys(totals) as (keyof Totals)[]) totals[name] += group[name];
  return totals;
}

function groupsLeft(groups: ClaimGroup[], filter: ClaimFilter): ClaimGroup[] {
  return groups.filter((group) =>
    NAMES.every((name) => filter[name] === undefined || filter[name] === group[name]),
  );
}
