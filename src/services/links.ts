/** Evidence links: candidates of the machine, judged by a person, and links made by hand. A judged pair is remembered. */
import { NotFound, RuleBroken } from '../domain/errors.ts';
import { JUDGEMENTS, type Judgement } from '../domain/vocabulary.ts';
import { count } from '../domain/words.ts';
import { RELATIONS, type Relation } from '../match/types.ts';
import type { Actor, Context } from './context.ts';
import { perform, type Entry, type Ledger, type Performed, type Row } from './ledger.ts';
import { oneOf } from './one-of.ts';
import { offerThird } from './third-links.ts';

/** A link seen from one of its claims; `other` is the claim at its far end. */
export interface LinkView {
  id: number;
  version: number;
  relation: Relation;
  judgement: Judgement;
  score: number | null;
  reason: string;
  proposedBy: string;
  judgedBy: string | null;
  judgedAt: Date | null;
  other: {
    claimId: number;
    text: string;
    quote: string;
    start: number;
    end: number;
    prefix: string;
    suffix: string;
    speaker: string | null;
    articleId: number;
    articleTitle: string;
    source: string | null;
    published: string | null;
    /** Whether its words are not in the newest text of its article. */
    isLost: boolean;
  };
}

export interface Judging {
  linkId: number;
  version: number;
  judgement: 'accepted' | 'rejected' | 'unsure';
  /** The relation the reviewer sees; the machine's when absent. */
  relation?: Relation;
}

export interface HandLink {
  claimId: number;
  otherClaimId: number;
  relation: Relation;
  reason: string;
}

export function createLinks(context: Context) {
  const { read } = context.database;
  return {
    /** The links of a claim to live claims: open suggestions first, best first, then the judged ones. */
    async ofClaim(claimId: number): Promise<LinkView[]> {
      const rows = await read.evidenceLink.findMany({
        where: {
          OR: [
            { claimAId: claimId, claimB: { discardedAt: null } },
            { claimBId: claimId, claimA: { discardedAt: null } },
          ],
        },
        include: { judgedBy: true, claimA: farEnd, claimB: farEnd },
      });
      const views = rows.map((row) => viewFrom(claimId, row));
      return views.filter(({ judgement, other }) => judgement !== 'suggested' || !other.isLost).sort(byNeed);
    },

    /** Accepts, rejects or leaves unsure. Idempotent. Throws StaleVersion. */
    judge: (actor: Actor, judging: Judging): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => judgeLink(ledger, actor, context.now(), judging)),

    /** Links two claims of different articles by hand; a known pair is accepted with the relation and any reason given. */
    linkByHand: (actor: Actor, link: HandLink): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => linkByHand(ledger, actor, context.now(), link)),

    /** Takes back an accepted link; the pair stays remembered as rejected. */
    unlink: (
      actor: Actor,
      { linkId, version }: { linkId: number; version: number },
    ): Promise<Performed<number>> =>
      perform(context, actor, (ledger) =>
        judgeLink(ledger, actor, context.now(), { linkId, version, judgement: 'rejected' }),
      ),

    /** Takes a claim out of its group: these accepted links of it, at once; the pairs stay remembered as rejected. Throws RuleBroken. */
    unlinkAll: (actor: Actor, request: { claimId: number; linkIds: number[] }): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => unlinkAll(ledger, actor, context.now(), request)),
  };
}

const farEnd = { include: { attribution: true, article: { include: { source: true } } } } as const;

const NEED: Record<Judgement, number> = { suggested: 0, unsure: 1, accepted: 2, rejected: 3 };

function byNeed(a: LinkView, b: LinkView): number {
  return NEED[a.judgement] - NEED[b.judgement] || (b.score ?? 1) - (a.score ?? 1) || a.id - b.id;
}

interface EndRow {
  id: number;
  text: string;
  quote: string;
  start: number;
  end: number;
  prefix: string;
  suffix: string;
  orphanedAt: Date | null;
  attribution: { claimant: string } | null;
  article: { id: number; title: string; published: string | null; source: { name: string } | null };
}

type LinkRow = Row<'evidenceLink'> & { judgedBy: { name: string } | null; claimA: EndRow; claimB: EndRow };

function viewFrom(claimId: number, row: LinkRow): LinkView {
  const { id, version, score, reason, proposedBy, judgedAt } = row;
  const far = row.claimAId === claimId ? row.claimB : row.claimA;
  const { text, quote, start, end, prefix, suffix, article } = far;
  return {
    ...{ id, version, score, reason, proposedBy, judgedAt },
    relation: oneOf(RELATIONS, row.relation),
    judgement: oneOf(JUDGEMENTS, row.judgement),
    judgedBy: row.judgedBy?.name ?? null,
    other: {
      ...{ claimId: far.id, text, quote, start, end, prefix, suffix },
      speaker: far.attribution?.claimant ?? null,
      articleId: article.id,
      articleTitle: article.title,
      source: article.source?.name ?? null,
      published: article.published,
      isLost: far.orphanedAt !== null,
    },
  };
}

