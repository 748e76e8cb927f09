/** Support: the independent origins behind a claim, and what speaks against it. Computed, never typed in. */
import { createHash } from 'node:crypto';
import type { Relation } from '../match/types.ts';
import type { Judgement } from './vocabulary.ts';

/** A claim as support sees it: its words, who is said to assert it, where it stands and to which origin its article goes back. */
export interface ClaimPlace {
  claimId: number;
  text: string;
  /** Null where the article itself asserts it. */
  claimant: string | null;
  articleId: number;
  originId: number;
  /** The reporting source of that origin, as it is called; null where it has no name of its own. */
  originName?: string | null;
  /** A hash of its quote and sentence where a revision of its article changed them. */
  changedWords?: string | null;
}

/** One end of a judged evidence link, seen from the claim whose support is asked. */
export interface JudgedLink {
  other: ClaimPlace;
  relation: Relation;
  judgement: Judgement;
}

/** One independent origin: articles that go back to one reporting source, or whose claims rest on one word, a claimant's or that source's. */
export interface SupportingOrigin {
  /** The origins of its articles: more than one only where a claimant makes them one for this claim. */
  originIds: number[];
  articleIds: number[];
  claimIds: number[];
  /** On whose word more than one article rests; null where the articles alone make it one. */
  claimant: string | null;
}

/** Whether two claimants may be one, as far as their names tell. */
export type SameClaimant = (a: string, b: string) => boolean;

/** Whether a claimant is the reporting source of an origin ("AFP"). */
export type IsReporter = (claimant: string, originName: string) => boolean;

/** How the names of claimants and reporting sources are compared. */
export interface NamesOfSources {
  isSameClaimant: SameClaimant;
  isReporter: IsReporter;
}

/** `origins` holds the claim's own origin first. `articles` counts articles, which is never the measure. */
export interface Support {
  origins: SupportingOrigin[];
  articles: number;
  contradictions: ClaimPlace[];
  /** Changes whenever anything above changes, or the words of a claim in it, its quote or its sentence. */
  hash: string;
}

const SUPPORTING: ReadonlySet<Relation> = new Set(['corroborates', 'restates']);

/** Where else the claim is made, as far as a person has accepted it. */
export const supporting = (links: JudgedLink[]): ClaimPlace[] =>
  links
    .filter(({ judgement, relation }) => judgement === 'accepted' && SUPPORTING.has(relation))
    .map(({ other }) => other);

/** The support of a claim from the links a person has accepted; suggestions count for nothing. */
export function supportOf(claim: ClaimPlace, links: JudgedLink[], names: NamesOfSources): Support {
  const accepted = links.filter((link) => link.judgement === 'accepted');
  const contradictions = accepted.filter((link) => link.relation === 'contradicts').map((link) => link.other);
  const others = supporting(links);
  const origins = groupPlaces([claim, ...others], names).map(asOrigin);
  const articles = new Set(origins.flatMap((origin) => origin.articleIds)).size;
  const words = [claim, ...others, ...contradictions];
  return { origins, articles, contradictions, hash: hashOf(origins, contradictions, words) };
}

/** Places of one origin, or on one claimant's word, are one group, whatever order they come in. */
function groupPlaces(places: ClaimPlace[], names: NamesOfSources): ClaimPlace[][] {
  return places.reduce<ClaimPlace[][]>((groups, place) => {
    const joined = groups.filter((group) => group.some((other) => isOneSource(place, other, names)));
    const [first, ...others] = joined;
    if (!first) return [...groups, [place]];
    const whole = [...first, ...others.flat(), place];
    return groups
      .filter((group) => !others.includes(group))
      .map((group) => (group === first ? whole : group));
  }, []);
}

function isOneSource(a: ClaimPlace, b: ClaimPlace, { isSameClaimant, isReporter }: NamesOfSources): boolean {
  return (
    a.originId === b.originId ||
    (a.claimant !== null && b.claimant !== null && isSameClaimant(a.claimant, b.claimant)) ||
    isToldBy(a, b, isReporter) ||
    isToldBy(b, a, isReporter)
  );
}

/** One gives the claim on the word of the source from which the other has its report. */
const isToldBy = ({ claimant }: ClaimPlace, { originName }: ClaimPlace, isReporter: IsReporter): boolean =>
  claimant !== null && Boolean(originName) && isReporter(claimant, originName!);

function asOrigin(places: ClaimPlace[]): SupportingOrigin {
  const originIds = distinct(places.map(({ originId }) => originId));
  return {
    originIds,
    articleIds: distinct(places.map(({ articleId }) => articleId)),
    claimIds: distinct(places.map(({ claimId }) => claimId)),
    claimant:
      originIds.length > 1 ? (places.find(({ claimant }) => claimant !== null)?.claimant ?? null) : null,
  };
}

const distinct = (ids: number[]): number[] => [...new Set(ids)];

function hashOf(origins: SupportingOrigin[], contradictions: ClaimPlace[], worded: ClaimPlace[]): string {
  const shape = {
    origins: origins
      .map(({ claimIds }) => [...claimIds].sort(byNumber))
      .sort((a, b) => byNumber(a[0] ?? 0, b[0] ?? 0)),
    contradictions: contradictions.map((place) => place.claimId).sort(byNumber),
    words: worded
      .toSorted((a, b) => byNumber(a.claimId, b.claimId))
      .map(({ claimId, text, claimant, changedWords }) =>
        [claimId, text, claimant, changedWords ?? []].flat(),
      ),
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

const LIST = new Intl.ListFormat('en-GB');

/** "A", "A and B", "A, B and C". */
export const listInWords = (names: string[]): string => LIST.format(names);

/** The names of an origin's reports, and on whose word they are one. */
export function originInWords({ names, claimant }: { names: string[]; claimant: string | null }): string {
  if (claimant === null) return listInWords(names);
  return `${listInWords(names)}, ${names.length === 2 ? 'both' : 'all'} on the word of ${claimant}`;
}
