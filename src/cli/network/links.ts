import type { LinkInFiles } from '../../core/run/links.js';
import { type Answer, type Clock, type Network, NetworkFailed } from '../world.js';
import { type Arrival, follow, isPassing, type Journey } from './follow.js';
import { isPrivateUrl } from './private-addresses.js';
import { type PacedNetwork, paced } from './queue.js';
import { type Robots, robotsIn } from './robots.js';
import { type LinkResult, sortOut } from './settle.js';
import { failedState, type LinkTry, stateOfArrival } from './verdict.js';

/** How links are asked for. */
export interface LinkHow {
  /** Milliseconds. */
  readonly timeout: number;
  readonly userAgent: string;
  readonly isInsecure: boolean;
  readonly allowsPrivate: boolean;
  /** Questions to one server in a second. */
  readonly rate: number;
  /** Called after each link. */
  readonly onLink?: ((done: number, of: number) => void | Promise<void>) | undefined;
}

const pace = { total: 16, perHost: 2 };

/** Milliseconds before a second try, and the longest that a server may ask to be left alone. */
const secondTry = 3000;
const longestRest = 30_000;

/** Milliseconds for what a server says of programs; links are tried without it. */
const forRobots = 5000;

/** So much of a description is looked at. */
const enough = 64 * 1024;

/**
 * Asks each address once: for the head, and where that is refused for the first byte. Of descriptions of APIs the beginning is read.
 * What may be over a moment later is tried a second time.
 */
export async function askLinks(
  links: readonly LinkInFiles[],
  how: LinkHow,
  network: Network,
  clock: Clock,
): Promise<LinkResult> {
  const asking = new Asking(how, paced(network, { ...pace, pause: 1000 / how.rate }, clock), clock);
  // Addresses that differ in what browsers keep to themselves are one to servers.
  const byAddress = new Map<
    string,
    { readonly url: URL; readonly keys: Set<string>; readonly names: string[] }
  >();
  const tries = new Map<string, LinkTry>();
  for (const { address, keys } of links) {
    if (/^ftp:/i.test(address)) tries.set(address, { state: { state: 'unverified', reason: 'ftp' } });
    if (!/^https?:/i.test(address) || !URL.canParse(address)) continue;
    const url = new URL(address);
    url.hash = '';
    const known = byAddress.get(url.href) ?? { url, keys: new Set(), names: [] };
    for (const key of keys) known.keys.add(key);
    known.names.push(address);
    byAddress.set(url.href, known);
  }
  let done = 0;
  const work = async ({
    url,
    keys,
    names,
  }: {
    url: URL;
    keys: ReadonlySet<string>;
    names: readonly string[];
  }) => {
    const tried = await asking.try(url, keys);
    for (const name of names) tries.set(name, tried);
    done += 1;
    await how.onLink?.(done, byAddress.size);
  };
  await Promise.all([...byAddress.values()].map(work));
  // In the order of the files, whoever answered first.
  const inOrder = new Map(
    links.flatMap(({ address }) => {
      const tried = tries.get(address);
      return tried ? [[address, tried] as const] : [];
    }),
  );
  return sortOut(inOrder);
}

class Asking {
  private readonly robots = new Map<string, Promise<Robots>>();

  constructor(
    private readonly how: LinkHow,
    private readonly network: PacedNetwork,
    private readonly clock: Clock,
  ) {}

  async try(url: URL, keys: ReadonlySet<string>): Promise<LinkTry> {
    const { allowsPrivate } = this.how;
    if (!allowsPrivate && isPrivateUrl(url)) return { state: { state: 'unverified', reason: 'private' } };
    if (!(await this.robotsOf(url))(url.pathname + url.search))
      return { state: { state: 'unverified', reason: 'robots' } };
    const first = await this.once(url, keys);
    if (!(await this.isWorthASecondTry(first, url))) return first;
    return await this.get(url, keys, keys.has('endpointDescription') ? enough : 0);
  }

