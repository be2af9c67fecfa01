/** Links that are tried, over real connections to servers of this computer. */
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { nodeNetwork } from '../../src/cli/network/node-network.js';
import { type Network, NetworkFailed } from '../../src/cli/world.js';
import { type MemoryWorld, memoryWorld } from '../cli/memory-world.js';
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

/** A file with a distribution for each address. */
function distributions(addresses: readonly string[], key = 'accessURL'): string {
  const parts = addresses.map((address, index) => {
    const iri = address.replace(/[ <>"{}|\\^`]/g, encodeURIComponent);
    return `<https://data.exempel.se/${index}> a dcat:Distribution ; dcat:${key} <${iri}> .\n`;
  });
  return `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n${parts.join('')}`;
}

interface Found {
  readonly rule: string;
  readonly args: Readonly<Record<string, unknown>>;
}

async function check(
  file: string,
  argv: readonly string[] = ['--links', '--allow-private'],
  asked: Network = network,
  more: Readonly<Record<string, string>> = {},
): Promise<MemoryWorld & { readonly code: number; readonly found: readonly Found[] }> {
  const memory = memoryWorld({ files: { 'k.ttl': file, ...more }, network: asked });
  const code = await main(['k.ttl', '-f', 'json', '--no-config', '--timeout', '0.4', ...argv], memory.world);
  const found = memory.out() === '' ? [] : (JSON.parse(memory.out()) as { diagnostics: Found[] }).diagnostics;
  return { ...memory, code, found: found.filter(({ rule }) => /^link-|^api-description-unr/.test(rule)) };
}

const short = (url: string, found: readonly Found[]) =>
  found.map(({ rule, args }) =>
    `${rule} ${String(args['value']).replace(url, '')} ${args['reason'] ?? args['status'] ?? ''}`.trim(),
  );

const ok = text('a;b', 'text/csv');
const byMethod =
  (head: number): Parameters<typeof serve>[0][string] =>
  (request, to) =>
    void to.writeHead(request.method === 'HEAD' ? head : 200).end(request.method === 'HEAD' ? '' : 'x');

describe('the state of a link', () => {
  it('is told for each kind of answer', async () => {
    const { url, asked } = await start({
      '/bra': ok,
      '/utan-head': byMethod(405),
      '/flyttad': redirect(308, '/bra'),
      '/tillfallig': redirect(302, '/bra'),
      '/vagrar': text('', 'text/html', 403),
      '/fel': text('', 'text/html', 500),
      '/runt': redirect(301, '/runt'),
      '/fil': redirect(301, 'file:///etc/passwd'),
      '/data': redirect(301, 'data:text/plain,hej'),
      '/tom': redirect(301, ''),
      '/relativ': redirect(302, 'bra'),
      '/latin': redirect(302, Buffer.from('/å', 'utf8').toString('latin1')),
      '/%C3%A5': ok,
      '/latin1': redirect(302, '/\u00e5'),
      '/%E5': ok,
      '/radslut': (_, to) => void to.socket?.end('HTTP/1.1 200 OK\nContent-Length: 0\n\n'),
      '/konto': redirect(302, '/logga/login?next=/konto'),
      '/logga/login': ok,
      '/borta': text('', 'text/html', 404),
      '/borta2': text('', 'text/html', 410),
      '/tyst': () => undefined,
      '/oandlig': (_, to) => {
        to.writeHead(200);
        const timer = setInterval(() => to.write('x'.repeat(1000)), 5);
        to.on('close', () => clearInterval(timer));
      },
      '/kort': (_, to) => void to.writeHead(200, { 'content-length': '1000' }).end(),
      '/begransad': text('', 'text/html', 429),
    });
    const paths = [
      'bra',
      'utan-head',
      'flyttad',
      'tillfallig',
      'vagrar',
      'fel',
      'runt',
      'fil',
      'data',
      'tom',
      'relativ',
      'latin',
      'latin1',
      'radslut',
      'konto',
      'borta',
      'borta2',
      'tyst',
      'oandlig',
      'kort',
      'begransad',
    ];
    const { found, code, err } = await check(distributions(paths.map((path) => `${url}/${path}`)));
    expect(short(url, found)).toEqual([
      'link-head-refused /utan-head 405',
      'link-moved /flyttad',
      'link-unverified /vagrar status',
      'link-unverified /fel status',
      'link-dead /runt redirects',
      'link-dead /fil redirects',
      'link-dead /data redirects',
      'link-dead /tom redirects',
      'link-unverified /konto login',
      'link-dead /borta status',
      'link-dead /borta2 status',
      'link-unverified /tyst timeout',
      'link-unverified /begransad status',
    ]);
    expect(err()).toContain('21 links tried: 10 work, 6 dead, 5 could not be told.');
    expect(code).toBe(0);
    // Each that answers is asked once.
    expect(asked.filter((question) => question === 'HEAD /borta')).toHaveLength(1);
    expect(asked.filter((question) => question.endsWith(' /fel'))).toEqual([
      'HEAD /fel',
      'GET /fel',
      'GET /fel',
    ]);
  });

  it('is dead where several addresses lead to the page where the server begins', async () => {
    const { url } = await start({
      '/': text('<html>', 'text/html'),
      '/ett': redirect(302, '/'),
      '/tva': redirect(302, '/'),
      '/tre': ok,
    });
    const { found } = await check(distributions(['ett', 'tva', 'tre'].map((path) => `${url}/${path}`)));
    expect(short(url, found)).toEqual(['link-dead /ett same-page', 'link-dead /tva same-page']);
  });

  it('is not what the network is: one note and no finding where nobody can be reached', async () => {
    const { found, err, code } = await check(distributions(['https://a.invalid/1', 'https://b.invalid/2']), [
      '--links',
      '--fail-on',
      'never',
    ]);
    expect(found).toEqual([]);
    expect(err()).toContain('No server could be reached');
    expect(code).toBe(0);
  });

  it('tells a name that does not exist from a network that is down', async () => {
    const { url } = await start({ '/bra': ok });
    const { found } = await check(distributions([`${url}/bra`, 'http://finns-inte.invalid/']));
    expect(short(url, found)).toEqual(['link-dead http://finns-inte.invalid/ name']);
  });

  it('of an API is judged by what APIs answer, and its description by what the portal reads', async () => {
    const { url } = await start({
      '/api': text('', 'application/json', 401),
      '/oas': (_, to) =>
        void to.writeHead(200, { 'access-control-allow-origin': '*' }).end('{"openapi": "3.0.1"}'),
      '/stangd': text('openapi: 3.1.0\ninfo: {}\n', 'text/yaml'),
      '/sida': text('<html>', 'text/html'),
    });
    const service = (name: string) =>
      `<https://data.exempel.se/${name}> a dcat:DataService ; dcat:endpointURL <${url}/api> ; dcat:endpointDescription <${url}/${name}> .\n`;
    const { found } = await check(
      `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n${['oas', 'stangd', 'sida'].map(service).join('')}`,
    );
    expect(short(url, found)).toEqual([
      'api-description-unreadable /stangd',
      'api-description-unreadable /sida',
    ]);
  });

  it('respects what servers ask of programs', async () => {
    const { url, asked } = await start({
      '/robots.txt': text('User-agent: *\nDisallow: /api/\nAllow: /api/oppen\n', 'text/plain'),
      '/api/stangd': ok,
      '/api/oppen': ok,
    });
    const { found } = await check(distributions([`${url}/api/stangd`, `${url}/api/oppen`]));
    expect(short(url, found)).toEqual(['link-unverified /api/stangd robots']);
    expect(asked).not.toContain('HEAD /api/stangd');
  });
});

describe('files about links', () => {
  it('say the states, and nobody is asked', async () => {
    const status = JSON.stringify({
      'https://data.exempel.se/a': 404,
      'https://data.exempel.se/b': 200,
      'https://data.exempel.se/c': 403,
    });
    const refuse: Network = { ask: () => Promise.reject(new Error('asked')) };
    const { found, code } = await check(
      distributions(['a', 'b', 'c'].map((path) => `https://data.exempel.se/${path}`)),
      ['--links-status', 'status.json', '--fail-on', 'never'],
      refuse,
      { 'status.json': status },
    );
    expect(short('https://data.exempel.se', found)).toEqual([
      'link-dead /a status',
      'link-unverified /c status',
    ]);
    expect(code).toBe(0);
  });

  it('remember what was found, and can say it later', async () => {
    const { url, asked } = await start({ '/bra': ok });
    const file = distributions([`${url}/bra`, `${url}/borta`]);
    const first = await check(file, ['--links', '--allow-private', '--links-cache', 'minne.json']);
    const cache = first.written.get('/projekt/minne.json')!;
    expect(JSON.parse(cache)).toMatchObject({
      [`${url}/bra`]: { state: 'ok', status: 200, checked: '2026-11-25T04:00:00.000Z' },
    });
    const count = asked.length;
    const again = await check(file, ['--links', '--allow-private', '--links-cache', 'minne.json'], network, {
      'minne.json': cache,
    });
    expect(asked).toHaveLength(count);
    expect(again.out()).toBe(first.out());
    const later = await check(file, ['--links-status', 'minne.json'], network, { 'minne.json': cache });
    expect(later.out()).toBe(first.out());
  });

  it('never fail a run by what could not be told', async () => {
    const service = `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<https://data.exempel.se/1> a dcat:Distribution ; dcat:accessURL <https://data.exempel.se/c> .\n`;
    const config =
      'rules: { link: error, schema: off, identity: off, catalog: off, license: off, distribution: off, language: off, text: off, coverage: off }\n';
    const memory = memoryWorld({
      files: { 'k.ttl': service, 'metakoll.yaml': config, 's.json': '{"https://data.exempel.se/c": 403}' },
    });
    const code = await main(['k.ttl', '-f', 'json', '--links-status', 's.json'], memory.world);
    const { diagnostics } = JSON.parse(memory.out()) as {
      diagnostics: readonly { rule: string; severity: string }[];
    };
    expect(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['link-unverified error']);
    expect(code).toBe(0);
  });
});

describe('options about links', () => {
  it('leave some out', async () => {
    const { url, asked } = await start({ '/bra': ok });
    await check(distributions([`${url}/bra`, `${url}/intern/x`, 'http://intern.invalid/y']), [
      '--links',
      '--allow-private',
      '--links-exclude',
      `${url}/intern/*`,
      '--links-exclude',
      'intern.invalid',
    ]);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /bra']);
  });

  it('take data alone', async () => {
    const { url, asked } = await start({ '/bra': ok });
    const page = `<https://data.exempel.se/d> a dcat:Dataset ; dcat:landingPage <${url}/sida> .\n`;
    await check(distributions([`${url}/bra`]) + page, ['--links=data', '--allow-private']);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /bra']);
  });

  it('are told apart from wrong ones', async () => {
    const { code, err } = await check(distributions([]), ['--links=some']);
    expect([code, err()]).toEqual([2, expect.stringContaining('--links cannot be “some”')]);
  });
});

describe('a score', () => {
  it('knows what was found', async () => {
    const { url } = await start({ '/bra': ok });
    const file = `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<https://data.exempel.se/d> a dcat:Dataset ; dcat:distribution <https://data.exempel.se/0> .\n${distributions([`${url}/bra`]).replace(/^.*\n/, '')}`;
    const memory = memoryWorld({ files: { 'k.ttl': file }, network });
    await main(['score', 'k.ttl', '-f', 'json', '--links', '--allow-private'], memory.world);
    const { catalogues } = JSON.parse(memory.out()) as {
      catalogues: { dimensions: Record<string, unknown> }[];
    };
    expect(catalogues[0]?.dimensions['accessibility']).toBe(50);
  });
});

describe('a link from a file', () => {
  const spellings = (port: string) =>
    [
      ...[
        '127.0.0.1',
        '127.1',
        '127.0.1',
        '0x7f000001',
        '0x7F.1',
        '2130706433',
        '017700000001',
        '0177.0.0.1',
        '127.255.255.254',
        '0.0.0.0',
        '0',
        '０x7f.0.0.1',
      ],
      ...[
        '１２７.０.０.１',
        '①②⑦.⓪.⓪.①',
        '127。0。0。1',
        '%31%32%37.0.0.1',
        'namn@127.0.0.1',
        'data.exempel.se@127.0.0.1',
      ],
      ...[
        '[::1]',
        '[::]',
        '[0:0:0:0:0:0:0:1]',
        '[0000::0001]',
        '[::ffff:127.0.0.1]',
        '[::ffff:7f00:1]',
        '[0:0:0:0:0:ffff:127.0.0.1]',
        '[::127.0.0.1]',
        '[64:ff9b::127.0.0.1]',
        '[2002:7f00:1::]',
      ],
      ...['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'ip6-localhost', '127.0.0.1.'],
      ...[
        '10.0.0.1',
        '172.16.0.1',
        '192.168.1.1',
        '169.254.169.254',
        '100.100.100.200',
        '168.63.129.16',
        '[fd00:ec2::254]',
        '[fe80::1]',
        '[fec0::1]',
      ],
    ].map((host) => `http://${host}:${port}/hemligt`);

  it('reaches no server that is not public, however it is written', async () => {
    const { url, asked } = await start({ '/hemligt': ok });
    const port = new URL(url).port;
    const all = spellings(port);
    expect(all.length).toBeGreaterThanOrEqual(40);
    const { found } = await check(distributions(all), ['--links']);
    expect(asked).toEqual([]);
    expect(
      found.filter(({ rule, args }) => rule !== 'link-unverified' || args['reason'] === undefined),
    ).toEqual([]);
  });

  it('reaches none by a redirect either', async () => {
    const hidden = await start({ '/hemligt': ok });
    const all = spellings(new URL(hidden.url).port);
    const open = await start(
      Object.fromEntries(
        all.map((address, index) => [`/${index}`, redirect(302, Buffer.from(address).toString('latin1'))]),
      ),
    );
    // The first server stands for a public one: its own name is taken for such.
    const lenient: Network = {
      ask: (question) => network.ask({ ...question, mayBePrivate: question.url.origin === open.url }),
    };
    await check(
      distributions(all.map((_, index) => `${open.url}/${index}`)),
      ['--links', '--allow-private'],
      lenient,
    );
    expect(open.asked.length).toBeGreaterThan(all.length);
    expect(hidden.asked).toEqual([]);
  });

  it('reaches none by a name that changes its mind', async () => {
    const { url, asked } = await start({ '/hemligt': ok });
    const { port } = new URL(url);
    let times = 0;
    const rebinding = nodeNetwork({}, (_, __, callback) => {
      times += 1;
      callback(null, [{ address: times % 2 === 1 ? '127.0.0.1' : '192.0.2.1', family: 4 }]);
    });
    const { found } = await check(
      distributions([`http://studsar.exempel.se:${port}/hemligt`]),
      ['--links'],
      rebinding,
    );
    expect(asked).toEqual([]);
    expect(found.map(({ args }) => args['reason'])).toEqual(['private']);
    const mixed = nodeNetwork({}, (_, __, callback) =>
      callback(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '::ffff:127.0.0.1', family: 6 },
      ]),
    );
    await check(distributions([`http://studsar.exempel.se:${port}/hemligt`]), ['--links'], mixed);
    expect(asked).toEqual([]);
  });
});

describe('many links', () => {
  it('to a server that never answers are given up after a few', async () => {
    const { url, asked } = await start({ '/robots.txt': ok });
    const silent: Network = {
      ask: async (question) => {
        const { pathname } = question.url;
        if (pathname === '/robots.txt') return await network.ask(question);
        questions += 1;
        throw new NetworkFailed('timeout', 'ETIMEDOUT', 20_000);
      },
    };
    let questions = 0;
    const paths = Array.from({ length: 100 }, (_, index) => `${url}/${index}`);
    const { found } = await check(distributions(paths), ['--links', '--allow-private'], silent);
    expect(found.map(({ rule, args }) => `${rule} ${args['reason']}`)).toEqual(
      paths.map(() => 'link-unverified timeout'),
    );
    expect(asked).toEqual(['GET /robots.txt']);
    expect(questions).toBeLessThanOrEqual(6);
  });

  it('to one server wait for one another and not for other servers', async () => {
    let atOnce = 0;
    let most = 0;
    const slow = (_: unknown, to: ServerResponse) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      setTimeout(() => {
        atOnce -= 1;
        to.writeHead(200).end();
      }, 2);
    };
    const paths = Array.from({ length: 200 }, (_, index) => `/${index}`);
    const { url, asked } = await start(Object.fromEntries(paths.map((path) => [path, slow])));
    const { found } = await check(distributions(paths.map((path) => `${url}${path}`)));
    expect(found).toEqual([]);
    expect(asked).toHaveLength(201);
    expect(most).toBeLessThanOrEqual(2);
  });
});
