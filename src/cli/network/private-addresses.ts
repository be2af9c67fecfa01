/** Addresses of the internet that lead to no public server (special-purpose address registries of IANA). */
import { BlockList, isIP } from 'node:net';

const ipv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Where virtual machines of Azure ask for their settings.
  '168.63.129.16/32',
];

/** Within the public part of IPv6 (2000::/3): documentation, and addresses that may hold any of the above. */
const ipv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const listed4 = listOf(ipv4, 'ipv4');
const listed6 = listOf(ipv6, 'ipv6');
const public6 = listOf(['2000::/3'], 'ipv6');

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address, prefix] = subnet.split('/') as [string, string];
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/**
 * Whether a numeric address (`10.0.0.1`, `::1`) leads to this computer, into a private network, to several computers or to
 * nowhere. An IPv4 address inside one of IPv6 is judged by itself. What is no numeric address is taken for private.
 */
export function isPrivateNumber(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*/s, '');
  const family = isIP(bare);
  if (family === 4) return listed4.check(bare, 'ipv4');
  if (family !== 6) return true;
  const inner = mappedIpv4(bare);
  if (inner !== undefined) return listed4.check(inner, 'ipv4');
  return !public6.check(bare, 'ipv6') || listed6.check(bare, 'ipv6');
}

/** The IPv4 address in `::ffff:127.0.0.1` or `::ffff:7f00:1`. */
function mappedIpv4(address: string): string | undefined {
  const normal = new URL(`http://[${address}]/`).hostname;
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(normal) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const [first, second] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [first >> 8, first & 255, second >> 8, second & 255].join('.');
}

/** Whether the host of an address is a number that leads to no public server, or a name that only this computer knows. */
export function isPrivateUrl({ hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host === '' || host === 'localhost' || host.endsWith('.localhost')) return true;
  return isNumeric(host) && isPrivateNumber(host);
}

/** Whether a host is a number: the network asks no lookup for such. */
function isNumeric(host: string): boolean {
  return isIP(host.replace(/^\[|\]$/g, '')) !== 0;
}
