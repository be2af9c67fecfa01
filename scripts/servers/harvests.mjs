// @ts-check
/** Catalogues that are fetched, and what is said of them. */

/** @typedef {{ readonly url: string, readonly args?: readonly string[], readonly exit: number, readonly says: readonly RegExp[] }} Harvest */

/** Said of a catalogue that was read: it has 40 datasets without a description. */
const read = /40 (?:data ?sets|times|places|of)|dataset-description/;

/**
 * @param {Awaited<ReturnType<typeof import('./nginx.mjs').startNginx>>} nginx
 * @param {Awaited<ReturnType<typeof import('./odd.mjs').startOdd>>} odd
 * @returns {readonly Harvest[]}
 */
export function harvests({ plain, closed, tls }, odd) {
  const rdf = '/katalog/katalog.rdf';
  const page = /harvest-web-page/;
  const issuer = /NODE_EXTRA_CA_CERTS/;
  return [
    { url: plain + rdf, exit: 1, says: [read, /status 200/] },
    { url: `${tls['right']}${rdf}`, exit: 1, says: [read] },
    ...['/gzip.rdf', '/packed/katalog.gz', '/packed/katalog.br', '/packed/katalog.zz'].map((path) => ({
      url: plain + path,
      exit: 1,
      says: [read],
    })),
    { url: `${plain}/moved-301.rdf`, args: ['--allow-private'], exit: 1, says: [read] },
    {
      url: `${plain}/moved-302.rdf`,
      args: ['--allow-private'],
      exit: 1,
      says: [read, /harvest-redirect-status/],
    },
    { url: `${plain}/moved-302.rdf`, exit: 2, says: [/--allow-private/] },
    { url: `${plain}/away.rdf`, args: ['--allow-private'], exit: 1, says: [read, /harvest-redirect-host/] },
    {
      url: `${tls['right']}/to-plain.rdf`,
      args: ['--allow-private'],
      exit: 1,
      says: [read, /harvest-redirect-insecure/],
    },
    { url: `${plain}/wrong-type.rdf`, exit: 1, says: [read, /harvest-content-type/] },
    { url: `${plain}/page.rdf`, exit: 1, says: [page] },
    { url: `${plain}/`, exit: 1, says: [page, /EntryScape/] },
    { url: `${plain}/data/tom.csv`, exit: 1, says: [/empty/] },
    { url: `${plain}/loop/self`, args: ['--allow-private'], exit: 2, says: [/in a circle/] },
    { url: `${plain}/nowhere`, exit: 2, says: [/without saying where/] },
    { url: `${plain}/to-file`, args: ['--allow-private'], exit: 2, says: [/file:\/\/\/etc\/hostname/] },
    { url: `${plain}/to-private`, exit: 2, says: [/internal network/] },
    { url: `${plain}/login/1.csv`, exit: 2, says: [/401/, /--header/] },
    ...[403, 404, 410, 429, 500, 503].map((status) => ({
      url: `${plain}/status/${status}`,
      exit: 2,
      says: [new RegExp(`answered ${status} after`)],
    })),
    { url: `${closed}/dcat`, exit: 2, says: [/TCP: ECONNREFUSED/] },
    { url: 'https://finns-inte.invalid/dcat', exit: 2, says: [/DNS/] },
    { url: `${tls['self-signed']}${rdf}`, exit: 2, says: [/TLS: DEPTH_ZERO_SELF_SIGNED_CERT/, issuer] },
    { url: `${tls['unknown-issuer']}${rdf}`, exit: 2, says: [/TLS: SELF_SIGNED_CERT_IN_CHAIN/, issuer] },
    { url: `${tls['chained']}${rdf}`, exit: 2, says: [/TLS: UNABLE_TO_/, issuer] },
    { url: `${tls['expired']}${rdf}`, exit: 2, says: [/has expired/] },
    { url: `${tls['other-host']}${rdf}`, exit: 2, says: [/for another name/] },
    ...['expired', 'self-signed', 'other-host'].map((name) => ({
      url: `${tls[name]}${rdf}`,
      args: ['--insecure'],
      exit: 1,
      says: [read],
    })),
    { url: `${plain}${rdf}`.replace('http:', 'https:'), exit: 2, says: [/TLS: /, /does not use https/] },
    { url: `${odd.url}/endless`, args: ['--max-size', '1MB'], exit: 2, says: [/--max-size/] },
    { url: `${odd.url}/bomb`, args: ['--max-size', '20MB'], exit: 2, says: [/--max-size/] },
    { url: `${odd.url}/slow-head`, exit: 2, says: [/--timeout/] },
    { url: `${odd.url}/reset`, exit: 2, says: [/broke|no connection/] },
    { url: `${odd.url}/short`, exit: 2, says: [/broke before the whole/] },
    { url: `${odd.url}/silent`, exit: 2, says: [/--timeout/] },
  ];
}
