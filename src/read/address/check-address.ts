import { isIP } from 'node:net';
import { UnreadableFile } from '../unreadable-file.ts';

/** What addresses may be fetched. `isAllowed`: of an IP address; `ports`: '' is the port of the protocol. */
export interface Bounds {
  isAllowed: (ip: string) => boolean;
  ports: readonly string[];
  /** How long all of it may take, in milliseconds. */
  longest: number;
}

/** One answer for whatever lies behind an address, so that nobody can find out by it what there is in a network. */
export const notFetched = () =>
  new UnreadableFile('The page could not be fetched. Save it and add the file, or paste its text.');

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** An address that may be asked for. Throws `UnreadableFile`. */
export function checkAddress(address: string, { isAllowed, ports }: Bounds, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UnreadableFile('Only addresses that begin with http:// or https:// are fetched.');
  if (url.username || url.password)
    throw new UnreadableFile('An address with a name and a password in it is not fetched.');
  const host = hostOf(url);
  if (!ports.includes(url.port) || (isIP(host) !== 0 && !isAllowed(host))) throw notFetched();
  return url;
}
