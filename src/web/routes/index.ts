import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { activityRoutes } from './activity.ts';
import { articleRoutes } from './articles.ts';
import { articleDeskRoutes } from './article.ts';
import { changeRoutes } from './changes.ts';
import { claimRoutes } from './claim.ts';
import { discrepancyRoutes } from './discrepancies.ts';
import { dossierRoutes } from './dossiers.ts';
import { goRoutes } from './go.ts';
import { jobRoutes } from './jobs.ts';
import { originRoutes } from './origins.ts';
import { nameRoutes } from './names.ts';
import { queueRoutes } from './queue.ts';
import { reportRoutes } from './reports.ts';
import { revisionRoutes } from './revisions.ts';
import { sourceRoutes } from './sources.ts';
import { tourRoutes } from './tour.ts';
import { undoRoutes } from './undo.ts';

export { launchRoutes } from './launch.ts';
export { reviewerRoutes } from './reviewers.ts';

/** Every page and action that needs a named reviewer. */
export function workRoutes(services: Services): Router {
  const router = Router();
  for (const routes of [
    dossierRoutes,
    articleRoutes,
    articleDeskRoutes,
    revisionRoutes,
    queueRoutes,
    activityRoutes,
    goRoutes,
    tourRoutes,
    claimRoutes,
    discrepancyRoutes,
    originRoutes,
    sourceRoutes,
    nameRoutes,
    reportRoutes,
    jobRoutes,
    undoRoutes,
    changeRoutes,
  ])
    router.use(routes(services));
  return router;
}
