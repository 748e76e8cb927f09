/** Discrepancies: found by the machine or flagged by a person, and the ruling on each. */
import { checkFlag, discrepancyKey } from '../domain/discrepancy.ts';
import { NotFound, RuleBroken } from '../domain/errors.ts';
import { standsIn, type NumberedText } from '../domain/stands-in.ts';
import { groupBy } from '../match/group-by.ts';
import { RULINGS, type RulingChoice } from '../domain/vocabulary.ts';
import {
  DISCREPANCY_CLASSES,
  DISCREPANCY_KINDS,
  type DiscrepancyClass,
  type DiscrepancyKind,
} from '../match/types.ts';
import type { Span } from '../text/types.ts';
import type { Actor, Context } from './context.ts';
import { followRuling } from './names/follow-ruling.ts';
import { OPEN } from './open-discrepancies.ts';
import { perform, type Entry, type Ledger, type Performed, type Row } from './ledger.ts';
import { oneOf } from './one-of.ts';
import { staleVersion } from './stale-version.ts';

export interface DiscrepancySideView {
  form: string;
  quote: string;
  articleId: number;
  articleTitle: string;
  source: string | null;
  published: string | null;
  claimId: number | null;
  start: number;
  end: number;
  /** The version of the article its words stand in, and whether a later one does not have them. */
  revision: number;
  isGone: boolean;
}

/** New evidence after a ruling: another form, and the article that brought it. `answeredAt`: when a later ruling took it into account. */
export interface ReopeningView {
  articleId: number;
  articleTitle: string;
  source: string | null;
  form: string;
  quote: string;
  at: Date;
  answeredAt: Date | null;
}

export interface DiscrepancyView {
  id: number;
  version: number;
  dossierId: number;
  kind: DiscrepancyKind;
  class: DiscrepancyClass;
  subject: string;
  reason: string;
  note: string;
  proposedBy: string;
  a: DiscrepancySideView;
  b: DiscrepancySideView;
  ruling: { ruling: RulingChoice; reason: string; reviewer: string; at: Date; version: number } | null;
  reopenings: ReopeningView[];
}

export type OpenDiscrepancy = Pick<DiscrepancyView, 'id' | 'kind' | 'class'>;

/** A flag by hand, between two claims of the dossier. */
export interface Flag {
  kind: DiscrepancyKind;
  class: DiscrepancyClass;
  note: string;
  aClaimId: number;
  aForm: string;
  bClaimId: number;
  bForm: string;
}

export interface RulingRequest {
  discrepancyId: number;
  version: number;
  ruling: RulingChoice;
  reason: string;
}

export function createDiscrepancies(context: Context) {
  const { read } = context.database;
  const find = async (where: object): Promise<DiscrepancyView[]> => {
    const rows = await read.discrepancy.findMany({
      where,
      include: {
        ruling: { include: { reviewer: true } },
        reopenings: { include: { article: { include: { source: true } } }, orderBy: { id: 'asc' } },
      },
      orderBy: { id: 'asc' },
    });
    const ids = [...new Set(rows.flatMap((row) => [row.aArticleId, row.bArticleId]))];
    const articles = await read.article.findMany({ where: { id: { in: ids } }, include: { source: true } });
    const live = await liveClaims(rows.flatMap((row) => [row.aClaimId ?? [], row.bClaimId ?? []].flat()));
    const texts = await textsOfRevised(ids);
    return rows.map((row) =>
      viewOf(row, { articles: new Map(articles.map((article) => [article.id, article])), texts, live }),
    );
  };
  /** All texts of those articles that have had more than one. */
  const textsOfRevised = async (articleIds: number[]): Promise<Map<number, NumberedText[]>> => {
    const revised = { id: { in: articleIds }, revisions: { some: { number: { gt: 1 } } } };
    const rows = await read.revision.findMany({
      where: { article: revised },
      select: { articleId: true, number: true, body: true },
    });
    return groupBy(rows, ({ articleId }) => articleId);
  };
  const liveClaims = async (ids: number[]): Promise<Set<number>> => {
    const rows = await read.claim.findMany({
      where: { id: { in: ids }, discardedAt: null },
      select: { id: true },
    });
    return new Set(rows.map(({ id }) => id));
  };
  return {
    /** All discrepancies of a dossier, the undecided first. */
    list: async (dossierId: number): Promise<DiscrepancyView[]> =>
      (await find({ dossierId })).sort((a, b) => Number(isDecided(a)) - Number(isDecided(b)) || a.id - b.id),

    /** The kinds and classes of what is still to be ruled on, without its words. */
    async open(dossierId: number): Promise<OpenDiscrepancy[]> {
      const rows = await read.discrepancy.findMany({
        where: { dossierId, ...OPEN },
        select: { id: true, kind: true, class: true },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ id, kind, class: word }) => ({
        ...{ id, kind: oneOf(DISCREPANCY_KINDS, kind), class: oneOf(DISCREPANCY_CLASSES, word) },
      }));
    },

    /** Some discrepancies by their ids. */
    some: (ids: number[]): Promise<DiscrepancyView[]> => find({ id: { in: ids } }),

    ofClaim: (claimId: number): Promise<DiscrepancyView[]> =>
      find({ OR: [{ aClaimId: claimId }, { bClaimId: claimId }] }),

    /** One discrepancy. Throws NotFound. */
    async one(discrepancyId: number): Promise<DiscrepancyView> {
      const [view] = await find({ id: discrepancyId });
      if (!view) throw new NotFound('discrepancy');
      return view;
    },

    /** Records a disagreement a person sees between two claims. */
    flag: (actor: Actor, flag: Flag): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => flagDiscrepancy(ledger, context.now(), flag)),

    /** Rules on a discrepancy, or changes the ruling. Throws StaleVersion where a colleague ruled meanwhile. */
    rule: (actor: Actor, request: RulingRequest): Promise<Performed<number>> =>
      perform(context, actor, (ledger) => ruleOn(ledger, actor, context.now(), request)),
  };
}

