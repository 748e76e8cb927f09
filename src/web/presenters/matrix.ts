import type { ArticleSummary } from '../../services/articles/articles.ts';
import type { ClaimRecord } from '../../services/claims/read-claims.ts';
import type { Standing, Standings } from '../../services/standings.ts';
import { stateLabel, type StateLabel } from './claim-state.ts';

/** What one article has to a claim. `claimId` is its own claim, 0 where it has none. */
export interface MatrixCell {
  kind: 'says' | 'differs' | 'none';
  words: string;
  claimId: number;
}

/** Claims that more than one article makes, against the articles. */
export interface Matrix {
  columns: { id: number; name: string }[];
  rows: { claimId: number; text: string; cells: MatrixCell[]; origins: number; label: StateLabel }[];
}

const WORDS = { says: 'says so', differs: 'says otherwise', none: 'does not say' };

/** One row for each group of linked claims, written as the claim that comes first. */
export function matrixOf(articles: ArticleSummary[], claims: ClaimRecord[], standings: Standings): Matrix {
  const columns = articles.map(({ id, source, title }) => ({ id, name: source ?? title }));
  const textOf = new Map(claims.map(({ id, text }) => [id, text]));
  const rows = firstOfEachGroup(standings.all).map((standing) => ({
    claimId: standing.claimId,
    text: textOf.get(standing.claimId) ?? '',
    cells: columns.map(({ id }) => cellOf(id, standing, standings)),
    origins: standing.support.origins.length,
    label: stateLabel(standing.state),
  }));
  return { columns, rows };
}

function firstOfEachGroup(all: Standing[]): Standing[] {
  const shown = new Set<number>();
  return all.filter(({ claimId, support }) => {
    const isLinked = support.articles > 1 || support.contradictions.length > 0;
    const isNew = isLinked && !shown.has(claimId);
    if (isNew) for (const id of linkedTo(support)) shown.add(id);
    return isNew;
  });
}

function linkedTo({ origins, contradictions }: Standing['support']): number[] {
  return [...origins.flatMap(({ claimIds }) => claimIds), ...contradictions.map(({ claimId }) => claimId)];
}

function cellOf(articleId: number, { support }: Standing, standings: Standings): MatrixCell {
  const against = support.contradictions.find((place) => place.articleId === articleId);
  if (against) return { kind: 'differs', words: WORDS.differs, claimId: against.claimId };
  const behind = support.origins.flatMap(({ claimIds }) => claimIds);
  const own = behind.find((claimId) => standings.of(claimId).articleId === articleId);
  return own === undefined
    ? { kind: 'none', words: WORDS.none, claimId: 0 }
    : { kind: 'says', words: WORDS.says, claimId: own };
}
