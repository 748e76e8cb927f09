import { Router } from 'express';
import { z } from 'zod';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { nextPath } from '../forms/local-path.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths } from '../paths.ts';
import { redirect, withEvent } from '../respond.ts';

const undoForm = z.object({ next: nextPath });

/** Undoing an event, which is an event itself and can be undone in turn. */
export function undoRoutes({ history }: Services): Router {
  const router = Router();
  router.post(paths.undo, readForm, async (req, res) => {
    const { next } = undoForm.parse(req.body ?? {});
    redirect(res, withEvent(next, await history.undo(actorOf(res), idFrom(req, 'event'))));
  });
  return router;
}
