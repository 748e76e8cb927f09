import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import type { MentionKind } from '../../text/types.ts';
import type { Services } from '../../services/create-services.ts';
import type { Performed } from '../../services/ledger.ts';
import { deviationsOf } from '../../services/names/deviations.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { houseForm, merger, versionOnly } from '../forms/names.ts';
import { newForm, submit, type FormModel } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { historyEntry } from '../presenters/history-entry.ts';
import { houseValues, nameModel } from '../presenters/names.ts';
import { navOf } from '../presenters/nav.ts';
import { paged } from '../presenters/paging.ts';
import { follow, page, showAddress, refuse } from '../respond.ts';

const ONE = { page: 'names/one.njk', fragment: 'names/one.njk' };
const KINDS: { kind: MentionKind; label: string }[] = [
  { kind: 'person', label: 'People' },
  { kind: 'organisation', label: 'Organisations' },
  { kind: 'place', label: 'Places' },
];

/** How many other names the merger offers by name. */
const MOST_OFFERED = 300;

interface Refused {
  merger?: FormModel;
  house?: FormModel;
  decision?: FormModel;
}

/** Names: the list of a dossier, one name with its forms, and what is decided about them. */
export function nameRoutes({ names, dossiers, discrepancies, history }: Services): Router {
  const router = Router();

  router.get(paths.names, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const overview = await dossiers.overview(dossierId);
    const { kind, isWaiting, query, number } = filtersOf(req);
    const all = await names.list(dossierId, query);
    const found = all.filter((name) => (!kind || name.kind === kind) && (!isWaiting || name.waiting > 0));
    const asked = {
      ...(kind && { kind }),
      ...(isWaiting && { needs: 'decision' }),
      ...(query && { q: query }),
    };
    const { shown, paging } = paged(found, number, asked);
    page(res, 'names/list.njk', {
      nav: navOf(overview, 'names'),
      ...{ dossierId, query, paging, kind, isWaiting, articles: overview.articles },
      names: shown.map((name) => ({ ...name, houseForm: name.houseForm ?? '' })),
      filters: [{ kind: '', label: 'All' }, ...KINDS].map((filter) => ({
        ...{ label: filter.label, isCurrent: filter.kind === kind },
        query: queryOf({ ...asked, kind: filter.kind }),
        count: all.filter((name) => !filter.kind || name.kind === filter.kind).length,
      })),
      waiting: {
        query: queryOf({ ...asked, needs: isWaiting ? '' : 'decision' }),
        count: all.filter((name) => name.waiting > 0).length,
      },
    });
  });

  router.get(paths.name, async (req, res) => {
    const nameId = idFrom(req, 'name');
    showAddress(res, url('name', nameId));
    page(res, ONE.page, await model(nameId));
  });

  /** A form of the page of a name: parsed, run, and the page again. */
  function action<Schema extends z.ZodType>(
    path: string,
    form: keyof Refused,
    schema: Schema,
    run: (
      command: z.output<Schema>,
      about: { req: Request; res: Response; nameId: number },
    ) => Promise<Performed<number>>,
  ): void {
    router.post(path, readForm, async (req, res) => {
      const nameId = idFrom(req, 'name');
      const outcome = await submit(schema, req.body, (command) => run(command, { req, res, nameId }));
      if (outcome.refused)
        return refuse(res, ONE, await model(nameId, { [form]: outcome.refused }), outcome.refused);
      const { eventId } = outcome.done;
      follow(res, url('name', nameId) + (eventId === null ? '' : `?event=${eventId}`));
    });
  }

  action(paths.formAcceptance, 'decision', versionOnly, ({ version }, { req, res }) =>
    names.accept(actorOf(res), { aliasId: idFrom(req, 'form'), version }),
  );
  action(paths.formSeparation, 'decision', versionOnly, ({ version }, { req, res }) =>
    names.separate(actorOf(res), { aliasId: idFrom(req, 'form'), version }),
  );
  action(paths.nameMerger, 'merger', merger, (request, { res, nameId }) =>
    names.merge(actorOf(res), { entityId: nameId, ...request }),
  );
  action(paths.houseForm, 'house', houseForm, (request, { res, nameId }) =>
    names.setHouseStyle(actorOf(res), { entityId: nameId, ...request }),
  );
  action(paths.houseFormRemoval, 'house', versionOnly, ({ version }, { res, nameId }) =>
    names.removeHouseStyle(actorOf(res), { entityId: nameId, version }),
  );

  async function model(nameId: number, refused: Refused = {}) {
    const name = await names.one(nameId);
    const { dossierId } = name;
    const others = await names.list(dossierId);
    return {
      nav: navOf(await dossiers.overview(dossierId), 'names'),
      dossierId,
      name: nameModel({
        name,
        deviations: name.houseStyle ? deviationsOf(name).deviations : [],
        discrepancies: await discrepancies.list(dossierId),
      }),
      others: others.filter(({ id, kind }) => id !== nameId && kind === name.kind).slice(0, MOST_OFFERED),
      decision: refused.decision ?? newForm(),
      merger: refused.merger ?? newForm(),
      house: refused.house ?? newForm(houseValues(name)),
      isHouseRefused: refused.house !== undefined,
      history: (await history.ofName(nameId)).map(historyEntry),
    };
  }

  return router;
}

const queryOf = (asked: Record<string, string>): string =>
  `?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))}`;

function filtersOf(req: Request) {
  const { kind, needs, q, page: asked } = req.query;
  return {
    kind: KINDS.find((known) => known.kind === kind)?.kind ?? ('' as const),
    isWaiting: needs === 'decision',
    query: typeof q === 'string' ? q.trim().slice(0, 200) : '',
    number: parseId(asked) ?? 1,
  };
}
