import type { Format } from '../model/reader.js';

/** Content types that go with each format, the usual one first. */
export const contentTypes: Readonly<Record<Format, readonly [string, ...string[]]>> = {
  rdfxml: ['application/rdf+xml', 'application/xml', 'text/xml', 'text/rdf'],
  turtle: ['text/turtle', 'application/trig', 'text/n3'],
  ntriples: ['application/n-triples', 'application/n-quads', 'text/plain'],
  jsonld: ['application/ld+json', 'application/json'],
  json: ['application/json'],
  yaml: ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml', 'text/plain'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet'],
  csv: ['text/csv', 'text/tab-separated-values', 'text/plain'],
};

/** The content type in a header, without parameters and in lower case. */
export function contentTypeIn(header: string | undefined): string | undefined {
  return header?.replace(/;.*/s, '').trim().toLowerCase();
}

/** The format that a server says that it sends; undefined where that may be anything. */
export function formatByContentType(header: string | undefined): Format | undefined {
  const type = contentTypeIn(header);
  const formats = Object.keys(contentTypes) as Format[];
  return formats.find((format) => contentTypes[format][0] === type);
}