async function judgeLink(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { linkId, version, judgement, relation }: Judging,
) {
  const link = await ledger.tx.evidenceLink.findUnique({ where: { id: linkId } });
  if (!link) throw new NotFound('link');
  const judged = {
    judgement,
    relation: relation ?? link.relation,
    judgedById: actor.reviewerId,
    judgedAt: at,
  };
  const isSame = link.judgement === judgement && link.relation === judged.relation;
  if (!isSame) await ledger.update('evidenceLink', { id: linkId, version }, judged);
  if (!isSame && judgement === 'accepted') await offerThird(ledger, { ...link, ...judged });
  return { result: linkId, entry: await entryFor(ledger, { ...link, ...judged }, `${judgement} link`) };
}

async function unlinkAll(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { claimId, linkIds }: { claimId: number; linkIds: number[] },
) {
  const links = await ledger.tx.evidenceLink.findMany({
    where: {
      id: { in: linkIds },
      judgement: 'accepted',
      OR: [{ claimAId: claimId }, { claimBId: claimId }],
    },
    orderBy: { id: 'asc' },
  });
  const [first] = links;
  if (!first) throw new RuleBroken('These links were taken back meanwhile. Look again.');
  const judged = { judgement: 'rejected', judgedById: actor.reviewerId, judgedAt: at };
  for (const link of links) await ledger.update('evidenceLink', link, judged);
  const { text } = await ledger.tx.claim.findUniqueOrThrow({ where: { id: claimId } });
  const entry: Entry = {
    ...{ action: 'unlink all', subjectKind: 'claim', subjectId: claimId, claimId },
    dossierId: first.dossierId,
    summary: `Unlinked “${text}” from ${count(links.length, 'claim')}`,
  };
  return { result: claimId, entry };
}

async function linkByHand(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { claimId, otherClaimId, relation, reason }: HandLink,
) {
  const dossierId = await checkEnds(ledger, claimId, otherClaimId);
  const [claimAId, claimBId] = claimId < otherClaimId ? [claimId, otherClaimId] : [otherClaimId, claimId];
  const known = await ledger.tx.evidenceLink.findUnique({
    where: { claimAId_claimBId: { claimAId, claimBId } },
  });
  const words = reason || (known?.reason ?? 'Linked by hand.');
  const judged = {
    ...{ relation, reason: words },
    ...{ judgement: 'accepted', judgedById: actor.reviewerId, judgedAt: at },
  };
  const isSame = known?.judgement === 'accepted' && known.relation === relation && known.reason === words;
  if (known && isSame) return { result: known.id, entry: await entryFor(ledger, known, 'accepted link') };
  const link = known
    ? await ledger.update('evidenceLink', known, judged)
    : await ledger.create('evidenceLink', {
        dossierId,
        claimAId,
        claimBId,
        proposedBy: 'hand',
        ...judged,
      });
  await offerThird(ledger, link);
  return { result: link.id, entry: await entryFor(ledger, link, 'link claims') };
}

async function checkEnds({ tx }: Ledger, claimId: number, otherClaimId: number): Promise<number> {
  const ends = await tx.claim.findMany({
    where: { id: { in: [claimId, otherClaimId] } },
    include: { article: true },
  });
  const [one, other] = [ends.find((end) => end.id === claimId), ends.find((end) => end.id === otherClaimId)];
  if (!one) throw new NotFound('claim');
  if (!other)
    throw new RuleBroken('There is no claim with that number.', {
      otherClaimId: 'Choose a claim of another article.',
    });
  if (one.discardedAt ?? other.discardedAt)
    throw new RuleBroken('A discarded claim cannot be linked.', { otherClaimId: 'It was discarded.' });
  if (one.article.dossierId !== other.article.dossierId) {
    throw new RuleBroken('Both claims must be in the same dossier.', {
      otherClaimId: 'It is in another dossier.',
    });
  }
  if (one.articleId === other.articleId) {
    throw new RuleBroken('Both claims are of the same article.', {
      otherClaimId: 'Choose a claim of another article.',
    });
  }
  return one.article.dossierId;
}

async function entryFor(
  { tx }: Ledger,
  link: { id: number; dossierId: number; claimAId: number; claimBId: number; relation: string },
  action: string,
): Promise<Entry> {
  const [a, b] = [
    await tx.claim.findUniqueOrThrow({ where: { id: link.claimAId } }),
    await tx.claim.findUniqueOrThrow({ where: { id: link.claimBId } }),
  ];
  const summary = `${action}: “${a.text}” ${link.relation} “${b.text}”`;
  const { id, dossierId } = link;
  return {
    action,
    subjectKind: 'evidenceLink',
    subjectId: id,
    dossierId,
    claimId: a.id,
    summary: upperFirst(summary),
  };
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
