/** What a kind of job does, and how it tells how far it is. */
import { z } from 'zod';
import type { JobState } from '../domain/vocabulary.ts';

/** What was asked for and by whom; nobody where the program does it by itself. */
export const askedSchema = z.object({
  reviewerId: z.number().nullable().default(null),
  articleId: z.number().optional(),
  format: z.string().optional(),
  address: z.string().optional(),
});

export type Asked = z.output<typeof askedSchema>;

export interface JobView {
  id: number;
  dossierId: number | null;
  kind: string;
  asked: Asked;
  state: JobState;
  stage: string;
  done: number;
  total: number;
  /** One line a finished step: what happened to it. */
  messages: string[];
  /** Who asked for it; null where nobody did. */
  by: string | null;
  /** The event it ended in, to offer undo; null where there is none. */
  eventId: number | null;
  createdAt: Date;
}

export interface Progress {
  /** How many steps were finished before. */
  from: number;
  /** Tells what comes next. Throws where it should not come any more: the job was cancelled, or the program stops. */
  enter: (stage: string) => Promise<void>;
  /** Tells how many steps are finished, and in a line what came of the last. */
  finish: (done: number, message?: string) => Promise<void>;
}

/** The work of one job; resolves to the event it ended in, null where there is none. */
export type Work = (progress: Progress) => Promise<number | null>;

/** Makes the work of one job ready; null where nothing is left to do. */
export type Prepare = (job: JobView) => Promise<Work | null> | Work | null;

/** For work that nobody watches. */
export const UNWATCHED: Progress = {
  from: 0,
  enter: () => Promise.resolve(),
  finish: () => Promise.resolve(),
};
