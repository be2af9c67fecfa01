/** Asks many servers at once, and each only now and then. */
import type { Clock, Network } from '../world.js';

/** How often servers are asked. */
export interface Pace {
  /** Questions on their way at a time, to all servers and to one. */
  readonly total: number;
  readonly perHost: number;
  /** Milliseconds between the starts of two questions to one server. */
  readonly pause: number;
}

interface Host {
  active: number;
  /** When the next question may start. */
  free: number;
  readonly waiting: (() => void)[];
}

/** A network that keeps to a pace, whoever asks. */
export interface PacedNetwork extends Network {
  /** Leaves a server alone for some milliseconds. */
  readonly rest: (url: URL, milliseconds: number) => void;
}

/** Puts questions into a queue for each server. */
export function paced(network: Network, { total, perHost, pause }: Pace, clock: Clock): PacedNetwork {
  const hosts = new Map<string, Host>();
  const waiting: (() => void)[] = [];
  let active = 0;
  const hostOf = ({ host }: URL): Host => {
    const known = hosts.get(host) ?? { active: 0, free: 0, waiting: [] };
    hosts.set(host, known);
    return known;
  };
  const takeTurn = async (host: Host) => {
    if (host.active >= perHost) await new Promise<void>((resolve) => host.waiting.push(resolve));
    else host.active += 1;
    const now = clock.now();
    const start = Math.max(now, host.free);
    host.free = start + pause;
    if (start > now) await clock.wait(start - now);
    if (active >= total) await new Promise<void>((resolve) => waiting.push(resolve));
    else active += 1;
  };
  const giveTurn = (host: Host) => {
    // Whoever waits takes the place over, so that nobody comes in between.
    const next = waiting.shift();
    if (next) next();
    else active -= 1;
    const nextAtHost = host.waiting.shift();
    if (nextAtHost) nextAtHost();
    else host.active -= 1;
  };
  return {
    ask: async (question) => {
      const host = hostOf(question.url);
      await takeTurn(host);
      try {
        return await network.ask(question);
      } finally {
        giveTurn(host);
      }
    },
    rest: (url, milliseconds) => {
      const host = hostOf(url);
      host.free = Math.max(host.free, clock.now() + milliseconds);
    },
  };
}
