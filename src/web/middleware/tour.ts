import type { Request, RequestHandler, Response } from 'express';
import { notesPassed } from '../forms/tour.ts';
import { tourOf } from '../presenters/tour.ts';
import { COOKIE_OPTIONS, cookieName, readCookie } from './session.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Gives every page the notes of the tour that this browser has not passed yet. */
export const showTour: RequestHandler = (req, res, next) => {
  const here = req.method === 'GET' ? req.originalUrl : '/';
  res.locals.tour = tourOf(notesPassed.parse(readCookie(req, tourCookie(req))), here);
  next();
};

/** Remembers in this browser how many notes were passed. */
export function rememberTour(res: Response, passed: number): void {
  res.cookie(tourCookie(res.req), String(passed), { ...COOKIE_OPTIONS, maxAge: YEAR });
}

const tourCookie = (req: Request): string => `${cookieName(req)}-tour`;
