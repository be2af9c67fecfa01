// @ts-check
/** What the annotated schemas say of each property, as far as the table of the profile asks for it. */
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Property
 * @property {string} class
 * @property {string} key
 * @property {string} iri
 * @property {string} curie
 * @property {string} kind
 * @property {string} shape
 * @property {'mandatory' | 'conditional' | 'recommended' | 'optional'} level
 * @property {number | undefined} max
 * @property {readonly string[]} nodetypes
 * @property {readonly string[]} codelists
 * @property {boolean} open
 * @property {readonly string[]} range
 * @property {readonly string[]} patterns
 * @property {unknown} example
 * @property {boolean} deprecated
 * @property {{ property: string, value: string } | undefined} condition
 *
 * @typedef {object} Class
 * @property {string} key
 * @property {string} iri
 * @property {readonly Property[]} properties
 */

const folder = new URL('../../schemas/', import.meta.url);

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** The values that the profile offers in a code list. @param {string} id @returns {readonly string[]} */
export function codesOf(id) {
  const { entries = [] } = readJson(`vocabularies/${id}.json`);
  return entries
    .filter((/** @type {any} */ entry) => entry.iri && entry.profile !== false && !entry.deprecated)
    .map((/** @type {any} */ entry) => entry.iri);
}

/** The classes of the profile. @returns {readonly Class[]} */
export function readClasses() {
  return readdirSync(new URL('3.0.1/', folder))
    .filter((name) => /^[A-Z]\w+\.schema\.json$/.test(name))
    .map((name) => readClass(readJson(`3.0.1/${name}`)));
}

/** @param {any} schema @returns {Class} */
function readClass(schema) {
  const key = schema.title;
  return {
    key,
    iri: schema['x-class'].iris[0],
    properties: Object.entries(schema.properties)
      // What kind of contact it is, is its class; a wrong class is tested by itself.
      .filter(([name, property]) => property['x-iri'] && name !== 'class')
      .map(([name, property]) => readProperty(key, name, property)),
  };
}

/** @param {string} classKey @param {string} key @param {any} property @returns {Property} */
function readProperty(classKey, key, property) {
  const reference = property.$ref ?? property.items?.$ref ?? '';
  return {
    class: classKey,
    key,
    iri: property['x-iri'],
    curie: property['x-curie'],
    kind: property['x-kind'],
    shape: reference.replace(/^.*\//, ''),
    level: property['x-level'],
    max: property['x-max'],
    nodetypes: property['x-nodetypes'] ?? [],
    codelists: property['x-codelists'] ?? [],
    open: property['x-codelist-open'] === true,
    range: property['x-range'] ?? [],
    patterns: property['x-pattern'] ?? [],
    example: property['x-example'],
    deprecated: property['x-deprecated'] !== undefined,
    condition: property['x-condition'],
  };
}
