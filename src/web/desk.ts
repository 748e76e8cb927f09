/** The desk: the article, its claims beside it, and the claim that is open. Read through the services, shown by one view. */
import { isWebAddress } from '../report/wording.ts';
import type { ArticleDetail, ArticleText } from '../services/articles/read-articles.ts';
import type { ClaimRecord } from '../services/claims/read-claims.ts';
import type { Services } from '../services/create-services.ts';
import type { NameDeviations } from '../services/names/deviations.ts';
import type { ReadingPlace } from '../services/queue.ts';
import type { Standings } from '../services/standings.ts';
import { BLOCK_KINDS } from '../text/types.ts';
import { articleHead } from './presenters/article-head.ts';
import { textBlocks } from './presenters/article-text.ts';
import { claimEntry, wordsOf } from './presenters/claim-entry.ts';
import { claimPane, type LostClaim } from './presenters/claim-pane.ts';
import { historyEntry } from './presenters/history-entry.ts';
import { navOf } from './presenters/nav.ts';
import { dayOf } from './presenters/revisions.ts';
import { url } from './paths.ts';

/** The most claims a search by hand offers, and how many it looks through for them. */
const MOST_FOUND = 8;
const MOST_SEARCHED = 50;

/** The model of the desk for an article; `claim` '' where none is open. */
export async function articleDesk(services: Services, articleId: number) {
  return deskOf(services, articleId, null, '');
}

/** The model of the desk with a claim open. `find`: words to look for in the claims of other articles. */
export async function claimDesk(services: Services, claimId: number, find: string) {
  const claim = await services.claims.one(claimId);
  return deskOf(services, claim.articleId, claim, find);
}

async function deskOf(services: Services, articleId: number, open: ClaimRecord | null, find: string) {
  const article = await services.articles.detail(articleId);
  const { dossierId } = article;
  const standings = await services.dossiers.standingsOfArticle(articleId);
  const all = await services.claims.list({ articleId });
  const claims = all.filter(({ orphanedAt }) => !orphanedAt);
  const around = { currentId: open?.id ?? 0 };
  const entries = claims.map((claim, index) =>
    claimEntry(claim, standings.of(claim.id), { ...around, previous: claims[index - 1] }),
  );
  const lost = all
    .filter(({ orphanedAt }) => orphanedAt)
    .map((claim) => claimEntry(claim, standings.of(claim.id), around));
  const placed = claims.map((claim) => ({ ...claim, state: standings.of(claim.id).state }));
  return {
    nav: navOf(await services.dossiers.overview(dossierId), 'articles'),
    dossierId,
    article: {
      ...articleHead(article),
      originReason: article.originReason,
      url: isWebAddress(article.url ?? '') ? article.url : '',
      byline: article.byline ?? '',
      version: article.version,
      isDated: article.published !== null,
      known: knownDetails(article),
      changes: article.changesSinceReading,
      revision: { number: article.text.number, day: dayOf(article.text.createdAt) },
    },
    blockKinds: BLOCK_KINDS,
    articleHistory: open ? [] : (await services.history.ofArticle(articleId)).map(historyEntry),
    blocks: textBlocks(article.text, placed, open?.id ?? null),
    claims: entries,
    lost,
    toJudge: [...entries, ...lost].filter((entry) => entry.needsPerson).length,
    claim:
      open && !open.isDiscarded
        ? await paneOf(services, {
            ...{ claim: open, text: article.text, standings, dossierId, find },
            next: nextOf(open, claims),
          })
        : '',
    opened: '',
    discarded: open?.isDiscarded ? open.text : '',
    nextId: services.queue.next(dossierId, open ? placeOf(open) : beginningOf(articleId)) ?? '',
  };
}

/** What is known about an article, as its form shows it. */
function knownDetails(article: ArticleDetail): Record<string, string> {
  const { title, source, byline, published, publishedNote, url, republishes } = article;
  const known = { title, source, byline, published, publishedNote, url, republishes };
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value ?? '']));
}

interface PaneSource {
  claim: ClaimRecord;
  text: ArticleText;
  standings: Standings;
  dossierId: number;
  find: string;
  next: ClaimRecord | undefined;
}

async function paneOf(services: Services, source: PaneSource) {
  const { links, discrepancies, comments, history, names } = services;
  const { claim, text, standings, dossierId, find, next } = source;
  const body = claim.orphanedAt ? await services.revisions.body(claim.articleId, claim.revision) : text.body;
  return claimPane({
    ...{ claim, next, find, originName: standings.originName, standing: standings.of(claim.id) },
    found: find === '' ? [] : await claimsFound(services, source),
    sentence: body.slice(claim.sentence.start, claim.sentence.end),
    lost: lostClaim(claim, text),
    links: await links.ofClaim(claim.id),
    discrepancies: await discrepancies.ofClaim(claim.id),
    comments: await comments.ofClaim(claim.id),
    history: await history.ofClaim(claim.id),
    reviewers: await services.sessions.reviewers(),
    deviations: (await names.deviations(dossierId)).flatMap((name) => inSentence(name, claim)),
  });
}

/** The claim after one in its article; a lost claim has none. */
function nextOf(open: ClaimRecord, claims: ClaimRecord[]): ClaimRecord | undefined {
  const at = claims.findIndex(({ id }) => id === open.id);
  return at < 0 ? undefined : claims[at + 1];
}

function lostClaim({ articleId, orphanedAt, revision }: ClaimRecord, newest: ArticleText): LostClaim | '' {
  if (!orphanedAt) return '';
  const compare = `${url('articleRevisions', articleId)}?from=${revision}`;
  return { since: dayOf(newest.createdAt), number: revision, compare };
}

/** Where the sentence of a claim spells a name otherwise than the house. */
function inSentence({ nameId, house, deviations }: NameDeviations, { articleId, sentence }: ClaimRecord) {
  return deviations
    .filter((one) => one.articleId === articleId && sentence.start <= one.start && one.end <= sentence.end)
    .map(({ quote, kind, isQuoted }) => ({ nameId, houseForm: house.form, quote, kind, isQuoted }));
}

/** The live claims of other articles that hold the words looked for. */
async function claimsFound({ search, claims, articles }: Services, { claim, dossierId, find }: PaneSource) {
  const hits = search.claims(dossierId, find, MOST_SEARCHED).map(({ claimId }) => claimId);
  const others = (await claims.some(hits)).filter(
    ({ articleId, orphanedAt }) => articleId !== claim.articleId && !orphanedAt,
  );
  const sources = new Map(
    (await articles.list(dossierId)).map(({ id, source, title }) => [id, source ?? title]),
  );
  return others.slice(0, MOST_FOUND).map((other) => ({
    claimId: other.id,
    words: wordsOf(other),
    source: sources.get(other.articleId) ?? '',
  }));
}

/** The place of a claim in the reading order of its dossier, also of one that was discarded. */
export function placeOf({ id, articleId, sentence, start }: ClaimRecord): ReadingPlace {
  return [articleId, sentence.start, start, id];
}

const beginningOf = (articleId: number): ReadingPlace => [articleId, -1, -1, 0];
