import express, { type Express } from 'express';
import type { Services } from './services/create-services.ts';
import { collectAssets } from './web/assets.ts';
import type { Log } from './web/log.ts';
import { answerErrors, noSuchPage } from './web/middleware/errors.ts';
import { securityHeaders } from './web/middleware/headers.ts';
import { requireKnownHost } from './web/middleware/host.ts';
import { giveRequestId } from './web/middleware/request-id.ts';
import { requireSameOrigin } from './web/middleware/same-origin.ts';
import { requireReviewer, requireSession } from './web/middleware/session.ts';
import { announceEvent } from './web/middleware/toast.ts';
import { showTour } from './web/middleware/tour.ts';
import { launchRoutes, reviewerRoutes, workRoutes } from './web/routes/index.ts';
import { createViews } from './web/views.ts';

const logToStandardError: Log = (line) => void process.stderr.write(`${line}\n`);

/** The product as a request handler. The order of the set-ups is the order in which a request meets them. */
export function createApp(services: Services, log: Log = logToStandardError): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  setUpSafety(app);
  setUpViews(app);
  setUpPages(app, services);
  app.use(noSuchPage, answerErrors(log));
  return app;
}

function setUpSafety(app: Express): void {
  app.use(giveRequestId, securityHeaders, requireKnownHost, requireSameOrigin);
}

function setUpViews(app: Express): void {
  look ??= collectLook();
  look.views.express(app);
  app.use(look.assets.router);
}

/** Read and compiled once a process: no request changes it. */
let look: ReturnType<typeof collectLook> | null = null;

function collectLook() {
  const assets = collectAssets();
  return { assets, views: createViews(assets.base) };
}

function setUpPages(app: Express, services: Services): void {
  app.use(launchRoutes(services));
  app.use(requireSession(services), reviewerRoutes(services));
  app.use(requireReviewer, announceEvent(services), showTour, workRoutes(services));
}
