import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { nextPath } from '../forms/local-path.ts';
import { reviewerName } from '../forms/reviewers.ts';
import { newForm, submit } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { paths } from '../paths.ts';
import { page, redirect, refuse } from '../respond.ts';

const VIEW = { page: 'reviewer/edit.njk', fragment: 'reviewer/_form.njk' };

/** Who is judging: asked on the first visit, changeable from the header. */
export function reviewerRoutes({ sessions }: Services): Router {
  const router = Router();

  router.get(paths.reviewer, (req, res) => {
    const name = res.locals.session.reviewer?.name ?? '';
    page(res, VIEW.page, { form: newForm({ name, next: nextPath.parse(req.query.next) }) });
  });

  router.post(paths.reviewer, readForm, async (req, res) => {
    const outcome = await submit(reviewerName, req.body, async ({ name, next }) => {
      await sessions.nameReviewer(res.locals.cookie, name);
      return next;
    });
    if (outcome.refused) return refuse(res, VIEW, { form: outcome.refused }, outcome.refused);
    redirect(res, outcome.done);
  });

  return router;
}
