import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import type { ActivityQuery } from '../../services/history/history.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { paths } from '../paths.ts';
import { activityAddress, choosersOf } from '../presenters/activity.ts';
import { historyEntry } from '../presenters/history-entry.ts';
import { navOf } from '../presenters/nav.ts';
import { page } from '../respond.ts';

/** Who did what in a dossier. */
export function activityRoutes({ dossiers, history }: Services): Router {
  const router = Router();
  router.get(paths.activity, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const overview = await dossiers.overview(dossierId);
    const participants = await history.participants(dossierId);
    const query: ActivityQuery = {
      before: parseId(req.query.before),
      reviewerId: parseId(req.query.reviewer),
      action: participants.actions.find(({ action }) => action === req.query.kind)?.action ?? null,
    };
    const { events, next } = await history.activity(dossierId, query);
    const at = (before: number | null) => activityAddress(dossierId, { ...query, before });
    page(res, 'dossiers/activity.njk', {
      nav: navOf(overview, 'dossier'),
      events: events.map(historyEntry),
      choosers: choosersOf(query, participants),
      isFiltered: query.reviewerId !== null || query.action !== null,
      isPast: query.before !== null,
      ...{ here: at(query.before), newest: at(null), older: next === null ? '' : at(next) },
    });
  });
  return router;
}