  /** Asks for the head and, where that gives no content, for the first byte. */
  private async once(url: URL, keys: ReadonlySet<string>): Promise<LinkTry> {
    if (keys.has('endpointDescription')) return await this.get(url, keys, enough);
    let head: Arrival;
    try {
      head = await this.ask(url, 'HEAD', 0);
    } catch (error) {
      // A server that cannot be reached is not reached by another question either; one that takes this question amiss may be.
      if (!isPassing(error) || !isAboutQuestion(error)) return failedState(error);
      return await this.get(url, keys, 0);
    }
    const { status } = head.answer;
    if (status >= 200 && status < 300) return stateOfArrival(head, url, keys);
    const got = await this.get(url, keys, 0);
    const isAnswered = got.state.state === 'ok' && got.arrival !== undefined;
    return isAnswered && isSuccess(got.arrival.answer)
      ? { ...got, state: { ...got.state, headStatus: status } }
      : got;
  }

  private async get(url: URL, keys: ReadonlySet<string>, most: number): Promise<LinkTry> {
    try {
      return stateOfArrival(await this.ask(url, 'GET', most), url, keys);
    } catch (error) {
      return failedState(error);
    }
  }

  private ask(url: URL, method: 'HEAD' | 'GET', most: number, timeout = this.how.timeout): Promise<Arrival> {
    const { isInsecure, allowsPrivate, userAgent } = this.how;
    const journey: Journey = {
      ask: {
        method,
        timeout,
        deadline: timeout,
        body: { most, beyond: 'cut' },
        mayBePrivate: allowsPrivate,
        isInsecure,
      },
      headers: {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': userAgent,
        ...(method === 'GET' && most === 0 ? { range: 'bytes=0-0' } : {}),
        ...(most > 0 ? { origin: 'https://www.dataportal.se' } : {}),
      },
      secret: {},
      redirectsMayBePrivate: allowsPrivate,
    };
    return follow(url, journey, this.network);
  }

  /** Waits where a second try may help: after faults of servers and of the network, and where a server says how long. */
  private async isWorthASecondTry({ state, arrival, error }: LinkTry, url: URL): Promise<boolean> {
    if (state.state !== 'unverified') return nameFailed(error);
    const status = arrival?.answer.status ?? 0;
    const asked = secondsIn(arrival?.answer.headers['retry-after']);
    if (status === 429 || (status === 503 && asked !== undefined)) {
      const rest = (asked ?? secondTry / 1000) * 1000;
      if (rest > longestRest) return false;
      this.network.rest(arrival?.url ?? url, rest);
      return true;
    }
    if (status < 500 && !isPassing(error)) return false;
    await this.clock.wait(secondTry);
    return true;
  }

  /** What the server of an address asks programs to leave alone; nothing where it does not say. */
  private robotsOf(url: URL): Promise<Robots> {
    let known = this.robots.get(url.origin);
    if (!known) {
      known = this.readRobots(new URL('/robots.txt', url.origin));
      this.robots.set(url.origin, known);
    }
    return known;
  }

  private async readRobots(url: URL): Promise<Robots> {
    try {
      const { answer } = await this.ask(url, 'GET', enough, Math.min(this.how.timeout, forRobots));
      const isText = /^text\/plain/i.test(answer.headers['content-type'] ?? 'text/plain');
      if (isSuccess(answer) && isText) return robotsIn(new TextDecoder().decode(answer.body), 'metakoll');
    } catch {
      // Whether the server answers at all is said of its links.
    }
    return () => true;
  }
}

function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

function isAboutQuestion(error: unknown): boolean {
  return error instanceof NetworkFailed && (error.stage === 'answer' || error.stage === 'timeout');
}

function nameFailed(error: unknown): boolean {
  return error instanceof NetworkFailed && error.stage === 'name';
}

/** Seconds in a header `Retry-After`; a date there is further away than anybody waits. */
function secondsIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  return /^\d{1,6}$/.test(header.trim()) ? Number(header) : Number.POSITIVE_INFINITY;
}
