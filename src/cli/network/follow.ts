/** Follows redirects: each address on the way is looked at anew. */
import { type Answer, type Network, NetworkFailed, type Question } from '../world.js';

/** So many redirects are followed. */
const mostRedirects = 10;

/** What is the same for all questions on the way. */
export interface Journey {
  readonly ask: Omit<Question, 'url' | 'headers'>;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that only the first server may see. */
  readonly secret: Readonly<Record<string, string>>;
  /** Whether the addresses that the first one leads to may be private. */
  readonly redirectsMayBePrivate: boolean;
}

/** An answer that is no redirect, and how it was reached. */
export interface Arrival {
  readonly answer: Answer;
  readonly url: URL;
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
}

/** A redirect that leads nowhere. */
export type LostReason = 'redirect-loop' | 'redirect-nowhere' | 'redirect-scheme';

/** A redirect that cannot be followed. */
export class Lost extends Error {
  constructor(
    readonly reason: LostReason,
    /** Where it should have led, as the server says it. */
    readonly to: string,
    readonly redirects: Arrival['redirects'],
  ) {
    super(reason);
  }
}

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks an address and follows where it leads. Rejects with `NetworkFailed` or `Lost`. */
export async function follow(start: URL, journey: Journey, network: Network): Promise<Arrival> {
  const redirects: { status: number; to: string }[] = [];
  const seen = new Set([start.href]);
  let url = start;
  for (;;) {
    const isAtHome = url.origin === start.origin;
    const mayBePrivate = redirects.length === 0 ? journey.ask.mayBePrivate : journey.redirectsMayBePrivate;
    const headers = { ...journey.headers, ...(isAtHome ? journey.secret : {}) };
    const answer = await network.ask({ ...journey.ask, url, headers, mayBePrivate });
    const { status } = answer;
    if (!redirecting.has(status)) return { answer, url, redirects };
    const location = inBytes(answer.headers['location'] ?? '').trim();
    if (location === '' || !URL.canParse(location, url.href))
      throw new Lost('redirect-nowhere', location, redirects);
    const next = new URL(location, url);
    if (!/^https?:$/.test(next.protocol)) throw new Lost('redirect-scheme', location, redirects);
    // A login is for the server that it was written for, and fragments are for browsers.
    [next.username, next.password, next.hash] =
      isAtHome && next.origin === start.origin ? [start.username, start.password, ''] : ['', '', ''];
    redirects.push({ status, to: withoutLogin(next) });
    if (seen.has(next.href) || redirects.length > mostRedirects)
      throw new Lost('redirect-loop', withoutLogin(next), redirects);
    seen.add(next.href);
    url = next;
  }
}

/** An address as it may be shown: names and passwords in it are for its server only. */
export function withoutLogin(url: URL): string {
  if (url.username === '' && url.password === '') return url.href;
  const shown = new URL(url);
  [shown.username, shown.password] = ['', ''];
  return shown.href;
}

/** An address in a header: HTTP gives each byte as a letter, and servers get back the bytes that they wrote, in whatever encoding. */
function inBytes(header: string): string {
  return header.replace(/[\u0080-\u00ff]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A failure that may be over a moment later. */
export function isPassing(error: unknown): boolean {
  return error instanceof NetworkFailed && !['private', 'tls', 'size'].includes(error.stage);
}
