// @ts-check
/**
 * The input formats that are measured. A new format is one line here.
 */

/**
 * @typedef {object} Format
 * @property {string} name as in `--input-format` and `--to`
 * @property {string} ending of the file name
 * @property {number} [most] datasets that can be checked: Node has no string of more than 537 million characters
 */

/** @type {readonly Format[]} */
export const FORMATS = [
  { name: 'yaml', ending: 'yaml' },
  { name: 'json', ending: 'json' },
  { name: 'csv', ending: 'csv' },
  { name: 'turtle', ending: 'ttl' },
  { name: 'ntriples', ending: 'nt', most: 90_000 },
  { name: 'rdfxml', ending: 'rdf' },
  { name: 'jsonld', ending: 'jsonld' },
];
