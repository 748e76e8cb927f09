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

/** Longer apart than an office takes to change hands, or too close or undated to tell. */
function timeBetween(a: RoleHolding, b: RoleHolding): { class: ValueClass; dates: string } {
  const days = daysBetween(a, b);
  const dates =
    days === null
      ? 'at least one of the articles is undated'
      : `published ${a.published} and ${b.published}, ${days === 1 ? 'a day' : `${Math.round(days)} days`} apart`;
  return { class: days !== null && days > LONG ? 'as-of time' : 'unclear', dates };
}

function twoHolders(a: RoleHolding, b: RoleHolding): VariantPair {
  const { class: between, dates } = timeBetween(a, b);
  const reason = `${a.form} against ${b.form}: one office, two holders; ${dates}, and the office may have changed hands in between.`;
  return { a: a.form, b: b.form, class: between, reason };
}

function twoStandings(a: RoleHolding, b: RoleHolding): VariantPair {
  const { class: between, dates } = timeBetween(a, b);
  const [plain, other] = a.standing === null ? [a, b] : [b, a];
  const reason = `${a.form} against ${b.form}: ${plain.holder} holds the office in one and is called “${other.standing}” in the other; ${dates}.`;
  return { a: a.form, b: b.form, class: between, reason };
}

function variantsOf(holdings: RoleHolding[]): Variant[] {
  const byForm = groupBy(holdings, ({ form }) => form);
  return [...byForm].map(([form, found]) => ({
    form,
    mentions: found.map(({ article, start, end }) => ({ article, start, end })),
  }));
}

/** One holding for each wording, in pairs that `type` finds to differ. */
function pairsOf(
  holdings: RoleHolding[],
  type: (a: RoleHolding, b: RoleHolding) => VariantPair[],
): VariantPair[] {
  const distinct = [...groupBy(holdings, ({ form }) => form).values()].map((found) => found[0]!);
  return distinct.flatMap((a, i) => distinct.slice(i + 1).flatMap((b) => type(a, b)));
}

const describe = (office: string, holdings: RoleHolding[], pairs: VariantPair[]): FoundDiscrepancy[] => {
  const [first] = pairs;
  if (!first) return [];
  const { class: found, reason } = first;
  return [{ kind: 'role', class: found, subject: office, reason, variants: variantsOf(holdings), pairs }];
};

/** Offices for which the articles name two holders. */
const findHolders = (office: string, holdings: RoleHolding[]): FoundDiscrepancy[] => {
  const current = holdings.filter(({ standing }) => standing === null);
  const pairs = pairsOf(current, (a, b) => (isSameHolder(a.holder, b.holder) ? [] : [twoHolders(a, b)]));
  return describe(office, current, pairs);
};

/** People whom one article has in an office and another of about the same time calls a former, acting or deputy holder of it. */
const findStandings = (office: string, holdings: RoleHolding[]): FoundDiscrepancy[] => {
  const pairs = pairsOf(holdings, (a, b) =>
    (a.standing === null) !== (b.standing === null) &&
    a.article !== b.article &&
    (daysBetween(a, b) ?? 0) <= LONG &&
    isSameHolder(a.holder, b.holder)
      ? [twoStandings(a, b)]
      : [],
  );
  const forms = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return describe(
    office,
    holdings.filter(({ form }) => forms.has(form)),
    pairs,
  );
};

/** Finds offices for which the articles name two holders, and people who hold an office in one article and no longer or not yet in another. */
export function findRoleDiscrepancies(articles: MatchArticle[]): FoundDiscrepancy[] {
  const offices = groupBy(articles.flatMap(readRoles), ({ office }) => office);
  return [...offices].flatMap(([office, holdings]) => [
    ...findHolders(office, holdings),
    ...findStandings(office, holdings),
  ]);
}
