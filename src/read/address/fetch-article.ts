/** An article from its address on the web: a page or a document, as a file that is read like every other. */
import type { IncomingMessage } from 'node:http';
import type { OfferedFile } from '../types.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { checkAddress, notFetched, type Bounds } from './check-address.ts';
import { bytesOf, get } from './get.ts';
import { isPublic } from './is-public.ts';

/** A file from the web. `address`: where it was found in the end. */
export interface FetchedFile extends OfferedFile {
  address: string;
}

/** Fetches what an address holds. Throws `UnreadableFile` with a plain sentence where it cannot or must not. */
export type FetchArticle = (address: string) => Promise<FetchedFile>;

const PUBLIC_WEB: Bounds = { isAllowed: isPublic, ports: [''], longest: 15_000 };
const MOST_REDIRECTS = 5;
const MOVED = new Set([301, 302, 303, 307, 308]);

/** How the kinds of content that are read end as names of files. */
const EXTENSIONS: Partial<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** Makes a fetcher that stays within bounds: of the public web, unless others are given. */
export function createFetchArticle(bounds: Bounds = PUBLIC_WEB): FetchArticle {
  return async (address) => {
    const signal = AbortSignal.timeout(bounds.longest);
    try {
      const { url, answer } = await follow(checkAddress(address, bounds), bounds, signal);
      return await fileOf(url, answer);
    } catch (error) {
      throw error instanceof UnreadableFile ? error : notFetched();
    }
  };
}

/** Goes where an address leads to; never from a secure one to one that is not. */
async function follow(from: URL, bounds: Bounds, signal: AbortSignal) {
  let url = from;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await get(url, bounds, signal);
    const { statusCode = 0, headers } = answer;
    if (!MOVED.has(statusCode) || !headers.location) return { url, answer };
    answer.destroy();
    const next = checkAddress(headers.location, bounds, url);
    if (url.protocol === 'https:' && next.protocol === 'http:') throw notFetched();
    url = next;
  }
  throw new UnreadableFile(`The address was sent on more than ${MOST_REDIRECTS} times.`);
}

async function fileOf(url: URL, answer: IncomingMessage): Promise<FetchedFile> {
  const { statusCode, headers } = answer;
  const [, type = '', encoding] =
    /^\s*([^;\s]+)(?:.*;\s*charset="?([\w:-]+))?/i.exec(headers['content-type'] ?? '') ?? [];
  const extension = EXTENSIONS[type.toLowerCase()];
  if (statusCode !== 200 || !extension) {
    answer.destroy();
    throw new UnreadableFile(
      statusCode === 200
        ? `What the address holds is no text that can be read (${type.slice(0, 60) || 'of no stated kind'}).`
        : `The address answered ${statusCode} instead of a page.`,
    );
  }
  return { name: `page${extension}`, bytes: await bytesOf(answer), encoding, address: url.href };
}
