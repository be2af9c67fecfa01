// @ts-check
/**
 * Makes catalogues for the benchmarks, as large as wanted and always the same for the same seed:
 *
 *     node bench/generate.mjs --datasets 10000 --format yaml --seed 1 --faults 0.01 -o katalog.yaml
 *     node bench/generate.mjs --datasets 10000 --format yaml --seed 1 --every sparse -o katalog.yaml
 */
import { createWriteStream, realpathSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { catalogueDatasets, catalogueHead } from './catalogue.mjs';
import { writeCsv } from './write-csv.mjs';
import { writeJson } from './write-json.mjs';
import { writeJsonLd } from './write-jsonld.mjs';
import { writeNTriples } from './write-ntriples.mjs';
import { writeRdfXml } from './write-rdfxml.mjs';
import { writeTurtle } from './write-turtle.mjs';
import { writeYaml } from './write-yaml.mjs';

/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {(head: Resource, datasets: Iterable<Resource>, wish: { right: boolean }) => Iterable<string>}
 *   Writer A writer may go through the datasets several times; `right` says that nothing is wrong with them.
 */

/** @type {Readonly<Record<string, Writer>>} */
const WRITERS = {
  yaml: writeYaml,
  json: writeJson,
  csv: writeCsv,
  turtle: writeTurtle,
  ntriples: writeNTriples,
  rdfxml: writeRdfXml,
  jsonld: writeJsonLd,
};

/**
 * The text of a catalogue in pieces, so that a large one never needs one string.
 * @param {{ datasets: number, seed: number, format: string, faults?: number, every?: string }} wish `faults` is the
 *   number of faults per dataset, from 0 to 5: 0.01 is one in a hundred datasets, 5 is every kind in each;
 *   `every` is what each dataset is changed by, from changes.mjs
 * @returns {Generator<string, void, undefined>}
 */
export function* generate({ datasets, seed, format, faults = 0, every }) {
  if (!Object.hasOwn(WRITERS, format)) {
    throw new RangeError(`Unknown format "${format}": choose one of ${Object.keys(WRITERS).join(', ')}.`);
  }
  const all = { [Symbol.iterator]: () => catalogueDatasets({ datasets, seed, faults, every }) };
  yield* WRITERS[format](catalogueHead(), all, { right: faults === 0 && every === undefined });
}

/**
 * @param {Iterable<string>} chunks
 * @param {NodeJS.WritableStream} target
 */
export async function writeChunks(chunks, target) {
  await pipeline(Readable.from(larger(chunks)), target);
}

/**
 * A write for each dataset would cost more than making it.
 * @param {Iterable<string>} chunks
 */
function* larger(chunks) {
  let text = '';
  for (const chunk of chunks) {
    text += chunk;
    if (text.length < 1_000_000) continue;
    yield text;
    text = '';
  }
  yield text;
}

async function main() {
  const { values } = parseArgs({
    options: {
      datasets: { type: 'string', default: '1000' },
      format: { type: 'string', default: 'yaml' },
      seed: { type: 'string', default: '1' },
      faults: { type: 'string', default: '0' },
      every: { type: 'string' },
      output: { type: 'string', short: 'o' },
    },
  });
  const chunks = generate({
    datasets: Number(values.datasets),
    seed: wholeNumber(values.seed, '--seed'),
    format: values.format,
    faults: Number(values.faults),
    every: values.every,
  });
  const first = chunks.next(); // a wrong wish is reported before the file is made
  const all = (function* () {
    if (!first.done) yield first.value;
    yield* chunks;
  })();
  await writeChunks(all, values.output === undefined ? process.stdout : createWriteStream(values.output));
}

/**
 * @param {string} text
 * @param {string} option
 */
function wholeNumber(text, option) {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${option} must be a whole number, not "${text}".`);
  return number;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    // Whoever reads the output may stop early, as `head` does.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
}
