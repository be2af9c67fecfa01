// @ts-check
/**
 * Reads a file with one parser and does nothing with it: `node bench/parse-only.mjs "JSON.parse"
 * katalog.json`. The name of the parser is one of those in peers.mjs.
 */
import { readFileSync } from 'node:fs';
import { PEERS } from './peers.mjs';

const [name, file] = process.argv.slice(2);
const peer = PEERS.find((candidate) => candidate.name === name);
if (!peer?.parse || !file) {
  const names = PEERS.filter((candidate) => candidate.parse).map((candidate) => `"${candidate.name}"`);
  process.stderr.write(`Give a parser (${names.join(', ')}) and a file.\n`);
  process.exitCode = 2;
} else if (!(await peer.parse(readFileSync(file, 'utf8')))) {
  process.stderr.write(`${name} found nothing in ${file}.\n`);
  process.exitCode = 2;
}
