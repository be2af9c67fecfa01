// @ts-check
/** nginx, set up as servers of authorities are set up, for better and for worse. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { catalogue } from './catalogue.mjs';

/** Kinds of refusal to a question for the head alone, while the content is given. */
const headRefusals = [400, 403, 404, 405, 500, 501, 503];

/** Statuses that are answered at `/status/NUMBER`. */
export const statuses = [
  204, 400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 415, 418, 421, 422, 423, 429, 451, 500, 501, 502,
  503, 504, 505, 507, 508, 511, 520, 999,
];

/** Servers with TLS: the name of a certificate each. */
const secured = /** @type {const} */ ([
  'right',
  'expired',
  'other-host',
  'self-signed',
  'chained',
  'unknown-issuer',
]);

/**
 * Starts nginx on free ports of 127.0.0.1.
 * @param {string} folder - with the certificates
 */
export async function startNginx(folder) {
  const web = join(folder, 'web');
  writeContent(web);
  const ports = await freePorts(secured.length + 1);
  const [plain = 0, ...tls] = ports;
  const closed = (await freePorts(1))[0];
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(
    join(folder, 'users'),
    `anna:${execFileSync('openssl', ['passwd', '-apr1', 'hemligt'], { encoding: 'utf8' })}`,
  );
  // Bytes as they are: one address is written in Latin-1.
  writeFileSync(configuration, Buffer.from(configured({ folder, web, plain, tls, closed }), 'latin1'));
  const server = spawn('nginx', ['-p', folder, '-c', configuration, '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
  });
  let said = '';
  server.stderr.on('data', (part) => {
    said += part;
  });
  for (let tries = 0; !(await isAnswering(plain)); tries += 1) {
    if (server.exitCode !== null || tries > 100) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    plain: `http://127.0.0.1:${plain}`,
    closed: `http://127.0.0.1:${closed}`,
    tls: Object.fromEntries(secured.map((name, index) => [name, `https://127.0.0.1:${tls[index]}`])),
    close: () => {
      server.kill();
    },
  };
}

/**
 * @param {string} web
 */
function writeContent(web) {
  for (const folder of ['data', 'packed', 'katalog']) mkdirSync(join(web, folder), { recursive: true });
  for (let number = 1; number <= 40; number += 1)
    writeFileSync(join(web, 'data', `${number}.csv`), `badplats;temperatur\n${number};18\n`.repeat(number));
  writeFileSync(join(web, 'data', 'tom.csv'), '');
  writeFileSync(join(web, 'data', 'stor.csv'), 'badplats;temperatur\n'.repeat(100_000));
  writeFileSync(
    join(web, 'index.html'),
    '<!doctype html><title>Exempel kommun</title><h1>Exempel kommun</h1>',
  );
  const rdf = catalogue(40);
  writeFileSync(join(web, 'katalog', 'katalog.rdf'), rdf);
  writeFileSync(join(web, 'packed', 'katalog.gz'), gzipSync(rdf));
  writeFileSync(join(web, 'packed', 'katalog.br'), brotliCompressSync(rdf));
  writeFileSync(join(web, 'packed', 'katalog.zz'), deflateSync(rdf));
}

/**
 * @param {{ folder: string, web: string, plain: number, tls: readonly number[], closed: number | undefined }} places
 */
