import { groupBy } from '../group-by.ts';
import { isSameHolder } from './same-holder.ts';
import type { FoundDiscrepancy, MatchArticle, ValueClass, Variant, VariantPair } from '../types.ts';
import { type RoleHolding, readRoles } from './read-roles.ts';

/** An office may well have changed hands in more days than this. */
const LONG = 31;

const daysBetween = (a: RoleHolding, b: RoleHolding): number | null =>
  a.published && b.published
    ? Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000
    : null;

function pairOf(a: RoleHolding, b: RoleHolding): VariantPair {
  const days = daysBetween(a, b);
  const between: ValueClass = days !== null && days > LONG ? 'as-of time' : 'unclear';
  const dates =
    days === null
      ? 'at least one of the articles is undated'
      : `published ${a.published} and ${b.published}, ${Math.round(days)} days apart`;
  return {
    a: a.form,
    b: b.form,
    class: between,
    reason: `${a.form} against ${b.form}: one office, two holders; ${dates}, and the office may have changed hands in between.`,
  };
}

function variantsOf(holdings: RoleHolding[]): Variant[] {
  const byForm = groupBy(holdings, ({ form }) => form);
  return [...byForm].map(([form, found]) => ({
    form,
    mentions: found.map(({ article, start, end }) => ({ article, start, end })),
  }));
}

/** One holding for each wording, and every two that name two people. */
function conflictingPairs(holdings: RoleHolding[]): VariantPair[] {
  const distinct = [...groupBy(holdings, ({ form }) => form).values()].map((found) => found[0]!);
  return distinct.flatMap((a, i) =>
    distinct
      .slice(i + 1)
      .filter((b) => !isSameHolder(a.holder, b.holder))
      .map((b) => pairOf(a, b)),
  );
}

/** Finds offices for which the articles name two holders. */
export function findRoleDiscrepancies(articles: MatchArticle[]): FoundDiscrepancy[] {
  const offices = groupBy(articles.flatMap(readRoles), ({ office }) => office);
  return [...offices].flatMap(([office, holdings]) => {
    const pairs = conflictingPairs(holdings);
    const [first] = pairs;
    if (!first) return [];
    return [
      {
        kind: 'role' as const,
        class: first.class,
        subject: office,
        reason: first.reason,
        variants: variantsOf(holdings),
        pairs,
      },
    ];
  });
}
