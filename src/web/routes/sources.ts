import { Router } from 'express';
import type { Services } from '../../services/create-services.ts';
import { idFrom } from '../forms/id.ts';
import { sourceEdit } from '../forms/sources.ts';
import { newForm, submit, type FormModel } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { historyEntry } from '../presenters/history-entry.ts';
import { articlesByDossier, GRADE_CHOICES, sourceEntry } from '../presenters/sources.ts';
import { follow, page, showAddress, refuse, withEvent } from '../respond.ts';

const ONE = { page: 'sources/one.njk', fragment: 'sources/one.njk' };

/** The publishers, and what an editor knows of each. They belong to no dossier. */
export function sourceRoutes({ sources, history }: Services): Router {
  const router = Router();

  router.get(paths.sources, async (_req, res) => {
    page(res, 'sources/list.njk', { sources: (await sources.list()).map(sourceEntry) });
  });

  router.get(paths.source, async (req, res) => {
    const id = idFrom(req, 'source');
    showAddress(res, url('source', id));
    page(res, ONE.page, await model(id));
  });

  router.post(paths.source, readForm, async (req, res) => {
    const id = idFrom(req, 'source');
    const outcome = await submit(sourceEdit, req.body, ({ version, edit }) =>
      sources.edit(actorOf(res), { id, version }, edit),
    );
    if (outcome.refused) return refuse(res, ONE, await model(id, outcome.refused), outcome.refused);
    follow(res, withEvent(url('source', id), outcome.done));
  });

  async function model(id: number, refused?: FormModel) {
    const source = sourceEntry(await sources.one(id));
    const { grade, gradeNote, ownerFamily, domain } = source;
    return {
      source,
      form: refused ?? newForm({ grade, gradeNote, ownerFamily, domain }),
      grades: GRADE_CHOICES,
      dossiers: articlesByDossier(await sources.articles(id)),
      history: (await history.ofSource(id)).map(historyEntry),
    };
  }

  return router;
}
