import { createServices, type Services } from '../../src/services/create-services.ts';
import type { NewArticle } from '../../src/services/articles/new-article.ts';
import type { Database } from '../../src/db/open-database.ts';
import { temporaryDatabase } from './database.ts';

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
} satisfies Record<string, Omit<NewArticle, 'dossierId'>>;

export interface Desk {
  services: Services;
  database: Database;
  folder: string;
  dossierId: number;
  ana: { reviewerId: number };
  ben: { reviewerId: number };
  clock: { now: Date };
  add: (article: Omit<NewArticle, 'dossierId'>) => Promise<number>;
  /** The id of the claim of an article whose text holds the words. */
  claimWith: (articleId: number, words: string) => Promise<number>;
}

/** A dossier with two reviewers on a database of its own, and a clock that stands still until it is set. */
export async function openDesk(): Promise<Desk> {
  const database = await temporaryDatabase();
  const clock = { now: new Date('2024-06-01T08:00:00Z') };
  const services = createServices({ database, now: () => clock.now });
  const person = async (name: string) => {
    const cookie = (await services.sessions.redeemLaunchToken(services.sessions.issueLaunchToken())) ?? '';
    return { reviewerId: (await services.sessions.nameReviewer(cookie, name)).id };
  };
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { result: dossierId } = await services.dossiers.create(ana, 'Flood');
  return {
    ...{ services, database, folder: database.folder, dossierId, ana, ben, clock },
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
