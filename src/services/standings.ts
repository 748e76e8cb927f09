/** Where every claim of a dossier stands: support, state and what waits for a person, in a few queries whatever the size. */
import { claimState, type ClaimState } from '../domain/claim-state.ts';
import { unsettlesClaim } from '../domain/discrepancy.ts';
import { supportOf, type ClaimPlace, type JudgedLink, type Support } from '../domain/support.ts';
import { CONCLUSIONS, JUDGEMENTS, type Conclusion, type Judgement } from '../domain/vocabulary.ts';
import { DISCREPANCY_CLASSES, DISCREPANCY_KINDS, RELATIONS, type Relation } from '../match/types.ts';
import type { Reads } from './context.ts';

export interface StandingVerdict {
  id: number;
  conclusion: Conclusion;
  reason: string;
  overrideReason: string | null;
  evidenceHash: string;
  reviewer: string;
  at: Date;
  version: number;
}

export interface Standing {
  claimId: number;
  articleId: number;
  /** Where its sentence and its words begin, for reading order. */
  sentenceStart: number;
  start: number;
  support: Support;
  verdict: StandingVerdict | null;
  /** Whether a person has decided anything about it. */
  isReviewed: boolean;
  state: ClaimState;
  openDiscrepancies: number;
  pendingSuggestions: number;
}

export interface Standings {
  of: (claimId: number) => Standing;
  all: Standing[];
  originName: (originId: number) => string;
}

interface LinkEnds {
  claimAId: number;
  claimBId: number;
  relation: Relation;
  judgement: Judgement;
}

/** Reads the standing of every live claim of a dossier. */
export async function loadStandings(reads: Reads, dossierId: number): Promise<Standings> {
  const [claims, links, members, open, verdicts] = [
    await reads.claim.findMany({
      where: { article: { dossierId }, discardedAt: null },
      select: { id: true, text: true, articleId: true, sentenceStart: true, start: true, reviewedAt: true },
      orderBy: [{ articleId: 'asc' }, { sentenceStart: 'asc' }, { start: 'asc' }, { id: 'asc' }],
    }),
    await reads.evidenceLink.findMany({
      where: { dossierId },
      select: { claimAId: true, claimBId: true, relation: true, judgement: true },
    }),
    await reads.originMember.findMany({ where: { article: { dossierId } }, include: { origin: true } }),
    await openDiscrepancySides(reads, dossierId),
    await standingVerdicts(reads, dossierId),
  ];
  const originOf = new Map(members.map((member) => [member.articleId, member.originId]));
  const originNames = new Map(members.map((member) => [member.originId, member.origin.name]));
  const placeOf = new Map(
    claims.map((claim): [number, ClaimPlace] => [
      claim.id,
      {
        claimId: claim.id,
        text: claim.text,
        articleId: claim.articleId,
        originId: originOf.get(claim.articleId) ?? -claim.articleId,
      },
    ]),
  );
  const linksOf = linksByClaim(links.map(readLink), placeOf);
  const all = claims.map((claim): Standing => {
    const judged = linksOf.get(claim.id) ?? [];
    const place = placeOf.get(claim.id) as ClaimPlace;
    const support = supportOf(place, judged);
    const verdict = verdicts.get(claim.id) ?? null;
    const openDiscrepancies = open.get(claim.id) ?? 0;
    const isJudged = judged.some((link) => link.judgement !== 'suggested');
    const isReviewed = isJudged || verdict !== null || claim.reviewedAt !== null;
    return {
      claimId: claim.id,
      ...{ articleId: claim.articleId, sentenceStart: claim.sentenceStart, start: claim.start },
      support,
      verdict,
      isReviewed,
      state: claimState({ support, verdict, openDiscrepancies, isReviewed }),
      openDiscrepancies,
      pendingSuggestions: judged.filter((link) => link.judgement === 'suggested').length,
    };
  });
  const byId = new Map(all.map((standing) => [standing.claimId, standing]));
  return {
    all,
    of: (id) => byId.get(id) as Standing,
    originName: (id) => originNames.get(id) ?? 'an unknown origin',
  };
}

function readLink(row: {
  claimAId: number;
  claimBId: number;
  relation: string;
  judgement: string;
}): LinkEnds {
  return { ...row, relation: oneOf(RELATIONS, row.relation), judgement: oneOf(JUDGEMENTS, row.judgement) };
}

/** A stored word as one of its list; a word outside it means the file was changed by another hand. */
export function oneOf<const T extends string>(words: readonly T[], stored: string): T {
  const word = words.find((known) => known === stored);
  if (word === undefined)
    throw new Error(`The database holds "${stored}" where one of ${words.join(', ')} belongs.`);
  return word;
}

function linksByClaim(links: LinkEnds[], placeOf: Map<number, ClaimPlace>): Map<number, JudgedLink[]> {
  const byClaim = new Map<number, JudgedLink[]>();
  for (const { claimAId, claimBId, relation, judgement } of links) {
    for (const [from, to] of [
      [claimAId, claimBId],
      [claimBId, claimAId],
    ] as const) {
      const other = placeOf.get(to);
      if (other && placeOf.has(from))
        byClaim.set(from, [...(byClaim.get(from) ?? []), { other, relation, judgement }]);
    }
  }
  return byClaim;
}

async function openDiscrepancySides(reads: Reads, dossierId: number): Promise<Map<number, number>> {
  const rows = await reads.discrepancy.findMany({
    where: { dossierId, OR: [{ ruling: null }, { ruling: { ruling: 'unresolved' } }] },
    select: { kind: true, class: true, aClaimId: true, bClaimId: true },
  });
  const counts = new Map<number, number>();
  const unsettling = rows.filter((row) =>
    unsettlesClaim(oneOf(DISCREPANCY_KINDS, row.kind), oneOf(DISCREPANCY_CLASSES, row.class)),
  );
  for (const id of unsettling.flatMap((row) => [row.aClaimId, row.bClaimId])) {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

async function standingVerdicts(reads: Reads, dossierId: number): Promise<Map<number, StandingVerdict>> {
  const rows = await reads.verdict.findMany({
    where: { withdrawnAt: null, claim: { article: { dossierId } } },
    include: { reviewer: true },
    orderBy: { id: 'asc' },
  });
  return new Map(
    rows.map((row) => [
      row.claimId,
      { ...row, conclusion: oneOf(CONCLUSIONS, row.conclusion), reviewer: row.reviewer.name },
    ]),
  );
}
