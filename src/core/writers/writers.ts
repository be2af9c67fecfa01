import type { Format } from '../readers/reader.js';
import type { Write } from './document.js';

/** The formats that metakoll writes: all that it reads. */
export type OutputFormat = Format;

/** The writers, each loaded when it is asked for. The format that the portal harvests comes first. */
export const writers: Readonly<Record<OutputFormat, () => Promise<Write>>> = {
  rdfxml: async () => (await import('./rdfxml.js')).writeRdfXml,
  turtle: async () => (await import('./turtle.js')).writeTurtle,
  ntriples: async () => (await import('./ntriples.js')).writeNTriples,
  jsonld: async () => (await import('./jsonld.js')).writeJsonLd,
  yaml: async () => (await import('./yaml.js')).writeYaml,
  json: async () => (await import('./json.js')).writeJson,
  csv: async () => (await import('./csv.js')).writeCsv,
};

/** The names of the formats that can be written. */
export const outputFormats = Object.keys(writers) as readonly OutputFormat[];
