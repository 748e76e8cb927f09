/** One request over HTTP, to an address that was checked, with an answer of bounded size. */
import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UnreadableFile } from '../unreadable-file.ts';
import { notFetched, type Bounds } from './check-address.ts';

const MOST_BYTES = 5 * 1024 * 1024;

const HEADERS = {
  'User-Agent': 'Claimbench',
  Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/*;q=0.8',
  'Accept-Encoding': 'gzip, br, deflate',
};

/** Finds the IP addresses of a host; one that is not allowed among them refuses the host. */
const lookupWithin =
  ({ isAllowed }: Bounds): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error || !first || !found.every(({ address }) => isAllowed(address))) done(notFetched(), '', 4);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };

/** Asks for an address. The connection is checked again once it stands: a host that is an IP address is never looked up. */
export function get(url: URL, bounds: Bounds, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((answered, failed) => {
    const asked = request(url, { agent: false, headers: HEADERS, lookup: lookupWithin(bounds), signal });
    const check = (socket: Socket) => {
      if (!bounds.isAllowed(socket.remoteAddress ?? '')) socket.destroy(notFetched());
    };
    asked.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => check(socket));
      else check(socket);
    });
    asked.on('response', answered);
    asked.on('error', failed);
    asked.end();
  });
}

const UNPACKERS: Partial<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** The bytes of an answer, unpacked. Throws `UnreadableFile` where they are too many. */
export async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const unpacker = UNPACKERS[answer.headers['content-encoding'] ?? '']?.();
  // A failure on the way ends the stream that is read, and is thrown there.
  const content = unpacker ? pipeline(answer, unpacker, () => undefined) : answer;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of content as Readable) {
    pieces.push(piece as Buffer);
    size += (piece as Buffer).length;
    if (size > MOST_BYTES) throw new UnreadableFile('The page is larger than 5 MB.');
  }
  return Buffer.concat(pieces);
}
