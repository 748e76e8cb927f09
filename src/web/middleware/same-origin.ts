import type { Request, RequestHandler } from 'express';
import { Refused } from '../refused.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Lets a request that changes something through only when a page of ours sent it. */
export const requireSameOrigin: RequestHandler = (req, _res, next) => {
  const isAllowed = SAFE_METHODS.includes(req.method) || isSameOrigin(req);
  next(
    isAllowed
      ? undefined
      : new Refused(403, 'This request did not come from a page of Claimbench. Nothing was changed.'),
  );
};

function isSameOrigin(req: Request): boolean {
  const site = req.get('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = req.get('Origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === req.get('Host');
}
