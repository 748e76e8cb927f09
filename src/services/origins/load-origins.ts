/** The origins of a dossier: computed from what the machine found, who owns the sources, and the words of editors; never stored. */
import { idsSchema, ORIGIN_RULINGS, type OriginRulingChoice } from '../../domain/vocabulary.ts';
import { aloneReason, joinTies } from '../../match/origins/join-ties.ts';
import { joinNames } from '../../match/origins/name-article.ts';
import { tieByOwner } from '../../match/origins/tie-by-owner.ts';
import { TIE_KINDS, type ArticleImprint, type FoundOrigin, type OriginTie } from '../../match/types.ts';
import type { Reads } from '../context.ts';
import { oneOf } from '../one-of.ts';

export interface OriginMemberView {
  articleId: number;
  title: string;
  source: string | null;
  published: string | null;
  reason: string;
  /** Reviewers' names, or `machine`. */
  decidedBy: string;
}

/** Articles that go back to one reporting source; `id` is the least of their ids. */
export interface OriginView {
  id: number;
  name: string;
  members: OriginMemberView[];
  /** Why two or more of its articles go together. */
  ties: { kind: OriginTie['kind']; articleIds: number[]; reason: string }[];
}

/** An editor's word on an article and others. */
export interface OriginRulingView {
  id: number;
  version: number;
  ruling: OriginRulingChoice;
  article: { id: number; title: string };
  others: { id: number; title: string }[];
  reason: string;
  reviewer: string;
  at: Date;
}

export interface Origins {
  /** In the order of their earliest reports. */
  all: OriginView[];
  of: (articleId: number) => OriginView;
  rulings: OriginRulingView[];
}

/** Reads the origins of a dossier. */
export async function loadOrigins(reads: Reads, dossierId: number): Promise<Origins> {
  const articles = await reads.article.findMany({
    where: { dossierId },
    select: { id: true, title: true, published: true, source: true },
    orderBy: { id: 'asc' },
  });
  const imprints = new Map(articles.map((article) => [article.id, imprintOf(article)]));
  const rulings = await loadRulings(reads, dossierId, (id) => imprints.get(id)?.title ?? '');
  const listed = [...imprints.values()];
  const ties = [...(await loadTies(reads, dossierId)), ...tieByOwner(listed), ...rulings.flatMap(tieByWord)];
  const found = joinTies(listed, ties, rulings.flatMap(apartPairs));
  const all = found.map((origin) => viewOf(origin, imprints, rulings));
  const byArticle = new Map(
    all.flatMap((origin) => origin.members.map(({ articleId }) => [articleId, origin])),
  );
  return { all, rulings, of: (articleId) => byArticle.get(articleId) as OriginView };
}

interface ArticleRow {
  id: number;
  title: string;
  published: string | null;
  source: { name: string; ownerFamily: string | null; domain: string | null } | null;
}

function imprintOf({ id, title, published, source }: ArticleRow): ArticleImprint {
  return {
    id: String(id),
    ...{ title, published },
    ...{ source: source?.name ?? null, owner: source?.ownerFamily ?? null, domain: source?.domain ?? null },
  };
}

async function loadTies(reads: Reads, dossierId: number): Promise<OriginTie[]> {
  const rows = await reads.originTie.findMany({ where: { dossierId } });
  return rows.map(({ kind, articleIds, reason, name }) => ({
    kind: oneOf(TIE_KINDS, kind),
    articles: readIds(articleIds).map(String),
    ...{ reason, name },
  }));
}

const readIds = (stored: string): number[] => idsSchema.parse(JSON.parse(stored));

async function loadRulings(
  reads: Reads,
  dossierId: number,
  titleOf: (articleId: number) => string,
): Promise<OriginRulingView[]> {
  const rows = await reads.originRuling.findMany({
    where: { dossierId },
    include: { reviewer: true },
    orderBy: { id: 'asc' },
  });
  const named = (id: number) => ({ id, title: titleOf(id) });
  return rows.map(({ articleId, otherIds, ruling, reviewer, ...row }) => ({
    ...{ id: row.id, version: row.version, reason: row.reason, at: row.at, reviewer: reviewer.name },
    ruling: oneOf(ORIGIN_RULINGS, ruling),
    article: named(articleId),
    others: readIds(otherIds).map(named),
  }));
}

function tieByWord(ruling: OriginRulingView): OriginTie[] {
  if (ruling.ruling === 'apart') return [];
  const { article, others } = ruling;
  return [
    {
      kind: 'editor',
      articles: [article, ...others].map(({ id }) => String(id)),
      reason: inWords(ruling),
      name: null,
    },
  ];
}

function apartPairs({ ruling, article, others }: OriginRulingView): [string, string][] {
  return ruling === 'one' ? [] : others.map(({ id }) => [String(article.id), String(id)]);
}

/** "Ana: “A” is not of one origin with “B”. Own correspondent." */
function inWords({ ruling, article, others, reason, reviewer }: OriginRulingView): string {
  const [one, rest] = [`“${article.title}”`, joinNames(others.map(({ title }) => `“${title}”`))];
  const words =
    ruling === 'one' ? `${one} and ${rest} are one origin` : `${one} is not of one origin with ${rest}`;
  return `${reviewer}: ${words}. ${reason}`;
}

function viewOf(
  { articles, name, ties }: FoundOrigin,
  imprints: Map<number, ArticleImprint>,
  rulings: OriginRulingView[],
): OriginView {
  const ids = articles.map(Number);
  return {
    id: Math.min(...ids),
    name,
    members: ids.map((id) => memberOf(imprints.get(id) as ArticleImprint, ties, rulingsOn(id, ids, rulings))),
    ties: ties.map(({ kind, articles: tied, reason }) => ({ kind, articleIds: tied.map(Number), reason })),
  };
}

/** The words of editors that made an article what it is: one with others of its origin, or taken out of another. */
function rulingsOn(id: number, fellows: number[], rulings: OriginRulingView[]): OriginRulingView[] {
  return rulings.filter(({ ruling, article, others }) => {
    if (ruling === 'apart') return article.id === id;
    const pair = [article.id, ...others.map((other) => other.id)];
    return pair.includes(id) && pair.every((other) => fellows.includes(other));
  });
}

function memberOf(imprint: ArticleImprint, ties: OriginTie[], rulings: OriginRulingView[]): OriginMemberView {
  const reasons = [
    ...ties.filter(({ articles }) => articles.includes(imprint.id)).map(({ reason }) => reason),
    ...rulings.filter(({ ruling }) => ruling === 'apart').map(inWords),
  ];
  const reviewers = new Set(rulings.map(({ reviewer }) => reviewer));
  return {
    articleId: Number(imprint.id),
    ...{ title: imprint.title ?? '', source: imprint.source, published: imprint.published },
    reason: reasons.join(' ') || aloneReason(imprint),
    decidedBy: joinNames([...reviewers]) || 'machine',
  };
}
