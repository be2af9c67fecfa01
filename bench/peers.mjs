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
  ...['turtle', 'ntriples'].map((format) => ({
    name: 'n3 Parser, callback',
    format,
    /** @param {string} text */
    parse: (text) => parseWithN3(text),
  })),
  {
    name: 'rdfxml-streaming-parser',
    format: 'rdfxml',
    async parse(text) {
      const { RdfXmlParser } = await import('rdfxml-streaming-parser');
      const parser = new RdfXmlParser();
      let count = 0;
      parser.on('data', () => {
        count += 1;
      });
      const done = new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
      for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536));
      parser.end();
      await done;
      return count;
    },
  },
  {
    name: 'jsonld toRDF',
    format: 'jsonld',
    async parse(text) {
      const { default: jsonld } = await import('jsonld');
      return jsonld.toRDF(JSON.parse(text));
    },
  },
];

/** @param {string} text */
async function parseWithN3(text) {
  const { Parser } = await import('n3');
  let count = 0;
  await new Promise((resolve, reject) => {
    new Parser().parse(text, (error, quad) => {
      if (error) reject(error);
      else if (quad) count += 1;
      else resolve(undefined);
    });
  });
  return count;
}
