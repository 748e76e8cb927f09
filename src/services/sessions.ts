/** Sessions: the one-time launch token in the printed address becomes a cookie; only its hash is stored. */
import { createHash, randomBytes } from 'node:crypto';
import { RuleBroken } from '../domain/errors.ts';
import type { Context } from './context.ts';

export interface ReviewerView {
  id: number;
  name: string;
}

export interface SessionView {
  reviewer: ReviewerView | null;
}

/** How long a browser stays let in: seven days. */
export const SESSION_LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;
const LONGEST_NAME = 80;

export function createSessions({ database, now }: Context) {
  const launchTokens = new Set<string>();

  return {
    /** A token that lets one browser in, once. It lives in memory only. */
    issueLaunchToken(): string {
      const token = newToken();
      launchTokens.add(token);
      return token;
    },

    /** The cookie value for a launch token, or null for a token unknown or used. */
    async redeemLaunchToken(token: string): Promise<string | null> {
      if (!launchTokens.delete(token)) return null;
      const cookie = newToken();
      const createdAt = now();
      const expiresAt = new Date(createdAt.getTime() + SESSION_LIFETIME_MS);
      await database.write((tx) =>
        tx.session.create({ data: { tokenHash: hashOf(cookie), createdAt, expiresAt } }),
      );
      return cookie;
    },

    /** The session of a cookie value, or null where there is none or it has run out. */
    async find(cookie: string): Promise<SessionView | null> {
      const session = await database.read.session.findUnique({
        where: { tokenHash: hashOf(cookie) },
        include: { reviewer: true },
      });
      if (!session || session.expiresAt <= now()) return null;
      return { reviewer: session.reviewer && { id: session.reviewer.id, name: session.reviewer.name } };
    },

    /** Everybody who said a name here, in the order of names. */
    reviewers: (): Promise<ReviewerView[]> =>
      database.read.reviewer.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),

    /** Says who sits at this browser; a known name is the same reviewer. Throws RuleBroken for no name. */
    async nameReviewer(cookie: string, words: string): Promise<ReviewerView> {
      const name = words.normalize('NFC').replace(/\s+/g, ' ').trim();
      if (name === '')
        throw new RuleBroken('Every judgement says whose it is.', { name: 'Write your name.' });
      if (name.length > LONGEST_NAME)
        throw new RuleBroken('The name is too long.', { name: `At most ${LONGEST_NAME} characters.` });
      return database.write(async (tx) => {
        const reviewer = await tx.reviewer.upsert({
          where: { name },
          create: { name, createdAt: now() },
          update: {},
        });
        await tx.session.updateMany({
          where: { tokenHash: hashOf(cookie) },
          data: { reviewerId: reviewer.id },
        });
        return { id: reviewer.id, name: reviewer.name };
      });
    },
  };
}

const newToken = (): string => randomBytes(32).toString('base64url');
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
