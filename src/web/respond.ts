import type { Request, Response } from 'express';

/** What a template is given: plain values, '' for nothing. */
export type Model = Record<string, unknown>;

/** A form is shown again as the whole page, or as its fragment where htmx asked. */
export interface FormView {
  page: string;
  fragment: string;
}

/** A form as it was refused. */
interface Refusal {
  conflict: unknown;
}

/** Whether htmx asked for a part of a page. */
export function isPartial(req: Request): boolean {
  return req.get('HX-Request-Type') === 'partial';
}

/** 200 with a whole page; a partial request gets its content without the frame. */
export function page(res: Response, view: string, model: Model): void {
  vary(res);
  res.render(view, { ...model, fragment: isPartial(res.req) });
}

/** 200 with the fragments that an action changed. */
export function fragment(res: Response, view: string, model: Model): void {
  vary(res);
  res.render(view, { ...model, fragment: true });
}

/** 303 to the page that shows what was done; htmx is told to go there itself. */
export function redirect(res: Response, location: string): void {
  vary(res);
  if (isPartial(res.req)) res.set('HX-Redirect', location).sendStatus(204);
  else res.redirect(303, location);
}

/** 422 with the same form, the person's input and what is wrong with it; 409 where a colleague changed it meanwhile. */
export function refuse(res: Response, view: FormView, model: Model, { conflict }: Refusal): void {
  res.status(conflict ? 409 : 422);
  if (isPartial(res.req)) fragment(res, view.fragment, model);
  else page(res, view.page, model);
}

function vary(res: Response): void {
  res.vary('HX-Request, HX-Request-Type');
}

/** 303 to a page that htmx follows by itself and puts where the form asked. */
export function follow(res: Response, location: string): void {
  vary(res);
  res.redirect(303, location);
}

/** Tells htmx which address the browser should show: a new entry of its history only where the page is another one. */
export function showAddress(res: Response, location: string): void {
  if (!isPartial(res.req)) return;
  const current = res.req.get('HX-Current-URL') ?? '';
  const isSamePage = URL.canParse(current) && new URL(current).pathname === location.replace(/\?.*$/, '');
  res.set(isSamePage ? 'HX-Replace-Url' : 'HX-Push-Url', location);
}

/** A location at which the page says what was done and offers to undo it. */
export function withEvent(location: string, { eventId }: { eventId: number | null }): string {
  if (eventId === null) return location;
  return `${location}${location.includes('?') ? '&' : '?'}event=${eventId}`;
}

/** Tells htmx to show an address with its query: a new entry of the browser's history where either is another. */
export function showQuery(res: Response, location: string): void {
  if (!isPartial(res.req)) return;
  const current = res.req.get('HX-Current-URL') ?? '';
  const { pathname, search } = URL.canParse(current) ? new URL(current) : { pathname: '', search: '' };
  res.set(pathname + search === location ? 'HX-Replace-Url' : 'HX-Push-Url', location);
}
