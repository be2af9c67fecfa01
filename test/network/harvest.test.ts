/** Catalogues that are read from an address, over real connections to servers of this computer. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeNetwork } from '../../src/cli/network/node-network.js';
import { run } from '../cli/run.js';
import { redirect, serve, type TestServer, text } from './servers.js';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ close }) => close()));
});

async function start(paths: Parameters<typeof serve>[0]): Promise<TestServer> {
  const server = await serve(paths);
  servers.push(server);
  return server;
}

const network = nodeNetwork({});

const catalogue = (dataset: string, extra = '') => `<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:hydra="http://www.w3.org/ns/hydra/core#">
 <dcat:Catalog rdf:about="https://data.exempel.se/katalog"><dcat:dataset rdf:resource="${dataset}"/>${extra}</dcat:Catalog>
 <dcat:Dataset rdf:about="${dataset}"><dcterms:title xml:lang="sv">Badplatser</dcterms:title></dcat:Dataset>
</rdf:RDF>`;
const plain = catalogue('https://data.exempel.se/1');

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly resources: Readonly<Record<string, number>>;
    readonly fetched?: Readonly<Record<string, unknown>>;
  }[];
  readonly diagnostics: readonly { readonly rule: string; readonly file: string; readonly message: string }[];
}

async function check(argv: readonly string[]) {
  const { code, out, err } = await run([...argv, '-f', 'json'], { network });
  const report = out() === '' ? undefined : (JSON.parse(out()) as Json);
  const harvest = report?.diagnostics.flatMap(({ rule }) => (rule.startsWith('harvest-') ? [rule] : []));
  return { code, report, harvest, err: err() };
}

describe('a catalogue at an address', () => {
  it('is checked under the address that was given, with how it was fetched', async () => {
    const { url } = await start({
      '/dcat': redirect(301, '/dcat.rdf'),
      '/dcat.rdf': text(plain),
    });
    const { report, harvest } = await check([`${url}/dcat`, '--allow-private']);
    expect(report?.files).toMatchObject([{ path: `${url}/dcat`, format: 'rdfxml' }]);
    expect(report?.files[0]?.fetched).toEqual({
      url: `${url}/dcat`,
      finalUrl: `${url}/dcat.rdf`,
      status: 200,
      contentType: 'application/rdf+xml',
      bytes: plain.length,
      redirects: [{ status: 301, to: `${url}/dcat.rdf` }],
    });
    expect(harvest).toEqual([]);
  });

  it('is told of in one line of the text report', async () => {
    const { url } = await start({ '/dcat': text(plain) });
    const { out } = await run([`${url}/dcat`], { network });
    expect(out()).toContain(
      `Fetched from ${url}/dcat: status 200, application/rdf+xml, ${plain.length} bytes.`,
    );
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ] as const)('may come packed as %s', async (packing, pack) => {
    const { url } = await start({
      '/dcat': (_, to) =>
        to.writeHead(200, { 'content-encoding': packing, 'content-type': 'text/xml' }).end(pack(plain)),
    });
    const { report } = await check([`${url}/dcat`]);
    expect(report?.files[0]?.fetched).toMatchObject({ bytes: plain.length });
    expect(report?.files[0]?.resources).toMatchObject({ Dataset: 1 });
  });

  it('gets the findings of the harvest', async () => {
    const other = await start({
      '/katalog.ttl': text(
        '<https://data.exempel.se/k> a <http://www.w3.org/ns/dcat#Catalog> .',
        'text/html',
      ),
    });
    const { url } = await start({
      '/dcat': redirect(302, `${other.url.replace('127.0.0.1', 'localhost')}/katalog.ttl`),
    });
    const { harvest } = await check([`${url}/dcat`, '--allow-private']);
    expect(harvest?.sort()).toEqual([
      'harvest-content-type',
      'harvest-not-rdfxml',
      'harvest-redirect-host',
      'harvest-redirect-status',
    ]);
  });

  it('is no catalogue where it is a web page', async () => {
    const { url } = await start({ '/': text('<!doctype html><html><body>Hej</body></html>', 'text/html') });
    const { code, report } = await check([`${url}/`]);
    expect(code).toBe(1);
    expect(report?.diagnostics.map(({ rule }) => rule)).toEqual(['harvest-web-page']);
  });

  it('is fetched page by page, which is said once', async () => {
    const view = (next: string) =>
      `<hydra:view><hydra:PagedCollection rdf:about="https://data.exempel.se/p"><hydra:next rdf:resource="${next}"/></hydra:PagedCollection></hydra:view>`;
    const server = await start({});
    const { url } = server;
    const pages = await start({
      '/dcat': (_, to) => to.end(catalogue('https://data.exempel.se/1', view(`${pages.url}/dcat?page=2`))),
      '/dcat?page=2': (_, to) =>
        to.end(catalogue('https://data.exempel.se/2', view(`${pages.url}/dcat?page=3`))),
      '/dcat?page=3': (_, to) => to.end(catalogue('https://data.exempel.se/3', view(`${pages.url}/dcat`))),
    });
    expect(url).not.toBe(pages.url);
    const { report, harvest } = await check([`${pages.url}/dcat`, '--allow-private']);
    expect(report?.files.map(({ path }) => path.replace(pages.url, ''))).toEqual([
      '/dcat',
      '/dcat?page=2',
      '/dcat?page=3',
    ]);
    expect(harvest?.filter((rule) => rule === 'harvest-pages')).toEqual(['harvest-pages']);
  });

  it('brings its sub-catalogues along when that is wanted', async () => {
    const server = await start({
      '/dcat': (_, to) =>
        to
          .writeHead(200, { 'content-type': 'application/rdf+xml' })
          .end(
            catalogue(
              'https://data.exempel.se/1',
              `<dcterms:hasPart><dcat:Catalog rdf:about="${server.url}/del"/></dcterms:hasPart><dcterms:hasPart rdf:resource="${server.url}/borta"/>`,
            ),
          ),
      '/del': text(catalogue('https://data.exempel.se/2')),
    });
    const alone = await check([`${server.url}/dcat`]);
    expect(alone.report?.files).toHaveLength(1);
    const { report } = await check([`${server.url}/dcat`, '--follow', '--allow-private']);
    expect(report?.files.map(({ path }) => path.replace(server.url, ''))).toEqual(
      ['/borta', '/dcat', '/del'].sort(
        (a, b) => ['/dcat', '/del', '/borta'].indexOf(a) - ['/dcat', '/del', '/borta'].indexOf(b),
      ),
    );
    expect(report?.diagnostics.filter(({ rule }) => rule === 'document-no-resource')).toHaveLength(1);
  });

  it('is converted, scored and compared', async () => {
    const { url } = await start({ '/dcat': text(plain) });
    const converted = await run(['convert', `${url}/dcat`, '--to', 'turtle', '--no-color'], { network });
    expect(converted.out()).toContain('Badplatser');
    const scored = await run(['score', `${url}/dcat`, '-f', 'json'], { network });
    expect(JSON.parse(scored.out()).catalogues).toHaveLength(1);
    const compared = await run(['diff', `${url}/dcat`, `${url}/dcat?`, '-f', 'json'], { network });
    expect(compared.code).toBe(0);
    const shown = await run(['preview', `${url}/dcat`, '-f', 'json'], { network });
    expect(shown.code).toBe(0);
  });
});

describe('an address that cannot be fetched', () => {
  it.each([
    ['404', { '/x': text('', 'text/plain', 404) }, /the server answered 404 after/],
    ['401', { '/x': text('', 'text/plain', 401) }, /needs a login/],
    ['a circle', { '/x': redirect(301, '/x') }, /circle/],
    ['no address', { '/x': redirect(301, '') }, /without saying where/],
    [
      'a file',
      { '/x': redirect(301, 'file:///etc/passwd') },
      /“file:\/\/\/etc\/passwd”, which is no web address/,
    ],
    [
      'a broken answer',
      { '/x': ((request) => request.socket.destroy()) as Parameters<typeof serve>[0][string] },
      /broke/,
    ],
    ['too much', { '/x': text('x'.repeat(3000)) }, /larger than what is fetched/],
    [
      'a bomb',
      {
        '/x': (_: unknown, to: import('node:http').ServerResponse) =>
          void to.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1e6))),
      },
      /larger than what is fetched/,
    ],
    ['no answer', { '/x': () => undefined }, /no more answer came within/],
    [
      'a byte now and then',
      { '/x': (_: unknown, to: import('node:http').ServerResponse) => void to.writeHead(200).write('<') },
      /no more answer/,
    ],
  ] as const)('ends the run with 2: %s', async (_, paths, said) => {
    const { url } = await start(paths as Parameters<typeof serve>[0]);
    const { code, err } = await check([
      `${url}/x`,
      '--allow-private',
      '--max-size',
      '2KB',
      '--timeout',
      '0.3',
    ]);
    expect(err).toMatch(said);
    expect(code).toBe(2);
  });

  it('ends the run with 2 where nobody listens', async () => {
    const { url, close } = await serve({});
    await close();
    const { code, err } = await check([`${url}/x`]);
    expect(err).toMatch(/TCP: ECONNREFUSED/);
    expect(code).toBe(2);
  });

  it('is a finding where others can be fetched', async () => {
    const { url } = await start({ '/dcat': text(plain) });
    const { code, report } = await check([`${url}/dcat`, `${url}/borta`]);
    expect(code).toBe(1);
    expect(report?.diagnostics.find(({ file }) => file === `${url}/borta`)?.rule).toBe(
      'document-no-resource',
    );
  });

  it('leads to no private server unless that is allowed', async () => {
    const target = await start({ '/dcat': text(plain) });
    const { url } = await start({ '/x': redirect(301, `${target.url}/dcat`) });
    const { code, err } = await check([`${url}/x`]);
    expect(err).toMatch(/--allow-private/);
    expect(code).toBe(2);
    expect(target.asked).toEqual([]);
  });

  it('is not put right', async () => {
    const { code, err } = await run(['fix', 'https://data.exempel.se/dcat']);
    expect(err()).toMatch(/cannot be put right from here/);
    expect(code).toBe(2);
  });
});

describe('headers', () => {
  it('go to the server of the address, and to no other', async () => {
    const target = await start({ '/dcat': text(plain) });
    const first = await start({
      '/x': redirect(301, '/y'),
      '/y': redirect(301, `${target.url}/dcat`),
    });
    const { err, report } = await check([
      `${first.url.replace('//', '//namn:hemligt@')}/x`,
      '--allow-private',
      '--header',
      'X-Key: sesam',
    ]);
    expect(first.headers.map((headers) => headers['x-key'])).toEqual(['sesam', 'sesam']);
    expect(first.headers[0]?.['authorization']).toBe(
      `Basic ${Buffer.from('namn:hemligt').toString('base64')}`,
    );
    expect(target.headers[0]).not.toHaveProperty('x-key');
    expect(target.headers[0]).not.toHaveProperty('authorization');
    expect(JSON.stringify(report) + err).not.toMatch(/sesam|hemligt/);
  });

  it('are refused where they would be several', async () => {
    const { code, err } = await check(['https://data.exempel.se/', '--header', 'A: b\r\nC: d']);
    expect(err).toMatch(/a name and a value/);
    expect(code).toBe(2);
  });
});

describe('a proxy', () => {
  it('is asked where the environment names one', async () => {
    const proxy = await start({ 'http://data.exempel.se/dcat': text(plain) });
    const through = nodeNetwork({ http_proxy: proxy.url, NO_PROXY: 'annan.se' });
    const { code, out } = await run(['http://data.exempel.se/dcat', '-f', 'json', '--fail-on', 'never'], {
      network: through,
    });
    expect(code).toBe(0);
    expect((JSON.parse(out()) as Json).files[0]?.resources).toMatchObject({ Dataset: 1 });
    expect(proxy.asked).toEqual(['GET http://data.exempel.se/dcat']);
  });
});

describe('without addresses', () => {
  it('nobody asks for the network', async () => {
    const { code } = await run(['katalog.rdf', '--fail-on', 'never'], { files: { 'katalog.rdf': plain } });
    expect(code).toBe(0);
  });
});
