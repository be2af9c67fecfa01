/** What is known of the links of a run: from a file, remembered, or asked now. */

import { resolve } from 'node:path';
import type { CatalogueDocument } from '../../core/model/document.js';
import type { LinkState } from '../../core/model/links.js';
import type { Language } from '../../core/model/profile.js';
import { jsonText, spacious } from '../../core/report/reporters/json-text.js';
import type { CheckOptions } from '../../core/run/check.js';
import { settingsFor } from '../../core/run/check.js';
import { type LinkInFiles, linksIn } from '../../core/run/links.js';
import { type LinkRecords, readLinkStates, statesForRules } from '../../core/score/link-states.js';
import { fitsWhole } from '../../core/source/wildcards.js';
import { deliver } from '../deliver.js';
import { UserError } from '../exit.js';
import type { Invocation } from '../invocation.js';
import { print, write } from '../output.js';
import { readNamed } from '../read-named.js';
import { standardUserAgent } from './harvest.js';
import type { LinkOptions } from './link-options.js';
import { askLinks } from './links.js';
import type { NetworkOptions } from './options.js';
import { networkTexts } from './texts.js';

/** Options that say what is known of links. */
export interface LinkWishes {
  readonly links: LinkOptions;
  readonly network: NetworkOptions;
  readonly quiet: boolean;
  /** What this run has asked already, where it asks several times: nobody is asked again. */
  readonly asked?: Map<string, LinkState> | undefined;
}

const hour = 3_600_000;

/** Milliseconds for which a state is remembered. */
const remembered: Readonly<Record<LinkState['state'], number>> = { ok: 24 * hour, dead: hour, unverified: 0 };

/** A state with the moment when it was found, as it stands in the file that remembers. */
interface Remembered extends LinkState {
  readonly checked?: string;
}

/** What is known of the links in documents; undefined where nobody wants to know. */
export async function knownLinks(
  documents: readonly CatalogueDocument[],
  wishes: LinkWishes,
  invocation: Invocation,
): Promise<LinkRecords | undefined> {
  const { scope, status, exclude } = wishes.links;
  if (status !== undefined) return await readStates(status, invocation);
  if (scope === undefined) return undefined;
  const isExcluded = exclusion(exclude);
  const links = linksIn(documents, scope).filter(({ address }) => !isExcluded(address));
  return await askRemembered(links, wishes, invocation);
}

/** Options of a check that know of links. */
export async function withLinks(
  how: CheckOptions,
  documents: readonly CatalogueDocument[],
  wishes: LinkWishes,
  invocation: Invocation,
): Promise<CheckOptions> {
  const records = await knownLinks(documents, wishes, invocation);
  return records ? withLinkRecords(how, documents, records) : how;
}

/** The same where what is known of links is at hand. */
export function withLinkRecords(
  how: CheckOptions,
  documents: readonly CatalogueDocument[],
  records: LinkRecords,
): CheckOptions {
  const apis = new Set(
    linksIn(documents, 'all').flatMap(({ address, keys }) => (keys.has('endpointURL') ? [address] : [])),
  );
  const links = statesForRules(records, (address) => apis.has(address));
  return { ...how, settingsFor: (path) => ({ ...settingsFor(how, path), links }) };
}

async function readStates(path: string, invocation: Invocation): Promise<LinkRecords> {
  const states = readLinkStates(await readNamed(resolve(invocation.world.cwd, path), path, invocation));
  if (!states) throw new UserError(networkTexts[invocation.language].statusWrong(path));
  return states;
}

