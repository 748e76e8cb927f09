/** Looking anew for candidate links and discrepancies in a whole dossier, as a job: article by article. */
import type { Articles } from './articles/articles.ts';
import type { Actor } from './context.ts';
import type { Jobs } from './jobs.ts';

const KIND = 'matching';

export function createMatchings({ articles, jobs }: { articles: Articles; jobs: Jobs }) {
  jobs.define(KIND, ({ dossierId, total, messages, asked: { reviewerId } }) => {
    if (dossierId === null || reviewerId === null) return null;
    return async ({ from, enter, finish }) => {
      // An article that comes in meanwhile is compared as it is added.
      const all = (await articles.list(dossierId)).slice(0, total);
      let isNews = messages.length > 0;
      for (const [index, { id, title }] of all.entries()) {
        if (index < from) continue;
        await enter(`Comparing the claims of “${title}”`);
        const { result } = await articles.matchAgain({ reviewerId }, id);
        await finish(index + 1, result || undefined);
        isNews ||= result !== '';
      }
      if (!isNews) await finish(total, 'Nothing new was found.');
      return null;
    };
  });
  return {
    /** Begins to look for candidates, or joins whoever does. */
    async begin({ reviewerId }: Actor, dossierId: number) {
      const total = (await articles.list(dossierId)).length;
      return jobs.begin({ kind: KIND, dossierId, asked: { reviewerId }, total });
    },
  };
}
