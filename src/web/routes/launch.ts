import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { COOKIE_OPTIONS, cookieName, readCookie } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { Refused } from '../refused.ts';
import { redirect } from '../respond.ts';

/** The printed address: its token lets one browser in, once. */
export function launchRoutes({ sessions }: Services): Router {
  const router = Router();
  // Programs that only look whether an address answers must not use it up.
  router.head(paths.launch, (_req, res) => void res.sendStatus(204));
  router.get(paths.launch, async (req, res) => {
    const cookie = await sessions.redeemLaunchToken(req.params.token);
    if (cookie !== null) res.cookie(cookieName(req), cookie, COOKIE_OPTIONS);
    else if (!(await sessions.find(readCookie(req)))) {
      throw new Refused(401, 'This address was used already. Start Claimbench again: it prints a new one.');
    }
    redirect(res, url('home'));
  });
  return router;
}