/** Asks what is not remembered, and remembers it. */
async function askRemembered(
  links: readonly LinkInFiles[],
  wishes: LinkWishes,
  invocation: Invocation,
): Promise<LinkRecords> {
  const { world } = invocation;
  const { cache } = wishes.links;
  const before = cache === undefined ? new Map() : await readCache(cache, invocation);
  const now = world.clock.time();
  const fresh = new Map(
    [...before].filter(([, { state, checked }]: readonly [string, Remembered]) => {
      return checked !== undefined && now - Date.parse(checked) < remembered[state];
    }),
  );
  const unknown = links.filter(({ address }) => !fresh.has(address) && !wishes.asked?.has(address));
  const asked = await askNow(unknown, wishes, invocation);
  for (const [address, state] of asked) wishes.asked?.set(address, state);
  if (cache !== undefined) {
    const checked = new Date(now).toISOString();
    const all = new Map<string, Remembered>(fresh);
    for (const [address, state] of asked)
      if (remembered[state.state] > 0) all.set(address, { ...state, checked });
    const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
    await deliver(`${jsonText(Object.fromEntries(sorted), spacious)}\n`, cache, invocation);
  }
  return new Map<string, LinkState>(
    links.flatMap(({ address }) => {
      const state = asked.get(address) ?? wishes.asked?.get(address) ?? fresh.get(address);
      return state ? [[address, state] as const] : [];
    }),
  );
}

async function readCache(path: string, invocation: Invocation): Promise<ReadonlyMap<string, Remembered>> {
  const { files, cwd } = invocation.world;
  if ((await files.kindOf(resolve(cwd, path))) === undefined) return new Map();
  const states = await readStates(path, invocation);
  return new Map(
    [...states].flatMap(([address, state]) => (typeof state === 'number' ? [] : [[address, state]])),
  );
}

async function askNow(
  links: readonly LinkInFiles[],
  { links: { rate }, network: options, quiet }: LinkWishes,
  { world, language }: Invocation,
): Promise<ReadonlyMap<string, LinkState>> {
  if (links.length === 0) return new Map();
  const say = networkTexts[language];
  const progress = quiet ? undefined : linkProgress(world, language);
  const how = {
    timeout: options.timeout * 1000,
    userAgent: options.userAgent ?? standardUserAgent,
    isInsecure: options.isInsecure,
    allowsPrivate: options.allowsPrivate,
    rate,
    onLink: progress?.onLink,
  };
  const { states, trouble } = await askLinks(links, how, await world.network(), world.clock);
  await progress?.end();
  const count = (wanted: LinkState['state']) =>
    [...states.values()].filter(({ state }) => state === wanted).length;
  const lines = [
    ...(trouble === 'network' ? [say.networkDown] : []),
    ...(trouble === 'issuer' ? [say.unknownIssuer] : []),
    ...(quiet || states.size === 0
      ? []
      : [say.linksTried(states.size, count('ok'), count('dead'), count('unverified'))]),
  ];
  await print(world.stderr, lines.map((line) => `${line}\n`).join(''));
  return states;
}

/** Time between two lines of progress. */
const interval = 200;

/** How many links have been tried, in one line on a terminal. */
function linkProgress({ stderr, clock }: Invocation['world'], language: Language) {
  if (!stderr.isTTY()) return undefined;
  const start = clock.now();
  let shown = start;
  return {
    onLink: async (done: number, of: number) => {
      if (clock.now() - shown < interval) return;
      shown = clock.now();
      const left = Math.ceil((((shown - start) / done) * (of - done)) / 1000);
      await write(stderr, `\r\u001b[K${networkTexts[language].tryingLinks(done, of, left)}`);
    },
    end: async () => await write(stderr, '\r\u001b[K'),
  };
}

/** Whether an address is one of those that are not tried: of a server, or as a pattern with `*` for anything. */
function exclusion(patterns: readonly string[]): (address: string) => boolean {
  const small = patterns.map((pattern) => pattern.toLowerCase());
  return (address) => {
    const text = address.toLowerCase();
    const server = /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#]*)/.exec(text)?.[1];
    // With its port and without; a server below the one that is named counts as well.
    const servers = server === undefined ? [] : [server, server.replace(/:\d+$/, '')];
    return small.some((pattern) =>
      pattern.includes('/')
        ? fitsWhole(text, pattern)
        : servers.some((name) => fitsWhole(name, pattern) || fitsWhole(name, `*.${pattern}`)),
    );
  };
}
