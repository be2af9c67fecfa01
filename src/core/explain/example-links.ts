import type { KnownLinks } from '../model/links.js';

const host = 'https://data.exempel.se';

/** What the examples of the rules about links are taken to find. */
export const exampleLinks: KnownLinks = new Map([
  [`${host}/finns.csv`, { state: 'ok', status: 200, contentType: 'text/csv', bytes: 4096 }],
  [`${host}/borttagen.csv`, { state: 'dead', reason: 'status', status: 404 }],
  ['https://data.exempel-finns-inte.se/', { state: 'dead', reason: 'name', code: 'ENOTFOUND' }],
  [`${host}/runt.csv`, { state: 'dead', reason: 'redirects', code: 'redirect-loop' }],
  [`${host}/gammal.csv`, { state: 'dead', reason: 'same-page', status: 200 }],
  ['https://utgangen.exempel.se/', { state: 'dead', reason: 'certificate', code: 'CERT_HAS_EXPIRED' }],
  [
    'https://halv.exempel.se/',
    { state: 'unverified', reason: 'certificate', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
  ],
  [`${host}/vagrar.csv`, { state: 'unverified', reason: 'status', status: 403 }],
  [`${host}/langsam.csv`, { state: 'unverified', reason: 'timeout', code: 'ETIMEDOUT' }],
  [`${host}/login.csv`, { state: 'unverified', reason: 'login', status: 200 }],
  [`${host}/flyttad.csv`, { state: 'ok', status: 200, movedTo: `${host}/finns.csv` }],
  [`${host}/utan-head.csv`, { state: 'ok', status: 200, headStatus: 405 }],
  [`${host}/sida.csv`, { state: 'ok', status: 200, contentType: 'text/html' }],
  [`${host}/stor.csv`, { state: 'ok', status: 200, contentType: 'text/csv', bytes: 9_000_000 }],
  [`${host}/openapi.json`, { state: 'ok', status: 200, description: { isOpenApi: true, isShared: true } }],
  [`${host}/stangd.json`, { state: 'ok', status: 200, description: { isOpenApi: true, isShared: false } }],
  [
    `${host}/beskrivning.html`,
    { state: 'ok', status: 200, description: { isOpenApi: false, isShared: true } },
  ],
]);
