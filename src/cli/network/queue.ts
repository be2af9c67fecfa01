/** Asks many servers at once, and each only now and then. */
import { type Clock, type Network, NetworkFailed } from '../world.js';

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
  /** How many questions in a row it left without any answer, and the last failure. */
  silent: number;
  failure?: NetworkFailed;
}

/** A server that leaves so many questions in a row without any answer is not asked again: that would take hours for all its links. */
const patience = 4;

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
    const known = hosts.get(host) ?? { active: 0, free: 0, waiting: [], silent: 0 };
    hosts.set(host, known);
    return known;
  };
  const takeTurn = async (host: Host) => {
    if (host.active >= perHost) await new Promise<void>((resolve) => host.waiting.push(resolve));
    else host.active += 1;
    if (host.silent < patience) await keepPace(host);
    if (active >= total) await new Promise<void>((resolve) => waiting.push(resolve));
    else active += 1;
  };
  const keepPace = async (host: Host) => {
    const now = clock.now();
    const start = Math.max(now, host.free);
    host.free = start + pause;
    if (start > now) await clock.wait(start - now);
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
        if (host.failure && host.silent >= patience) throw host.failure;
        const answer = await network.ask(question);
        host.silent = 0;
        return answer;
      } catch (error) {
        if (error instanceof NetworkFailed && (error.stage === 'timeout' || error.stage === 'connect')) {
          host.silent += 1;
          host.failure = error;
        }
        throw error;
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
