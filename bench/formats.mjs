// @ts-check
/**
 * The input formats that are measured. A new format is one line here.
 */

/**
 * @typedef {object} Format
 * @property {string} name as in `--input-format` and `--to`
 * @property {string} ending of the file name
 * @property {boolean} [convert] made from the JSON file by the command's own `convert`, rather than by the
 *   generator
 */

/** @type {readonly Format[]} */
export const FORMATS = [
  { name: 'yaml', ending: 'yaml' },
  { name: 'json', ending: 'json' },
  { name: 'csv', ending: 'csv' },
  { name: 'turtle', ending: 'ttl', convert: true },
  { name: 'ntriples', ending: 'nt', convert: true },
  { name: 'rdfxml', ending: 'rdf', convert: true },
  { name: 'jsonld', ending: 'jsonld', convert: true },
];
