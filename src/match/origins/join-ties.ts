import { groupBy } from '../group-by.ts';
import { type ArticleImprint, type FoundOrigin, type OriginTie, TIE_KINDS } from '../types.ts';
import { nameArticle } from './name-article.ts';

/** Earlier reports first; what is undated or reads the same stays apart by its id. */
const placeOf = ({ published, source, title, id }: ArticleImprint): string =>
  [published ?? '9999', source ?? '', title ?? '', id].join('\u0000');

const byPlace = (a: ArticleImprint, b: ArticleImprint): number => (placeOf(a) < placeOf(b) ? -1 : 1);

const bySureness = (a: OriginTie, b: OriginTie): number =>
  TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) || (a.reason < b.reason ? -1 : 1);

/** Groups that only grow, and never so that two of an apart pair meet. */
class Groups {
  private readonly groupOf: Map<string, Set<string>>;
  private readonly apart: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(ids: string[], apart: ReadonlyMap<string, ReadonlySet<string>>) {
    this.groupOf = new Map(ids.map((id) => [id, new Set([id])]));
    this.apart = apart;
  }

  of(id: string): Set<string> {
    return this.groupOf.get(id)!;
  }

  /** Joins the groups of two articles where nothing keeps them apart; tells whether they are one now. */
  join(a: string, b: string): boolean {
    const [x, y] = [this.of(a), this.of(b)];
    if (x === y) return true;
    const [larger, smaller] = x.size < y.size ? [y, x] : [x, y];
    if ([...smaller].some((id) => [...(this.apart.get(id) ?? [])].some((other) => larger.has(other))))
      return false;
    for (const id of smaller) this.groupOf.set(id, larger.add(id));
    return true;
  }
}

function apartFrom(pairs: [string, string][]): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>();
  const keep = (id: string, other: string) => apart.set(id, (apart.get(id) ?? new Set()).add(other));
  for (const [a, b] of pairs) {
    keep(a, b);
    keep(b, a);
  }
  return apart;
}

/**
 * Groups articles by the ties between them, the surest first; a tie that would bring together what `apart` keeps apart does not hold.
 * Neither the order of the articles nor that of the ties changes the outcome.
 */
export function joinTies(
  articles: ArticleImprint[],
  ties: OriginTie[],
  apart: [string, string][] = [],
): FoundOrigin[] {
  const ordered = articles.toSorted(byPlace);
  const rank = new Map(ordered.map(({ id }, index) => [id, index]));
  const groups = new Groups(
    ordered.map(({ id }) => id),
    apartFrom(apart),
  );
  const sorted = ties.toSorted(bySureness);
  for (const tie of sorted) {
    const members = tie.articles
      .filter((id) => rank.has(id))
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    members.forEach((id, index) => members.slice(0, index).find((earlier) => groups.join(earlier, id)));
  }
  const tiesOf = groupBy(
    sorted.flatMap((tie) => tie.articles.map((id) => ({ id, tie }))),
    ({ id }) => id,
  );
  return [...groupBy(ordered, ({ id }) => groups.of(id)).values()].map((members) =>
    describe(members, holding(members, tiesOf)),
  );
}

/** The ties that hold a group together, and those that name its source; surest first. */
function holding(members: ArticleImprint[], tiesOf: Map<string, { tie: OriginTie }[]>): OriginTie[] {
  const ids = new Set(members.map(({ id }) => id));
  const touching = new Set(members.flatMap(({ id }) => (tiesOf.get(id) ?? []).map(({ tie }) => tie)));
  return [...touching]
    .filter(({ articles, kind }) => {
      const inside = articles.filter((id) => ids.has(id)).length;
      return inside > 1 || (inside === articles.length && kind !== 'editor');
    })
    .sort(bySureness);
}

function describe(members: ArticleImprint[], ties: OriginTie[]): FoundOrigin {
  const [first] = members as [ArticleImprint];
  const name = ties.find((tie) => tie.name !== null)?.name ?? members.find(({ source }) => source)?.source;
  return {
    articles: members.map(({ id }) => id),
    name: name ?? nameArticle(first),
    ties,
    reason: ties.map(({ reason }) => reason).join(' ') || aloneReason(first),
  };
}

/** What is said of an article that nothing ties to another. */
export const aloneReason = (article: ArticleImprint): string =>
  article.source
    ? `Nothing ties ${nameArticle(article)} (${article.source}) to another article.`
    : `Nothing ties ${nameArticle(article)} to another article; its publisher is unknown.`;
