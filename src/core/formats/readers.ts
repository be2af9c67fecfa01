import type { Format, Read, TextFormat } from '../model/reader.js';

/** The readers, each loaded when a file of its format is first met: start-up is part of the user's experience. */
export const readers: Readonly<Record<TextFormat, () => Promise<Read>>> = {
  yaml: async () => (await import('./yaml/read.js')).readYaml,
  json: async () => (await import('./json/read.js')).readJson,
  csv: async () => (await import('./csv/read.js')).readCsv,
  rdfxml: async () => (await import('./rdf-parsers.js')).readRdfXml,
  turtle: async () => (await import('./rdf-parsers.js')).readTurtle,
  ntriples: async () => (await import('./rdf-parsers.js')).readNTriples,
  jsonld: async () => (await import('./jsonld/read.js')).readJsonLd,
};

/** Whether files of a format are text. */
export function isText(format: Format): format is TextFormat {
  return Object.hasOwn(readers, format);
}

/** The names of the formats that can be read. */
export const formats = [...Object.keys(readers), 'xlsx', 'ods'] as readonly Format[];
