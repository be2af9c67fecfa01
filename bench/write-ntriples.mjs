// @ts-check
import { iriOf, rdfNodes } from './rdf.mjs';

/**
 * @typedef {import('./catalogue.mjs').Resource} Resource
 * @typedef {import('./rdf.mjs').Node} Node
 * @typedef {import('./rdf.mjs').RdfObject} RdfObject
 */

/**
 * Writes the catalogue as N-Triples: a statement a line, everything in full.
 * @param {Resource} head
 * @param {Iterable<Resource>} datasets
 * @returns {Generator<string, void, undefined>}
 */
export function* writeNTriples(head, datasets) {
  let blanks = 0;
  const newBlank = () => `_:b${blanks++}`;
  for (const node of rdfNodes(head, datasets)) yield statements(`<${node.id}>`, node, newBlank);
}

/**
 * @param {string} subject
 * @param {Node} node
 * @param {() => string} newBlank
 * @returns {string}
 */
function statements(subject, node, newBlank) {
  let text = `${subject} ${iri('rdf:type')} ${iri(node.type)} .\n`;
  let ofBlanks = '';
  for (const { name, objects } of node.properties) {
    for (const object of objects) {
      if (typeof object === 'object' && 'properties' in object) {
        const blank = newBlank();
        text += `${subject} ${iri(name)} ${blank} .\n`;
        ofBlanks += statements(blank, object, newBlank);
      } else {
        text += `${subject} ${iri(name)} ${term(object)} .\n`;
      }
    }
  }
  return text + ofBlanks;
}

/** @param {Exclude<RdfObject, Node>} object */
function term(object) {
  if (typeof object === 'string') return `<${object}>`;
  const text = JSON.stringify(object.value); // escapes what N-Triples does, in the same way
  if (object.language) return `${text}@${object.language}`;
  return object.datatype ? `${text}^^${iri(object.datatype)}` : text;
}

/** @param {string} name such as `dcat:Dataset` */
function iri(name) {
  return `<${iriOf(name)}>`;
}
