import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Gives each request the id that stands on its error page and in the log. */
export const giveRequestId: RequestHandler = (_req, res, next) => {
  res.locals.requestId = randomUUID();
  next();
};
