import type { RequestHandler } from 'express';
import type { Services } from '../../services/create-services.ts';
import { parseId } from '../forms/id.ts';
import { toastOf } from '../presenters/toast.ts';

/** A page reached with `?event=` says what that event did and offers to undo it. */
export function announceEvent({ history }: Services): RequestHandler {
  return async (req, res, next) => {
    const eventId = parseId(req.query.event);
    if (req.method === 'GET' && eventId !== null)
      res.locals.toast = toastOf(await history.one(eventId), withoutEvent(req.originalUrl));
    next();
  };
}

/** Undo returns to the page as it was asked for, with its filters. */
function withoutEvent(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  searchParams.delete('event');
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}