/** Whether nobody needs to look at it again. */
export function isDecided(discrepancy: Pick<DiscrepancyView, 'ruling' | 'reopenings'>): boolean {
  const { ruling } = discrepancy;
  return ruling !== null && ruling.ruling !== 'unresolved' && !isReopened(discrepancy);
}

/** Whether evidence came in that its ruling does not know. */
export function isReopened({ reopenings }: Pick<DiscrepancyView, 'reopenings'>): boolean {
  return reopenings.some(({ answeredAt }) => answeredAt === null);
}

type DiscrepancyRow = Row<'discrepancy'> & {
  ruling: (Row<'ruling'> & { reviewer: { name: string } }) | null;
  reopenings: (Row<'reopening'> & { article: ArticleRow })[];
};
type ArticleRow = { id: number; title: string; published: string | null; source: { name: string } | null };

interface Around {
  articles: Map<number, ArticleRow>;
  texts: Map<number, NumberedText[]>;
  live: Set<number>;
}

function viewOf(row: DiscrepancyRow, { articles, texts, live }: Around): DiscrepancyView {
  const { id, version, dossierId, subject, reason, note, proposedBy, ruling } = row;
  const place = (articleId: number, side: Span & { quote: string }) => {
    const article = articles.get(articleId);
    return {
      ...versionOf(side, texts.get(articleId) ?? []),
      ...side,
      articleId,
      articleTitle: article?.title ?? '',
      source: article?.source?.name ?? null,
      published: article?.published ?? null,
    };
  };
  return {
    ...{ id, version, dossierId, subject, reason, note, proposedBy },
    kind: oneOf(DISCREPANCY_KINDS, row.kind),
    class: oneOf(DISCREPANCY_CLASSES, row.class),
    a: {
      ...place(row.aArticleId, { start: row.aStart, end: row.aEnd, quote: row.aQuote }),
      form: row.aForm,
      claimId: liveOrNull(row.aClaimId, live),
    },
    b: {
      ...place(row.bArticleId, { start: row.bStart, end: row.bEnd, quote: row.bQuote }),
      form: row.bForm,
      claimId: liveOrNull(row.bClaimId, live),
    },
    ruling: ruling && { ...ruling, ruling: oneOf(RULINGS, ruling.ruling), reviewer: ruling.reviewer.name },
    reopenings: row.reopenings.map(({ article, articleId, form, quote, at, answeredAt }) => ({
      ...{ articleId, articleTitle: article.title, source: article.source?.name ?? null },
      ...{ form, quote, at, answeredAt },
    })),
  };
}

/** An article that has had one text only needs no search. */
function versionOf(
  side: Span & { quote: string },
  texts: NumberedText[],
): { revision: number; isGone: boolean } {
  const newest = Math.max(1, ...texts.map(({ number }) => number));
  const revision = standsIn(side, texts)?.number ?? newest;
  return { revision, isGone: revision < newest };
}

/** A discarded claim is no place to send a reader. */
function liveOrNull(claimId: number | null, live: Set<number>): number | null {
  return claimId !== null && live.has(claimId) ? claimId : null;
}

