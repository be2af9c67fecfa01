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
import { run } from './measure.mjs';

/**
 * @typedef {import('./formats.mjs').Format} Format
 * @typedef {{ format: Format, datasets: number, seed: number, faults: number }} Wish
 */

const FOLDER = join(tmpdir(), 'metakoll-bench', sourceHash());
const JSON_FORMAT = { name: 'json', ending: 'json' };

/**
 * Files that this process has converted: the command may have changed since the last time.
 * @type {Set<string>}
 */
const converted = new Set();

/**
 * The path of a catalogue file, which is made unless it is there already.
 * @param {Wish} wish
 * @param {readonly string[]} command makes the formats that are converted
 * @param {(message: string) => void} progress
 * @returns {Promise<string>}
 */
export async function dataFile(wish, command, progress) {
  const { format, datasets, seed, faults } = wish;
  const file = join(FOLDER, `${datasets}-seed${seed}-faults${faults}.${format.ending}`);
  if (format.convert ? converted.has(file) : existsSync(file)) return file;
  progress(`making ${file}`);
  mkdirSync(FOLDER, { recursive: true });
  // Under another name until it is whole, so that an interrupted run leaves nothing behind that looks right.
  const unfinished = `${file}.${process.pid}.part`;
  if (format.convert) {
    const json = await dataFile({ ...wish, format: JSON_FORMAT }, command, progress);
    const { status, stderr } = run([...command, 'convert', json, '--to', format.name, '-o', unfinished]);
    if (!existsSync(unfinished))
      throw new Error(`No ${format.name} file was made (exit code ${status}). ${stderr}`);
    converted.add(file);
  } else {
    await writeChunks(
      generate({ datasets, seed, faults, format: format.name }),
      createWriteStream(unfinished),
    );
  }
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
  const sources = ['catalogue.mjs', 'faults.mjs', 'generate.mjs', 'random.mjs', 'words.mjs'];
  sources.push(...readdirSync(folder).filter((name) => name.startsWith('write-')));
  for (const name of sources.sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
