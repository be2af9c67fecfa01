// @ts-check
/**
 * Tries links and catalogues on real servers of this computer: nginx set up as servers of authorities are, for better and for
 * worse, and a server that answers as none should. Of some two hundred links, metakoll and curl have to find the same; of
 * catalogues, what is written below.
 *
 *   node scripts/check-real-servers.mjs
 *
 * Needs nginx, curl and openssl; without them it says so and ends with 0. The exit code is 1 where something differs.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses, explained } from './servers/addresses.mjs';
import { catalogueOf } from './servers/catalogue.mjs';
import { makeCertificates } from './servers/certificates.mjs';
import { judgeWithCurl } from './servers/curl.mjs';
import { harvests } from './servers/harvests.mjs';
import { startNginx } from './servers/nginx.mjs';
import { startOdd } from './servers/odd.mjs';

process.env['PATH'] += ':/usr/sbin';
const missing = [
  ['nginx', '-v'],
  ['curl', '--version'],
  ['openssl', 'version'],
].flatMap(([name = '', ask = '']) => (spawnSync(name, [ask]).error ? [name] : []));
if (missing.length > 0) {
  console.log(`Nothing is tried: ${missing.join(' and ')} cannot be found on this computer.`);
  process.exit(0);
}

/** Seconds that a server may take. */
const seconds = 2;
const command = fileURLToPath(new URL('../bin/metakoll.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'metakoll-servers-'));
makeCertificates(folder);
const authority = join(folder, 'ca.pem');
const nginx = await startNginx(folder);
const odd = await startOdd();
let isRight = true;
try {
  await compareLinks();
  await tryHarvests();
} finally {
  nginx.close();
  odd.close();
  rmSync(folder, { recursive: true, maxRetries: 5 });
}
process.exit(isRight ? 0 : 1);

async function compareLinks() {
  const links = addresses(nginx, odd);
  const file = join(folder, 'links.ttl');
  const states = join(folder, 'states.json');
  writeFileSync(file, catalogueOf(links));
  await metakoll([
    ...['check', file, '--links', '--links-cache', states, '--allow-private', '--quiet'],
    ...['--links-rate', '1000', '--timeout', String(seconds)],
  ]);
  // What could not be told is not remembered.
  const ours = JSON.parse(readFileSync(states, 'utf8'));
  const theirs = await judgeWithCurl(links, { seconds, authority });
  const counts = { ok: 0, dead: 0, unverified: 0 };
  const different = links.flatMap(({ url }) => {
    const our = /** @type {'ok' | 'dead' | 'unverified'} */ (ours[url]?.state ?? 'unverified');
    counts[our] += 1;
    const their = theirs.get(url);
    return our === their ? [] : [{ url, our, their }];
  });
  console.log(
    `${links.length} links: ${counts.ok} work, ${counts.dead} are dead, ${counts.unverified} cannot be told; curl finds the same of ${links.length - different.length}.`,
  );
  for (const { url, our, their } of different) {
    const why = Object.entries(explained).find(([end]) => url.endsWith(end))?.[1];
    const origin = Object.entries(nginx.tls).find(([, start]) => url.startsWith(start));
    const known = why ?? (origin && explained[origin[0]]);
    if (known === undefined) isRight = false;
    console.log(
      `${known === undefined ? 'DIFFERENT' : 'different'} ${url}: ${our}, curl ${their}. ${known ?? ''}`,
    );
  }
}

async function tryHarvests() {
  for (const { url, args = [], exit, says } of harvests(nginx, odd)) {
    const { code, said } = await metakoll([
      'check',
      url,
      '--lang',
      'en',
      '--timeout',
      String(seconds),
      ...args,
    ]);
    const missed = says.filter((pattern) => !pattern.test(said));
    if (code === exit && missed.length === 0) continue;
    isRight = false;
    console.log(
      `WRONG ${url} ${args.join(' ')}: exit ${code} (${exit}), does not say ${missed.join(', ')}\n${said}`,
    );
  }
  console.log(`${harvests(nginx, odd).length} catalogues were fetched.`);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, said: string }>}
 */
function metakoll(args) {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority, NO_PROXY: '*', NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], { env, maxBuffer: 1e8 }, (_, out, errors) =>
      resolve({ code: child.exitCode ?? -1, said: out + errors }),
    );
  });
}
