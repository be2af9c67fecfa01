/** Fetches a catalogue from its address, with its further pages and, when that is wanted, its sub-catalogues. */
import { iriOf, valuesOf } from '../../core/model/canonical.js';
import type { CatalogueDocument } from '../../core/model/document.js';
import type { Format } from '../../core/model/reader.js';
import { standardSettings } from '../../core/model/settings.js';
import { type Input, readInput } from '../../core/run/read.js';
import { version } from '../../core/version.js';
import { UserError } from '../exit.js';
import type { Invocation } from '../invocation.js';
import { print } from '../output.js';
import { type Network, NetworkFailed } from '../world.js';
import { type Arrival, follow, Lost, withoutLogin } from './follow.js';
import type { NetworkOptions } from './options.js';
import { networkTexts } from './texts.js';

/** What is fetched. */
interface Wanted {
  /** How the report calls it. */
  readonly path: string;
  readonly address: URL;
  readonly format: Format | undefined;
  /** It was typed: only such an address may be private without being allowed to. */
  readonly isTyped: boolean;
}

/** How metakoll introduces itself. */
export const standardUserAgent = `metakoll/${version}`;

const accept =
  'application/rdf+xml, text/turtle;q=0.9, application/ld+json;q=0.8, application/n-triples;q=0.7, application/xml;q=0.6, text/xml;q=0.6, */*;q=0.1';

/** So many pages of one catalogue are fetched. */
const mostPages = 1000;

/** Milliseconds for the whole of one address, unless a longer time for a part of it is asked for. */
const longest = 120_000;

/**
 * The catalogue at an address, and each of its pages, as inputs. Throws a UserError that says what was tried where one of them
 * cannot be had; a sub-catalogue that cannot be had is an input that cannot be read.
 */
export async function fetchCatalogue(
  wanted: Wanted,
  options: NetworkOptions,
  invocation: Invocation,
): Promise<readonly Input[]> {
  const network = await invocation.world.network();
  const inputs = await fetchPages(wanted, options, network, invocation);
  if (!options.follow) return inputs;
  const fetched = new Set(inputs.map(({ path }) => path));
  const parts: Input[] = [];
  for (const input of inputs) {
    for (const address of await partsOf(input)) {
      const path = withoutLogin(address);
      if (fetched.has(path)) continue;
      fetched.add(path);
      parts.push(
        ...(await fetchPart(
          { path, address, format: wanted.format, isTyped: false },
          options,
          network,
          invocation,
        )),
      );
    }
  }
  return [...inputs, ...parts];
}

async function fetchPart(
  wanted: Wanted,
  options: NetworkOptions,
  network: Network,
  invocation: Invocation,
): Promise<readonly Input[]> {
  try {
    return await fetchPages(wanted, options, network, invocation);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await print(invocation.world.stderr, error.sentences.map((line) => `${line}\n`).join(''));
    return [{ path: wanted.path, bytes: new Uint8Array(), named: true, unreadable: 'fetch' }];
  }
}

/** Fetches page after page. */
async function fetchPages(
  wanted: Wanted,
  options: NetworkOptions,
  network: Network,
  invocation: Invocation,
): Promise<readonly Input[]> {
  const { world, language } = invocation;
  const inputs: Input[] = [];
  const seen = new Set([wanted.address.href]);
  let next: URL | undefined = wanted.address;
  while (next && inputs.length < mostPages) {
    const page: URL = next;
    const isFirst = inputs.length === 0;
    const arrival = await fetchOne(
      page,
      isFirst && wanted.isTyped,
      options,
      network,
      invocation,
      wanted.address,
    );
    const { answer, url, redirects } = arrival;
    const input: Input = {
      path: isFirst ? wanted.path : withoutLogin(page),
      bytes: answer.body,
      format: wanted.format,
      named: true,
      fetched: {
        url: withoutLogin(page),
        finalUrl: withoutLogin(url),
        status: answer.status,
        contentType: answer.headers['content-type'],
        bytes: answer.body.length,
        redirects,
      },
    };
    inputs.push(input);
    next = await nextPage(input, url);
    if (next && seen.has(next.href)) next = undefined;
    if (next) seen.add(next.href);
  }
  if (next) await print(world.stderr, `${networkTexts[language].pagesLeft(mostPages)}\n`);
  const [first, ...others] = inputs;
  return first && others.length > 0 ? [{ ...first, pages: inputs.length }, ...others] : inputs;
}

