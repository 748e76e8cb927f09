/** The desk: the article, its claims beside it, and the claim that is open. Read through the services, shown by one view. */
import { needsPerson } from '../domain/claim-state.ts';
import { NotFound } from '../domain/errors.ts';
import type { ClaimRecord } from '../services/claims/read-claims.ts';
import type { Services } from '../services/create-services.ts';
import type { Standings } from '../services/standings.ts';
import { articleHead } from './presenters/article-head.ts';
import { textBlocks } from './presenters/article-text.ts';
import { claimEntry } from './presenters/claim-entry.ts';
import { claimPane } from './presenters/claim-pane.ts';
import { navOf } from './presenters/nav.ts';

/** The most claims a search by hand offers. */
const MOST_FOUND = 8;

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
  const standings = await services.dossiers.standings(dossierId);
  const claims = await services.claims.list({ articleId });
  const around = { currentId: open?.id ?? 0 };
  const entries = claims.map((claim, index) =>
    claimEntry(claim, standings.of(claim.id), { ...around, previous: claims[index - 1] }),
  );
  const placed = claims.map((claim) => ({ ...claim, state: standings.of(claim.id).state }));
  return {
    nav: navOf(await services.dossiers.overview(dossierId), 'articles'),
    dossierId,
    article: {
      ...articleHead(article),
      originReason: article.originReason,
      url: article.url ?? '',
      byline: article.byline ?? '',
    },
    blocks: textBlocks(article.text, placed, open?.id ?? null),
    claims: entries,
    toJudge: entries.filter((entry) => entry.needsPerson).length,
    claim:
      open && !open.isDiscarded
        ? await paneOf(services, { claim: open, body: article.text.body, standings, dossierId, find })
        : '',
    discarded: open?.isDiscarded ? open.text : '',
    nextId: nextToJudge(standings, open?.id ?? 0) ?? '',
  };
}

interface PaneSource {
  claim: ClaimRecord;
  body: string;
  standings: Standings;
  dossierId: number;
  find: string;
}

async function paneOf(
  { links, discrepancies, comments, history, search, claims, articles }: Services,
  source: PaneSource,
) {
  const { claim, body, standings, dossierId, find } = source;
  const hits = find === '' ? [] : search.claims(dossierId, find);
  const found = [];
  for (const { claimId } of hits) {
    const other = await claims.one(claimId).catch(ignoreMissing);
    if (!other || other.isDiscarded || other.articleId === claim.articleId || found.length === MOST_FOUND)
      continue;
    const { source: outlet, title } = await articles.detail(other.articleId);
    found.push({ claimId, text: other.text, source: outlet ?? title });
  }
  return claimPane({
    ...{ claim, found, find, originName: standings.originName, standing: standings.of(claim.id) },
    sentence: body.slice(claim.sentence.start, claim.sentence.end),
    links: await links.ofClaim(claim.id),
    discrepancies: await discrepancies.ofClaim(claim.id),
    comments: await comments.ofClaim(claim.id),
    history: await history.ofClaim(claim.id),
  });
}

function ignoreMissing(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

/** The next claim of the dossier that needs a person, after this one and then from the beginning. */
export function nextToJudge({ all }: Standings, currentId: number): number | null {
  const here = all.findIndex(({ claimId }) => claimId === currentId);
  const after = [...all.slice(here + 1), ...all.slice(0, Math.max(here, 0))];
  return after.find(({ state }) => needsPerson(state))?.claimId ?? null;
}
