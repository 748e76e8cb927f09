import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import type { ClaimEdit } from '../../services/claims/edit-claim.ts';
import type { Services } from '../../services/create-services.ts';
import type { Performed } from '../../services/ledger.ts';
import { again, DESK, goTo, type DeskForm } from '../answer-desk.ts';
import { articleDesk, claimDesk, placeOf } from '../desk.ts';
import {
  assignment,
  claimAnchor,
  claimMerger,
  claimParts,
  claimVersion,
  claimSpeaker,
  claimTime,
  claimWording,
  comment,
  flag,
  handLink,
  judgement,
  newClaim,
  seenVerdict,
  shownLinks,
  verdict,
} from '../forms/claims.ts';
import { idFrom } from '../forms/id.ts';
import { submit } from '../forms/submit.ts';
import { readForm } from '../middleware/body.ts';
import { actorOf } from '../middleware/session.ts';
import { paths, url } from '../paths.ts';
import { page, showAddress } from '../respond.ts';

/** The desk: an article with its claims, one of them open, and everything a reviewer does to it. */
export function claimRoutes(services: Services): Router {
  const { claims, links, verdicts, discrepancies, comments, queue, articles } = services;
  const router = Router();

  router.get(paths.article, async (req, res) => {
    const articleId = idFrom(req, 'article');
    showAddress(res, url('article', articleId));
    page(res, DESK.page, { ...(await articleDesk(services, articleId)), refused: '' });
  });

  router.get(paths.claim, async (req, res) => {
    const claimId = idFrom(req, 'claim');
    const find = typeof req.query.find === 'string' ? req.query.find.slice(0, 200) : '';
    showAddress(res, url('claim', claimId));
    const opened = req.query.open === 'wording' ? 'wording' : '';
    page(res, DESK.page, { ...(await claimDesk(services, claimId, find)), refused: '', opened });
  });

  router.post(paths.articleClaims, readForm, async (req, res) => {
    const articleId = idFrom(req, 'article');
    const outcome = await submit(newClaim, req.body, ({ words, text }) =>
      claims.add(actorOf(res), { articleId, words, text }),
    );
    if (outcome.refused)
      return again(res, await articleDesk(services, articleId), 'selection', outcome.refused);
    goTo(res, url('claim', outcome.done.result), outcome.done);
  });

  /** A form of the open claim: parsed, run, and then the page that `next` names. */
  function action<Schema extends z.ZodType, T>(
    path: string,
    form: DeskForm,
    schema: Schema,
    run: (
      command: z.output<Schema>,
      about: { req: Request; res: Response; claimId: number },
    ) => Promise<Performed<T>>,
    next: (claimId: number, done: T) => Promise<string> = stay,
  ): void {
    router.post(path, readForm, async (req, res) => {
      const claimId = idFrom(req, 'claim');
      const outcome = await submit(schema, req.body, (command) => run(command, { req, res, claimId }));
      if (outcome.refused) return again(res, await claimDesk(services, claimId, ''), form, outcome.refused);
      goTo(res, await next(claimId, outcome.done.result), outcome.done);
    });
  }

  /** After a judgement the next claim that needs a person comes up. */
  async function onward(claimId: number): Promise<string> {
    const claim = await claims.one(claimId);
    const { dossierId } = await articles.detail(claim.articleId);
    return url('claim', queue.next(dossierId, placeOf(claim)) ?? claimId);
  }

  /** What a form leaves out stays as it is; the version guards all of it. */
  const edit = async (
    { version, edit }: { version: number; edit: Partial<ClaimEdit> },
    { res, claimId }: { res: Response; claimId: number },
  ) => claims.edit(actorOf(res), { claimId, version }, { ...(await claims.one(claimId)), ...edit });
  action(paths.claimWording, 'wording', claimWording, edit);
  action(paths.claimSpeaker, 'speaker', claimSpeaker, edit);
  action(paths.claimTime, 'time', claimTime, edit);
  action(
    paths.claimParts,
    'parts',
    claimParts,
    ({ version, texts }, { res, claimId }) => claims.split(actorOf(res), { claimId, version }, texts),
    (claimId, made) => Promise.resolve(url('claim', made[0] ?? claimId)),
  );
  action(
    paths.claimMerger,
    'merger',
    claimMerger,
    ({ version, text }, { res, claimId }) => claims.mergeWithNext(actorOf(res), { claimId, version }, text),
    (_claimId, made) => Promise.resolve(url('claim', made)),
  );
  action(paths.claimAnchor, 'anchor', claimAnchor, ({ version, words }, { res, claimId }) =>
    claims.reanchor(actorOf(res), { claimId, version }, words),
  );
  action(
    paths.claimDiscard,
    'judgement',
    claimVersion,
    ({ version }, { res, claimId }) => claims.discard(actorOf(res), { claimId, version }),
    onward,
  );
  action(
    paths.claimReview,
    'judgement',
    claimVersion,
    (_form, { res, claimId }) => claims.markReviewed(actorOf(res), claimId),
    onward,
  );
  action(
    paths.claimVerdict,
    'verdict',
    verdict,
    (request, { res, claimId }) => verdicts.give(actorOf(res), claimId, request),
    onward,
  );
  action(paths.verdictWithdrawal, 'withdrawal', seenVerdict, ({ seen }, { res, claimId }) =>
    verdicts.withdraw(actorOf(res), { claimId, seen }),
  );
  action(paths.claimAssignment, 'assignment', assignment, ({ assignee }, { res, claimId }) =>
    claims.assign(actorOf(res), claimId, assignee),
  );
  action(paths.claimComments, 'comment', comment, ({ body }, { res, claimId }) =>
    comments.add(actorOf(res), claimId, body),
  );
  action(paths.claimLinks, 'link', handLink, (link, { res, claimId }) =>
    links.linkByHand(actorOf(res), { claimId, ...link }),
  );
  action(paths.linkJudgement, 'judgement', judgement, (judged, { req, res }) =>
    links.judge(actorOf(res), { linkId: idFrom(req, 'link'), ...judged }),
  );
  action(paths.claimUnlinking, 'judgement', shownLinks, (shown, { res, claimId }) =>
    links.unlinkAll(actorOf(res), { claimId, linkIds: shown.links }),
  );
  action(paths.claimDiscrepancies, 'flag', flag, (flagged, { res, claimId }) =>
    discrepancies.flag(actorOf(res), { aClaimId: claimId, ...flagged }),
  );
  return router;
}

function stay(claimId: number): Promise<string> {
  return Promise.resolve(url('claim', claimId));
}
