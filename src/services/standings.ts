/** Where every claim of a dossier stands: support, state and what waits for a person, in a few queries whatever the size. */
import { claimState, type ClaimState } from '../domain/claim-state.ts';
import { unsettlesClaim } from '../domain/discrepancy.ts';
import { supporting, supportOf, type ClaimPlace, type JudgedLink, type Support } from '../domain/support.ts';
import { CONCLUSIONS, JUDGEMENTS, type Conclusion } from '../domain/vocabulary.ts';
import { groupBy } from '../match/group-by.ts';
import { DISCREPANCY_CLASSES, DISCREPANCY_KINDS, RELATIONS } from '../match/types.ts';
import {
  keepStandings,
  readClaimPlaces,
  readDue,
  readLinkEnds,
  readOpenSides,
  readVerdicts,
  type ClaimPlaceRow,
  type LinkEndRow,
  type StandingScope,
} from '../db/standing-rows.ts';
import type { Transaction } from '../db/open-database.ts';
import type { Context, Reads } from './context.ts';
import { oneOf } from './one-of.ts';
import { isSameOutlet } from '../match/origins/outlet-key.ts';
import { settleUnkept } from './origins/settle-origins.ts';
import { readVoices } from './voices.ts';

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

/** Computes the standing of every live claim in the scope, from the records as they are. */
export async function loadStandings(reads: Reads, scope: StandingScope): Promise<Standings> {
  const [claims, links, open, verdicts] = [
    await readClaimPlaces(reads, scope),
    await readLinkEnds(reads, scope),
    await openDiscrepancies(reads, scope),
    await standingVerdicts(reads, scope),
  ];
  const linksOf = groupBy(links, ({ nearId }) => nearId);
  const judgedOf = (claimId: number): JudgedLink[] => (linksOf.get(claimId) ?? []).map(readLink);
  const placesOf = (claim: ClaimPlaceRow) => [placeOf(claim), ...supporting(judgedOf(claim.claimId))];
  const sameClaimant = await readVoices(reads, claims.map(placesOf));
  const all = claims.map((claim): Standing => {
    const { claimId, articleId, sentenceStart, start } = claim;
    const judged = judgedOf(claimId);
    const support = supportOf(placeOf(claim), judged, {
      isSameClaimant: sameClaimant(placesOf(claim)),
      isReporter: isSameOutlet,
    });
    const verdict = verdicts.get(claimId) ?? null;
    const openDiscrepancies = open.get(claimId) ?? 0;
    const isJudged = judged.some((link) => link.judgement !== 'suggested');
    const isReviewed = isJudged || verdict !== null || claim.isReviewed === 1;
    const isOrphaned = claim.isOrphaned === 1;
    return {
      ...{ claimId, articleId, sentenceStart, start, support, verdict, isReviewed, openDiscrepancies },
      state: claimState({ support, verdict, openDiscrepancies, isReviewed, isOrphaned }),
      pendingSuggestions: judged.filter((link) => link.judgement === 'suggested').length,
    };
  });
  const byId = new Map(all.map((standing) => [standing.claimId, standing]));
  const originNames = namesOfOrigins(claims, links);
  return {
    all,
    of: (id) => byId.get(id) as Standing,
    originName: (id) => originNames.get(id) ?? 'an unknown origin',
  };
}

/** How many claims are computed at a time: the texts of their links are in memory meanwhile. */
const AT_ONCE = 2000;

/** Computes anew what is due, at the end of every command, so that what is kept never differs from what is computed. */
export async function settleStandings(tx: Transaction): Promise<void> {
  while (await settleSome(tx));
}

async function settleSome(tx: Transaction): Promise<boolean> {
  const due = await readDue(tx, AT_ONCE);
  if (due.length === 0) return false;
  const { all } = await loadStandings(tx, { claimIds: due });
  const kept = all.map(({ support, claimId, state, isReviewed, pendingSuggestions, openDiscrepancies }) => ({
    ...{ claimId, state, isReviewed, pendingSuggestions, openDiscrepancies },
    ...{ origins: support.origins.length, articles: support.articles },
    contradictions: support.contradictions.length,
  }));
  await keepStandings(tx, due, kept);
  return due.length === AT_ONCE;
}

export function createStandings({ database }: Context) {
  return {
    /** Computes what is due from before this start, such as everything after a change of the rules; yields between portions. */
    async settle(): Promise<void> {
      await settleUnkept(database);
      if ((await readDue(database.read, 1)).length === 0) return;
      while (await database.write(settleSome));
    },
  };
}

/** An article without an origin stands for itself. */
function placeOf({ originId, ...claim }: ClaimPlaceRow): ClaimPlace {
  const { claimId, text, claimant, articleId, changedWords, originName } = claim;
  return { claimId, text, claimant, articleId, changedWords, originName, originId: originId ?? -articleId };
}

function readLink(row: LinkEndRow): JudgedLink {
  const { farId: claimId, farText: text, farClaimant: claimant, farArticleId: articleId, farOriginId } = row;
  const changedWords = row.farChangedWords;
  return {
    other: {
      ...{ claimId, text, claimant, articleId, changedWords },
      ...{ originId: farOriginId ?? -articleId, originName: row.farOriginName },
    },
    relation: oneOf(RELATIONS, row.relation),
    judgement: oneOf(JUDGEMENTS, row.judgement),
  };
}

function namesOfOrigins(claims: ClaimPlaceRow[], links: LinkEndRow[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const { originId, originName } of claims) if (originId !== null) names.set(originId, originName ?? '');
  for (const { farOriginId, farOriginName } of links)
    if (farOriginId !== null) names.set(farOriginId, farOriginName ?? '');
  return names;
}

async function openDiscrepancies(reads: Reads, scope: StandingScope): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const { claimId, kind, class: word, open } of await readOpenSides(reads, scope))
    if (unsettlesClaim(oneOf(DISCREPANCY_KINDS, kind), oneOf(DISCREPANCY_CLASSES, word)))
      counts.set(claimId, (counts.get(claimId) ?? 0) + open);
  return counts;
}

async function standingVerdicts(reads: Reads, scope: StandingScope): Promise<Map<number, StandingVerdict>> {
  const rows = await readVerdicts(reads, scope);
  return new Map(
    rows.map(({ claimId, ...row }) => [
      claimId,
      { ...row, conclusion: oneOf(CONCLUSIONS, row.conclusion), at: new Date(row.at) },
    ]),
  );
}
