import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { originRuling, originWithdrawal } from '../forms/origins.ts';
import { submit } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { navOf } from '../presenters/nav.ts';
import { originsModel, type RefusedOrigin } from '../presenters/origins.ts';
import { follow, page, showAddress, refuse, withEvent } from '../respond.ts';

const ORIGINS = { page: 'origins/list.njk', fragment: 'origins/list.njk' };

/** The origins of a dossier, and the words of editors that override what the machine found. */
export function originRoutes({ origins, dossiers, articles }: Services): Router {
  const router = Router();

  router.get(paths.origins, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    showAddress(res, url('origins', dossierId));
    page(res, ORIGINS.page, await model(dossierId));
  });

  router.post(paths.articleOrigin, readForm, async (req, res) => {
    const articleId = idFrom(req, 'article');
    const { dossierId } = await articles.detail(articleId);
    const outcome = await submit(originRuling, req.body, (request) =>
      origins.rule(actorOf(res), { articleId, ...request }),
    );
    if (outcome.refused)
      return refuse(
        res,
        ORIGINS,
        await model(dossierId, { articleId, form: outcome.refused }),
        outcome.refused,
      );
    follow(res, withEvent(url('origins', dossierId), outcome.done));
  });

  router.post(paths.originWithdrawal, readForm, async (req, res) => {
    const id = idFrom(req, 'ruling');
    const dossierId = await origins.dossierOf(id);
    const outcome = await submit(originWithdrawal, req.body, ({ version }) =>
      origins.withdraw(actorOf(res), { id, version }),
    );
    if (outcome.refused)
      return refuse(
        res,
        ORIGINS,
        await model(dossierId, { rulingId: id, form: outcome.refused }),
        outcome.refused,
      );
    follow(res, withEvent(url('origins', dossierId), outcome.done));
  });

  async function model(dossierId: number, refused: RefusedOrigin | '' = '') {
    const overview = await dossiers.overview(dossierId);
    return {
      nav: navOf(overview, 'origins'),
      articleCount: overview.articles,
      ...originsModel(await origins.ofDossier(dossierId), refused),
    };
  }

  return router;
}
