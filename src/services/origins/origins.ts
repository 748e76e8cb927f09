/** Origins: what they are, and an editor's word that overrides the machine, both ways, until another editor's. */
import { NotFound, RuleBroken, StaleVersion } from '../../domain/errors.ts';
import type { OriginRulingChoice } from '../../domain/vocabulary.ts';
import { joinNames } from '../../match/origins/name-article.ts';
import type { Actor, Context, Reads } from '../context.ts';
import { perform, type Entry, type Ledger, type Performed } from '../ledger.ts';
import { readChanges } from '../changes.ts';
import { staleVersion } from '../stale-version.ts';
import { loadOrigins, type OriginRulingView, type Origins, type OriginView } from './load-origins.ts';

/** `seen`: the articles of its origin as the editor saw them. `otherId`: for `one`, the article it goes together with. */
export interface OriginRequest {
  articleId: number;
  ruling: OriginRulingChoice;
  otherId: number | null;
  reason: string;
  seen: number[];
}

export function createOrigins(context: Context) {
  const { read } = context.database;
  return {
    /** The origins of a dossier, with the words of editors. */
    ofDossier: (dossierId: number): Promise<Origins> => loadOrigins(read, dossierId),

    /**
     * Says that two articles are one origin, or that an article is not of the origin it counts with. It replaces earlier words of the
     * opposite. Throws RuleBroken, and StaleVersion where the origin is no longer what the editor saw.
     */
    rule: (actor: Actor, request: OriginRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => ruleOnOrigin(ledger, actor, context.now(), request)),

    /** The dossier an editor's word belongs to, also one taken back by now. Throws NotFound. */
    dossierOf: (rulingId: number): Promise<number> => dossierOfWord(read, rulingId),

    /** Takes an editor's word back; the machine's finding holds again. Returns the dossier. Idempotent. Throws NotFound and StaleVersion. */
    withdraw: (actor: Actor, ruling: { id: number; version: number }): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => withdrawRuling(ledger, ruling)),
  };
}

async function ruleOnOrigin(ledger: Ledger, actor: Actor, at: Date, request: OriginRequest) {
  const { articleId, ruling, reason } = request;
  const { dossierId } = await articleOf(ledger, articleId);
  const origins = await loadOrigins(ledger.tx, dossierId);
  if (reason === '') throw new RuleBroken('Say why.', { reason: 'An origin is overruled with a reason.' });
  const own = origins.of(articleId);
  const known = origins.rulings.find((earlier) => isSameWord(earlier, request));
  if (known) return { result: known.id, entry: entryFor(known.id, dossierId, known) };
  if (!isSeen(own, request.seen)) throw await staleOrigin(ledger, at, request, origins);
  const otherIds = ruling === 'one' ? [otherOf(origins, request, own)] : othersOf(own, articleId);
  for (const id of replacedBy(origins, request, otherIds)) await ledger.remove('originRuling', id);
  const row = await ledger.create('originRuling', {
    ...{ dossierId, articleId, ruling, reason, at, reviewerId: actor.reviewerId },
    otherIds: JSON.stringify(otherIds),
  });
  const titled = (id: number) => ({ id, title: titleIn(origins, id) });
  const words = { ruling, reason, article: titled(articleId), others: otherIds.map(titled) };
  return { result: row.id, entry: entryFor(row.id, dossierId, words) };
}

async function articleOf({ tx }: Ledger, articleId: number): Promise<{ dossierId: number }> {
  const article = await tx.article.findUnique({ where: { id: articleId }, select: { dossierId: true } });
  if (!article) throw new NotFound('article');
  return article;
}

function isSameWord(known: OriginRulingView, { articleId, ruling, otherId, reason }: OriginRequest): boolean {
  const isSamePair =
    ruling === 'apart' ? known.article.id === articleId : isPair(known, articleId, otherId ?? 0);
  return known.ruling === ruling && known.reason === reason && isSamePair;
}

function isPair({ article, others }: OriginRulingView, a: number, b: number): boolean {
  const ids = [article.id, ...others.map(({ id }) => id)];
  return ids.includes(a) && ids.includes(b);
}

const idsOf = ({ members }: OriginView): number[] => members.map(({ articleId }) => articleId);

function isSeen(own: OriginView, seen: number[]): boolean {
  const now = idsOf(own);
  return now.length === seen.length && now.every((id) => seen.includes(id));
}

function otherOf(origins: Origins, { articleId, otherId }: OriginRequest, own: OriginView): number {
  const field = 'otherId';
  if (otherId === null || !origins.all.some((origin) => idsOf(origin).includes(otherId)))
    throw new RuleBroken('Choose the other article.', { [field]: 'Choose an article of this dossier.' });
  if (otherId === articleId)
    throw new RuleBroken('An article is one origin with itself.', { [field]: 'Choose another article.' });
  if (idsOf(own).includes(otherId))
    throw new RuleBroken('These two count as one origin already.', { [field]: 'Choose another article.' });
  return otherId;
}

