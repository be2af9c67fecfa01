// @ts-check
/**
 * What a check is compared with, per format. A new peer is one entry here.
 */

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} format a name in formats.mjs
 * @property {boolean} [same] the parser that the checked program uses itself: the least that a check can cost
 * @property {(text: string) => Promise<unknown>} [parse] run by parse-only.mjs; imports its parser, and no
 *   other
 * @property {(file: string) => string[]} [command] another program, given as its words; instead of `parse`
 */

/** @type {readonly Peer[]} */
export const PEERS = [
  {
    name: 'js-yaml loadAll, failsafe schema',
    format: 'yaml',
    same: true,
    async parse(text) {
      const { FAILSAFE_SCHEMA, loadAll } = await import('js-yaml');
      return loadAll(text, { schema: FAILSAFE_SCHEMA });
    },
  },
  {
    name: 'yaml parseDocument',
    format: 'yaml',
    async parse(text) {
      const { parseDocument } = await import('yaml');
      return parseDocument(text);
    },
  },
  {
    name: 'JSON.parse',
    format: 'json',
    same: true,
    async parse(text) {
      return JSON.parse(text);
    },
  },
  {
    name: 'csv-parse, all rows at once',
    format: 'csv',
    same: true,
    async parse(text) {
      const { parse } = await import('csv-parse/sync');
      return parse(text, { bom: true, delimiter: ';' });
    },
  },
];
