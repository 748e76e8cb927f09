import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { ruling } from '../forms/rulings.ts';
import { newForm, submit, type FormModel } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { loudestFirst } from '../presenters/difference.ts';
import { discrepancyEntry } from '../presenters/discrepancy-entry.ts';
import { navOf } from '../presenters/nav.ts';
import { page, follow, showAddress, unprocessable } from '../respond.ts';

const ONE = { page: 'discrepancies/one.njk', fragment: 'discrepancies/one.njk' };

/** The ledger of disagreements, and the ruling on each. */
export function discrepancyRoutes({ discrepancies, dossiers }: Services): Router {
  const router = Router();

  router.get(paths.discrepancies, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const entries = loudestFirst((await discrepancies.list(dossierId)).map(discrepancyEntry));
    page(res, 'discrepancies/list.njk', {
      nav: navOf(await dossiers.overview(dossierId), 'discrepancies'),
      open: entries.filter((entry) => !entry.isDecided),
      decided: entries.filter((entry) => entry.isDecided),
    });
  });

  router.get(paths.discrepancy, async (req, res) => {
    const id = idFrom(req, 'discrepancy');
    showAddress(res, url('discrepancy', id));
    page(res, ONE.page, await model(id));
  });

  router.post(paths.ruling, readForm, async (req, res) => {
    const discrepancyId = idFrom(req, 'discrepancy');
    const outcome = await submit(ruling, req.body, (request) =>
      discrepancies.rule(actorOf(res), { discrepancyId, ...request }),
    );
    if (outcome.refused) return unprocessable(res, ONE, await model(discrepancyId, outcome.refused));
    const { eventId } = outcome.done;
    follow(res, url('discrepancy', discrepancyId) + (eventId === null ? '' : `?event=${eventId}`));
  });

  async function model(id: number, refused?: FormModel) {
    const discrepancy = await discrepancies.one(id);
    const entry = discrepancyEntry(discrepancy);
    const { dossierId } = discrepancy;
    const form =
      refused ?? newForm({ ruling: entry.ruling?.choice ?? '', reason: entry.ruling?.reason ?? '' });
    const next = (await discrepancies.list(dossierId)).find(
      (other) => other.id !== id && other.ruling === null,
    );
    return {
      nav: navOf(await dossiers.overview(dossierId), 'discrepancies'),
      discrepancy: entry,
      form,
      nextId: next?.id ?? '',
    };
  }

  return router;
}
