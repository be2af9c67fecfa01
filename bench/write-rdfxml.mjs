// @ts-check
import { iriOf, PREFIXES, rdfNodes } from './rdf.mjs';

/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {import('./rdf.mjs').Node} Node
 * @typedef {import('./rdf.mjs').RdfObject} RdfObject
 */

/**
 * Writes the catalogue as RDF/XML, as most portals do: a typed element for each resource, one for each value.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 * @returns {Generator<string, void, undefined>}
 */
export function* writeRdfXml(head, datasets) {
  const namespaces = Object.entries(PREFIXES).map(([prefix, iri]) => `\n    xmlns:${prefix}="${iri}"`);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join('')}>\n`;
  for (const node of rdfNodes(head, datasets)) yield element(node, '  ');
  yield '</rdf:RDF>\n';
}

/**
 * @param {Node} node
 * @param {string} indent
 * @returns {string}
 */
function element({ id, type, properties }, indent) {
  const about = id === undefined ? '' : ` rdf:about="${escaped(id)}"`;
  const inner = `${indent}  `;
  let text = `${indent}<${type}${about}>\n`;
  for (const { name, objects } of properties) {
    for (const object of objects) text += `${inner}<${name}${contentOf(object, inner, name)}\n`;
  }
  return `${text}${indent}</${type}>\n`;
}

/**
 * The rest of a property's element, after its name.
 * @param {RdfObject} object
 * @param {string} indent
 * @param {string} name
 */
function contentOf(object, indent, name) {
  if (typeof object === 'string') return ` rdf:resource="${escaped(object)}"/>`;
  if ('properties' in object) return `>\n${element(object, `${indent}  `)}${indent}</${name}>`;
  const { value, language, datatype } = object;
  const attribute = language
    ? ` xml:lang="${language}"`
    : datatype
      ? ` rdf:datatype="${iriOf(datatype)}"`
      : '';
  return `${attribute}>${escaped(value)}</${name}>`;
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
