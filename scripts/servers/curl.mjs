// @ts-check
/** What curl says of addresses: a judge that shares no line with metakoll. */
import { execFile } from 'node:child_process';

/** @typedef {import('./catalogue.mjs').Link} Link */
/** @typedef {'ok' | 'dead' | 'unverified'} State */
/** @typedef {{ readonly exit: number, readonly status: number, readonly redirects: number, readonly end: string }} Answer */

/** What APIs may rightly answer to a question without parameters. */
const aliveForApis = [400, 401, 403, 404, 405, 406];

/** Exit codes of curl: an address that is none, a name without a server, too many redirects. */
const deadExits = [3, 6, 47];

/** Exit code of curl for what it does not understand: a scheme, or an answer of HTTP 0.9. */
const notSupported = 1;

/** Exit codes of curl for connections with TLS that fail by the certificate. */
const certificateExits = [51, 60];

/**
 * The state of each address by the published rules, with curl for the network.
 * @param {readonly Link[]} links
 * @param {{ readonly seconds: number, readonly authority: string }} how
 * @returns {Promise<ReadonlyMap<string, State>>}
 */
export async function judgeWithCurl(links, how) {
  /** @type {Map<string, { state: State, answer: Answer }>} */
  const judged = new Map();
  const waiting = [...links];
  const work = async () => {
    for (let link = waiting.shift(); link; link = waiting.shift())
      judged.set(link.url, await judge(link, how));
  };
  await Promise.all(Array.from({ length: 12 }, work));
  const starts = new Map();
  for (const [url, { state, answer }] of judged) {
    const isStart = answer.redirects > 0 && URL.canParse(answer.end) && new URL(answer.end).pathname === '/';
    if (state === 'ok' && isStart) starts.set(answer.end, [...(starts.get(answer.end) ?? []), url]);
  }
  const soft = new Set([...starts.values()].filter((urls) => urls.length > 1).flat());
  return new Map([...judged].map(([url, { state }]) => [url, soft.has(url) ? 'dead' : state]));
}

/**
 * @param {Link} link
 * @param {{ readonly seconds: number, readonly authority: string }} how
 */
async function judge({ url, key }, how) {
  const isApi = key === 'dcat:endpointURL';
  if (key !== 'dcat:endpointDescription') {
    const answer = await curl(url, ['--head'], how);
    if (answer.status >= 200 && answer.status < 300) return { state: stateOf(answer, isApi), answer };
  }
  const first = await curl(url, ['--range', '0-0'], how);
  const isPassing = first.status >= 500 || first.status === 429 || (first.status < 200 && first.exit !== 60);
  if (!isPassing) return { state: stateOf(first, isApi), answer: first };
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const answer = await curl(url, ['--range', '0-0'], how);
  return { state: stateOf(answer, isApi), answer };
}

/**
 * @param {Answer} answer
 * @param {boolean} isApi
 * @returns {State}
 */
function stateOf({ exit, status, redirects }, isApi) {
  if (deadExits.includes(exit) || certificateExits.includes(exit)) return 'dead';
  if (status >= 200 && status < 300) return 'ok';
  // A file without content has no first byte.
  if (status === 416) return 'ok';
  // A redirect that curl does not follow leads nowhere, or to no web address.
  if ((exit === 0 || exit === notSupported) && [301, 302, 303, 307, 308].includes(status)) return 'dead';
  if (isApi && aliveForApis.includes(status)) return 'ok';
  if (exit === 0 && (status === 404 || status === 410)) return 'dead';
  return redirects > 10 ? 'dead' : 'unverified';
}

/**
 * @param {string} url
 * @param {readonly string[]} args
 * @param {{ readonly seconds: number, readonly authority: string }} how
 * @returns {Promise<Answer>}
 */
function curl(url, args, { seconds, authority }) {
  const all = [
    ...['--silent', '--output', '/dev/null', '--location', '--max-redirs', '10', '--noproxy', '*'],
    ...['--proto-redir', '=http,https', '--max-time', String(seconds), '--cacert', authority, '--globoff'],
    ...['--write-out', '%{exitcode} %{http_code} %{num_redirects} %{url_effective}', ...args, url],
  ];
  return new Promise((resolve) => {
    execFile('curl', all, (_, said) => {
      const [exit = '', status = '', redirects = '', end = ''] = said.split(' ');
      resolve({ exit: Number(exit), status: Number(status), redirects: Number(redirects), end });
    });
  });
}