function othersOf(own: OriginView, articleId: number): number[] {
  const others = idsOf(own).filter((id) => id !== articleId);
  if (others.length === 0) throw new RuleBroken('This article is an origin of its own already.');
  return others;
}

/** Earlier words that say the opposite: of anything the two origins hold for `one`, of the article and its fellows for `apart`. */
function replacedBy(origins: Origins, { articleId, ruling }: OriginRequest, otherIds: number[]): number[] {
  const isOne = ruling === 'one';
  const near = isOne ? idsOf(origins.of(articleId)) : [articleId];
  const far = isOne ? otherIds.flatMap((id) => idsOf(origins.of(id))) : otherIds;
  return origins.rulings
    .filter((known) => known.ruling !== ruling && near.some((a) => far.some((b) => isPair(known, a, b))))
    .map(({ id }) => id);
}

async function withdrawRuling(ledger: Ledger, { id, version }: { id: number; version: number }) {
  const dossierId = await dossierOfWord(ledger.tx, id);
  const row = await ledger.tx.originRuling.findUnique({ where: { id } });
  if (row && row.version !== version)
    throw await staleVersion(ledger.tx, { model: 'originRuling', id, version }, {}, row);
  const known = (await loadOrigins(ledger.tx, dossierId)).rulings.find((ruling) => ruling.id === id);
  if (row) await ledger.remove('originRuling', id);
  const summary = `Took back: ${known ? summaryOf(known) : ''}`;
  return {
    result: dossierId,
    entry: { ...entryOn(id, dossierId), action: 'withdraw origin ruling', summary },
  };
}

const titleIn = (origins: Origins, id: number): string =>
  origins.of(id).members.find(({ articleId }) => articleId === id)?.title ?? '';

/** The refusal of a word on an origin that is no longer what the editor saw: who changed it, and its articles then and now. */
async function staleOrigin(
  { tx }: Ledger,
  now: Date,
  { articleId, ruling, reason, seen }: OriginRequest,
  origins: Origins,
) {
  const members = idsOf(origins.of(articleId));
  const titles = (ids: number[]) => joinNames(ids.map((id) => titleIn(origins, id)));
  const side = (ids: number[]) => ({ ruling: '', reason: '', articles: titles(ids) });
  const known = seen.filter((id) => origins.all.some((origin) => idsOf(origin).includes(id)));
  const change = await lastWordOn(tx, new Set([...members, ...known]));
  return new StaleVersion({ ruling, reason }, side(members), {
    base: side(known),
    reviewer: change?.reviewer?.name ?? null,
    at: change?.at ?? now,
  });
}

/** How many of the newest words on origins are looked through. */
const MOST_EVENTS = 100;

/** The newest event in which an editor's word on one of these articles came or went; an origin can also change without. */
async function lastWordOn(tx: Ledger['tx'], articleIds: ReadonlySet<number>) {
  const events = await tx.provenanceEvent.findMany({
    where: { subjectKind: 'originRuling' },
    include: { reviewer: true },
    orderBy: { id: 'desc' },
    take: MOST_EVENTS,
  });
  return events.find(({ changes }) =>
    readChanges(changes).some(({ before, after }) => articleIds.has(Number((after ?? before)?.articleId))),
  );
}

async function dossierOfWord(reads: Reads, rulingId: number): Promise<number> {
  const row = await reads.originRuling.findUnique({ where: { id: rulingId } });
  const where = { subjectKind: 'originRuling', subjectId: rulingId };
  const dossierId = row?.dossierId ?? (await reads.provenanceEvent.findFirst({ where }))?.dossierId;
  if (!dossierId) throw new NotFound('word on an origin');
  return dossierId;
}

type Word = Pick<OriginRulingView, 'ruling' | 'reason' | 'article' | 'others'>;

function summaryOf({ ruling, reason, article, others }: Word): string {
  const rest = joinNames(others.map(({ title }) => `“${title}”`));
  return ruling === 'one'
    ? `Counted “${article.title}” and ${rest} as one origin: ${reason}`
    : `Counted “${article.title}” as an origin of its own, apart from ${rest}: ${reason}`;
}

const entryOn = (subjectId: number, dossierId: number) =>
  ({ subjectKind: 'originRuling', subjectId, dossierId }) as const;

function entryFor(id: number, dossierId: number, word: Word): Entry {
  return { ...entryOn(id, dossierId), action: 'rule on origin', summary: summaryOf(word) };
}
