/** Support: the independent origins behind a claim, and what speaks against it. Computed, never typed in. */
import { createHash } from 'node:crypto';
import type { Relation } from '../match/types.ts';
import type { Judgement } from './vocabulary.ts';

/** A claim as support sees it: its words, where it stands and to which origin its article goes back. */
export interface ClaimPlace {
  claimId: number;
  text: string;
  articleId: number;
  originId: number;
}

/** One end of a judged evidence link, seen from the claim whose support is asked. */
export interface JudgedLink {
  other: ClaimPlace;
  relation: Relation;
  judgement: Judgement;
}

export interface SupportingOrigin {
  originId: number;
  articleIds: number[];
  claimIds: number[];
}

/** `origins` holds the claim's own origin first. `articles` counts articles, which is never the measure. */
export interface Support {
  origins: SupportingOrigin[];
  articles: number;
  contradictions: ClaimPlace[];
  /** Changes whenever anything above changes, or the words of a claim in it. */
  hash: string;
}

const SUPPORTING: ReadonlySet<Relation> = new Set(['corroborates', 'restates']);

/** The support of a claim from the links a person has accepted; suggestions count for nothing. */
export function supportOf(claim: ClaimPlace, links: JudgedLink[]): Support {
  const accepted = links.filter((link) => link.judgement === 'accepted');
  const supporting = accepted.filter((link) => SUPPORTING.has(link.relation)).map((link) => link.other);
  const contradictions = accepted.filter((link) => link.relation === 'contradicts').map((link) => link.other);
  const origins = groupByOrigin([claim, ...supporting]);
  const articles = new Set(origins.flatMap((origin) => origin.articleIds)).size;
  const words = [claim, ...supporting, ...contradictions];
  return { origins, articles, contradictions, hash: hashOf(origins, contradictions, words) };
}

function groupByOrigin(places: ClaimPlace[]): SupportingOrigin[] {
  const groups = new Map<number, SupportingOrigin>();
  for (const { originId, articleId, claimId } of places) {
    const group = groups.get(originId) ?? { originId, articleIds: [], claimIds: [] };
    if (!group.articleIds.includes(articleId)) group.articleIds.push(articleId);
    if (!group.claimIds.includes(claimId)) group.claimIds.push(claimId);
    groups.set(originId, group);
  }
  return [...groups.values()];
}

function hashOf(origins: SupportingOrigin[], contradictions: ClaimPlace[], worded: ClaimPlace[]): string {
  const shape = {
    origins: origins
      .map((origin) => [...origin.claimIds].sort(byNumber))
      .sort((a, b) => byNumber(a[0] ?? 0, b[0] ?? 0)),
    contradictions: contradictions.map((place) => place.claimId).sort(byNumber),
    words: worded
      .toSorted((a, b) => byNumber(a.claimId, b.claimId))
      .map(({ claimId, text }) => [claimId, text]),
  };
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex');
}

const byNumber = (a: number, b: number): number => a - b;

/** "4 articles, 2 independent origins": the sentence every page uses. */
export function supportInWords(support: { origins: readonly unknown[]; articles: number }): string {
  const articles = support.articles === 1 ? '1 article' : `${support.articles} articles`;
  const origins = support.origins.length === 1 ? '1 origin' : `${support.origins.length} independent origins`;
  return `${articles}, ${origins}`;
}
