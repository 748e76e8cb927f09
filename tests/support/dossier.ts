import { createServices, type Services } from '../../src/services/create-services.ts';
import type { NewArticle } from '../../src/services/articles/new-article.ts';
import type { Database } from '../../src/db/open-database.ts';
import { databaseWith } from './database.ts';

/** Two reports of one flood by different papers, and a reprint of the first; our own wording. */
export const FLOOD = {
  herald: {
    title: 'Dam bursts above Velden',
    source: 'The Velden Herald',
    published: '2024-05-14',
    body: [
      'The Karsa dam burst on Monday night, and the river flooded 140 houses in Velden.',
      '',
      'Mayor Sergei Antonov said that nine people were hurt. He visited the hospital and thanked the nurses.',
    ].join('\n'),
  },
  post: {
    title: 'Flood in Velden after dam failure',
    source: 'Morning Post',
    published: '2024-05-15',
    body: [
      'The Karsa dam burst on Monday night above the town of Velden.',
      '',
      'Mayor Sergey Antonov visited the hospital on Tuesday. Nine people were hurt, according to the mayor.',
    ].join('\n'),
  },
  reprint: {
    title: 'Dam bursts above Velden (reprint)',
    source: 'Daily Mirror of the Valley',
    published: '2024-05-16',
    republishes: 'The Velden Herald',
    body: [
      'Originally published: The Velden Herald',
      '',
      'The Karsa dam burst on Monday night, and the river flooded 140 houses in Velden.',
    ].join('\n'),
  },
} satisfies Record<string, Article>;

type Article = Omit<NewArticle, 'dossierId'>;

export interface Desk<A extends readonly Article[] = readonly Article[]> {
  services: Services;
  database: Database;
  folder: string;
  dossierId: number;
  ana: { reviewerId: number };
  ben: { reviewerId: number };
  clock: { now: Date };
  /** The ids of the articles it was opened with, in their order. */
  articleIds: { readonly [K in keyof A]: number };
  add: (article: Article) => Promise<number>;
  /** The id of the claim of an article whose text holds the words. */
  claimWith: (articleId: number, words: string) => Promise<number>;
}

const OPENED = new Date('2024-06-01T08:00:00Z');

/** A dossier of these articles with two reviewers on a database of its own, and a clock that stands still until it is set. */
export async function openDesk<A extends readonly Article[]>(...articles: A): Promise<Desk<A>> {
  const { database, result } = await databaseWith(`desk ${JSON.stringify(articles)}`, (empty) =>
    furnish(createServices({ database: empty, now: () => OPENED }), articles),
  );
  const clock = { now: OPENED };
  const services = createServices({ database, now: () => clock.now });
  const { ana, dossierId } = result;
  return {
    ...{ services, database, folder: database.folder, clock, ...result },
    add: async (article) => (await services.articles.add(ana, { ...article, dossierId })).articleId,
    claimWith: async (articleId, words) => {
      const claims = await services.claims.list({ articleId });
      const claim = claims.find(({ text }) => text.includes(words));
      if (!claim)
        throw new Error(`No claim with “${words}” among: ${claims.map(({ text }) => text).join(' | ')}`);
      return claim.id;
    },
  };
}

async function furnish<A extends readonly Article[]>(services: Services, articles: A) {
  const person = async (name: string) => {
    const cookie = (await services.sessions.redeemLaunchToken(services.sessions.issueLaunchToken())) ?? '';
    return { reviewerId: (await services.sessions.nameReviewer(cookie, name)).id };
  };
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { result: dossierId } = await services.dossiers.create(ana, 'Flood');
  const articleIds: number[] = [];
  for (const article of articles)
    articleIds.push((await services.articles.add(ana, { ...article, dossierId })).articleId);
  return { dossierId, ana, ben, articleIds: articleIds as Desk<A>['articleIds'] };
}
