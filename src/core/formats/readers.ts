import type { Format, Read } from '../model/reader.js';

/** The readers, each loaded when a file of its format is first met: start-up is part of the user's experience. */
export const readers: Readonly<Record<Format, () => Promise<Read>>> = {
  yaml: async () => (await import('./yaml/read.js')).readYaml,
  json: async () => (await import('./json/read.js')).readJson,
  csv: async () => (await import('./csv/read.js')).readCsv,
  rdfxml: async () => (await import('./rdf-parsers.js')).readRdfXml,
  turtle: async () => (await import('./rdf-parsers.js')).readTurtle,
  ntriples: async () => (await import('./rdf-parsers.js')).readNTriples,
  jsonld: async () => (await import('./jsonld/read.js')).readJsonLd,
};

/** The names of the formats that can be read. */
export const formats = Object.keys(readers) as readonly Format[];
