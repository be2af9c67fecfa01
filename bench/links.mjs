// @ts-check
/**
 * How long it takes to try 1 000 links on 50 servers that answer in 200 ms: `node bench/links.mjs [links] [servers] [milliseconds]`.
 * The servers are addresses of this computer (127.0.0.x), where the system has them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [links = 1000, hosts = 50, delay = 200] = process.argv.slice(2).map(Number);
const command = fileURLToPath(new URL('../bin/metakoll.js', import.meta.url));
let asked = 0;
const server = createServer((_, to) => {
  asked += 1;
  setTimeout(() => to.writeHead(200, { 'content-type': 'text/csv' }).end(), delay);
});
await new Promise((resolve) => server.listen(0, '0.0.0.0', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
const folder = mkdtempSync(join(tmpdir(), 'links-'));
const file = join(folder, 'links.ttl');
const parts = Array.from({ length: links }, (_, index) => {
  const link = `http://127.0.0.${1 + (index % hosts)}:${port}/${index}`;
  return `<https://data.exempel.se/${index}> a dcat:Distribution ; dcat:accessURL <${link}> .`;
});
writeFileSync(file, `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n${parts.join('\n')}\n`);
const start = performance.now();
const code = await new Promise((resolve) => {
  const options = ['check', file, '--links', '--allow-private', '-f', 'json', '--fail-on', 'never'];
  spawn(process.execPath, [command, ...options], { stdio: ['ignore', 'ignore', 'inherit'] }).on(
    'close',
    resolve,
  );
});
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${links} links on ${hosts} servers that answer in ${delay} ms: ${seconds} s, ${asked} questions, exit ${code}`,
);
server.close();
rmSync(folder, { recursive: true });
