import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { tourForm } from '../forms/tour.ts';
import { readForm } from '../middleware/body.ts';
import { rememberTour } from '../middleware/tour.ts';
import { paths, url } from '../paths.ts';
import { TOUR_PAGES, type TourPage } from '../presenters/tour.ts';
import { fragment, isPartial, redirect } from '../respond.ts';

/** Going on with the tour, leaving it, and starting it again. */
export function tourRoutes({ queue }: Services): Router {
  const router = Router();

  router.post(paths.tour, readForm, (req, res) => {
    const { passed, here } = tourForm.parse(req.body ?? {});
    rememberTour(res, passed);
    const next = TOUR_PAGES[passed];
    if (next) return redirect(res, addressOf(next, idFrom(req, 'dossier')));
    if (isPartial(req)) return fragment(res, 'shared/_tour-over.njk', {});
    redirect(res, here);
  });

  function addressOf(page: TourPage, dossierId: number): string {
    if (page === 'overview') return url('dossier', dossierId);
    if (page !== 'desk') return url(page, dossierId);
    const waiting = queue.next(dossierId, [0, -1, -1, 0]);
    return waiting === null ? url('articles', dossierId) : url('claim', waiting);
  }

  return router;
}
