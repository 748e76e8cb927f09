/** The texts an article has had: who gave each, when and why. */
import { NotFound } from '../domain/errors.ts';
import type { Context } from './context.ts';

/** One text of an article. `reviewer`: null where the program brought it in. */
export interface RevisionView {
  number: number;
  at: Date;
  reviewer: string | null;
  reason: string;
  fileName: string | null;
  sha256: string;
}

export function createRevisions({ database: { read } }: Context) {
  return {
    /** All texts of an article, the first one first. */
    async list(articleId: number): Promise<RevisionView[]> {
      const rows = await read.revision.findMany({
        where: { articleId },
        include: { reviewer: true },
        omit: { body: true },
        orderBy: { number: 'asc' },
      });
      return rows.map(({ number, createdAt, reviewer, reason, fileName, sha256 }) => ({
        ...{ number, at: createdAt, reviewer: reviewer?.name ?? null, reason, fileName, sha256 },
      }));
    },

    /** One text of an article, word for word. Throws NotFound. */
    async body(articleId: number, number: number): Promise<string> {
      const row = await read.revision.findUnique({
        where: { articleId_number: { articleId, number } },
        select: { body: true },
      });
      if (!row) throw new NotFound('version');
      return row.body;
    },
  };
}
