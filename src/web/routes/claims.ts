import { Router, type Request } from 'express';
import { CLAIM_STATES, type ClaimState } from '../../domain/claim-state.ts';
import type { ClaimRecord } from '../../services/claims/read-claims.ts';
import type { Services } from '../../services/create-services.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { paths } from '../paths.ts';
import { claimEntry } from '../presenters/claim-entry.ts';
import { stateLabel } from '../presenters/claim-state.ts';
import { historyEntry } from '../presenters/history-entry.ts';
import { navOf } from '../presenters/nav.ts';
import { paged } from '../presenters/paging.ts';
import { page } from '../respond.ts';

/** How many events the activity page shows. */
const NEWEST_EVENTS = 200;

/** The most claims a search goes through. */
const MOST_FOUND = 10_000;

/** The lists of a dossier that cut across its articles: claims, activity. */
export function claimListRoutes({ claims, dossiers, articles, search, history }: Services): Router {
  const router = Router();

  router.get(paths.claims, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const standings = await dossiers.standings(dossierId);
    const overview = await dossiers.overview(dossierId, standings);
    const { state, query, number } = filtersOf(req);
    const hits = query === '' ? null : idsOf(search.claims(dossierId, query, MOST_FOUND));
    const isWanted = ({ id }: ClaimRecord) =>
      (state === '' || standings.of(id).state === state) && (hits?.has(id) ?? true);
    const sources = new Map(
      (await articles.list(dossierId)).map(({ id, source, title }) => [id, source ?? title]),
    );
    const found = (await claims.list({ dossierId })).filter(isWanted);
    const { shown, paging } = paged(found, number, queryOf(state, query));
    page(res, 'claims/list.njk', {
      nav: navOf(overview, 'claims'),
      ...{ dossierId, state, query, paging },
      states: CLAIM_STATES.map((name) => ({
        name,
        label: stateLabel(name),
        count: overview.counts[name],
        isCurrent: name === state,
      })),
      claims: shown.map((claim) => ({
        ...claimEntry(claim, standings.of(claim.id)),
        source: sources.get(claim.articleId) ?? '',
      })),
    });
  });

  router.get(paths.activity, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const events = await history.ofDossier(dossierId, NEWEST_EVENTS);
    page(res, 'dossiers/activity.njk', {
      nav: navOf(await dossiers.overview(dossierId), 'dossier'),
      dossierId,
      events: events.map(historyEntry),
    });
  });

  return router;
}

const idsOf = (hits: { claimId: number }[]): Set<number> => new Set(hits.map(({ claimId }) => claimId));

/** The filters as an address says them; what is not asked for is left out. */
function queryOf(state: string, q: string): Record<string, string> {
  return { ...(state && { state }), ...(q && { q }) };
}

function filtersOf(req: Request): { state: ClaimState | ''; query: string; number: number } {
  const { state, q, page: asked } = req.query;
  return {
    state: CLAIM_STATES.find((known) => known === state) ?? '',
    query: typeof q === 'string' ? q.trim().slice(0, 200) : '',
    number: parseId(asked) ?? 1,
  };
}
