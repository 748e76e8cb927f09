import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { paths } from '../paths.ts';
import { navOf } from '../presenters/nav.ts';
import { placeGroups } from '../presenters/places.ts';
import { fragment, isPartial, page } from '../respond.ts';

const LONGEST_WORDS = 200;

/** Going to a claim, an article, a name or a page by a few words: a page of its own, and what the palette shows. */
export function goRoutes({ dossiers, places }: Services): Router {
  const router = Router();
  router.get(paths.go, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const q = typeof req.query.q === 'string' ? req.query.q.trim().slice(0, LONGEST_WORDS) : '';
    const groups = placeGroups(dossierId, q, await places.find(dossierId, q));
    const found = groups.reduce((sum, { places }) => sum + places.length, 0);
    const model = { q, groups, found: `${found} found` };
    if (isPartial(req)) return fragment(res, 'go/_results.njk', model);
    page(res, 'go/go.njk', { ...model, nav: navOf(await dossiers.overview(dossierId), 'dossier') });
  });
  return router;
}
