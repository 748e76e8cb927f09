import { Router, type Request, type Response } from 'express';
import type { Services } from '../../services/create-services.ts';
import type { Performed } from '../../services/ledger.ts';
import { idFrom } from '../forms/id.ts';
import { decision, newFilter, queryWords, queueQuery, type QueueQuery } from '../forms/queue.ts';
import { nothing } from '../forms/claims.ts';
import { newForm, submit, type FormModel } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths } from '../paths.ts';
import { navOf } from '../presenters/nav.ts';
import {
  filterGroups,
  filtersOn,
  orderLinks,
  queueAddress,
  queueEntries,
  queueSummary,
} from '../presenters/queue.ts';
import { follow, fragment, isPartial, page, showQuery, refuse, withEvent } from '../respond.ts';

const QUEUE = { page: 'claims/queue.njk', fragment: 'claims/queue.njk' };

interface Refused {
  batch?: FormModel;
  saving?: FormModel;
}

/** The queue: all claims of a dossier, filtered, searched and judged together. */
export function queueRoutes(services: Services): Router {
  const { claims, dossiers, articles, queue, filters, sessions } = services;
  const router = Router();

  router.get(paths.claims, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const query = queueQuery(req.query);
    if (isMore(req)) {
      await dossiers.one(dossierId);
      return fragment(res, 'claims/_more.njk', await entriesModel(dossierId, query, res));
    }
    showQuery(res, queueAddress(dossierId, query));
    page(res, QUEUE.page, await model(dossierId, query, res));
  });

  router.post(paths.claimDecisions, readForm, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const query = queueQuery(req.query);
    const outcome = await submit(decision, req.body, ({ chosen, decision }) =>
      claims.decideTogether(actorOf(res), dossierId, chosen, decision),
    );
    if (outcome.refused)
      return refuse(
        res,
        QUEUE,
        await model(dossierId, query, res, { batch: outcome.refused }),
        outcome.refused,
      );
    goTo(res, queueAddress(dossierId, query), outcome.done);
  });

  router.post(paths.savedFilters, readForm, async (req, res) => {
    const { id: dossierId } = await dossiers.one(idFrom(req, 'dossier'));
    const outcome = await submit(newFilter, req.body, ({ name, query }) => {
      const kept = queryWords({ ...queueQuery(Object.fromEntries(new URLSearchParams(query))), after: null });
      return filters.save(actorOf(res), dossierId, { name, query: kept });
    });
    const query = queueQuery(Object.fromEntries(new URLSearchParams(wordsIn(req, 'query'))));
    if (outcome.refused)
      return refuse(
        res,
        QUEUE,
        await model(dossierId, query, res, { saving: outcome.refused }),
        outcome.refused,
      );
    goTo(res, queueAddress(dossierId, query), outcome.done);
  });

  router.post(paths.savedFilterRemoval, readForm, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const outcome = await submit(nothing, req.body, () =>
      filters.remove(actorOf(res), dossierId, idFrom(req, 'filter')),
    );
    if (outcome.done) goTo(res, queueAddress(dossierId, queueQuery({})), outcome.done);
  });

  async function entriesModel(dossierId: number, query: QueueQuery, res: Response, matching = Infinity) {
    const { sentences, next } = await queue.page(dossierId, query.filter, { ...query, matching });
    const shown = await articles.some(sentences.map(({ articleId }) => articleId));
    const reviewers = await sessions.reviewers();
    return {
      entries: queueEntries(sentences, new Map(shown.map((article) => [article.id, article])), reviewers),
      more: next === null ? '' : queueAddress(dossierId, { ...query, after: next }),
      me: actorOf(res).reviewerId,
      reviewers,
    };
  }

  async function model(dossierId: number, query: QueueQuery, res: Response, refused: Refused = {}) {
    const overview = await dossiers.overview(dossierId);
    const mine = actorOf(res).reviewerId;
    const facets = await queue.facets(dossierId, query.filter, mine);
    const list = await entriesModel(dossierId, query, res, facets.totals.claims);
    const { article = 0, source, assignee } = query.filter;
    const [about] = await articles.some([article]);
    const names = {
      article: `in “${about?.title ?? ''}”`,
      source: facets.sources.find(({ value }) => value === source)?.word ?? 'another source',
      assignee: list.reviewers.find(({ id }) => id === assignee)?.name ?? 'nobody known',
    };
    const words = queryWords({ ...query, after: null });
    return {
      nav: navOf(overview, 'claims'),
      ...list,
      dossierId,
      query: { words, q: query.filter.words ?? '', isPast: query.after !== null },
      fields: fieldsOf(words),
      start: queueAddress(dossierId, { ...query, after: null }),
      summary: queueSummary(facets.totals.claims, query),
      groups: filterGroups({ dossierId, query, facets, mine }),
      on: filtersOn({ dossierId, query }, names),
      orders: orderLinks(dossierId, query),
      saved: await filters.list(dossierId),
      batch: refused.batch ?? newForm(),
      saving: refused.saving ?? newForm(),
    };
  }

  return router;
}

/** Whether htmx asked for what follows the last entry. */
function isMore(req: Request): boolean {
  return isPartial(req) && /#more$/.test(req.get('HX-Target') ?? '');
}

/** What a search keeps of the address beside its words. */
function fieldsOf(words: string): { name: string; value: string }[] {
  return [...new URLSearchParams(words)]
    .filter(([name]) => name !== 'q')
    .map(([name, value]) => ({ name, value }));
}

function wordsIn(req: Request, name: string): string {
  const value: unknown = (req.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}

function goTo(res: Response, location: string, done: Performed<unknown>): void {
  follow(res, withEvent(location, done));
}
