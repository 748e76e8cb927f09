import type { RequestHandler } from 'express';
import { Refused } from '../refused.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Answers only to the names of this machine on the port it listens on, so that no foreign name can be pointed at it. */
export const requireKnownHost: RequestHandler = (req, _res, next) => {
  const port = req.socket.localPort ?? 0;
  const known = LOOPBACK_NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const isKnown = known.includes((req.headers.host ?? '').toLowerCase());
  next(isKnown ? undefined : new Refused(421, 'This server does not answer to that name.'));
};