function configured({ folder, web, plain, tls, closed }) {
  const all = `
      root ${web};
      location /data/ { }
      location = /index.html { }
      location = / { try_files /index.html =404; }
      location = /katalog/katalog.rdf { default_type application/rdf+xml; }`;
  return `
worker_processes 1; daemon off; master_process off; pid ${folder}/nginx.pid;
events { worker_connections 512; }
http {
  access_log off; server_tokens off; default_type application/octet-stream;
  types { text/html html; text/csv csv; application/rdf+xml rdf; }
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server {
    listen 127.0.0.1:${plain};
    ${all}
    location /gzip/ { alias ${web}/data/; gzip on; gzip_min_length 1; gzip_types text/csv application/rdf+xml; }
    location = /gzip.rdf { alias ${web}/katalog/katalog.rdf; default_type application/rdf+xml; gzip on; gzip_types application/rdf+xml; }
    ${[
      ['gz', 'gzip'],
      ['br', 'br'],
      ['zz', 'deflate'],
    ]
      .map(
        ([end, coding]) =>
          `location = /packed/katalog.${end} { default_type application/rdf+xml; add_header Content-Encoding ${coding}; }`,
      )
      .join('\n    ')}
    ${headRefusals
      .map(
        (status) => `location /head-${status}/ {
      if ($request_method = HEAD) { return ${status}; }
      alias ${web}/data/;
    }`,
      )
      .join('\n    ')}
    ${statuses.map((status) => `location = /status/${status} { return ${status} "svar"; }`).join('\n    ')}
    ${[301, 302, 303, 307, 308]
      .map((status) => `location ~ ^/moved-${status}/(.*)$ { return ${status} /data/$1; }`)
      .join('\n    ')}
    location ~ ^/chain/0$ { return 302 /data/1.csv; }
    ${Array.from({ length: 14 }, (_, step) => `location = /chain/${step + 1} { return 301 /chain/${step}; }`).join('\n    ')}
    location ~ ^/mixed/(.*)$ { return 301 /moved-302/$1; }
    location ~ ^/relative/(.*)$ { absolute_redirect off; return 301 ../data/$1; }
    location = /loop/self { return 302 /loop/self; }
    location = /loop/a { return 301 /loop/b; }
    location = /loop/b { return 301 /loop/a; }
    location ~ ^/growing { return 302 $request_uri/more; }
    location = /nowhere { add_header X-Reason none; return 302 ""; }
    location = /latin { return 302 /d\u00e4ta/1.csv; }
    location = /utf8 { return 302 /d\u00c3\u00a4ta/2.csv; }
    location = /d\u00e4ta/1.csv { alias ${web}/data/1.csv; }
    location = /d\u00c3\u00a4ta/2.csv { alias ${web}/data/2.csv; }
    location ~ ^/old/ { return 302 /; }
    location /login/ { auth_basic "Exempel"; auth_basic_user_file ${folder}/users; alias ${web}/data/; }
    location /slow/ { alias ${web}/data/; limit_rate 2k; }
    location = /busy { add_header Retry-After 1 always; return 503 "vänta"; }
    location = /often { add_header Retry-After 1 always; return 429 "vänta"; }
    location = /often-long { add_header Retry-After 3600 always; return 429 "vänta"; }
    location = /gateway { proxy_pass http://127.0.0.1:${closed}; }
    location = /wrong-type.rdf { alias ${web}/katalog/katalog.rdf; default_type text/csv; types { } }
    location = /page.rdf { alias ${web}/index.html; default_type text/html; types { } }
    location = /moved-302.rdf { return 302 /katalog/katalog.rdf; }
    location = /moved-301.rdf { return 301 /katalog/katalog.rdf; }
    location = /away.rdf { return 301 http://localhost:${plain}/katalog/katalog.rdf; }
    location = /to-secure { return 301 https://127.0.0.1:${tls[0]}/data/1.csv; }
    location = /to-expired { return 301 https://127.0.0.1:${tls[1]}/data/1.csv; }
    location = /to-file { return 302 file:///etc/hostname; }
    location = /to-data { return 302 "data:text/plain,hej"; }
    location = /to-ftp { return 302 ftp://127.0.0.1/data.csv; }
    location = /to-private { return 302 http://169.254.169.254/latest/meta-data/; }
  }
  ${secured
    .map(
      (name, index) => `server {
    listen 127.0.0.1:${tls[index]} ssl;
    ssl_certificate ${folder}/${name}.pem; ssl_certificate_key ${folder}/${name}.key;
    ${all}
    location = /to-plain { return 302 http://127.0.0.1:${plain}/data/1.csv; }
    location = /to-plain.rdf { return 301 http://127.0.0.1:${plain}/katalog/katalog.rdf; }
  }`,
    )
    .join('\n  ')}
}
`;
}

/**
 * @param {number} count
 * @returns {Promise<readonly number[]>}
 */
async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      return server;
    }),
  );
  const ports = servers.map(
    (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port,
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** @param {number} port */
async function isAnswering(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).ok;
  } catch {
    return false;
  }
}
