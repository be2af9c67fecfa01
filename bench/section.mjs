// @ts-check
/**
 * What the sections share: sizes, files, names and cells.
 */
import { dataFile } from './data.mjs';

/**
 * @typedef {import('./formats.mjs').Format} Format
 * @typedef {import('./measure.mjs').Outcome} Outcome
 *
 * @typedef {object} Settings
 * @property {readonly string[]} command that starts metakoll
 * @property {string} example a small catalogue file
 * @property {readonly string[]} shapes files of SHACL shapes
 * @property {readonly Format[]} formats
 * @property {number} seed
 * @property {number} runs
 * @property {boolean} quick with smaller files
 * @property {(message: string) => void} progress
 *
 * @typedef {{ title: string, note: string, lines: string[], failures: string[] }} Section
 */

/** Numbers of datasets. */
export const SMALL = 1_000;
export const MIDDLE = 10_000;
export const LARGE = 100_000;

/**
 * How many datasets there are where growth is not the question.
 * @param {Settings} settings
 */
export function datasetsOf({ quick }) {
  return quick ? SMALL : MIDDLE;
}

/** The least that a program in Node can take. */
export const NOTHING = [process.execPath, '-e', '0'];

/**
 * @param {Settings} settings
 * @param {Format} format
 * @param {number} datasets
 * @param {number} [rate] faults per dataset
 * @param {string} [every] what each dataset is changed by, from changes.mjs
 */
export function fileOf({ seed, progress }, format, datasets, rate = 0, every = undefined) {
  return dataFile({ format, datasets, seed, faults: rate, every }, progress);
}

/**
 * @param {Format} format
 * @param {number} datasets
 * @param {number} [rate] faults per dataset
 */
export function caseName(format, datasets, rate = 0) {
  const name = `metakoll check, ${format.name}, ${number(datasets)} datasets`;
  return rate > 0 ? `${name}, ${rate * 100} % with a fault` : name;
}

/**
 * The cells of a row, or that the case failed.
 * @param {Outcome} outcome
 * @param {string[]} found
 */
export function cells(outcome, found) {
  return outcome.failure ? found.map(() => 'failed') : found;
}

/**
 * The same for a comparison, which fails when one of the two does.
 * @param {Outcome} one
 * @param {Outcome} other
 * @param {string[]} found
 */
export function cellsOfBoth(one, other, found) {
  return cells(one.failure ? one : other, found);
}

/** @param {Record<string, Outcome>} outcomes */
export function failuresOf(outcomes) {
  return Object.entries(outcomes).flatMap(([name, { failure }]) => (failure ? [`${name} ${failure}`] : []));
}

/** @param {Outcome} outcome */
export function memory({ kilobytes }) {
  return kilobytes === null ? '–' : String(Math.round(kilobytes / 1024));
}

/** @param {number} value */
export function number(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
