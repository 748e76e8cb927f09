/** What the overview of a dossier draws: who says what, when it happened, and how far each article is. */
import type { ArticleProgress, DatedClaim, DayCount } from '../db/claim-index.ts';
import { CLAIM_STATES, type ClaimState } from '../domain/claim-state.ts';
import type { Context } from './context.ts';
import { oneOf } from './one-of.ts';
import { loadStandings, type Standing } from './standings.ts';

export type { ArticleProgress, DayCount } from '../db/claim-index.ts';

/** A claim of a picture: its words and who published it. */
export interface PicturedClaim {
  id: number;
  text: string;
  articleId: number;
  source: string;
}

/** Claims that more than one article makes, one of each linked group, with all the claims they rest on. */
export interface SharedClaims {
  rows: Standing[];
  claims: Map<number, PicturedClaim>;
  /** How many claims are shared, rows or not. */
  total: number;
}

export interface TimedClaim extends PicturedClaim {
  state: ClaimState;
  whenStart: string;
}

export function createPictures({ database: { read, claims: index } }: Context) {
  return {
    /** The claims that are said more than once; at most so many rows. */
    async shared(dossierId: number, mostRows: number): Promise<SharedClaims> {
      const total = index.count(dossierId, { shared: true });
      // A group has rarely more than a few claims, so that a few times as many claims give enough groups.
      const ids = index.shared(dossierId, mostRows * 6);
      const { of } = await loadStandings(read, { claimIds: ids });
      const rows = oneOfEachGroup(ids.map(of)).slice(0, mostRows);
      const claims = await pictured(rows.flatMap(({ claimId, support }) => [claimId, ...linkedTo(support)]));
      return { rows, claims, total };
    },

    /** On which days claims begin. */
    days: (dossierId: number): DayCount[] => index.days(dossierId),

    /** For each stretch of days the claims most worth checking. */
    async timed(
      dossierId: number,
      stretches: { from: string; to: string }[],
      limit: number,
    ): Promise<TimedClaim[][]> {
      const found = stretches.map(({ from, to }) => index.between(dossierId, from, to, limit));
      const claims = await pictured(found.flat().map(({ claimId }) => claimId));
      const timed = ({ claimId, state, whenStart }: DatedClaim) => {
        const claim = claims.get(claimId);
        return claim ? [{ ...claim, whenStart, state: oneOf(CLAIM_STATES, state) }] : [];
      };
      return found.map((stretch) => stretch.flatMap(timed));
    },

    /** How far each article is, in the order they were added. */
    progress: (dossierId: number): ArticleProgress[] => index.progress(dossierId),

    /** How many candidate links wait for a judgement. */
    candidates: (dossierId: number): number => index.candidateEnds(dossierId) / 2,
  };

  async function pictured(ids: number[]): Promise<Map<number, PicturedClaim>> {
    const rows = await read.claim.findMany({
      where: { id: { in: [...new Set(ids)] } },
      select: { id: true, text: true, articleId: true },
    });
    const articles = await read.article.findMany({
      where: { id: { in: [...new Set(rows.map(({ articleId }) => articleId))] } },
      select: { id: true, title: true, source: { select: { name: true } } },
    });
    const sourceOf = new Map(articles.map(({ id, title, source }) => [id, source?.name ?? title]));
    return new Map(rows.map((row) => [row.id, { ...row, source: sourceOf.get(row.articleId) ?? '' }]));
  }
}

function oneOfEachGroup(standings: Standing[]): Standing[] {
  const shown = new Set<number>();
  return standings.filter(({ claimId, support }) => {
    const isNew = !shown.has(claimId);
    if (isNew) for (const id of linkedTo(support)) shown.add(id);
    return isNew;
  });
}

function linkedTo({ origins, contradictions }: Standing['support']): number[] {
  return [...origins.flatMap(({ claimIds }) => claimIds), ...contradictions.map(({ claimId }) => claimId)];
}
