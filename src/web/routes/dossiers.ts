import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { newDossier } from '../forms/dossiers.ts';
import { idFrom } from '../forms/id.ts';
import { newForm, submit } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { navOf } from '../presenters/nav.ts';
import { overviewModel } from '../presenters/overview.ts';
import { page, redirect, unprocessable } from '../respond.ts';

const NEW = { page: 'dossiers/new.njk', fragment: 'dossiers/_form.njk' };

/** Dossiers: the list, a new one, and the overview of one. */
export function dossierRoutes({ dossiers, articles, claims, discrepancies }: Services): Router {
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
    if (outcome.refused) return unprocessable(res, NEW, { form: outcome.refused });
    redirect(res, url('dossier', outcome.done.result));
  });

  router.get(paths.dossier, async (req, res) => {
    const id = idFrom(req, 'dossier');
    const standings = await dossiers.standings(id);
    const overview = await dossiers.overview(id, standings);
    const model = overviewModel({
      overview,
      standings,
      articles: await articles.list(id),
      claims: await claims.list({ dossierId: id }),
      discrepancies: await discrepancies.list(id),
    });
    page(res, 'dossiers/overview.njk', { ...model, nav: navOf(overview, 'dossier') });
  });

  return router;
}
