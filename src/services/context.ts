import type { Database } from '../db/open-database.ts';
import type { Feed } from './feed.ts';

/** What every service is made from. `now` is an argument so that tests and reports can fix the time. */
export interface Context {
  database: Database;
  now: () => Date;
  feed: Feed;
}

/** Who is acting. */
export interface Actor {
  reviewerId: number;
}

/** Who brings articles in: a reviewer, or nobody where the program does it by itself. */
export interface Importer {
  reviewerId: number | null;
}

/** A client that can be read from: the reader outside a transaction, the transaction inside one. */
export type { Reads } from '../db/open-database.ts';
