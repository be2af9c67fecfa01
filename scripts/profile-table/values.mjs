// @ts-check
/** Values that conform to what a property asks for, and the resources that they lead to. */
import { codesOf, readClasses } from './profile.mjs';

/** @typedef {import('./profile.mjs').Property} Property */
/** @typedef {import('./profile.mjs').Class} Class */

/**
 * A value: an address, a text, or a resource without address that says nothing.
 *
 * @typedef {{ iri: string } | { text: string, language?: string, datatype?: string } | { blank: true }} Value
 */

/**
 * A resource of a document.
 *
 * @typedef {object} Resource
 * @property {string} id
 * @property {Class} type
 * @property {readonly (readonly [Property, readonly Value[]])[]} properties
 */

export const xsd = 'http://www.w3.org/2001/XMLSchema#';
const wkt = 'http://www.opengis.net/ont/geosparql#wktLiteral';

export const classes = readClasses();
const byIri = new Map(classes.map((type) => [type.iri, type]));

/** The address of the first or second resource of a class, to which others may point. @param {string} key @param {number} which */
export function baseId(key, which = 0) {
  return key === 'Agent'
    ? ['http://dataportal.se/organisation/SE2120000001', 'http://dataportal.se/organisation/SE2120009994'][
        which
      ]
    : `https://data.exempel.se/bas/${key.toLowerCase()}-${which}`;
}

/** The class of the profile that a value belongs to, if any. @param {Property} property */
export function rangeOf(property) {
  return property.range.map((iri) => byIri.get(iri)).find((type) => type !== undefined);
}

/** Words in Swedish and English. @type {Readonly<Record<string, readonly string[]>>} */
const words = {
  title: ['Badplatser', 'Bathing sites'],
  name: ['Exempel kommun', 'Municipality of Exempel'],
  keyword: ['badplats', 'bathing site'],
};

const sentences = [
  'Var kommunens badplatser ligger, vad som finns där och hur man tar sig dit.',
  'Where the bathing sites of the municipality are, what there is and how to get there.',
];

/** @type {Readonly<Record<string, readonly string[]>>} */
const texts = {
  'postal-code': ['831 31', '831 32'],
  copyrightYear: ['2024', '2025'],
  checksumValue: ['da39a3ee5e6b4b0d3255bfef95601890afd80709', 'adc83b19e793491b1c6ea0fd8b46cd9f32e592fc'],
  format: ['text/csv', 'application/json'],
};

/** @type {Readonly<Record<string, readonly string[]>>} */
const shapes = {
  emailIri: ['mailto:oppnadata@exempel.se', 'mailto:kontaktcenter@exempel.se'],
  emailIris: ['mailto:oppnadata@exempel.se', 'mailto:kontaktcenter@exempel.se'],
  telIri: ['tel:+46846500400', 'tel:+46846500401'],
  duration: ['P1D', 'P1M'],
  decimal: ['1.5', '10.0'],
  integer: ['52480', '1024'],
};

/** CC0 comes first, as catalogues ask for it; a high-value category has a more precise one after it. */
const preferred = [
  ['http://creativecommons.org/publicdomain/zero/1.0/', 'http://creativecommons.org/licenses/by/4.0/'],
  ['http://data.europa.eu/bna/c_ac64a52d', 'http://data.europa.eu/bna/c_c3de25e4'],
];

/** A conforming value; the second one differs from the first. @param {Property} property @param {0 | 1} which @returns {Value} */
export function conforming(property, which = 0) {
  const { key, kind, shape, codelists } = property;
  const other = which === 0 ? 'a' : 'b';
  switch (kind) {
    case 'text':
      return { text: (words[key] ?? sentences)[which] ?? '', language: which === 0 ? 'sv' : 'en' };
    case 'literal':
    case 'string':
      return { text: texts[key]?.[which] ?? `${property.class} ${other}` };
    case 'date':
      return { text: which === 0 ? '2024-03-01' : '2024-04-01', datatype: `${xsd}date` };
    case 'duration':
    case 'decimal':
      return { text: shapes[kind]?.[which] ?? '', datatype: `${xsd}${kind}` };
    case 'integer':
      return { text: shapes['integer']?.[which] ?? '', datatype: `${xsd}nonNegativeInteger` };
    case 'wkt':
      return { text: wktOf(key, which), datatype: wkt };
    default:
  }
  const elsewhere = `https://data.exempel.se/varde/${key.toLowerCase()}-${other}`;
  const codes = codelists.flatMap(codesOf);
  const first = preferred.find(([iri]) => iri !== undefined && codes.includes(iri)) ?? codes;
  if (codes.length > 0) return { iri: first[which] ?? elsewhere };
  const known = shapes[shape]?.[which];
  if (known !== undefined) return { iri: known };
  if (key === 'subject') return { iri: `https://dataportal.se/concepts/grunddata/${other}` };
  if (key === 'hadRole') return { iri: `https://dataportal.se/concepts/resource-role/${other}` };
  const range = rangeOf(property);
  // A place has an address at GeoNames, but may be described as well.
  if (key === 'spatial' && (which === 1 || !range)) return { iri: `http://sws.geonames.org/268574${which}` };
  // A publisher that is the creator as well is reported.
  if (range) return { iri: baseId(range.key, key === 'creator' ? 1 - which : which) ?? '' };
  return { iri: elsewhere };
}

/** @param {string} key @param {0 | 1} which */
function wktOf(key, which) {
  const x = 14 + which;
  const [west, east] = [`${x}.0`, `${x + 1}.0`];
  return key === 'centroid'
    ? `POINT(${west} 62.9)`
    : `POLYGON((${west} 62.9,${east} 62.9,${east} 63.6,${west} 63.6,${west} 62.9))`;
}

/** What a resource must have beside the property that is tested. @param {Class} type @param {string} except @returns {Resource['properties']} */
export function needed(type, except = '') {
  return type.properties
    .filter(({ level, key }) => level === 'mandatory' && key !== except)
    .map((property) => [
      property,
      property.kind === 'text' ? [conforming(property), conforming(property, 1)] : [conforming(property)],
    ]);
}

/** Two resources of each class, to which others point. @returns {readonly Resource[]} */
export function bases() {
  return classes.flatMap((type) =>
    [0, 1].map((which) => ({ id: baseId(type.key, which) ?? '', type, properties: needed(type) })),
  );
}
