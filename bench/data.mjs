// @ts-check
/**
 * The generated files, kept in the folder for temporary files from one run to the next.
 */
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, writeChunks } from './generate.mjs';

/**
 * @typedef {import('./formats.mjs').Format} Format
 * @typedef {{ format: Format, datasets: number, seed: number, faults: number, every?: string | undefined }} Wish
 */

const FOLDER = join(tmpdir(), 'metakoll-bench', sourceHash());

/**
 * The path of a catalogue file, which is made unless it is there already.
 * @param {Wish} wish
 * @param {(message: string) => void} progress
 * @returns {Promise<string>}
 */
export async function dataFile({ format, datasets, seed, faults, every }, progress) {
  const name = [datasets, `seed${seed}`, `faults${faults}`, ...(every === undefined ? [] : [every])].join(
    '-',
  );
  const file = join(FOLDER, `${name}.${format.ending}`);
  if (existsSync(file)) return file;
  progress(`making ${file}`);
  mkdirSync(FOLDER, { recursive: true });
  // Under another name until it is whole, so that an interrupted run leaves nothing behind that looks right.
  const unfinished = `${file}.${process.pid}.part`;
  await writeChunks(
    generate({ datasets, seed, faults, every, format: format.name }),
    createWriteStream(unfinished),
  );
  renameSync(unfinished, file);
  return file;
}

/**
 * @param {string} file
 * @returns {number}
 */
export function megabytes(file) {
  return statSync(file).size / 1e6;
}

/** Files made by an older generator must not be measured, so the folder is named after its source. */
function sourceHash() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const hash = createHash('sha256');
  const sources = [
    'catalogue.mjs',
    'changes.mjs',
    'faults.mjs',
    'generate.mjs',
    'random.mjs',
    'rdf.mjs',
    'words.mjs',
  ];
  sources.push(...readdirSync(folder).filter((name) => name.startsWith('write-')));
  sources.push('../schemas/3.0.1/context.jsonld'); // names in RDF
  for (const name of sources.sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
