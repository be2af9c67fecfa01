// @ts-check
/** The addresses that are tried, and what is known to be judged otherwise by curl. */
import { statuses } from './nginx.mjs';
import { oddPaths } from './odd.mjs';

/** @typedef {import('./catalogue.mjs').Link} Link */

const download = 'dcat:downloadURL';

/** @param {number} count */
function upTo(count) {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/**
 * Some two hundred addresses on the servers.
 * @param {Awaited<ReturnType<typeof import('./nginx.mjs').startNginx>>} nginx
 * @param {Awaited<ReturnType<typeof import('./odd.mjs').startOdd>>} odd
 * @returns {readonly Link[]}
 */
export function addresses({ plain, closed, tls }, odd) {
  const files = [
    ...upTo(30).map((number) => `/data/${number}.csv`),
    ...upTo(10).map((number) => `/gzip/${number}.csv`),
    ...[400, 403, 404, 405, 500, 501, 503].flatMap((status) =>
      upTo(3).map((number) => `/head-${status}/${number}.csv`),
    ),
    ...statuses.map((status) => `/status/${status}`),
    ...[301, 302, 303, 307, 308].flatMap((status) =>
      upTo(3).map((number) => `/moved-${status}/${number + 10}.csv`),
    ),
    ...upTo(15).map((step) => `/chain/${step - 1}`),
    ...['/mixed/21.csv', '/mixed/22.csv', '/relative/23.csv', '/relative/24.csv'],
    ...['/loop/self', '/loop/a', '/loop/b', '/growing', '/nowhere', '/latin', '/utf8'],
    ...upTo(4).map((number) => `/old/${number}.csv`),
    ...['/login/1.csv', '/login/2.csv', '/slow/39.csv', '/slow/40.csv'],
    ...[
      '/busy',
      '/often',
      '/often-long',
      '/gateway',
      '/data/tom.csv',
      '/data/stor.csv',
      '/data/finns-inte.csv',
    ],
    ...[
      '/to-secure',
      '/to-expired',
      '/to-file',
      '/to-data',
      '/to-ftp',
      '/',
      '/index.html',
      '/data/1.csv#rad=2',
    ],
  ].map((path) => plain + path);
  const secured = Object.values(tls).flatMap((origin) => [`${origin}/data/1.csv`, `${origin}/data/2.csv`]);
  const others = [
    `${plain.replace('//', '//anna:hemligt@')}/login/3.csv`,
    `${plain.replace('//', '//anna:fel@')}/login/4.csv`,
    `${tls['right']}/to-plain`,
    `${tls['other-host']}/finns-inte`,
    `${tls['right']}/data/1.csv`.replace('https:', 'http:'),
    `${plain}/data/1.csv`.replace('http:', 'https:'),
    `${plain}/data/1.csv`.replace('127.0.0.1', 'localhost'),
    'http://finns-inte.invalid/data.csv',
    'https://www.finns-inte.invalid/data.csv',
    `${closed}/data/1.csv`,
    `${closed}/data/2.csv`,
    ...oddPaths.map((path) => odd.url + path),
  ];
  const apis = [400, 401, 403, 404, 405, 406, 410, 500].map((status) => `${plain}/status/${status}?api`);
  return [
    ...[...files, ...secured, ...others].map((url) => ({ url, key: download })),
    ...apis.map((url) => ({ url, key: 'dcat:endpointURL' })),
    ...['/data/1.csv?a', '/status/404?a', '/head-405/1.csv?a'].map((path) => ({
      url: plain + path,
      key: 'dcat:endpointDescription',
    })),
  ];
}

/** Where curl judges otherwise, by the end of the address, and why that is right. */
export const explained = /** @type {Readonly<Record<string, string>>} */ ({
  chained: 'The chain of certificates is incomplete: browsers fetch what is missing, curl does not.',
  '/half': 'The head of the answer breaks; curl takes what came of it.',
  '/two-lengths': 'Two lengths that differ: browsers refuse that as well.',
  '/negative': 'A negative length: curl passes over it.',
  '/choices': 'Statuses from 200 to 399 are answers in the assessment of data.europa.eu.',
  '/not-modified': 'Statuses from 200 to 399 are answers in the assessment of data.europa.eu.',
});
