import type { Format } from '../readers/reader.js';
import { writeCsv } from './csv.js';
import type { Write } from './document.js';
import { writeJson } from './json.js';
import { writeJsonLd } from './jsonld.js';
import { writeNTriples } from './ntriples.js';
import { writeRdfXml } from './rdfxml.js';
import { writeTurtle } from './turtle.js';
import { writeYaml } from './yaml.js';

/** The formats that metakoll writes: all that it reads. */
export type OutputFormat = Format;

/** The writers. The format that the portal harvests comes first. */
export const writers: Readonly<Record<OutputFormat, Write>> = {
  rdfxml: writeRdfXml,
  turtle: writeTurtle,
  ntriples: writeNTriples,
  jsonld: writeJsonLd,
  yaml: writeYaml,
  json: writeJson,
  csv: writeCsv,
};

/** The names of the formats that can be written. */
export const outputFormats = Object.keys(writers) as readonly OutputFormat[];
