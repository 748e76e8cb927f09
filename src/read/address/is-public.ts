import { BlockList, isIP } from 'node:net';

/** IPv4 networks that are no part of the public internet (IANA special-purpose registry), as address and length of the prefix. */
const PRIVATE: [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only 2000::/3 is given out; in it, these are tunnels into other networks, or for documentation. */
const GLOBAL: [network: string, prefix: number] = ['2000::', 3];
const NOT_GLOBAL: [network: string, prefix: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const listOf = (networks: [string, number][], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
};

const privates = listOf(PRIVATE, 'ipv4');
const globals = listOf([GLOBAL], 'ipv6');
const notGlobals = listOf(NOT_GLOBAL, 'ipv6');

/** Whether an IP address belongs to the public internet; what is no IP address does not. */
export function isPublic(ip: string): boolean {
  const family = isIP(ip);
  if (family === 4) return !privates.check(ip, 'ipv4');
  return family === 6 && globals.check(ip, 'ipv6') && !notGlobals.check(ip, 'ipv6');
}
