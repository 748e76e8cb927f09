/** Reading an article again as a job. */
import type { Articles } from './articles/articles.ts';
import { READING_STEPS } from './articles/read-again.ts';
import type { Actor } from './context.ts';
import type { Jobs } from './jobs.ts';

const KIND = 'reading';

export function createReadings({ articles, jobs }: { articles: Articles; jobs: Jobs }) {
  jobs.define(KIND, ({ asked: { reviewerId, articleId } }) => {
    if (reviewerId === null || articleId === undefined) return null;
    return async (progress) => (await articles.readAgain({ reviewerId }, articleId, progress)).eventId;
  });
  return {
    /** Begins to read an article again, or joins whoever does. Throws NotFound. */
    async begin({ reviewerId }: Actor, articleId: number) {
      const { dossierId } = await articles.detail(articleId);
      const asked = { reviewerId, articleId };
      return jobs.begin({ kind: KIND, dossierId, asked, total: READING_STEPS });
    },
  };
}