async function fetchOne(
  address: URL,
  isTyped: boolean,
  options: NetworkOptions,
  network: Network,
  { world: { clock }, language }: Invocation,
  first: URL,
): Promise<Arrival> {
  const say = networkTexts[language];
  const shown = withoutLogin(address);
  const timeout = options.timeout * 1000;
  const start = clock.now();
  try {
    const arrival = await follow(
      address,
      {
        ask: {
          method: 'GET',
          timeout,
          deadline: Math.max(longest, timeout),
          body: { most: options.maxSize, beyond: 'fail' },
          mayBePrivate: isTyped || options.allowsPrivate,
          isInsecure: options.isInsecure,
        },
        headers: {
          accept,
          'accept-encoding': 'gzip, br, deflate',
          'user-agent': options.userAgent ?? standardUserAgent,
        },
        // What is given with an address is for its server, not for those that pages and parts are on.
        secret: address.origin === first.origin ? options.headers : {},
        redirectsMayBePrivate: options.allowsPrivate,
      },
      network,
    );
    const { status } = arrival.answer;
    if (status >= 200 && status < 300) return arrival;
    const hint = say.statusHint[status];
    throw new UserError(
      say.status(withoutLogin(arrival.url), status, clock.now() - start),
      ...(hint === undefined ? [] : [hint]),
    );
  } catch (error) {
    if (error instanceof Lost) throw new UserError(say.lost[error.reason](shown, error.to));
    if (!(error instanceof NetworkFailed)) throw error;
    const hint = unknownIssuers.has(error.code)
      ? say.unknownIssuer
      : error.stage === 'tls'
        ? say.tlsHint[error.code]
        : undefined;
    throw new UserError(
      say.failed[error.stage](shown, error.code, error.milliseconds),
      ...(hint === undefined ? [] : [hint]),
    );
  }
}

/** What OpenSSL says where a certificate may be right, but its issuer is not known here. */
const unknownIssuers: ReadonlySet<string> = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const hydra = 'http://www.w3.org/ns/hydra/core#';
const nextNames = [`${hydra}next`, `${hydra}nextPage`];

/** The page after this one. Only what names the vocabulary of pages is read for that. */
async function nextPage(input: Input, base: URL): Promise<URL | undefined> {
  if (!Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.length).includes(hydra))
    return undefined;
  const document = await documentOf(input);
  const values = [
    ...(document?.rest?.statements ?? []).flatMap(({ predicate, object }) =>
      nextNames.includes(predicate) ? [typeof object === 'string' ? object : object.value] : [],
    ),
    ...(document?.resources ?? []).flatMap(({ data }) =>
      nextNames.flatMap((name) => valuesOf(data, name).flatMap((value) => iriOf(value) ?? [])),
    ),
  ];
  const [address] = values.flatMap((value) => webAddress(value, base) ?? []);
  return address;
}

/** The sub-catalogues that a catalogue names and that are not described beside it. */
async function partsOf(input: Input): Promise<readonly URL[]> {
  if (!new TextDecoder().decode(input.bytes).includes('hasPart')) return [];
  const resources = (await documentOf(input))?.resources ?? [];
  const isDescribed = (id: string) =>
    resources.some(
      ({ id: own, data }) => own === id && Object.keys(data).some((key) => !/^(?:id|class)$/.test(key)),
    );
  return resources
    .filter(({ type }) => type.key === 'Catalog')
    .flatMap(({ data }) => valuesOf(data, 'hasPart'))
    .flatMap((value) => iriOf(value) ?? [])
    .filter((id) => !isDescribed(id))
    .flatMap((id) => webAddress(id) ?? []);
}

async function documentOf(input: Input): Promise<CatalogueDocument | undefined> {
  return (await readInput(input, {}, standardSettings))?.document;
}

function webAddress(value: string, base?: URL): URL | undefined {
  if (!URL.canParse(value, base?.href)) return undefined;
  const address = new URL(value, base);
  address.hash = '';
  return /^https?:$/.test(address.protocol) ? address : undefined;
}
