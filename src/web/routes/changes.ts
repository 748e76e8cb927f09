import { Router, type Request, type Response } from 'express';
import type { Services } from '../../services/create-services.ts';
import { openStream } from '../event-stream.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { actorOf } from '../middleware/session.ts';
import { paths } from '../paths.ts';
import { newsEntry } from '../presenters/news.ts';

/** What colleagues do to a dossier: a stream of events, or what is new since an event for a page that asks from time to time. */
export function changeRoutes({ dossiers, history, feed }: Services): Router {
  const router = Router();

  router.get(paths.changes, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const readNews = async (after: number) => {
      const events = await history.news(dossierId, { ...actorOf(res), after });
      return events.map((event) => newsEntry(event, dossierId));
    };
    if (req.accepts(['json', 'text/event-stream']) === 'text/event-stream')
      await stream(res, { dossierId, readNews });
    else res.json({ changes: await readNews(lastSeen(req)) });
  });

  type News = ReturnType<typeof newsEntry>[];

  async function stream(
    res: Response,
    { dossierId, readNews }: { dossierId: number; readNews: (after: number) => Promise<News> },
  ): Promise<void> {
    let after = lastSeen(res.req);
    let last: Promise<void> = Promise.resolve();
    // One reading after the other, so that each event is sent once and in order.
    const wake = () => {
      last = last.then(sendNews, sendNews);
      last.catch(() => stream.end());
    };
    const stop = feed.watch({ dossierId, wake, end: () => stream.end() });
    if (!stop) return void res.sendStatus(503);
    const stream = openStream(res, stop);
    const sendNews = async () => {
      for (const body of await readNews(after)) {
        after = body.id;
        stream.send({ id: after, body });
      }
    };
    wake();
    await last;
  }

  return router;
}

/** The newest event the browser knows: what it names after a break counts before what the page began with. */
function lastSeen(req: Request): number {
  return parseId(req.get('Last-Event-ID')) ?? parseId(req.query.since) ?? 0;
}
