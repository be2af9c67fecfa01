/** What can only be said about links beside one another. */
import type { LinkState } from '../../core/model/links.js';
import { NetworkFailed } from '../world.js';
import type { Arrival } from './follow.js';
import type { LinkTry } from './verdict.js';

/** What became of the links; where nobody could be reached at all that is said, and nothing of links. */
export interface LinkResult {
  readonly states: ReadonlyMap<string, LinkState>;
  readonly trouble?: 'network' | 'issuer' | undefined;
}

/** Where the whole network is down, or inspected, that shows in the first few servers. */
const enoughServers = 2;

/** So many addresses of a server at one page are no coincidence; fewer where that is the page where it begins. */
const several = 3;

/** Faults that have the same cause for all servers when the network is down. */
const networkCodes: ReadonlySet<string> = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'ENONET']);

/** The states of links: what is down together is no matter of the links, and what leads to one page is dead. */
export function sortOut(tries: ReadonlyMap<string, LinkTry>): LinkResult {
  const all = [...tries];
  if (isDown(all)) return { states: new Map(), trouble: 'network' };
  if (isInspected(all)) {
    const others = all.filter(([, { error }]) => !isUnknownIssuer(error));
    return { states: states(others), trouble: 'issuer' };
  }
  return { states: states(all) };
}

type Tried = readonly (readonly [string, LinkTry])[];

function states(all: Tried): ReadonlyMap<string, LinkState> {
  const hasAnswer = all.some(([, { arrival }]) => arrival !== undefined);
  const together = samePages(all);
  return new Map(
    all.map(([address, { state, error }]) => {
      // A name that is not found while others are is a name that does not exist.
      if (hasAnswer && error instanceof NetworkFailed && error.code === 'ENOTFOUND')
        return [address, { ...state, state: 'dead' }];
      if (together.has(address))
        return [address, { state: 'dead', reason: 'same-page', status: state.status }];
      return [address, state];
    }),
  );
}

/** Addresses that were redirected to a page where others of the same server end as well. */
function samePages(all: Tried): ReadonlySet<string> {
  const byPage = new Map<string, string[]>();
  for (const [address, { state, arrival }] of all) {
    if (state.state !== 'ok' || !arrival || arrival.redirects.length === 0) continue;
    // Data that several addresses lead to are data; a page may be about anything.
    if ((state.contentType ?? 'text/html') !== 'text/html') continue;
    const from = new URL(address);
    if (trimmed(from.pathname) === trimmed(arrival.url.pathname)) continue;
    const key = `${from.host} ${pageOf(arrival)}`;
    const list = byPage.get(key);
    if (list) list.push(address);
    else byPage.set(key, [address]);
  }
  return new Set(
    [...byPage].flatMap(([page, addresses]) => {
      const paths = new Set(addresses.map((address) => trimmed(new URL(address).pathname)));
      return paths.size >= (isStart(page) ? several - 1 : several) ? addresses : [];
    }),
  );
}

/** Where an address ended; what a search was for is not part of that. */
function pageOf({ url }: Arrival): string {
  return url.host + url.pathname;
}

function isStart(page: string): boolean {
  return /\/(?:sv|en|start|index\.\w+|search|sok|404|error)?\/?$/i.test(page) && page.split('/').length <= 3;
}

function trimmed(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '');
}

/** Whether nobody could be reached, so that it is the network and not the links. */
function isDown(all: Tried): boolean {
  const asked = all.filter(([, { arrival, error }]) => arrival !== undefined || error !== undefined);
  if (asked.length === 0 || asked.some(([, { arrival }]) => arrival !== undefined)) return false;
  const servers = new Set(asked.map(([address]) => new URL(address).host));
  return asked.every(([, { error }]) => {
    if (!(error instanceof NetworkFailed)) return false;
    if (error.stage === 'name' || error.stage === 'proxy' || networkCodes.has(error.code)) return true;
    return error.stage === 'timeout' && servers.size >= enoughServers;
  });
}

/** Whether all servers have certificates of one unknown issuer: a network that inspects what is encrypted. */
function isInspected(all: Tried): boolean {
  const secured = all.filter(([address]) => /^https:/i.test(address));
  const servers = new Set(secured.map(([address]) => new URL(address).host));
  return servers.size >= enoughServers && secured.every(([, { error }]) => isUnknownIssuer(error));
}

function isUnknownIssuer(error: unknown): boolean {
  return (
    error instanceof NetworkFailed &&
    ['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_GET_ISSUER_CERT'].includes(
      error.code,
    )
  );
}
