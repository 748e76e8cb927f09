import { createHash } from 'node:crypto';
import { RuleBroken } from '../../domain/errors.ts';

/** The most characters an article may have; the same 10 MB that files are held to. */
const LONGEST_BODY = 10 * 1024 * 1024;

/** Refuses what is no text of an article. */
export function checkBody(body: string): void {
  if (body.trim() === '')
    throw new RuleBroken('The article has no text.', { body: 'Paste the text of the article.' });
  if (body.length > LONGEST_BODY)
    throw new RuleBroken('The article is longer than 10 MB.', {
      body: 'Split it into parts of at most 10 MB.',
    });
  if (body.includes('\0'))
    throw new RuleBroken('This is not text: it holds NUL characters.', { body: 'Paste plain text.' });
}

/** The SHA-256 by which a text is recognised. */
export const hashOfBody = (body: string): string => createHash('sha256').update(body).digest('hex');
