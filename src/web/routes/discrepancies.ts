import { Router, type Request } from 'express';
import type { Services } from '../../services/create-services.ts';
import { isDecided } from '../../services/discrepancies/read-discrepancies.ts';
import { idFrom, parseId } from '../forms/id.ts';
import { ruling, rulingReturn } from '../forms/rulings.ts';
import { newForm, submit, type FormModel } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { loudestFirst } from '../presenters/difference.ts';
import { discrepancyEntry } from '../presenters/discrepancy-entry.ts';
import {
  askedOf,
  LEDGER_FILTERS,
  ledgerEntries,
  ledgerFacets,
  ledgerQuery,
  type LedgerFilters,
} from '../presenters/ledger.ts';
import { navOf } from '../presenters/nav.ts';
import { paged } from '../presenters/paging.ts';
import { page, follow, showAddress, refuse, withEvent } from '../respond.ts';

const ONE = { page: 'discrepancies/one.njk', fragment: 'discrepancies/one.njk' };

/** The ledger of disagreements, and the ruling on each. */
export function discrepancyRoutes({ discrepancies, dossiers }: Services): Router {
  const router = Router();

  router.get(paths.discrepancies, async (req, res) => {
    const dossierId = idFrom(req, 'dossier');
    const filters = filtersOf(req);
    const all = await discrepancies.list(dossierId);
    const entries = ledgerEntries(all, filters).map(discrepancyEntry);
    const open = loudestFirst(entries.filter((entry) => !entry.isDecided));
    const decided = entries.filter((entry) => entry.isDecided);
    const number = parseId(req.query.page) ?? 1;
    const { shown, paging } = paged([...open, ...decided], number, askedOf(filters));
    const address = url('discrepancies', dossierId) + ledgerQuery(filters, number);
    showAddress(res, address);
    page(res, 'discrepancies/list.njk', {
      nav: navOf(await dossiers.overview(dossierId), 'discrepancies'),
      ...{ dossierId, address, paging, facets: ledgerFacets(all, filters) },
      open: shown.filter((entry) => !entry.isDecided),
      decided: shown.filter((entry) => entry.isDecided),
      counts: { open: open.length, decided: decided.length },
      total: all.length,
      at: parseId(req.query.at) ?? '',
    });
  });

  router.get(paths.discrepancy, async (req, res) => {
    const id = idFrom(req, 'discrepancy');
    showAddress(res, url('discrepancy', id));
    page(res, ONE.page, await model(id));
  });

  router.post(paths.ruling, readForm, async (req, res) => {
    const discrepancyId = idFrom(req, 'discrepancy');
    const outcome = await submit(ruling, req.body, (request) =>
      discrepancies.rule(actorOf(res), { discrepancyId, ...request }),
    );
    if (outcome.refused)
      return refuse(res, ONE, await model(discrepancyId, outcome.refused), outcome.refused);
    follow(res, withEvent(placeAfter(req.body, discrepancyId), outcome.done));
  });

  async function model(id: number, refused?: FormModel) {
    const discrepancy = await discrepancies.one(id);
    const entry = discrepancyEntry(discrepancy);
    const { dossierId } = discrepancy;
    const form =
      refused ?? newForm({ ruling: entry.ruling?.choice ?? '', reason: entry.ruling?.reason ?? '' });
    const next = (await discrepancies.list(dossierId)).find((other) => other.id !== id && !isDecided(other));
    return {
      nav: navOf(await dossiers.overview(dossierId), 'discrepancies'),
      discrepancy: entry,
      form,
      nextId: next?.id ?? '',
    };
  }

  return router;
}

function filtersOf({ query }: Request): LedgerFilters {
  const asked = LEDGER_FILTERS.map((name) => {
    const value = query[name];
    return [name, typeof value === 'string' ? value.slice(0, 100) : ''];
  });
  return Object.fromEntries(asked) as LedgerFilters;
}

/** The list a ruling was made in, at the entry that follows; else the discrepancy itself. */
function placeAfter(body: unknown, discrepancyId: number): string {
  const { success, data } = rulingReturn.safeParse(body ?? {});
  if (!success || data.back === null) return url('discrepancy', discrepancyId);
  const { back, then } = data;
  return then === null ? back : `${back}${back.includes('?') ? '&' : '?'}at=${then}`;
}
