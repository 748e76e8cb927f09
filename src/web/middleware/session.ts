import type { CookieOptions, Request, RequestHandler } from 'express';
import type { Services } from '../../services/create-services.ts';
import { url } from '../paths.ts';
import { Refused } from '../refused.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The cookie as the browser keeps it: out of reach of scripts and of other sites. */
export const COOKIE_OPTIONS: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', maxAge: WEEK };

/** The name carries the port, because browsers do not keep the cookies of two ports apart. */
export function cookieName(req: Request): string {
  return `claimbench-${req.socket.localPort ?? 0}`;
}

/** The value of a cookie, the session's unless another is named; '' where there is none. */
export function readCookie(req: Request, wanted = cookieName(req)): string {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === wanted)?.[1] ?? '';
}

/** Lets in browsers that were opened with a launch address. */
export function requireSession({ sessions }: Services): RequestHandler {
  return async (req, res, next) => {
    const cookie = readCookie(req);
    const session = cookie === '' ? null : await sessions.find(cookie);
    if (!session)
      throw new Refused(401, 'Open the address that stands in the terminal where Claimbench was started.');
    res.locals.cookie = cookie;
    res.locals.session = session;
    next();
  };
}

/** Sends a reviewer without a name to say it first, so that every judgement says whose it is. */
export const requireReviewer: RequestHandler = (req, res, next) => {
  if (res.locals.session.reviewer) return next();
  const wanted = req.method === 'GET' ? `?next=${encodeURIComponent(req.originalUrl)}` : '';
  res.redirect(303, url('reviewer') + wanted);
};

/** The reviewer behind a request, as the services want to be told. */
export function actorOf(res: { locals: Express.Locals }): { reviewerId: number } {
  const { reviewer } = res.locals.session;
  if (!reviewer) throw new Error('A command was reached without a reviewer');
  return { reviewerId: reviewer.id };
}
