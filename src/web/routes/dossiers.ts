import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { newDossier } from '../forms/dossiers.ts';
import { idFrom } from '../forms/id.ts';
import { newForm, submit } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { navOf } from '../presenters/nav.ts';
import { originPicture } from '../presenters/origins.ts';
import { leastReviewed, loudest, overviewModel } from '../presenters/overview.ts';
import { HIGHEST_STACK, stretchesOf, timelineOf } from '../presenters/timeline.ts';
import { page, redirect, refuse } from '../respond.ts';

/** The most claims the matrix shows; the queue has them all. */
const MOST_ROWS = 15;

/** The most articles whose origins the overview draws; the page of origins has them all. */
const MOST_DRAWN = 30;

const NEW = { page: 'dossiers/new.njk', fragment: 'dossiers/_form.njk' };

/** Dossiers: the list, a new one, and the overview of one. */
export function dossierRoutes(services: Services): Router {
  const { dossiers, articles, queue, pictures, discrepancies, origins } = services;
  const router = Router();

  router.get(paths.home, async (_req, res) => {
    const [only, ...others] = await dossiers.list();
    redirect(res, only && others.length === 0 ? url('dossier', only.id) : url('dossiers'));
  });

  router.get(paths.dossiers, async (_req, res) => {
    page(res, 'dossiers/list.njk', { dossiers: await dossiers.list() });
  });

  router.get(paths.newDossier, (_req, res) => {
    page(res, NEW.page, { form: newForm() });
  });

  router.post(paths.dossiers, readForm, async (req, res) => {
    const outcome = await submit(newDossier, req.body, ({ name }) => dossiers.create(actorOf(res), name));
    if (outcome.refused) return refuse(res, NEW, { form: outcome.refused }, outcome.refused);
    redirect(res, url('dossier', outcome.done.result));
  });

  router.get(paths.dossier, async (req, res) => {
    const id = idFrom(req, 'dossier');
    const overview = await dossiers.overview(id);
    const open = await discrepancies.open(id);
    const progress = pictures.progress(id);
    const stretches = stretchesOf(pictures.days(id));
    const shared = await pictures.shared(id, MOST_ROWS);
    const model = overviewModel({
      ...{ overview, open, progress },
      firstWaiting: queue.next(id, [0, -1, -1, 0]),
      differences: await discrepancies.some(loudest(open)),
      shared,
      // Asked for only where nothing is linked yet.
      candidates: shared.total === 0 ? pictures.candidates(id) : 0,
      articles: await articles.some(leastReviewed(progress)),
    });
    const timeline = timelineOf(id, stretches, await pictures.timed(id, stretches, HIGHEST_STACK));
    const picture =
      overview.articles <= MOST_DRAWN
        ? originPicture(await origins.ofDossier(id))
        : { graph: '', origins: [] };
    page(res, 'dossiers/overview.njk', { ...model, ...picture, timeline, nav: navOf(overview, 'dossier') });
  });

  return router;
}