async function flagDiscrepancy(ledger: Ledger, at: Date, flag: Flag) {
  const [a, b] = [
    await sideOf(ledger, flag.aClaimId, flag.aForm),
    await sideOf(ledger, flag.bClaimId, flag.bForm),
  ];
  if (a.dossierId !== b.dossierId)
    throw new RuleBroken('Both claims must be in the same dossier.', {
      bClaimId: 'It is in another dossier.',
    });
  checkFlag({ aForm: a.form, bForm: b.form, aQuote: a.quote, bQuote: b.quote });
  const { dossierId } = a;
  const subject = `claims ${flag.aClaimId} and ${flag.bClaimId}`;
  const key = discrepancyKey(flag.kind, subject, [a.form, b.form]);
  const known = await ledger.tx.discrepancy.findUnique({ where: { dossierId_key: { dossierId, key } } });
  if (known && !isSameFlag(known, flag)) {
    const about = { kind: 'discrepancy', id: known.id } as const;
    throw new RuleBroken('This discrepancy is on record already. You can rule on it there.', {}, about);
  }
  const words = {
    kind: flag.kind,
    class: flag.class,
    note: flag.note,
    subject: `${a.form} / ${b.form}`,
    reason: 'Flagged by a reviewer.',
  };
  const { id } =
    known ??
    (await ledger.create('discrepancy', {
      ...words,
      ...{ dossierId, key, proposedBy: 'hand', createdAt: at },
      ...{
        aForm: a.form,
        aArticleId: a.articleId,
        aStart: a.start,
        aEnd: a.end,
        aQuote: a.quote,
        aClaimId: a.claimId,
      },
      ...{
        bForm: b.form,
        bArticleId: b.articleId,
        bStart: b.start,
        bEnd: b.end,
        bQuote: b.quote,
        bClaimId: b.claimId,
      },
    }));
  const entry: Entry = {
    ...{
      action: 'flag discrepancy',
      subjectKind: 'discrepancy',
      subjectId: id,
      dossierId,
      claimId: a.claimId,
    },
    summary: `Flagged a ${flag.kind} discrepancy: ${a.form} / ${b.form}`,
  };
  return { result: id, entry };
}

/** Whether a person flagged the same before, between the same claims and with the same words about it. */
function isSameFlag(known: Row<'discrepancy'>, { aClaimId, bClaimId, note }: Flag): boolean {
  const isSamePair = known.aClaimId === aClaimId && known.bClaimId === bClaimId;
  return known.proposedBy === 'hand' && isSamePair && known.note === note;
}

/** The side of a flag: the form where it stands in the claim's sentence; the whole sentence is its quote. */
async function sideOf({ tx }: Ledger, claimId: number, form: string) {
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    include: { article: true, revision: { select: { body: true } } },
  });
  if (!claim)
    throw new RuleBroken('There is no claim with that number.', {
      bClaimId: 'Choose a claim of the dossier.',
    });
  if (claim.discardedAt)
    throw new RuleBroken('A discarded claim cannot be flagged.', { bClaimId: 'It was discarded.' });
  const words = form.trim();
  const quote = claim.revision.body.slice(claim.sentenceStart, claim.sentenceEnd);
  const at = quote.indexOf(words);
  const start = claim.sentenceStart + Math.max(at, 0);
  const end = start + words.length;
  return {
    form: words,
    quote,
    start,
    end,
    claimId,
    articleId: claim.articleId,
    dossierId: claim.article.dossierId,
  };
}

async function ruleOn(
  ledger: Ledger,
  actor: Actor,
  at: Date,
  { discrepancyId, version, ruling, reason }: RulingRequest,
) {
  const discrepancy = await ledger.tx.discrepancy.findUnique({
    where: { id: discrepancyId },
    include: { ruling: true, reopenings: { where: { answeredAt: null } } },
  });
  if (!discrepancy) throw new NotFound('discrepancy');
  if (ruling === 'not the same' && discrepancy.kind !== 'name')
    throw new RuleBroken('Only names can be two different names.', { ruling: 'Choose another one.' });
  const before = discrepancy.ruling;
  const { reopenings } = discrepancy;
  const isSame = before?.ruling === ruling && before.reason === reason && reopenings.length === 0;
  if (!isSame) {
    if (discrepancy.version !== version) {
      const at = { model: 'discrepancy', id: discrepancyId, version } as const;
      throw await staleVersion(ledger.tx, at, { ruling, reason }, discrepancy);
    }
    await ledger.update('discrepancy', { id: discrepancyId, version }, {});
    const row = { ruling, reason, reviewerId: actor.reviewerId, at };
    if (before) await ledger.update('ruling', before, row);
    else await ledger.create('ruling', { discrepancyId, ...row });
    for (const reopening of reopenings) await ledger.update('reopening', reopening, { answeredAt: at });
    if (discrepancy.kind === 'name') await followRuling(ledger, { ...discrepancy, ruling });
  }
  const { dossierId, aForm, bForm, aClaimId } = discrepancy;
  const entry: Entry = {
    ...{ action: 'rule on discrepancy', subjectKind: 'discrepancy', subjectId: discrepancyId, dossierId },
    ...(aClaimId === null ? {} : { claimId: aClaimId }),
    summary: `Ruled on ${aForm} / ${bForm}: ${rulingInWords(ruling, aForm, bForm)}`,
  };
  return { result: discrepancyId, entry };
}

function rulingInWords(ruling: RulingChoice, aForm: string, bForm: string): string {
  if (ruling === 'A') return `“${aForm}” is right`;
  if (ruling === 'B') return `“${bForm}” is right`;
  if (ruling === 'not the same') return 'two different names';
  return ruling;
}
