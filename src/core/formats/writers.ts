import type { Write } from '../model/normal.js';
import type { TextFormat } from '../model/reader.js';
import { writeCsv } from './csv/write.js';
import { writeJson } from './json/write.js';
import { writeJsonLd } from './jsonld/write.js';
import { writeNTriples } from './ntriples/write.js';
import { writeRdfXml } from './rdfxml/write.js';
import { writeTurtle } from './turtle/write.js';
import { writeYaml } from './yaml/write.js';

/** The formats that metakoll writes. */
export type OutputFormat = TextFormat | 'xlsx';

/** The writers. The format that the portal harvests comes first. */
export const writers: Readonly<Record<OutputFormat, Write>> = {
  rdfxml: writeRdfXml,
  turtle: writeTurtle,
  ntriples: writeNTriples,
  jsonld: writeJsonLd,
  yaml: writeYaml,
  json: writeJson,
  csv: writeCsv,
  xlsx: async (document, how) => (await import('./xlsx/write.js')).writeXlsx(document, how),
};

/** The names of the formats that can be written. */
export const outputFormats = Object.keys(writers) as readonly OutputFormat[];
