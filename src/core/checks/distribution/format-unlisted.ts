import { nearest } from '../../languages/nearest.js';
import { valuesOf } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import { lexicalForms } from '../../profile/lexical-forms.js';
import { remembered } from '../../profile/remembered.js';
import { vocabulary } from '../../profile/vocabularies.js';
import type { Rule } from '../rule.js';
import { replaceFound } from '../shared/fixes.js';
import { isListedMediaType } from '../shared/media-types.js';

const isMediaType = lexicalForms['media-type']!;

/** Kinds that anybody may make up: private ones, those of vendors, and a listed kind in another wrapping. */
const madeUp = /\/(?:x[-.]|vnd\.|prs\.)|^x-|\+/i;

/** Each kind is looked up once: unknown ones are compared with thousands of others. */
const unlisted = remembered((value): { readonly suggestion: string | undefined } | undefined => {
  const type = value.split(';', 1)[0]!.trim();
  const isKnown = !isMediaType(value) || madeUp.test(type) || isListedMediaType(type);
  return isKnown
    ? undefined
    : { suggestion: slips[type.toLowerCase()] ?? nearestMediaType(type.toLowerCase()) };
});

/** What is often written for a type, where the nearest name would be another one. */
const slips: Readonly<Record<string, string>> = {
  'application/json-ld': 'application/ld+json',
  'application/jsonld': 'application/ld+json',
  'application/ld-json': 'application/ld+json',
  'text/json': 'application/json',
  'text/x-json': 'application/json',
  'text/geojson': 'application/geo+json',
  'text/geo+json': 'application/geo+json',
  'application/geojson': 'application/geo+json',
  'application/json-geo': 'application/geo+json',
  'application/csv': 'text/csv',
  'application/x-csv': 'text/csv',
  'text/comma-separated-values': 'text/csv',
  'application/tsv': 'text/tab-separated-values',
  'text/tsv': 'text/tab-separated-values',
  'application/turtle': 'text/turtle',
  'text/ttl': 'text/turtle',
  'text/rdf': 'application/rdf+xml',
  'text/rdf+xml': 'application/rdf+xml',
  'application/rdf': 'application/rdf+xml',
  'text/n-triples': 'application/n-triples',
  'application/excel': 'application/vnd.ms-excel',
  'application/xls': 'application/vnd.ms-excel',
  'application/xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/ods': 'application/vnd.oasis.opendocument.spreadsheet',
  'application/docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/gml': 'application/gml+xml',
  'application/kml': 'application/vnd.google-earth.kml+xml',
  'application/geopackage': 'application/geopackage+sqlite3',
  'application/gpkg': 'application/geopackage+sqlite3',
  'application/atom': 'application/atom+xml',
  'application/rss': 'application/rss+xml',
  'application/txt': 'text/plain',
  'text/txt': 'text/plain',
  'text/pdf': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'image/tif': 'image/tiff',
  'application/htm': 'text/html',
  'application/html': 'text/html',
};

function nearestMediaType(type: string): string | undefined {
  for (const id of ['format-common', 'format-geo', 'media-types']) {
    const found = nearest(
      type,
      vocabulary(id).entries.map(({ code }) => code ?? ''),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

export const formatUnlisted: Rule = {
  code: 'format-unlisted',
  group: 'distribution',
  severity: 'info',
  about: ['Distribution.format', 'DataService.format'],
  eachProperty: {
    of: ['Distribution', 'DataService'],
    keys: ['format'],
    check(format, _key, node) {
      if (typeof format === 'string' && !unlisted(format)) return undefined;
      const found: Finding[] = [];
      const values = valuesOf(node.data, 'format');
      for (let index = 0; index < values.length; index++) {
        const value = values[index]!;
        const answer = typeof value === 'string' ? unlisted(value) : undefined;
        if (!answer) continue;
        found.push({
          rule: formatUnlisted.code,
          place: { kind: 'resource', node, property: 'format', ...(Array.isArray(format) ? { index } : {}) },
          property: node.type.properties.get('format'),
          args: { value: String(value), suggestion: answer.suggestion },
        });
      }
      return found;
    },
  },
  fix(finding) {
    const { suggestion } = finding.args;
    return typeof suggestion === 'string' ? replaceFound(finding, [{ text: suggestion }], false) : undefined;
  },
};
